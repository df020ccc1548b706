import { expect, test } from 'vitest';
import { buildCatalogue } from './build-catalogue.ts';
import { parseJson } from './parse-json.ts';

const text = (words: string) => ({ id: words, en: words });
const source = {
  id: 'press',
  publisher: 'ANTARA',
  title: 'Judul',
  url: 'https://a.example/',
  published: '2024-07',
  accessed: '2025-01-01',
  language: 'id',
  kind: 'news',
  speakers: [],
  note: null,
};
const place = (id: string, parent: string | null) => ({
  id,
  level: 'city',
  codes: null,
  parent,
  name: text(id),
  note: text('imagined'),
});
const indicator = (id: string, unit: string, denominator: string | null = null) => ({
  id,
  name: text(id),
  unit,
  definition: text(id),
  numerator: denominator && text('n'),
  denominator: denominator && text(denominator),
});
const observed = (id: string, value: number | null, more: object = {}) => ({
  id,
  indicator: 'workers',
  place: 'makassar',
  population: text('pekerja'),
  period: '2024',
  value,
  unit: 'people',
  decimals: 0,
  status: 'measured',
  precision: 'exact',
  source: 'press',
  attributedTo: text('BPS'),
  wording: null,
  caveat: null,
  series: ['counts'],
  ...more,
});
const derived = (id: string, operation: string, more: object) => ({
  id,
  operation,
  name: text(id),
  unit: 'people',
  decimals: 0,
  note: null,
  series: [],
  ...more,
});
const series = (id: string, use = 'trend') => ({ id, name: text(id), use, note: text(id) });
const dispute = (id: string, ...facts: readonly string[]) => ({
  id,
  title: text(id),
  severity: 'low',
  sides: [{ facts, says: text('a') }],
  verdict: text('b'),
});

/** A record in which nothing is wrong: two workers' counts, their sum, a share and what follows from them. */
const record = () => ({
  'data/sources.json': { sources: [source] },
  'data/places.json': { places: [place('sulsel', null), place('makassar', 'sulsel'), place('gowa', 'sulsel')] },
  'data/indicators.json': {
    indicators: [
      indicator('workers', 'people'),
      indicator('coverage', 'percent', 'all'),
      indicator('rate', 'rupiah-per-month'),
    ],
  },
  'data/comparability.json': {
    series: [series('counts'), series('side', 'comparison'), series('other')],
    separations: [{ id: 'apart', between: ['side', 'other'], reason: text('c') }],
  },
  'data/derivations.json': {
    derivations: [
      derived('d-sum', 'sum', { of: ['a', 'b'] }),
      derived('d-change', 'change', { from: 'a', to: 'b', unit: 'percent', decimals: 1 }),
      derived('d-twice', 'difference', { from: 'd-sum-series', minus: 'a' }),
      derived('d-sum-series', 'sum', { of: ['a', 'b'], series: ['counts'] }),
    ],
  },
  'data/disputes.json': { disputes: [dispute('c-one', 'a', 'share')] },
  'data/observations/x.json': {
    observations: [
      observed('a', 40),
      observed('b', 60, { place: 'gowa', period: '2025-03' }),
      observed('total', 100, { place: 'sulsel', parts: ['a', 'b'] }),
      observed('share', 40, {
        indicator: 'coverage',
        unit: 'percent',
        share: { numerator: 'a', denominator: 'total' },
        series: [],
      }),
      observed('rate-month', 16800, { indicator: 'rate', unit: 'rupiah-per-month', series: [] }),
    ],
  },
});

type Files = ReturnType<typeof record>;

function build(change: (files: Files) => void = () => undefined) {
  const files = record();
  change(files);
  const parsed = Object.entries(files).map(([path, value]) => {
    const reading = parseJson(new TextEncoder().encode(JSON.stringify(value)), path);
    return [path, 'parsed' in reading ? reading.parsed : null] as const;
  });
  return buildCatalogue(new Map(parsed));
}

test('facts are joined with what they are about, and computed from one another', () => {
  const { catalogue, problems } = build();
  expect(problems).toEqual([]);
  expect([...catalogue.facts.keys()]).toEqual([
    'a',
    'b',
    'total',
    'share',
    'rate-month',
    'd-sum',
    'd-change',
    'd-twice',
    'd-sum-series',
  ]);
  const facts = Object.fromEntries([...catalogue.facts].map(([id, fact]) => [id, fact]));
  expect(facts['d-sum']).toMatchObject({
    value: 100,
    place: { id: 'sulsel' },
    periodText: '2024/2025-03',
    sources: [source],
  });
  expect(facts['d-change']).toMatchObject({ value: 50, place: { id: 'makassar' }, status: 'derived', scale: 'one' });
  expect(facts['d-twice']?.value).toBe(60);
  expect(facts['a']?.disputes.map(({ id }) => id)).toEqual(['c-one']);
  expect(facts['b']?.disputes).toEqual([]);
  expect(catalogue.sources.get('press')).toBe(facts['a']?.sources[0]);
});

test('a rate fixed for the whole country says neither where nor when its payers were counted', () => {
  const { catalogue, problems } = build((files) => {
    inObservation(4, { period: '2020', place: 'sulsel' })(files);
    files['data/derivations.json'].derivations.push(
      derived('d-cost', 'annual-cost', { people: 'a', rate: 'rate-month', unit: 'rupiah' }),
      derived('d-rates', 'ratio', { dividend: 'rate-month', divisor: 'rate-month', unit: 'ratio' }),
    );
  });
  expect(problems).toEqual([]);
  const cost = { value: 40 * 16_800 * 12, periodText: '2024', place: { id: 'makassar' } };
  expect(catalogue.facts.get('d-cost')).toMatchObject(cost);
  expect(catalogue.facts.get('d-rates')).toMatchObject({ value: 1, periodText: '2020', place: { id: 'sulsel' } });
});

test('what hangs on a file that holds no list is not reported, only that it holds none', () => {
  const { problems, factIds } = build((files) => Object.assign(files['data/sources.json'], { sources: 'none' }));
  expect(problems.map(({ message }) => message.en)).toEqual([
    'This says "none". Write a list in square brackets: [ … ].',
  ]);
  expect(factIds?.size).toBe(9);
});

const inObservation = (index: number, more: object) => (files: Files) => {
  Object.assign(files['data/observations/x.json'].observations[index] ?? {}, more);
};
const inDerivation = (index: number, more: object) => (files: Files) => {
  Object.assign(files['data/derivations.json'].derivations[index] ?? {}, more);
};

test.each<readonly [string, (files: Files) => void, readonly string[]]>([
  [
    'a total that its parts do not add up to',
    inObservation(2, { value: 102, share: undefined }),
    ['add up to 100', 'This says 40, but 40 ÷ 102'],
  ],
  ['a total within what "about" allows', inObservation(2, { value: 102, precision: 'approximate' }), []],
  ['a part counted twice', inObservation(2, { parts: ['a', 'a'] }), ['counted twice']],
  ['a total among its parts', inObservation(2, { parts: ['a', 'total'] }), ['a part of itself']],
  ['a part in another unit', inObservation(2, { parts: ['a', 'share'] }), ['Take it out of the list']],
  [
    'a part that was not reported',
    inObservation(1, { value: null }),
    [
      'not reported), so the arithmetic',
      'not reported) and cannot',
      'not reported) and cannot',
      'not reported) and cannot',
    ],
  ],
  ['a share of another size', inObservation(3, { value: 41 }), ['40 ÷ 100 × 100 = 40']],
  [
    'a share within its rounding',
    inObservation(3, { value: 40.4, decimals: 1, precision: 'approximate' }),
    ['40 ÷ 100'],
  ],
  ['a share above a hundred', inObservation(3, { value: 101, share: undefined }), ['outside 0 to 100']],
  ['a share below none', inObservation(3, { value: -1, share: undefined }), ['outside 0 to 100']],
  ['a share at its edges', inObservation(3, { value: 100, share: undefined }), []],
  [
    'an excuse where nothing is to be excused',
    inObservation(3, { irregularity: 'c-one' }),
    ['"irregularity" is not needed'],
  ],
  ['an excuse that is needed', inObservation(3, { value: 41, irregularity: 'c-one' }), []],
  [
    'an excuse by a dispute about something else',
    inObservation(2, { value: 102, irregularity: 'c-one' }),
    ['does not name "total"', '40 ÷ 102'],
  ],
  [
    'another unit than the indicator’s',
    inObservation(4, { unit: 'rupiah' }),
    ['the indicator "rate" is in "rupiah-per-month"'],
  ],
  [
    'half a person',
    inObservation(4, { value: 16.8 }),
    ['must be whole. If the point separates thousands, write 16800.', 'finer than its 0 decimals'],
  ],
  ['fewer than none', inObservation(4, { value: -5 }), ['cannot be negative']],
  [
    'a value finer than its print',
    inObservation(3, { value: 40.05, decimals: 1, share: undefined }),
    ['finer than its 1 decimals'],
  ],
  ['a quotation that is too long', inObservation(4, { wording: 'a b c d e f g h i' }), ['has 9 words; 8 at most']],
  ['a quotation of eight words', inObservation(4, { wording: 'a b c d e f g h' }), []],
  [
    'a misprint in a series',
    inObservation(4, { status: 'misprint', series: ['counts'] }),
    ['A misprint may be in no series'],
  ],
  [
    'a period that ends before it starts',
    inObservation(4, { period: '2025/2024' }),
    ['names a day that does not exist, or ends before'],
  ],
  [
    'a source that is not there',
    inObservation(4, { source: 'pres' }),
    ['There is no source "pres" in data/sources.json. Did you mean "press"?'],
  ],
  [
    'series that are kept apart',
    inObservation(4, { series: ['side', 'other'] }),
    ['which may not be joined (rule "apart")'],
  ],
  ['a circle of calculations', inDerivation(0, { of: ['a', 'd-sum'] }), ['goes in a circle: d-sum → d-sum']],
  ['an unknown operand', inDerivation(0, { of: ['a', 'nobody'] }), ['There is no fact "nobody"']],
  ['a fact added twice', inDerivation(0, { of: ['a', 'a'] }), ['is added twice']],
  [
    'people taken from rupiah',
    inDerivation(0, { of: ['a', 'rate-month'] }),
    ['cannot be computed from people and rupiah-per-month'],
  ],
  ['a result in another unit', inDerivation(0, { unit: 'firms' }), ['Write "people"']],
  ['a difference of what may only not be joined', inDerivation(2, { from: 'd-sum' }), ['No series holds both']],
  [
    'a share that is more than the whole',
    inDerivation(0, { operation: 'share', of: undefined, part: 'b', whole: 'a', unit: 'percent' }),
    ['is larger than the whole'],
  ],
  [
    'more taken away than there is',
    inDerivation(0, { operation: 'remainder', of: undefined, whole: 'a', part: 'b' }),
    ['is larger than the whole'],
  ],
  [
    'a disagreement about something else',
    inDerivation(0, { operation: 'disagreement', of: undefined, from: 'a', minus: 'b', dispute: 'c-one' }),
    ['does not name "b"'],
  ],
  ['an id twice', inObservation(4, { id: 'a' }), ['already used in data/observations/x.json, line 1']],
  [
    'an id of a calculation and a number',
    inDerivation(0, { id: 'total' }),
    ['already used in data/observations/x.json, line 1'],
  ],
  [
    'a figure in braces that is nobody’s',
    inObservation(4, { caveat: text('Lihat {nobody}.') }),
    ['There is no fact "nobody"', 'There is no fact "nobody"'],
  ],
  [
    'a text that binds less in one language',
    inObservation(4, { caveat: { id: 'Lihat {a}.', en: 'See.' } }),
    ['Only the Indonesian binds {a}'],
  ],
  [
    'a claim in the record',
    inObservation(4, { caveat: text('{claim: half(a)|separuh}') }),
    ['is not used in data/', 'is not used in data/'],
  ],
  ['braces in the source’s own words', inObservation(4, { wording: 'kata {x' }), []],
])('%s', (_, change, says) => {
  const found = build(change).problems.map(({ message }) => message.en);
  expect(found).toHaveLength(says.length);
  for (const part of says) expect(found).toContainEqual(expect.stringContaining(part));
});

test('a rule without a number prints as what it says, and its words stand only where the unit is a rule', () => {
  const rule = text('wajib mendaftar');
  const duty = { indicator: 'duty', unit: 'rule', series: [], rule };
  const buildWith = (more: object) =>
    build((files) => {
      files['data/indicators.json'].indicators.push(indicator('duty', 'rule'));
      files['data/observations/x.json'].observations.push(observed('r', 1, more));
    });
  const { catalogue, problems } = buildWith(duty);
  expect(problems).toEqual([]);
  expect(catalogue.facts.get('r')?.rule).toEqual(rule);
  expect(buildWith({ ...duty, rule: undefined }).problems.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('needs "rule"'),
  ]);
  expect(buildWith({ ...duty, value: 2 }).problems).toHaveLength(1);
  expect(buildWith({ rule }).problems.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('"rule" is for'),
  ]);
});

test('a number keeps all its sources, and the same source twice is refused', () => {
  const buildWith = (alsoIn: readonly string[]) =>
    build((files) => {
      files['data/sources.json'].sources.push({ ...source, id: 'paper' });
      files['data/observations/x.json'].observations.push(observed('also', 5, { alsoIn }));
    });
  const { catalogue, problems } = buildWith(['paper']);
  expect(problems).toEqual([]);
  expect(catalogue.facts.get('also')?.sources.map(({ id }) => id)).toEqual(['press', 'paper']);
  expect(buildWith(['press']).problems.map(({ message }) => message.en)).toEqual([
    expect.stringContaining('already named'),
  ]);
  expect(buildWith(['paperr']).problems).toHaveLength(1);
});
