import { expect, test } from 'vitest';
import { findFacts } from '../../src/search/find-facts.ts';
import { findNumerals } from '../../src/prose/numerals/find-numerals.ts';
import { nearestFacts } from '../../src/prose/numerals/nearest-facts.ts';
import { openDisk } from '../../src/library/disk.ts';
import { readData } from '../../src/library/read-data.ts';
import { isNumber } from '../../src/i18n/units.ts';

const { catalogue } = readData(openDisk(process.cwd()));
const rules = [...catalogue.facts.values()].filter(({ unit }) => !isNumber(unit));

test('the one that stands for a rule is never proposed for a number in a sentence', () => {
  expect(rules.length).toBeGreaterThan(40);
  for (const text of ['Ada satu pekerja di Indonesia.', 'Ada 1 pekerja di Indonesia pada 2011.']) {
    const [numeral] = findNumerals(text, 'id');
    if (numeral === undefined) throw new Error(text);
    const proposed = nearestFacts(numeral, 'id', catalogue, text).map(({ fact }) => fact.unit);
    expect(proposed).not.toContain('rule');
  }
});

test('a rule is found by its words, and not by the number one', () => {
  expect(findFacts('1', catalogue.facts.values()).matches.map(({ fact }) => fact.unit)).not.toContain('rule');
});

test('every rule says something short enough to stand in a sentence, in both languages', () => {
  for (const { id, rule } of rules) {
    expect(rule?.id.length, id).toBeLessThan(160);
    expect(rule?.en.length, id).toBeLessThan(160);
    expect(rule?.id, id).not.toMatch(/\.$/);
  }
});
