import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { openDisk } from './disk.ts';
import { readData } from './read-data.ts';
import { checkSentences } from '../prose/check-sentences.ts';
import en from '../prose/corpus/en.json' with { type: 'json' };
import id from '../prose/corpus/id.json' with { type: 'json' };
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { stringPassage } from '../prose/passage.ts';

/** Sentences that an editor would type, by what is wrong with them, and by why nothing is. */
type Corpus = Readonly<Record<'refuse' | 'pass', Readonly<Record<string, readonly string[]>>>>;

const corpus: Readonly<Record<'id' | 'en', Corpus>> = { id, en };

const { catalogue } = readData(openDisk(`${import.meta.dirname}/../..`));
const names = namesWithNumbers(catalogue);

describe.each(languages)('sentences as an editor types them (%s)', (language) => {
  const isRefused = (text: string): boolean => {
    const passage = stringPassage({ text, language, file: 'story.mdx', at: { line: 1, column: 1 } });
    const facts = { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: null };
    return checkSentences([passage], { catalogue, facts, isSound: true, names }).problems.length > 0;
  };

  test.each(Object.entries(corpus[language].refuse))('nobody prints %s without a figure behind it', (_, sentences) => {
    expect(sentences.filter((sentence) => !isRefused(sentence))).toEqual([]);
  });

  test.each(Object.entries(corpus[language].pass))('nobody is asked about %s', (_, sentences) => {
    expect(sentences.filter(isRefused)).toEqual([]);
  });

  test('no sentence stands in the corpus twice, and every kind has its siblings', () => {
    const kinds = Object.values(corpus[language]).flatMap((side) => Object.values(side));
    const sentences = kinds.flat();
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.length).toBeGreaterThan(200);
  });
});
