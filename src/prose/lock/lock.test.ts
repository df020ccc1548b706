import { expect, test } from 'vitest';
import type { ObservedFact } from '../../facts/fact.ts';
import { lockSchema, writeLock, type SignedFact } from './lock.ts';
import { asSigned, isAsSigned, signFact } from './sign-story.ts';

const hash = '0'.repeat(64);

const signed: SignedFact = {
  printed: { id: '50,5 permil', en: '50.5 permille' },
  value: 50.5,
  unit: 'permille',
  decimals: 1,
  scale: 'one',
  status: 'counted',
  precision: 'sharp',
};

const lock = {
  signed: '2025-01-31',
  facts: { cakupan: signed },
  id: {
    text: hash,
    prints: [{ at: 'text', id: 'cakupan', form: 'loud', printed: '50,5 permil' }],
    claims: [],
  },
  en: { text: hash, prints: [], claims: [] },
  charts: { grafik: hash },
};

// Only what a lock is made from; the rest of a fact plays no part here.
const today = {
  kind: 'observation',
  value: 49,
  unit: 'percent',
  decimals: 0,
  scale: 'million',
  status: 'measured',
  observation: { precision: 'exact' },
} as unknown as ObservedFact;

test('a lock opens although its codes and forms have been renamed since', () => {
  expect(lockSchema.parse(lock)).toEqual(lock);
});

test('a kept figure is as it was signed, but for codes that are no longer known', () => {
  const kept = asSigned(today, signed);
  expect(kept).toMatchObject({ value: 50.5, decimals: 1, scale: 'one', unit: 'percent', status: 'measured' });
  const known = asSigned(today, { ...signed, unit: 'points', status: 'target', precision: 'rounded' });
  expect(known).toMatchObject({ unit: 'points', status: 'target', observation: { precision: 'rounded', value: 50.5 } });
});

test('what moved by less than its rounding is not as signed, although it prints alike', () => {
  const before = signFact({ ...today, value: 49_200_000 });
  const after = signFact({ ...today, value: 49_300_000 });
  expect(before.printed).toEqual(after.printed);
  expect(isAsSigned(before, after)).toBe(false);
  expect(isAsSigned(before, { ...before })).toBe(true);
});

test('each fact and figure of a lock stands on a line of its own, so that a diff shows what moved', () => {
  const lines = writeLock(lockSchema.parse(lock)).split('\n');
  expect(lines.filter((line) => line.includes('"cakupan"'))).toEqual([
    '    "cakupan": { "printed": { "id": "50,5 permil", "en": "50.5 permille" }, "value": 50.5, "unit": "permille", "decimals": 1, "scale": "one", "status": "counted", "precision": "sharp" }',
    '      { "at": "text", "id": "cakupan", "form": "loud", "printed": "50,5 permil" }',
  ]);
  expect(JSON.parse(lines.join('\n'))).toEqual(lock);
});
