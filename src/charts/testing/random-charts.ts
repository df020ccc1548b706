import fc from 'fast-check';
import type { Fact } from '../../facts/fact.ts';
import { exampleCatalogue, exampleFact, type Example, type ExampleFact } from '../example.ts';
import { chartTypes, type ChartTypeName } from '../registry.ts';

const places = ['Makassar', 'Gowa', 'Luwu', 'Wajo', 'Bone'];

const letters = ['a', 'b', 'c', 'd'];

/** Periods of one grain, and of all mixed, in the order of time. */
const calendars: readonly (readonly string[])[] = [
  ['2012', '2015', '2022', '2023', '2024'],
  ['2024-03', '2024-07', '2024-11', '2025-02', '2025-06'],
  ['2024-11-08', '2025-03-17', '2025-09-23', '2025-12-31'],
  ['2021', '2022-05', '2023-01/2023-06', '2024-11-08', '../2025-08'],
];

/** Few values, so that there are ties; nothing, little, much, and what was not reported. */
const values = {
  people: fc.constantFrom(0, 42, 42, 42, 30, 35_782, 1_512_345_678_900, 8_123_456_789_012_345),
  rupiah: fc.constantFrom(0, 16_800, 16_800, 1_512_345_678_900, 1_512_345_678_901, 8_123_456_789_012_345),
  percent: fc.constantFrom(0, 0.03, 30, 31, 32, 33, 42, 42, 42.004, 50.5, 100),
  months: fc.constantFrom(0, 0.01, 2.4, 3.3, 3.3, 9, 12),
  points: fc.constantFrom(-42, -0.3, -0.004, 0, 0.004, 12.5, 12.5),
} as const;

const precisions = ['exact', 'exact', 'rounded', 'approximate'] as const;

const statuses = ['measured', 'measured', 'measured', 'announced', 'target'] as const;

/** A source gives as many decimals as its figure has. What has more than two is our arithmetic, and prints without them. */
function asPublished<Cell extends { readonly value: number | null; readonly decimals: number }>(
  cell: Cell | undefined,
) {
  const value = cell?.value ?? 0;
  const digits = (String(value).split('.')[1] ?? '').length;
  const own = digits > 2 ? 0 : digits;
  return { ...cell, decimals: Math.max(own, cell?.decimals ?? 0) };
}

/** The facts of some places at some periods: what an editor could hand to any type of chart. */
export const randomFacts: fc.Arbitrary<readonly ExampleFact[]> = fc
  .record({
    unit: fc.constantFrom('people', 'people', 'percent', 'rupiah', 'points', 'months'),
    calendar: fc.constantFrom(...calendars),
    towns: fc.integer({ min: 1, max: places.length }),
    times: fc.integer({ min: 1, max: 4 }),
    start: fc.integer({ min: 0, max: 1 }),
    mixed: fc.boolean(),
    missing: fc.constantFrom(0, 0, 6),
  })
  .chain(({ unit, calendar, towns, times, start, mixed, missing }) => {
    const cells = places.slice(0, towns).flatMap((place) =>
      calendar.slice(start, start + times).map((period, index) => ({
        place,
        period,
        population: { id: `Pekerja ${place} ${letters[index]}`, en: `Workers of ${place} ${letters[index]}` },
        id: `${place.toLowerCase()}-${index}`,
      })),
    );
    const cell = fc.record({
      value: missing === 0 ? values[unit] : fc.option(values[unit], { nil: null, freq: missing }),
      decimals: fc.integer({ min: 0, max: unit === 'percent' || unit === 'points' ? 2 : 0 }),
      precision: fc.constantFrom(...precisions),
      status: mixed ? fc.constantFrom(...statuses) : fc.constant('measured' as const),
    });
    return fc
      .array(cell, { minLength: cells.length, maxLength: cells.length })
      .map((rest) =>
        cells.map((each, index): ExampleFact => ({ ...each, unit, value: 0, ...asPublished(rest[index]) })),
      );
  });

const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Satuan', en: 'Unit' } };

/** The chart of a type that `npm run new` begins with these facts; null where the type has none for them. */
export function begun(type: ChartTypeName, facts: readonly ExampleFact[]): Example | null {
  const all: readonly Fact[] = facts.map(exampleFact);
  const beginning = chartTypes[type].begin(all);
  return 'refusal' in beginning ? null : { name: 'acak', spec: { type, ...words, ...beginning.keys }, facts };
}

/** What is wrong with a chart's file; empty when it opens. */
export function faultsOf({ spec, facts, places: unknown }: Example): readonly string[] {
  const type = spec.type as ChartTypeName;
  const opening = chartTypes[type].open(spec, exampleCatalogue(facts, unknown));
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
}
