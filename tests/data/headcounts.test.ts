import { expect, test } from 'vitest';
import { headcountOf } from '../../src/facts/headcount.ts';
import { readLibrary } from '../../src/library/read-library.ts';
import { root } from '../folders.ts';

const { catalogue } = readLibrary(root);

const headcount = (id: string) => {
  const fact = catalogue.facts.get(id);
  if (!fact) throw new Error(`${id} is not in the record`);
  return headcountOf(fact, catalogue)?.id ?? null;
};

test.each([
  ['mks-coverage-2025-12', 'mks-participants-2025-12'],
  ['mks-coverage-2025-08', 'mks-participants-2025-08'],
  ['ss-coverage-2024-03', 'ss-participants-2024-03'],
  ['id-pu-coverage-2021-10', 'id-pu-participants-2021-10'],
])('%s has the headcount that was given with it', (coverage, people) => {
  expect(headcount(coverage)).toBe(people);
});

test.each([
  ['ss-formal-coverage-2024-03', 'the count of that day is of all workers'],
  ['ss-coverage-2023-06', 'the only count of that month is of formal workers'],
  ['ss-coverage-2023-12', 'the count of that month is the ministry’s, which counts differently'],
  ['mks-coverage-mayor-2026-01', 'none was given'],
])('%s has none: %s', (coverage) => {
  expect(headcount(coverage)).toBeNull();
});
