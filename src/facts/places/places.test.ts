import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePeriod } from '../../i18n/dates.ts';
import type { Catalogue, Fact, ObservedFact } from '../fact.ts';
import type { Series } from '../schema/comparison.ts';
import type { Place } from '../schema/subject.ts';
import type { Topic } from '../topics.ts';
import { countedCoverage } from './coverage-of-place.ts';
import { chaptersOf } from './figures-of-place.ts';
import { gapOf } from './gap.ts';
import { comparedWithin, neighboursOf } from './neighbours.ts';
import { placesAround, placesIn } from './place-tree.ts';
import { unknownOf } from './unknown.ts';

const same = (text: string) => ({ id: text, en: text });

const place = (id: string, parent: string | null): Place => ({
  id,
  level: 'city',
  codes: null,
  parent,
  name: same(id),
  note: null,
});

const places = new Map(
  [place('country', null), place('province', 'country'), place('makassar', 'province'), place('gowa', 'province')].map(
    (one) => [one.id, one],
  ),
);

const placeOf = (id: string): Place => places.get(id) ?? place(id, null);

interface Told {
  readonly id: string;
  readonly indicator?: string;
  readonly place?: string;
  readonly unit?: Fact['unit'];
  readonly value?: number | null;
  readonly period?: string;
  readonly status?: ObservedFact['status'];
  readonly series?: readonly string[];
  readonly source?: string;
  readonly population?: string;
  readonly share?: { readonly numerator: string; readonly denominator: string };
}

function fact(told: Told): ObservedFact {
  const { id, indicator = 'coverage', unit = 'percent', value = 50, status = 'measured' } = told;
  const periodText = told.period ?? '2025';
  const period = parsePeriod(periodText);
  if (!period) throw new RangeError(periodText);
  const source: ObservedFact['source'] = {
    id: told.source ?? 'report',
    publisher: 'Harian',
    title: 'Laporan',
    url: 'https://example.org/',
    published: null,
    accessed: '2026-01-01',
    language: 'id',
    kind: 'news',
    speakers: [],
    note: null,
  };
  const common = { id, unit, value, decimals: 0, scale: 'one', caveat: null } as const;
  const series = [...(told.series ?? ['rates'])];
  return {
    ...common,
    kind: 'observation',
    status,
    place: placeOf(told.place ?? 'makassar'),
    period,
    periodText,
    series,
    sources: [source],
    disputes: [],
    origin: { file: 'data/observations/x.json', line: 1, column: 1 },
    indicator: { id: indicator, name: same(indicator), unit, definition: same(''), numerator: null, denominator: null },
    observation: {
      ...common,
      indicator,
      place: told.place ?? 'makassar',
      population: same(told.population ?? 'workers'),
      period: periodText,
      status,
      precision: 'exact',
      source: source.id,
      attributedTo: same('an office'),
      wording: null,
      series,
      ...(told.share ? { share: told.share } : {}),
    },
    source,
  };
}

const series = (id: string): Series => ({ id, name: same(id), use: 'comparison', note: same('') });

const record = (...told: readonly Told[]): Catalogue => ({
  facts: new Map(told.map((one) => [one.id, fact(one)])),
  places,
  series: new Map(['rates', 'segments', 'counts'].map((id) => [id, series(id)])),
  sources: new Map(),
  indicators: new Map(),
  separations: [],
  disputes: new Map(),
});

const makassar = placeOf('makassar');

describe('what stands around a place', () => {
  test('is told from the widest to the nearest, and a circle of parents ends', () => {
    expect(placesAround(makassar, { places }).map(({ id }) => id)).toEqual(['country', 'province']);
    const round = new Map([place('a', 'b'), place('b', 'a')].map((one) => [one.id, one]));
    expect(placesAround(place('a', 'b'), { places: round }).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(placesIn(placeOf('province'), { places }).map(({ id }) => id)).toEqual(['makassar', 'gowa']);
  });
});

describe('the coverage that may stand for a place', () => {
  const ids = (...told: readonly Told[]) => countedCoverage(makassar, record(...told)).map(({ id }) => id);

  test('was counted, newest first, and neither announced nor a target', () => {
    expect(
      ids(
        { id: 'old', period: '2024' },
        { id: 'new', period: '2025-12' },
        { id: 'said', period: '2026', status: 'announced' },
        { id: 'aim', period: '2026', indicator: 'coverage-target', status: 'target' },
      ),
    ).toEqual(['new', 'old']);
  });

  test('is that of all its workers: segments of one time are not, and what stands in no series is not', () => {
    expect(
      ids(
        { id: 'formal', period: '2025', series: ['segments'] },
        { id: 'informal', period: '2025', series: ['segments'] },
        { id: 'alone', period: '2026', series: [] },
        { id: 'all', period: '2024' },
      ),
    ).toEqual(['all']);
  });

  test('says for when it was counted', () => {
    expect(ids({ id: 'undated', period: '../2026' }, { id: 'dated', period: '2023' })).toEqual(['dated']);
  });
});

describe('the two headcounts of a place', () => {
  const people = { unit: 'people', series: ['counts'] } as const;
  const protectedOnes: Told = { id: 'in', indicator: 'participants-active', value: 300, ...people };
  const others: Told = { id: 'out', indicator: 'workers-unprotected', value: 100, ...people };

  test('are those of one source at one time, with the share that they make', () => {
    const gap = gapOf(makassar, record(protectedOnes, others));
    expect([gap?.part.id, gap?.other.fact.id, gap?.other.is, gap?.share]).toEqual(['in', 'out', 'rest', 75]);
  });

  test('are never put together from two sources or two times', () => {
    expect(gapOf(makassar, record(protectedOnes, { ...others, source: 'another' }))).toBeNull();
    expect(gapOf(makassar, record(protectedOnes, { ...others, period: '2024' }))).toBeNull();
  });

  test('may be the two that a coverage was made of', () => {
    const gap = gapOf(
      makassar,
      record(
        protectedOnes,
        { id: 'all', indicator: 'eligible-workers', value: 400, ...people },
        {
          id: 'rate',
          value: 75,
          share: { numerator: 'in', denominator: 'all' },
        },
      ),
    );
    expect([gap?.part.id, gap?.other.fact.id, gap?.other.is, gap?.share]).toEqual(['in', 'all', 'whole', 75]);
  });
});

describe('a place among others', () => {
  test('is held only against counts of its own series and its own time', () => {
    const catalogue = record(
      { id: 'here', value: 40 },
      { id: 'there', value: 60, place: 'gowa' },
      { id: 'later', value: 80, place: 'gowa', period: '2026' },
      { id: 'announced', value: 90, place: 'province', status: 'announced' },
    );
    const [only, ...more] = neighboursOf(makassar, catalogue);
    expect(more).toEqual([]);
    expect(only?.facts.map(({ id }) => id)).toEqual(['there', 'here']);
    expect(comparedWithin(placeOf('province'), catalogue)?.facts.map(({ id }) => id)).toEqual(['there', 'here']);
    expect(comparedWithin(placeOf('gowa'), catalogue)).toBeNull();
  });
});

describe('what is not known of a place', () => {
  const questions = (...told: readonly Told[]) =>
    unknownOf(makassar, record(...told)).map((one) => (one.kind === 'none' ? one.question : one.kind));

  test('is every question where there is no number, and one less for each that is found', () => {
    const all = questions();
    expect(all.length).toBeGreaterThanOrEqual(8);
    expect(questions({ id: 'b', indicator: 'budget-contributions', unit: 'rupiah', status: 'enacted' })).toEqual(
      all.filter((question) => question !== 'budget'),
    );
  });

  test('begins and ends where the counts do, and names the headcount that was not given', () => {
    expect(questions({ id: 'rate' }).slice(0, 3)).toEqual(['after', 'headcount', 'before']);
  });

  test('tells what there is instead, which is no misprint', () => {
    const found = unknownOf(
      makassar,
      record(
        { id: 'guess', indicator: 'participants-total', unit: 'people', status: 'estimate' },
        { id: 'slip', indicator: 'claims-paid', unit: 'rupiah', status: 'misprint' },
      ),
    );
    const instead = found.map((one) => (one.kind === 'none' ? [one.question, one.instead?.id ?? null] : []));
    expect(instead).toContainEqual(['participants', 'guess']);
    expect(instead).toContainEqual(['claims', null]);
  });
});

const topic = (id: string, ...indicators: readonly string[]): [string, Topic] => [
  id,
  { id, name: same(id), lead: same(id), indicators: [...indicators] },
];

const topics = new Map([topic('rates', 'coverage', 'coverage-target'), topic('money', 'claims-paid')]);

describe('the chapters of a place', () => {
  const groups = (...told: readonly Told[]) =>
    chaptersOf(told.map(fact), topics).map(({ topic: one, groups: all, count, left }) => ({
      topic: one?.id ?? null,
      groups: all.map(({ status, figures }) => [status, ...figures.map((figure) => figure.fact.id)]),
      count,
      left,
    }));

  test('keep targets and announcements apart from counts, newest first, in the order of the topics', () => {
    expect(
      groups(
        { id: 'strange', indicator: 'unheard-of' },
        { id: 'claim', indicator: 'claims-paid', unit: 'rupiah' },
        { id: 'aim', indicator: 'coverage-target', status: 'target' },
        { id: 'old', value: 1, period: '2024' },
        { id: 'said', value: 2, status: 'announced' },
        { id: 'new', value: 3, period: '2026' },
      ),
    ).toEqual([
      {
        topic: 'rates',
        groups: [
          ['measured', 'new', 'old'],
          ['announced', 'said'],
          ['target', 'aim'],
        ],
        count: 4,
        left: 0,
      },
      { topic: 'money', groups: [['measured', 'claim']], count: 1, left: 0 },
      { topic: null, groups: [['measured', 'strange']], count: 1, left: 0 },
    ]);
  });

  test('join a report that only repeats a number, and nothing that stands in a series or counts others', () => {
    const [chapter] = chaptersOf(
      [
        { id: 'first' },
        { id: 'again', series: [] },
        { id: 'rival' },
        { id: 'people', unit: 'people', value: 9, series: [] } as const,
        { id: 'others', unit: 'people', value: 9, series: [], population: 'traders' } as const,
      ].map(fact),
      topics,
    );
    const joined = chapter?.groups.flatMap(({ figures }) =>
      figures.map((figure) => [figure.fact.id, ...figure.repeats.map(({ id }) => id)]),
    );
    expect(joined).toEqual([['first', 'again'], ['rival'], ['people'], ['others']]);
  });

  test('print so many rows at most, whatever the record, and count what they leave out', () => {
    const status = fc.constantFrom('measured', 'announced', 'target', 'estimate', 'enacted', 'misprint' as const);
    const told = fc.record({
      indicator: fc.constantFrom('coverage', 'coverage-target', 'claims-paid', 'unheard-of'),
      unit: fc.constantFrom('percent', 'people', 'rupiah' as const),
      status,
      value: fc.integer({ min: 0, max: 5 }),
      period: fc.constantFrom('2023', '2024', '2025-06'),
      series: fc.constantFrom([], ['rates']),
    });
    fc.assert(
      fc.property(fc.array(told, { maxLength: 200 }), (all) => {
        const facts = all.map((one, index) => fact({ ...one, id: `f${index}` }));
        const chapters = chaptersOf(facts, topics);
        for (const { groups: shown, count, left } of chapters) {
          const printed = shown.flatMap(({ figures }) => figures);
          const told = printed.flatMap(({ fact: head, repeats }) => [head, ...repeats]);
          expect(printed.length).toBeLessThanOrEqual(22);
          expect(new Set(told).size).toBe(told.length);
          expect(told.length + left).toBe(count);
          expect(printed.length).toBeGreaterThan(0);
        }
        expect(chapters.reduce((sum, { count }) => sum + count, 0)).toBe(facts.length);
      }),
    );
  });
});
