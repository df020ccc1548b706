import { expect, test } from 'vitest';
import { refuseHeading, refuseLinkText } from './markdown.ts';

test.each([
  'di sini',
  'Di sini.',
  'klik di sini',
  'Selengkapnya',
  'baca selengkapnya »',
  'here',
  'Click here!',
  'read more…',
  'this page',
  'https://bps.go.id/tabel',
  'www.bps.go.id',
  '',
  ' ',
])('a link “%s” is refused: it does not say where it leads', (text) => {
  expect(refuseLinkText(text, '/metode/')?.id).toContain('/metode/');
  expect(refuseLinkText(text, '/metode/')?.en).toContain('/metode/');
});

test.each(['Metode', 'tabel BPS 2024', 'the Method page', 'laporan Netral.co.id', 'baca laporan BPS'])(
  'a link “%s” may stand',
  (text) => {
    expect(refuseLinkText(text, '/metode/')).toBeNull();
  },
);

test('headings go down one step at a time and are told apart', () => {
  const at = (depth: number, text: string) => ({ depth, text });
  expect(refuseHeading(at(2, 'Satu'), null)).toBeNull();
  expect(refuseHeading(at(3, 'Satu'), null)?.en).toContain('jumps');
  expect(refuseHeading(at(3, 'Dua'), at(2, 'Satu'))).toBeNull();
  expect(refuseHeading(at(2, 'Tiga'), at(3, 'Dua'))).toBeNull();
  expect(refuseHeading(at(2, 'satu'), at(2, 'Satu'))?.en).toContain('same');
  expect(refuseHeading(at(2, ' '), null)?.en).toContain('empty');
});
