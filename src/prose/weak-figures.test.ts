import { expect, test } from 'vitest';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { checkSentences } from './check-sentences.ts';
import { stringPassage } from './passage.ts';

const fact = (id: string, indicator: string, weakness: object | null): Fact =>
  ({
    kind: 'observation',
    id,
    value: 5,
    unit: 'people',
    decimals: 0,
    scale: 'one',
    indicator: { id: indicator },
    series: [],
    disputes: [],
    weakness,
    observation: { wording: null },
  }) as unknown as Fact;

const facts = new Map([
  ['weak', fact('weak', 'coverage', { id: 'Satu blog.', en: 'One blog.' })],
  ['firm', fact('firm', 'coverage', null)],
  ['money', fact('money', 'budget', null)],
]);
const catalogue = {
  facts,
  sources: new Map(),
  places: new Map(),
  indicators: new Map(),
  disputes: new Map(),
} as unknown as Catalogue;
const noun = { id: 'Fakta', en: 'fact' };

const refusals = (text: string, language: 'id' | 'en') =>
  checkSentences([stringPassage({ text, language, file: 'x.json', at: { line: 3, column: 5 } })], {
    catalogue,
    facts: { noun, file: 'data/', ids: new Set(facts.keys()) },
    isSound: true,
  })
    .problems.map(({ message }) => message.en)
    .filter((message) => message.includes('weak figure'));

test.each([
  ['by itself', 'Ada {weak} orang.', 'id', 1],
  ['beside another thing', 'Ada {weak} orang dan {money} lain.', 'id', 1],
  ['beside a firm one about the same thing', 'Ada {weak} orang; kantor itu menghitung {firm}.', 'id', 0],
  ['with a word about its weakness', 'Menurut satu sumber ada {weak} orang.', 'id', 0],
  ['by itself, in English', 'There were {weak}.', 'en', 1],
  ['with a word about its weakness, in English', 'There were {weak}, which is not confirmed.', 'en', 0],
  ['twice, which is one mistake', 'Ada {weak} orang, ya, {weak}.', 'id', 1],
] as const)('a weak figure %s', (_, text, language, wanted) => {
  expect(refusals(text, language)).toHaveLength(wanted);
});

test('a refused weak figure is told with the reason and what to write', () => {
  expect(refusals('There were {weak}.', 'en')[0]).toMatch(/"weak".*One blog\..*not confirmed/);
});
