import { expect, test } from 'vitest';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import { openWith, specIn } from './kept-charts.ts';
import { changeNewest } from './use-chart.ts';

const chart = (title: string): ChartSpec => ({
  type: 'bar',
  title: { id: title, en: title },
  subtitle: { id: '', en: '' },
});
const text = (spec: ChartSpec) => JSON.stringify(spec);
const file = { spec: chart('baru'), before: text(chart('baru')) };

test('a chart left unsaved is opened upon the file that it was made from, so that saving it writes over nothing newer', () => {
  const kept = { spec: chart('punya saya'), before: text(chart('lama')) };
  expect(openWith(kept, file)).toEqual({
    start: kept.spec,
    saved: { spec: chart('lama'), before: kept.before },
    isRestored: true,
    isOvertaken: true,
  });
  expect(openWith({ ...kept, before: file.before }, file)).toMatchObject({ isRestored: true, isOvertaken: false });
});

test('where nothing was left unsaved, the file is opened as it stands', () => {
  for (const kept of [null, { spec: file.spec, before: text(chart('lama')) }])
    expect(openWith(kept, file)).toMatchObject({ start: file.spec, saved: file, isRestored: false });
  expect(specIn('{ "tit')).toBeNull();
});

test('what is typed while the desk changes a chart stays, and the change is made to it', async () => {
  let spec = chart('satu');
  const asked: string[] = [];
  await changeNewest(
    () => spec,
    async (own) => {
      asked.push(own.title.id);
      // A key is typed while the first answer is under way.
      if (asked.length === 1) spec = chart('satu dua');
      return Promise.resolve({ ...own, type: 'ranking' });
    },
    (next) => {
      spec = next;
    },
  );
  expect(asked).toEqual(['satu', 'satu dua']);
  expect(spec).toMatchObject({ type: 'ranking', title: { id: 'satu dua' } });
});
