import fc from 'fast-check';
import { expect, test } from 'vitest';
import { identifier, slugify } from './schema/common.ts';

test('what is suggested as an id is one, whatever was written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (written) => {
      const suggestion = slugify(written);
      expect(suggestion === '' || identifier.safeParse(suggestion).success).toBe(true);
    }),
  );
});

test('an id stays as it is', () => {
  expect(slugify('kota-makassar-2024')).toBe('kota-makassar-2024');
  expect(slugify('Kota Makassar (2024)!')).toBe('kota-makassar-2024');
  expect(slugify('Séparuh Pekerja')).toBe('separuh-pekerja');
});
