import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isBlank, type TypedRecord } from '../../facts/forms/typed.ts';
import { mergeTyped } from './merge-typed.ts';

const value = fc.oneof(
  fc.constantFrom('', 'a', 'b', 'c'),
  fc.record({ id: fc.constantFrom('', 'x'), en: fc.string() }),
);
const form = fc.dictionary(fc.constantFrom('value', 'place', 'caveat', 'series'), value);

test('where one hand changed a field its change stands, and where both did the form says so', () => {
  fc.assert(
    fc.property(form, form, form, (opened, typed, now) => {
      const { merged, isTouched, both } = mergeTyped(opened, typed, now);
      const of = (held: TypedRecord, key: string) => (isBlank(held[key]) ? '' : JSON.stringify(held[key]));
      for (const key of ['value', 'place', 'caveat', 'series']) {
        const [was, mine, theirs, is] = [opened, typed, now, merged].map((held) => of(held, key));
        expect(is).toBe(mine === was ? theirs : mine);
        expect(both.includes(key)).toBe(mine !== was && theirs !== was && mine !== theirs);
        if (mine !== was) expect(isTouched).toBe(true);
      }
    }),
  );
});
