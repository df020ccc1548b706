import { expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { findFacts } from '../../src/search/find-facts.ts';
import { takeNumbers } from '../../src/i18n/typed-numbers.ts';

const { catalogue } = readData(openDisk(fileURLToPath(new URL('../../', import.meta.url))));
const found = (query: string) => findFacts(query, catalogue.facts.values());
const best = (query: string) => found(query).matches.slice(0, 3);

test.each([
  ['35.782', 35782],
  ['35782', 35782],
  ['35,782', 35782],
  ['50,50 persen', 50.5],
  ['50.50%', 50.5],
  ['Rp16.800', 16800],
  ['5,97 miliar', 5.97e9],
])('%s finds the facts with that value', (query, value) => {
  const { matches, partial } = found(query);
  expect(partial).toBe(false);
  expect(matches.length).toBeGreaterThan(0);
  for (const { fact } of matches) expect(fact.value).toBeCloseTo(value, 4);
});

test('a rounded number finds what it may have been rounded from, a misprint last', () => {
  const ids = found('1.76 million').matches.map(({ fact }) => fact.id);
  expect(ids).toContain('ss-target-2025-people');
  expect(ids.at(-1)).toBe('ss-unprotected-misreport-2025-07');
  expect(found('2,8 juta').matches.map(({ fact }) => fact.value)).toContain(2801936);
});

test('words of both languages, places, periods, speakers and sources find facts', () => {
  expect(best('cakupan kota makassar november 2024').map(({ fact }) => fact.id)).toContain('mks-coverage-2024-11');
  expect(best('coverage makassar 2024-11').map(({ fact }) => fact.id)).toContain('mks-coverage-2024-11');
  expect(best('Mintje Wattu luwu').map(({ fact }) => fact.place.id)).toContain('kabupaten-luwu');
  expect(best('sindomakassar').map(({ fact }) => fact.sources[0]?.id)).toContain('sindomakassar-2025-06-16');
});

test('where nothing has all the words, what has most of them is shown and said to be partial', () => {
  const { matches, partial } = found('cakupan makasar');
  expect(partial).toBe(true);
  expect(matches.length).toBeGreaterThan(0);
  expect(found('zzzz').matches).toEqual([]);
});

test('numbers are taken out of words, and dates and ids are left', () => {
  const { numbers, rest } = takeNumbers('cakupan 50,50 persen 2024-11 covid-19 2,8 juta');
  expect(numbers.map(({ written }) => written)).toEqual(['50,50 persen', '2,8 juta']);
  expect(rest.split(/\s+/)).toEqual(['cakupan', '2024-11', 'covid-19', '']);
});
