import { describe, expect, test } from 'vitest';
import type { DerivedFact, Fact, ObservedFact } from './fact.ts';
import type { Observation } from './schema/observation.ts';
import type { Source } from './schema/subject.ts';
import { admitsWeakness, isWeak, loneWeakFigure, weakFirst, weaknessOf } from './weak.ts';

const why = { id: 'Satu blog.', en: 'One blog.' };
const firm = { id: 'firm' } as Source;
const blog = { id: 'blog', weak: why } as Source;
const observation = {} as Observation;

const observed = (id: string, more: Partial<ObservedFact> = {}): Fact =>
  ({ kind: 'observation', id, indicator: { id: 'rate' }, series: [], disputes: [], weakness: null, ...more }) as Fact;
const weak = observed('weak', { weakness: why });
const derived = (...operands: readonly Fact[]): Fact =>
  ({ kind: 'derivation', id: 'd', series: [], disputes: [], operands }) as unknown as DerivedFact;

describe('A number is weak', () => {
  test('when its entry says so, whatever its sources', () => {
    expect(weaknessOf({ weak: why } as Observation, [firm])).toBe(why);
  });
  test('when every source of it is weak, and not when another is firm', () => {
    expect(weaknessOf(observation, [blog])).toBe(why);
    expect(weaknessOf(observation, [blog, { ...blog, id: 'blog-2' }])).toBe(why);
    expect(weaknessOf(observation, [blog, firm])).toBeNull();
    expect(weaknessOf(observation, [firm])).toBeNull();
  });
  test('when we computed it from a weak one', () => {
    expect(isWeak(derived(observed('a'), weak))).toBe(true);
    expect(isWeak(derived(derived(weak), observed('a')))).toBe(true);
    expect(isWeak(derived(observed('a'), observed('b')))).toBe(false);
  });
});

test('the reason comes first in the note, and a number that is not weak keeps its note', () => {
  const note = { id: 'Catatan.', en: 'A note.' };
  expect(weakFirst(why, note)).toEqual({
    id: 'Angka ini lemah. Satu blog. Catatan.',
    en: 'This is a weak figure. One blog. A note.',
  });
  expect(weakFirst(null, note)).toBe(note);
  expect(weakFirst(null, null)).toBeNull();
});

describe('A weak number is never printed by itself', () => {
  test('nor beside a number about something else', () => {
    const elsewhere = observed('other', { indicator: { id: 'people' } as ObservedFact['indicator'] });
    expect(loneWeakFigure([weak])).toBe(weak);
    expect(loneWeakFigure([weak, elsewhere])).toBe(weak);
    expect(loneWeakFigure([weak, observed('weak-2', { weakness: why })])).toBe(weak);
  });
  test('but may be beside a firm one by its indicator, in its series or in its dispute', () => {
    const indicator = { id: 'people' } as ObservedFact['indicator'];
    const disputes = [{ id: 'c' }] as unknown as Fact['disputes'];
    expect(loneWeakFigure([weak, observed('firm')])).toBeNull();
    expect(loneWeakFigure([{ ...weak, series: ['s'] }, observed('firm', { indicator, series: ['s'] })])).toBeNull();
    expect(loneWeakFigure([{ ...weak, disputes }, observed('firm', { indicator, disputes })])).toBeNull();
  });
  test('unless the words admit how weak it is', () => {
    expect(admitsWeakness('Menurut satu sumber yang belum dipastikan, iurannya lain.', 'id')).toBe(true);
    expect(admitsWeakness('Naskahnya tidak kami lihat.', 'id')).toBe(true);
    expect(admitsWeakness('Iurannya lain.', 'id')).toBe(false);
    expect(admitsWeakness('According to one source, not confirmed, it differs.', 'en')).toBe(true);
    expect(admitsWeakness('It differs this week.', 'en')).toBe(false);
  });
});
