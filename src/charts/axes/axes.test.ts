import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../i18n/dates.ts';
import { languages } from '../../i18n/locale.ts';
import { pageTheme } from '../../theme/theme.ts';
import { exampleFact } from '../example.ts';
import { serialize, svg } from '../svg/svg.ts';
import { drawTimeAxis, timeAxis } from './time-axis.ts';
import { drawTimePlot, pathThrough, piecesOf } from './time-plot.ts';
import { byTime, momentOf, sameMomentFaults, spanOf, timeScale } from './time-scale.ts';
import { drawValueAxis, tickBoxes, tickTexts, tickValues, valueAxis } from './value-axis.ts';

const period = (text: string) => {
  const parsed = parsePeriod(text);
  if (!parsed) throw new RangeError(text);
  return parsed;
};
const iso = (time: number) => new Date(time).toISOString().slice(0, 16);
const moment = (text: string) => momentOf(period(text));

describe('a figure stands in time', () => {
  test('in the middle of its day, month or year, which is all that its source says', () => {
    expect(iso(moment('2025-03-17'))).toBe('2025-03-17T12:00');
    expect(iso(moment('2025-02'))).toBe('2025-02-15T00:00');
    expect(iso(moment('2024'))).toBe('2024-07-02T00:00');
  });

  test('at the last day of an interval or a running total, when what it counts was complete', () => {
    expect(iso(moment('2024-01/2024-06'))).toBe('2024-06-30T12:00');
    expect(iso(moment('../2025-08'))).toBe('2025-08-31T12:00');
  });

  test('from its first instant to its last', () => {
    expect(spanOf(period('2024-01/2024-06')).map(iso)).toEqual(['2024-01-01T00:00', '2024-07-01T00:00']);
    expect(spanOf(period('../2025-08')).map(iso)).toEqual(['2025-08-01T00:00', '2025-09-01T00:00']);
    expect(spanOf(period('2025-12-31')).map(iso)).toEqual(['2025-12-31T00:00', '2026-01-01T00:00']);
  });

  test('before what came later; and two at one moment are refused on one line', () => {
    const row = (id: string, text: string) => ({
      fact: exampleFact({ id, value: 1, period: text }),
      label: { id, en: id },
      highlight: false,
    });
    const [late, early, same] = [row('b', '2025'), row('c', '2024'), row('a', '2025')];
    expect([late, early, same].toSorted(byTime).map(({ fact }) => fact.id)).toEqual(['c', 'a', 'b']);
    expect(sameMomentFaults([late, early], ['rows'])).toEqual([]);
    expect(sameMomentFaults([late, early, same], ['rows']).map(({ path, message }) => [path, message.en])).toEqual([
      [['rows'], '"a" and "b" fall on the same moment, and a line has one figure at a time. Remove one of them.'],
    ]);
  });
});

describe('the scale of time', () => {
  test('is of whole calendar years from edge to edge', () => {
    const { grain, position, columns } = timeScale(['2023', '2025-03-17'].map(period));
    expect(grain).toBe('year');
    expect(columns.map(({ day }) => day)).toEqual(['2023-01-01', '2024-01-01', '2025-01-01']);
    expect([columns[0]?.start, columns.at(-1)?.end]).toEqual([0, 100]);
    expect(columns[1]?.start).toBeCloseTo((365 / 1096) * 100);
    expect(position(Date.UTC(2024, 6, 1))).toBeCloseTo(((365 + 182) / 1096) * 100);
  });

  test('is of whole months when all happened within a year and a half', () => {
    const { grain, columns } = timeScale(['2024-11-08', '2025-02-28'].map(period));
    expect(grain).toBe('month');
    expect(columns.map(({ day }) => day)).toEqual(['2024-11-01', '2024-12-01', '2025-01-01', '2025-02-01']);
    const day = 86_400_000;
    expect(timeScale([], [0, 560 * day]).grain).toBe('month');
    expect(timeScale([], [0, 560 * day + 1]).grain).toBe('year');
  });

  test('is never finer than the periods: a year stands at its year, and among months too', () => {
    const columns = (...texts: readonly string[]) => timeScale(texts.map(period)).columns.map(({ day }) => day);
    expect(columns('2015')).toEqual(['2015-01-01']);
    expect(columns('2023', '2024')).toEqual(['2023-01-01', '2024-01-01']);
    expect(columns('2024', '2024-11')).toEqual(['2024-01-01']);
    expect(columns('../2024', '2024-11-08')).toEqual(['2024-01-01']);
    expect(columns('2023/2024-03', '2024-05')).toEqual(['2024-01-01']);
    expect(timeScale([period('2015')]).position(moment('2015'))).toBe(50);
  });

  test('gives a span that ends at midnight no year more than it lasted, and one moment a column of its own', () => {
    expect(timeScale([], [...spanOf(period('2024')), ...spanOf(period('2025'))]).columns).toHaveLength(2);
    expect(timeScale([period('2025-03-17')]).columns.map(({ day }) => day)).toEqual(['2025-03-01']);
    expect(() => timeScale([])).toThrow(RangeError);
  });
});

describe('the axis of time', () => {
  const years = (from: number, to: number, narrowest: number, right = 8) =>
    timeAxis(timeScale([period(String(from)), period(String(to))]), narrowest, right, 'id');
  const names = ({ ticks }: ReturnType<typeof timeAxis>) => ticks.map(({ text }) => text);

  test('names each year in the middle of its column while they have room', () => {
    const axis = years(2020, 2024, 256);
    expect(names(axis)).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(axis.ticks[0]).toEqual({ text: '2020', year: '', x: expect.closeTo(10.02, 1), anchor: 'middle' });
    expect(axis.edges).toHaveLength(6);
    expect([axis.edges[0], axis.edges.at(-1)]).toEqual([0, 100]);
    expect(axis.height).toBe(24);
  });

  test('names round years only when there are many, and leaves out the marks of very many', () => {
    expect(names(years(2011, 2024, 340))).toEqual(['2012', '2014', '2016', '2018', '2020', '2022', '2024']);
    expect(names(years(1990, 2024, 256))).toEqual(['1990', '2000', '2010', '2020']);
    expect(years(1985, 2024, 256).edges).toHaveLength(41);
    expect(years(1984, 2024, 256).edges).toEqual([0, 100]);
  });

  test('counts from where the data begins when a single round year would be all it names', () => {
    expect(names(years(2021, 2023, 63))).toEqual(['2021', '2023']);
  });

  test('leaves out a name that would run over the edge, unless it is the only one', () => {
    expect(names(years(2020, 2024, 256, 0))).toEqual(['2020', '2021', '2022', '2023', '2024']);
    expect(names(years(2020, 2024, 166, 0))).toEqual(['2020', '2022']);
    expect(names(years(2020, 2024, 166, 8))).toEqual(['2020', '2022', '2024']);
    expect(years(2024, 2026, 20, 0).ticks).toEqual([{ text: '2024', year: '', x: 100, anchor: 'end' }]);
  });

  test('names months in both languages, and the year under the first of each', () => {
    const scale = timeScale([period('2024-11'), period('2025-02')]);
    const [id, en] = languages.map((language) => timeAxis(scale, 256, 8, language));
    expect(id?.ticks.map(({ text, year }) => [text, year])).toEqual([
      ['Nov', '2024'],
      ['Des', ''],
      ['Jan', '2025'],
      ['Feb', ''],
    ]);
    expect(en?.ticks.map(({ text }) => text)).toEqual(['Nov', 'Dec', 'Jan', 'Feb']);
    expect(id?.height).toBe(42);
  });

  test('is drawn as marks between the columns and words below them', () => {
    const axis = timeAxis(timeScale([period('2025-03')]), 256, 8, 'en');
    expect(drawTimeAxis(axis, 260, pageTheme).map(serialize)).toEqual([
      '<line x1="0%" x2="0%" y1="260" y2="265" class="grid"/>',
      '<line x1="100%" x2="100%" y1="260" y2="265" class="grid"/>',
      '<text x="50%" y="278" text-anchor="middle" class="axis">Mar</text>',
      '<text x="50%" y="296" text-anchor="middle" class="axis">2025</text>',
    ]);
  });
});

describe('the axis of values', () => {
  test('starts at zero when zero is near, and closer when it is far', () => {
    expect(tickValues([12, 53], 'percent')).toEqual([0, 20, 40, 60]);
    expect(tickValues([35, 100], 'people')[0]).toBe(0);
    expect(tickValues([36, 100], 'people')[0]).toBe(20);
    expect(tickValues([72, 74], 'percent')).toEqual([65, 70, 75, 80]);
  });

  test('goes by fives at the finest for percentages, and never past a hundred without need', () => {
    expect(tickValues([50, 51], 'percent')).toEqual([45, 50, 55, 60]);
    expect(tickValues([99, 100], 'percent')).toEqual([85, 90, 95, 100]);
    expect(tickValues([98, 104], 'percent').at(-1)).toBeGreaterThan(104);
    expect(tickValues([0, 0], 'percent')).toEqual([0, 5, 10, 15]);
  });

  test('counts its steps, so that a third of one is three tenths', () => {
    expect(tickValues([0, 0.3], 'ratio')).toEqual([0, 0.1, 0.2, 0.3]);
    expect(tickValues([-40, -10], 'people')).toEqual([-40, -30, -20, -10, 0]);
    expect(tickValues([-20, 30], 'people')).toEqual([-20, -10, 0, 10, 20, 30]);
    expect(tickValues([34_000, 81_466], 'people')).toEqual([20_000, 40_000, 60_000, 80_000, 100_000]);
  });

  test('names its unit at the top line, and large numbers by their scale', () => {
    expect(tickTexts([0, 20, 40, 60], 'percent', 'id')).toEqual(['0', '20', '40', '60 persen']);
    expect(tickTexts([0, 5_000], 'people', 'en')).toEqual(['0', '5,000 people']);
    expect(tickTexts([0, 10_000], 'people', 'en').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '0',
      '10 thousand people',
    ]);
    expect(tickTexts([0, 2_500_000, 5_000_000], 'people', 'id').map((text) => text.replaceAll('\u00a0', ' '))).toEqual([
      '0,0',
      '2,5',
      '5,0 juta orang',
    ]);
  });

  test('stands beside its plot, below a line of room for its top name', () => {
    const axis = valueAxis([12, 53], 'percent', 240, 'en');
    expect(axis.ticks).toEqual([
      { y: 260, text: '0' },
      { y: 180, text: '20' },
      { y: 100, text: '40' },
      { y: 20, text: '60 percent' },
    ]);
    expect([axis.top, axis.bottom, axis.left, axis.position(30)]).toEqual([20, 260, 24, 140]);
    expect(tickBoxes(axis)[3]).toMatchObject({ left: { percent: 0, px: -24 }, top: 0, bottom: 18 });
    expect(drawValueAxis(axis, pageTheme).slice(-2).map(serialize)).toEqual([
      '<line x1="-24" x2="100%" y1="20" y2="20" class="grid"/>',
      '<text x="-24" y="15" class="axis">60 percent</text>',
    ]);
  });
});

describe('a line over time', () => {
  const points = [
    { x: 0, y: 10 },
    { x: 25, y: 20.456 },
    { x: 50, y: null },
    { x: 75, y: 30 },
    { x: 100, y: 5 },
  ];

  test('is broken where a value was not reported', () => {
    expect(pathThrough(points)).toBe('M0,10L25,20.46M75,30L100,5');
    expect(pathThrough([])).toBe('');
    expect(piecesOf(points)).toEqual([
      [
        { x: 0, y: 10 },
        { x: 25, y: 20.456 },
      ],
      [
        { x: 75, y: 30 },
        { x: 100, y: 5 },
      ],
    ]);
  });

  test('stands over its axes, as high as both together', () => {
    const values = valueAxis([12, 53], 'percent', 240, 'en');
    const time = timeAxis(timeScale([period('2024'), period('2026')]), 256, 8, 'en');
    const drawing = drawTimePlot({ values, time, labels: [], right: 16 }, [svg('circle')], pageTheme);
    expect(drawing).toMatchObject({ height: 284, margin: { left: 24, right: 16 } });
    expect(drawing.elements.at(-1)?.tag).toBe('circle');
  });
});
