import { describe, expect, test } from 'vitest';
import { buildCatalogue } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import { checkRates, recordDay } from './check-rates.ts';
import { stringPassage } from './passage.ts';

const text = (words: string) => ({ id: words, en: words });
const rate = (id: string, period: string, more: object = {}) => ({
  id,
  indicator: 'rate',
  place: 'indonesia',
  population: text('informal workers'),
  period,
  value: 16800,
  unit: 'rupiah-per-month',
  decimals: 0,
  status: 'enacted',
  precision: 'exact',
  source: 'law',
  attributedTo: text('the law'),
  wording: null,
  caveat: null,
  series: [],
  ...more,
});

const files = {
  'data/sources.json': {
    sources: ['2026-11-26', '2026-11-27'].map((accessed, index) => ({
      id: index === 0 ? 'law' : 'later',
      publisher: 'Negara',
      title: 'Peraturan',
      url: 'https://a.example/',
      published: null,
      accessed,
      language: 'id',
      kind: 'statute',
      speakers: [],
      note: null,
    })),
  },
  'data/places.json': {
    places: [{ id: 'indonesia', level: 'country', codes: null, parent: null, name: text('Indonesia'), note: null }],
  },
  'data/indicators.json': {
    indicators: [
      ['rate', 'rupiah-per-month'],
      ['cut', 'percent'],
    ].map(([id, unit]) => ({
      id,
      name: text('Contribution'),
      unit,
      definition: text('What is paid.'),
      numerator: id === 'cut' ? text('cut') : null,
      denominator: id === 'cut' ? text('full') : null,
    })),
  },
  'data/comparability.json': {
    series: [{ id: 's', name: text('s'), use: 'comparison', note: text('s.') }],
    separations: [],
  },
  'data/observations/indonesia.json': {
    observations: [
      rate('said-once', '2025-10-23'),
      rate('ends-later', '2026-01/2027-03'),
      rate('is-over', '2026-01/2026-10'),
      rate('cut', '2026-04/2026-12', { indicator: 'cut', unit: 'percent', value: 50 }),
      rate('dated', '2019-12-02'),
      rate('no-rate', '2025', { indicator: 'cut', unit: 'percent', value: 20, status: 'measured' }),
    ],
  },
  'data/derivations.json': {
    derivations: [
      { id: 'd-older-and-newer', operation: 'sum', of: ['said-once', 'dated'] },
      { id: 'd-with-an-end', operation: 'sum', of: ['said-once', 'ends-later'] },
    ].map((derivation) => ({
      ...derivation,
      name: text('What both come to'),
      unit: 'rupiah-per-month',
      decimals: 0,
      note: null,
      series: [],
    })),
  },
  'data/disputes.json': { disputes: [] },
};
const { catalogue, problems } = buildCatalogue(
  new Map(
    Object.entries(files).map(([path, value]) => {
      const parsed = parseJson(new TextEncoder().encode(JSON.stringify(value)), path);
      return [path, 'parsed' in parsed ? parsed.parsed : null];
    }),
  ),
);

const said = (words: string, language: 'id' | 'en' = 'en', under?: string) => {
  const passage = stringPassage({ text: words, language, file: 'f', at: { line: 1, column: 1 } });
  return [...checkRates(under === undefined ? passage : { ...passage, under }, catalogue)];
};

test('the day of the record is the last on which a source was read, whatever day it is today', () => {
  expect(problems).toEqual([]);
  expect(recordDay(catalogue)).toBe('2026-11-27');
});

describe('a rate in print', () => {
  test.each([
    ['en', 'In October 2025 informal workers paid {said-once} a month.'],
    ['id', 'Pada Oktober 2025 pekerja informal membayar {said-once} per bulan.'],
    ['en', 'Drivers pay {ends-later} a month until March 2027.'],
    ['id', 'Sampai Maret 2027 pengemudi membayar {ends-later} per bulan.'],
    ['en', 'Self-employed workers paid {is-over} until the end of October 2026.'],
    ['id', 'Dari April sampai Desember 2026 iuran peserta dipotong {cut}.'],
    ['en', 'Coverage grew by {no-rate}.'],
    // A word that begins like that of a clause is none.
    ['en', 'Under the rules of 2019 participants are paid {dated}.'],
    // Ours is of the latest of its operands, and ends only where one of them does.
    ['en', 'In 2025 workers paid {d-older-and-newer}.'],
    ['en', 'Workers pay {d-with-an-end} until March 2027.'],
  ] as const)('passes with its date and its payer (%s): %s', (language, words) => {
    expect(said(words, language)).toEqual([]);
  });

  test.each([
    ['en', 'Informal workers pay {said-once} a month.', /does not say when.*in 2025/],
    ['id', 'Iuran pekerja informal {said-once} per bulan.', /tidak menyebut kapan.*pada 2025/],
    ['en', 'In 2025 the contribution was {said-once}.', /does not say for whom/],
    ['id', 'Pada 2025 iurannya {said-once}.', /tidak menyebut untuk siapa/],
    ['en', 'Since January 2026 drivers pay {ends-later}.', /only until 31 March 2027.*“until March 2027”/],
    ['id', 'Sejak Januari 2026 pengemudi membayar {ends-later}.', /sampai 31 Maret 2027.*“sampai Maret 2027”/],
    ['en', 'Drivers pay {is-over} a month.', /has not applied since 31 October 2026/],
    ['id', 'Pengemudi membayar {is-over} sebulan.', /sudah tidak berlaku sejak 31 Oktober 2026/],
    ['en', 'Under PP 50/2026 workers pay {cut} less.', /until December 2026/],
    // The date of another sentence dates nothing.
    ['en', 'It began in October 2025. Informal workers pay {said-once}.', /does not say when/],
    ['en', 'In 2025 workers paid {d-with-an-end}.', /only until 31 March 2027/],
    ['en', 'Under PP 44/2025 informal workers pay {said-once}.', /does not say when/],
  ] as const)('is refused without them (%s): %s', (language, words, message) => {
    const found = said(words, language);
    expect(found).toHaveLength(1);
    expect(found[0]?.message[language]).toMatch(message);
  });
});

describe('a rate under a title that is read with it', () => {
  test('need not say again for whom', () => {
    expect(said('{ends-later} per bulan sampai Maret 2027', 'id', 'Ojek dan kurir')).toEqual([]);
    expect(said('{said-once} a month (2025)', 'en', 'Self-employed')).toEqual([]);
  });

  test('says when all the same, and for whom where the title does not', () => {
    expect(said('{ends-later} a month', 'en', 'Drivers')).toHaveLength(1);
    expect(said('{said-once} a month (2025)', 'en', 'Death (JKM)')).toHaveLength(1);
  });
});
