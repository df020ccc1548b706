import { expect, test } from 'vitest';
import { figureLines } from './set-figures.ts';

const row = (name: string, value: string) => [{ text: name }, { text: value }, { text: 'Maret 2025' }];

test('rows of one group stand below its name, and a row that is alone keeps its whole name', () => {
  const rows = [
    row('Pekerja rentan: BPJS', '35.261'),
    row('Pekerja rentan: Disnaker', '35.425'),
    row('Kader: BPJS', '6.082'),
    row('Luwu', '58,17'),
  ];
  expect(figureLines(rows)).toEqual([
    { name: 'Pekerja rentan', value: null },
    { name: 'BPJS', value: '35.261' },
    { name: 'Disnaker', value: '35.425' },
    { name: 'Kader: BPJS', value: '6.082' },
    { name: 'Luwu', value: '58,17' },
  ]);
});
