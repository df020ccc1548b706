import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asSeen } from './as-seen.ts';

const unseen: readonly (readonly [string, string])[] = [
  ['a soft hyphen', 'Terlin\u00addungi'],
  ['a zero-width space', 'Terlindungi\u200b'],
  ['a joiner', 'Ter\u200dlindungi'],
  ['a mark of direction', '\u202aTerlindungi\u202c'],
  ['a byte-order mark', '\ufeffTerlindungi'],
  ['a variation selector', 'Terlindungi\ufe0f'],
  ['a filler', 'Terlindungi\u3164'],
  ['a no-break space', 'Terlindungi\u00a0'],
  ['full-width letters', 'Ｔｅｒｌｉｎｄｕｎｇｉ'],
  ['Cyrillic letters', 'Tеrlindungі'],
  ['capitals', 'TERLINDUNGI'],
];

test.each(unseen)('a name with %s is the same name to a reader', (_, name) => {
  expect(asSeen(name)).toBe(asSeen('Terlindungi'));
});

test('spaces, dashes, quotation marks and Unicode forms make no other name', () => {
  expect(asSeen('Pekerja\u2003\u00a0non\u2011ASN')).toBe(asSeen('Pekerja non-ASN'));
  expect(asSeen('Mei – Juni')).toBe(asSeen('Mei - Juni'));
  expect(asSeen('Ma’rang')).toBe(asSeen("Ma'rang"));
  expect(asSeen('Cafe\u0301')).toBe(asSeen('Caf\u00e9'));
});

test('names that look different stay different', () => {
  const names = ['Gowa', 'Luwu', 'Luwu Utara', 'Kota Makassar', 'Makassar', 'Café', 'Cafe', '2023', '2024'];
  expect(new Set(names.map(asSeen)).size).toBe(names.length);
});

test('a name without any ink is none', () => {
  for (const name of ['\u00ad', '\u200b\u2060', '\u2800', ' \u3164 ']) expect(asSeen(name)).toBe('');
});

test('seeing a name twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(asSeen(asSeen(name))).toBe(asSeen(name));
    }),
  );
});
