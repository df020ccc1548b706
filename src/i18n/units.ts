import type { Language } from './locale.ts';

/**
 * What a number in a unit is. share: out of a hundred. count: so many of something, one by one. duration: so much time. money:
 * whole rupiah. multiple: so many times something. rank: a place in an order, which nothing can be computed with. ratio: one
 * amount for each of another. rule: no number at all, but what a rule or a statement says; it prints as its words.
 */
export type UnitKind = 'share' | 'count' | 'duration' | 'money' | 'multiple' | 'rank' | 'ratio' | 'rule';

interface UnitEntry {
  readonly kind: UnitKind;
  /** What it is called where a table or a chart names it. */
  readonly name: Readonly<Record<Language, string>>;
  /** The word behind a figure in print: `50,50 persen`. A unit without one prints as a bare figure. */
  readonly after?: Readonly<Record<Language, string>>;
  /** The same behind a single one, where that is another word: `1 month`. */
  readonly one?: Readonly<Record<Language, string>>;
  /** The sign that may stand for that word: `50,50%`. */
  readonly sign?: string;
  /** The sign before a figure: `Rp16.800`. */
  readonly before?: string;
  /** Set where it is what somebody pays by rule: printed only with its time and its payer. */
  readonly rate?: true;
  /** The word behind a figure in words, where the print has a sign before it. */
  readonly inWords?: Readonly<Record<Language, string>>;
}

const percent = { after: { id: 'persen', en: 'percent' }, sign: '%' };
const rupiah = { before: 'Rp', inWords: { id: 'rupiah', en: 'rupiah' } };

/**
 * Every unit that a value may be in, in the order of data/schemas. This is the one place that knows them: schemas, print, charts,
 * downloads and the questions of `npm run new` derive from it.
 */
export const units = {
  /** 0 to 100. */
  percent: { kind: 'share', name: { id: 'persen', en: 'percent' }, ...percent },
  /** A difference of percentages. */
  points: {
    kind: 'share',
    name: { id: 'poin persentase', en: 'percentage points' },
    after: { id: 'poin', en: 'points' },
    one: { id: 'poin', en: 'point' },
  },
  people: { kind: 'count', name: { id: 'orang', en: 'people' } },
  rupiah: { kind: 'money', name: { id: 'rupiah', en: 'rupiah' }, ...rupiah },
  'rupiah-per-month': { rate: true, kind: 'money', name: { id: 'rupiah per bulan', en: 'rupiah a month' }, ...rupiah },
  'percent-of-wage': { rate: true, kind: 'share', name: { id: 'persen upah', en: 'percent of wages' }, ...percent },
  'times-monthly-wage': { kind: 'multiple', name: { id: 'kali upah sebulan', en: 'times the monthly wage' } },
  firms: { kind: 'count', name: { id: 'perusahaan', en: 'firms' } },
  cases: { kind: 'count', name: { id: 'kasus', en: 'cases' } },
  months: {
    kind: 'duration',
    name: { id: 'bulan', en: 'months' },
    after: { id: 'bulan', en: 'months' },
    one: { id: 'bulan', en: 'month' },
  },
  years: {
    kind: 'duration',
    name: { id: 'tahun', en: 'years' },
    after: { id: 'tahun', en: 'years' },
    one: { id: 'tahun', en: 'year' },
  },
  'working-days': {
    kind: 'duration',
    name: { id: 'hari kerja', en: 'working days' },
    after: { id: 'hari kerja', en: 'working days' },
    one: { id: 'hari kerja', en: 'working day' },
  },
  'percent-of-income': {
    rate: true,
    kind: 'share',
    name: { id: 'persen penghasilan yang dilaporkan', en: 'percent of declared income' },
    ...percent,
  },
  'percent-of-contract': {
    rate: true,
    kind: 'share',
    name: { id: 'persen nilai kontrak', en: 'percent of the contract’s value' },
    ...percent,
  },
  regions: { kind: 'count', name: { id: 'daerah', en: 'areas' } },
  rank: { kind: 'rank', name: { id: 'peringkat', en: 'rank' } },
  /** A rule or a statement without a number: its value is 1, and it prints as what it says. */
  rule: { kind: 'rule', name: { id: 'ketentuan', en: 'rule' } },
  ratio: { kind: 'ratio', name: { id: 'perbandingan', en: 'ratio' } },
} as const satisfies Readonly<Record<string, UnitEntry>>;

export type Unit = keyof typeof units;

export const unitNames = Object.keys(units) as readonly string[] as readonly [Unit, ...Unit[]];

/** What is known of a unit, whichever it is. */
export const aboutUnit = (unit: Unit): UnitEntry => units[unit];

/** What a unit is called; a unit of the archive that nobody knows any more goes by its code. */
export const unitName = (unit: string, language: Language): string =>
  Object.hasOwn(units, unit) ? units[unit as Unit].name[language] : unit;

const isOf =
  (...kinds: readonly UnitKind[]) =>
  (unit: Unit): boolean =>
    kinds.includes(units[unit].kind);

export const isShare = isOf('share');

/** Whether there is a number at all: a rule prints as its words, and the 1 of its entry is nobody's figure. */
export const isNumber = (unit: Unit): boolean => units[unit].kind !== 'rule';

/** What somebody pays by rule, such as a contribution a month. */
export const isRateUnit = (unit: Unit): boolean => aboutUnit(unit).rate === true;

/** So much of something that can be added up and divided by something else. */
export const isAmount = isOf('count', 'duration');

/** What comes only in whole ones: nobody counts a thousandth of a person. */
export const isWhole = isOf('count', 'money', 'rank');

/** Counted one by one: such a number can be exact, where a share is always cut somewhere. */
export const isCounted = isOf('count', 'money', 'rank', 'duration');

/** A bare figure of these is told with its name in a sentence: `35.782 orang`. */
export const isNamedInSentences = isOf('count', 'multiple');
