import { describe, expect, test } from 'vitest';
import { applyEdits, askedBy, editsOf } from '../facts/mend.ts';
import { createLineIndex, createOffsetIndex } from '../facts/position.ts';
import type { Problem } from '../facts/problem.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { componentsIn } from '../prose/components.ts';
import en from '../prose/corpus/en.json' with { type: 'json' };
import id from '../prose/corpus/id.json' with { type: 'json' };
import { guideFrontMatterSchema, textFrontMatterSchema } from '../prose/front-matter.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { parseStory } from '../prose/parse-story.ts';
import { openDisk } from './disk.ts';
import { readData } from './read-data.ts';

const { catalogue } = readData(openDisk(`${import.meta.dirname}/../..`));
const names = namesWithNumbers(catalogue);
const corpus = { id, en };
const target = { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(catalogue.facts.keys()) };
const none = { noun: { id: 'Lain', en: 'other' }, file: 'content/', ids: new Set<string>() };
const bindings = {
  facts: target,
  charts: none,
  photos: none,
  topics: none,
  terms: none,
  components: componentsIn('story'),
};

const schema = textFrontMatterSchema.extend({ gets: guideFrontMatterSchema.shape.gets });

const read = (text: string, language: Language): readonly Problem[] =>
  parseStory({ text, file: 'a.mdx', language, schema, bindings, catalogue, names }).problems;

/** A story with one paragraph, or with the sentence in its head, in each way in which YAML may write it. */
const shapes: Readonly<Record<string, (sentence: string) => string>> = {
  prose: (sentence) => `---\ntitle: "A"\ngets: "B"\ndescription: "C"\nstandfirst: "B"\n---\n\n${sentence}\n`,
  'a double-quoted string': (sentence) =>
    `---\ntitle: "A"\ngets: ${JSON.stringify(sentence)}\ndescription: "C"\nstandfirst: "B"\n---\n\nD\n`,
  'a single-quoted string': (sentence) =>
    `---\ntitle: "A"\ngets: '${sentence.replaceAll("'", "''")}'\ndescription: "C"\nstandfirst: "B"\n---\n\nD\n`,
  'a folded string': (sentence) =>
    `---\r\ntitle: "A"\r\ngets: >-\r\n  ${sentence.replaceAll(' ', '\r\n  ')}\r\ndescription: "C"\r\nstandfirst: "B"\r\n---\r\n\r\nD\r\n`,
};

const sameAs = (problem: Problem) => (other: Problem) => other.message.id === problem.message.id;

/** Ways out of a sentence's problems that, taken, leave the problem or bring more than they take away. */
function idleMends(text: string, language: Language): readonly string[] {
  const problems = read(text, language);
  return problems.flatMap((problem) =>
    (problem.mends ?? []).flatMap((mend) => {
      const answer = askedBy(mend)?.such[language] ?? '';
      const mended = applyEdits(text, editsOf(text, problem, mend, answer));
      if (mend.kind === 'record' || mend.kind === 'compose') return mended === text ? [] : [mended];
      const left = read(mended, language);
      const before = problems.filter(sameAs(problem)).length;
      return left.length < problems.length && left.filter(sameAs(problem)).length < before
        ? []
        : [`${JSON.stringify(mend)}\n${mended}\n${left.map(({ message }) => message.en).join('\n')}`];
    }),
  );
}

describe.each(languages)('every way out that is offered is one (%s)', (language) => {
  const sentences = Object.values(corpus[language].refuse).flat();

  test.each(Object.keys(shapes))('of the sentences of the corpus, all of them in prose, in %s', (shape) => {
    const write = shapes[shape] ?? String;
    const asked = shape === 'prose' ? sentences : sentences.filter((_, index) => index % 5 === 0);
    expect(asked.flatMap((sentence) => idleMends(write(sentence), language))).toEqual([]);
  });

  test('of what is bound wrongly', () => {
    const [place, word] = language === 'id' ? ['Di Gowa', 'persen'] : ['In Gowa', 'percent'];
    const sentences = [
      `${place}, <Fact id="mks-coverage-2024-11" />.`,
      `Makassar: <Fact id="mks-coverage-2024-11" /> ${word}.`,
      'Makassar: <Fact id="mks-coverage-2024-1" />.',
      'Makassar: <Fact id="mks-coverage-2024-11" form="numbr" />.',
      'Makassar: <Literal reason="x">12</Literal>.',
    ];
    for (const sentence of sentences) {
      const text = shapes['prose']?.(sentence) ?? '';
      expect(read(text, language).flatMap(({ mends = [] }) => mends).length, sentence).toBeGreaterThan(0);
      expect(idleMends(text, language), sentence).toEqual([]);
    }
  });

  test('and marks exactly the words that the message quotes', () => {
    for (const [shape, write] of Object.entries(shapes))
      for (const sentence of sentences.filter((_, index) => shape === 'prose' || index % 5 === 0)) {
        const text = write(sentence);
        const offsetOf = createOffsetIndex(text);
        for (const problem of read(text, language)) {
          const quoted = /^“(.+?)” (?:adalah klaim|belum terikat)/.exec(problem.message.id)?.[1];
          if (quoted === undefined || quoted.includes('\uFFFC') || problem.end === undefined) continue;
          const marked = text.slice(offsetOf(problem), offsetOf(problem.end)).replace(/\s+/g, ' ');
          expect(marked.replace(/[*_\\]/g, ''), `${shape}: ${sentence}`).toBe(quoted.replace(/\s+/g, ' '));
        }
      }
  });
});

test('offsets and places of a text are one and the other', () => {
  const text = 'a\r\nbc\n\rd';
  const [position, offsetOf] = [createLineIndex(text), createOffsetIndex(text)];
  for (let offset = 0; offset <= text.length; offset += 1) expect(offsetOf(position(offset))).toBe(offset);
});
