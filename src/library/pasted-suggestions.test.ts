import { describe, expect, test } from 'vitest';
import { type Language, languages } from '../i18n/locale.ts';
import { checkClaim } from '../prose/claims/check-claim.ts';
import { checkSentences } from '../prose/check-sentences.ts';
import en from '../prose/corpus/en.json' with { type: 'json' };
import id from '../prose/corpus/id.json' with { type: 'json' };
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { stringPassage } from '../prose/passage.ts';
import { openDisk } from './disk.ts';
import { readData } from './read-data.ts';

const { catalogue } = readData(openDisk(`${import.meta.dirname}/../..`));
const names = namesWithNumbers(catalogue);
const corpus = { id, en };
const facts = [...catalogue.facts.values()].filter(({ status }) => status !== 'misprint');

function problemsOf(text: string, language: Language) {
  const passage = stringPassage({ text, language, file: 'chart.json', at: { line: 1, column: 0 } });
  const target = { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(catalogue.facts.keys()) };
  return checkSentences([passage], { catalogue, facts: target, isSound: true, names }).problems;
}

/** Everything in braces in a message that could be pasted: what holds `…` is a form to fill in. */
const pastable = (message: string): readonly string[] => message.match(/\{[^{}…]+\}/g) ?? [];

/** What stands in place of words in a sentence after a suggestion is pasted, whether it brings the words along or not. */
function paste(text: string, column: number, words: string, suggestion: string): string {
  const at = text.indexOf(words, column - 1);
  return at === -1 ? text : text.slice(0, at) + suggestion + text.slice(at + words.length);
}

/** Suggestions of a sentence's messages that, pasted, are refused themselves. */
function refusedSuggestions(text: string, language: Language): readonly string[] {
  const problems = problemsOf(text, language);
  return problems.flatMap(({ message, column }) => {
    const words = /^[“"](.+?)[”"] (?:adalah|belum|is)/.exec(message[language])?.[1];
    if (words === undefined) return [];
    return pastable(message[language]).flatMap((suggestion) => {
      const pasted = paste(text, column, words, suggestion);
      const left = problemsOf(pasted, language);
      return left.length < problems.length
        ? []
        : [`${pasted} → ${left.map((each) => each.message[language]).join(' / ')}`];
    });
  });
}

describe.each(languages)('what a message proposes passes when it is pasted (%s)', (language) => {
  const sentences = Object.values(corpus[language].refuse).flat();

  test('in every sentence of the corpus', () => {
    expect(sentences.flatMap((sentence) => refusedSuggestions(sentence, language))).toEqual([]);
  });

  test('in every sentence of the corpus that stands behind figures', () => {
    const some = facts.filter((_, index) => index % 37 === 0);
    const told = sentences.map((sentence, index) => {
      const [a, b] = [some[index % some.length], some[(index * 7 + 3) % some.length]];
      return `{${a?.id ?? ''}}: {${b?.id ?? ''}}. ${sentence}`;
    });
    expect(told.flatMap((sentence) => refusedSuggestions(sentence, language))).toEqual([]);
  });

  test('for every figure of the record, written naked as it is printed', async () => {
    const { formatFact } = await import('../facts/format.ts');
    const lead = language === 'id' ? 'Tercatat' : 'It was';
    expect(
      facts.flatMap((fact) =>
        fact.value === null ? [] : refusedSuggestions(`${lead} ${formatFact(fact, language)}.`, language),
      ),
    ).toEqual([]);
  });

  test('for every bound word before every part of one, told as one claim', () => {
    const bounds = {
      id: [
        'hampir',
        'nyaris',
        'lebih dari',
        'kurang dari',
        'tidak sampai',
        'sedikitnya',
        'setidaknya',
        'mendekati',
        'di atas',
        'paling banyak',
      ],
      en: [
        'nearly',
        'almost',
        'more than',
        'less than',
        'at least',
        'just under',
        'close to',
        'over',
        'under',
        'at most',
      ],
    }[language];
    const parts = {
      id: [
        'sepertiga',
        'dua pertiga',
        'seperempat',
        'tiga perempat',
        'seperlima',
        'empat perlima',
        'separuh',
        'setengah',
        'sepersepuluh',
      ],
      en: ['a third', 'two thirds', 'a quarter', 'three quarters', 'a fifth', 'four fifths', 'half', 'one tenth'],
    }[language];
    const behind = language === 'id' ? 'pekerja {mks-coverage-2024-11}.' : 'of workers, {mks-coverage-2024-11}.';
    for (const bound of bounds) {
      for (const part of parts) {
        const sentence = `${bound} ${part} ${behind}`;
        const problems = problemsOf(sentence, language);
        expect(
          problems.map(({ message }) => message[language].includes(`“${bound} ${part}`)),
          sentence,
        ).toEqual([true]);
        expect(refusedSuggestions(sentence, language), sentence).toEqual([]);
      }
    }
  });
});

test('whom a message names as the speaker of a claim that fails may be named', () => {
  const target = { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(catalogue.facts.keys()) };
  const context = { catalogue, facts: target, isSound: true };
  const refused = [...catalogue.disputes.values()].flatMap(({ sides }) => {
    const [a, b] = sides.flatMap((side) => side.facts);
    if (a === undefined || b === undefined) return [];
    return languages.flatMap((language) => {
      const words = language === 'id' ? 'lebih tinggi' : 'higher';
      const claim = { kind: 'claim', that: `higher(${a}, ${b})`, words, by: null, dispute: null, inner: [] } as const;
      const message = checkClaim(claim, language, context).faults[0]?.message[language] ?? '';
      const [, by, dispute] = /by="([^"…]+)" dispute="([^"…]+)"/.exec(message) ?? [];
      if (by === undefined || dispute === undefined) return [];
      return checkClaim({ ...claim, by, dispute }, language, context).faults.map(
        ({ message: refusal }) => refusal[language],
      );
    });
  });
  expect(refused).toEqual([]);
});
