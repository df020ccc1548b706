import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, placeAddress } from './place.ts';

test('a place is read back from its address, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.array(fc.string({ minLength: 1 })),
      fc.dictionary(
        fc.string().filter((key) => key !== '<'),
        fc.string(),
      ),
      fc.option(fc.string()),
      (panel, steps, given, from) => {
        expect(parsePlace(placeAddress(panel, steps, given, from))).toEqual({ panel, steps, given, from });
      },
    ),
  );
});

test('no address is the front', () => {
  expect(parsePlace('')).toEqual({ panel: 'front', steps: [], given: {}, from: null });
});
