import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import en from './corpus/en.json' with { type: 'json' };
import id from './corpus/id.json' with { type: 'json' };
import { findNumerals } from './find-numerals.ts';

interface Sentence {
  readonly text: string;
  /** The exact numerals that must be refused, in reading order. */
  readonly refused: readonly string[];
  readonly reason: string;
}

const corpus: Readonly<Record<'id' | 'en', readonly Sentence[]>> = { id, en };

describe.each(languages)('the corpus of numbers in %s', (language) => {
  const sentences = corpus[language];
  const results = sentences.map((sentence) => ({
    ...sentence,
    found: findNumerals(sentence.text, language).map(({ text }) => text),
  }));

  test('holds at least 120 different sentences, half of them to be refused, each with its reason', () => {
    expect(new Set(sentences.map(({ text }) => text)).size).toBeGreaterThanOrEqual(120);
    expect(sentences.filter(({ refused }) => refused.length > 0).length * 2).toBeGreaterThanOrEqual(sentences.length);
    expect(sentences.every(({ reason }) => reason.length > 10)).toBe(true);
  });

  test('is read without a number missed and without a false alarm', () => {
    const count = (of: (result: (typeof results)[number]) => number) =>
      results.reduce((sum, result) => sum + of(result), 0);
    const hits = count(({ refused, found }) => found.filter((text) => refused.includes(text)).length);
    const precision = hits / count(({ found }) => found.length);
    const recall = hits / count(({ refused }) => refused.length);
    console.log(
      `${language}: ${sentences.length} sentences, ${count(({ refused }) => refused.length)} numbers to refuse, ` +
        `precision ${(precision * 100).toFixed(1)} %, recall ${(recall * 100).toFixed(1)} %`,
    );
    expect(results.filter(({ refused, found }) => refused.join() !== found.join())).toEqual([]);
    expect([precision, recall]).toEqual([1, 1]);
  });
});
