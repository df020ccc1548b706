import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePlace, placeAddress } from './place.ts';

test('a place is read back from its address, whatever was typed', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1 }),
      fc.array(fc.string({ minLength: 1 })),
      fc.dictionary(fc.string(), fc.string()),
      (panel, steps, given) => {
        expect(parsePlace(placeAddress(panel, steps, given))).toEqual({ panel, steps, given });
      },
    ),
  );
});

test('no address is the front', () => {
  expect(parsePlace('')).toEqual({ panel: 'front', steps: [], given: {} });
});
