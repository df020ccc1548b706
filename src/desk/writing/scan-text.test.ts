import { expect, test } from 'vitest';
import { readAsked, readField, readList, setAsked, setField, setList } from './head-fields.ts';
import { headEnd, headLines, scanText } from './scan-text.ts';

const text = `---
title: "A {claim: half(a)|separuh} b"
summary:
  - "Satu {a|sign}."
  - "Dua \\"dalam\\"."
topics: ["x", "y-z"]
asked:
  - who: "Dinas"
    question: "Kapan?"
    on: "2026-11-01"
    answered: null
draft: true
---

<Fact id="a" form="sign" /> dan <Claim that="half(a)" by="X" dispute="d">separuh <Fact id="b" /></Claim>, {c}, <Term id="t">istilah</Term>.

<Chart id="g" />
`;

test('what is bound is found with its words, in the head in braces and in the prose as components', () => {
  const found = scanText(text, headEnd(text));
  expect(
    found.map(({ kind, start, end, words }) => [
      kind,
      text.slice(start, end),
      words === null ? null : text.slice(words.start, words.end),
    ]),
  ).toEqual([
    ['claim', '{claim: half(a)|separuh}', 'separuh'],
    ['fact', '{a|sign}', null],
    ['fact', '<Fact id="a" form="sign" />', null],
    ['claim', '<Claim that="half(a)" by="X" dispute="d">separuh <Fact id="b" /></Claim>', 'separuh <Fact id="b" />'],
    ['fact', '<Fact id="b" />', null],
    ['other', '<Term id="t">istilah</Term>', 'istilah'],
    ['chart', '<Chart id="g" />', null],
  ]);
  expect(found[3]?.attributes).toEqual({ that: 'half(a)', by: 'X', dispute: 'd' });
});

test('a tag that is not closed yet is left as it is typed', () => {
  expect(scanText('<Claim that="half(a)">separuh', 0)).toEqual([]);
});

test('the lines of a head that hold one string are found without key and quotation marks', () => {
  expect(headLines(text).map(({ key, start, end }) => [key, text.slice(start, end)])).toEqual([
    ['title', 'A {claim: half(a)|separuh} b'],
    ['summary.0', 'Satu {a|sign}.'],
    ['summary.1', 'Dua \\"dalam\\".'],
  ]);
});

test('what the form reads it writes back byte for byte, and nothing else changes', () => {
  expect(readList(text, 'topics')).toEqual(['x', 'y-z']);
  expect(readAsked(text)).toEqual([{ who: 'Dinas', question: 'Kapan?', on: '2026-11-01', answered: '' }]);
  expect(setList(text, 'topics', readList(text, 'topics'))).toBe(text);
  expect(setAsked(text, readAsked(text))).toBe(text);
  const dated = setField(text, 'published', '2026-11-27');
  expect(readField(dated, 'published')).toBe('2026-11-27');
  expect(setField(dated, 'published', '')).toBe(text);
  expect(readAsked(setAsked(text, []))).toEqual([]);
});
