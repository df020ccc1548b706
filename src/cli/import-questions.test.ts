import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { filled, sheetOf } from '../tables/testing.ts';
import { suggestSettings } from '../tables/suggest-columns.ts';
import { answeredShared, importQuestions } from './import-questions.ts';

const { catalogue } = readData(openDisk(fileURLToPath(new URL('../../', import.meta.url))));
const context = { catalogue, today: '2026-11-22', language: 'id' as const };
const sheet = sheetOf('Kab/Kota\tCakupan\nKab. Bone\t22,10');

test('what holds for all rows is asked in the terminal as in the form of a number, and nothing that was given', () => {
  const { shared } = suggestSettings(sheet, catalogue);
  const names = importQuestions(shared, ['place', 'figure'], context).map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['source', 'period', 'status', 'population-id', 'attributed-to-en', 'series-note-en']),
  );
  expect(importQuestions(shared, ['period'], context).map(({ name }) => name)).not.toContain('period');
  expect(importQuestions(filled(sheet, catalogue).shared, [], context)).toEqual([]);
  const answered = answeredShared(
    shared,
    new Map([
      ['source', 'bacapesan-2024-08-12'],
      ['period', '2024-07'],
      ['status', 'measured'],
      ['series-name-id', 'Cakupan uji'],
      ['series-name-en', 'Test coverage'],
    ]),
  );
  expect(answered).toMatchObject({
    source: 'bacapesan-2024-08-12',
    period: '2024-07',
    status: 'measured',
    series: { is: 'new', id: 'cakupan-uji', name: { en: 'Test coverage' } },
  });
  // Without a name there is no series: the numbers may be compared with nothing.
  expect(answeredShared(shared, new Map()).series).toEqual({ is: 'none' });
});
