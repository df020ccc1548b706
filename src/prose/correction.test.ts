import { expect, test } from 'vitest';
import { refuseNote } from './correction.ts';

test('a correction note says in words what was wrong; dates are no figures', () => {
  expect(refuseNote('Kantor meralat hitungannya pada 3 Februari 2026.', 'id')).toBeNull();
  expect(refuseNote('The office mended its count.', 'en')).toBeNull();
});

test('a figure in a note is refused, typed or bound, because it stands beside the note as it was and as it is', () => {
  expect(refuseNote('Bukan 50,50 persen.', 'id')?.id).toMatch(/^"50,50/);
  expect(refuseNote('It is {mks-coverage} now.', 'en')?.en).toMatch(/^"\{mks-coverage\}"/);
});
