import { expect, test } from 'vitest';
import { openChart } from '../charts/open-chart.ts';
import { rivalRows } from '../charts/rival-strip/rival-strip.ts';
import { smallStrip } from '../charts/rival-strip/small-strip.ts';
import { rivalsOf } from '../charts/rivals.ts';
import { chartFaults } from '../charts/testing/chart-laws.ts';
import { languages } from '../i18n/locale.ts';
import { openDisk } from './disk.ts';
import { readRecord } from './read-library.ts';

const { catalogue } = readRecord(openDisk(`${import.meta.dirname}/../..`)).library;
const disputes = [...catalogue.disputes.values()].filter((dispute) => rivalsOf(dispute, catalogue).length > 0);
const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Angka', en: 'Figures' } };

test('most disputes of the record can be drawn', () => {
  expect(disputes.length).toBeGreaterThan(25);
});

test.each(disputes)('the rivals of $id stand on one scale, large and small, as the laws of charts ask', (dispute) => {
  const rivals = rivalsOf(dispute, catalogue);
  const opening = openChart({ type: 'rival-strip', ...words, rows: rivalRows(rivals) }, dispute.id, catalogue);
  expect('faults' in opening ? opening.faults.map(({ message }) => message.en) : []).toEqual([]);
  if ('chart' in opening) expect(chartFaults(opening.chart)).toEqual([]);
  for (const language of languages) expect(smallStrip(rivals, language)).not.toBeNull();
});
