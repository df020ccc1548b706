import { expect, test } from 'vitest';
import { imprintOf } from './imprint.ts';

const gaps = { publisher: 'Terlindungi', responsibleEditor: null, postalAddress: null, contact: null };

test('what nobody has filled in is told as missing, and no name stands in for it', () => {
  expect(imprintOf(gaps, 'id')).toEqual({
    known: [{ key: 'publisher', name: 'Penerbit', text: 'Terlindungi' }],
    missing: 'Penanggung jawab, alamat redaksi, dan kontak: belum ditetapkan.',
  });
  expect(imprintOf({ ...gaps, contact: 'desk@terlindungi.id' }, 'en').missing).toBe(
    'Responsible editor and address of the newsroom: not set yet.',
  );
});

test('once all is filled in, nothing is missing', () => {
  const whole = { ...gaps, responsibleEditor: 'Andi Ratna', postalAddress: 'Makassar', contact: 'desk@terlindungi.id' };
  expect(imprintOf(whole, 'en').known.map(({ text }) => text)).toEqual(Object.values(whole));
  expect(imprintOf(whole, 'en').missing).toBeNull();
});
