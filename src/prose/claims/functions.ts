import type { Use } from '../../facts/comparability.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { outcomes, type Measured, type Outcome } from './outcomes.ts';

/** What may stand between the brackets: a fact, a plain number, or either. */
export type Parameter = 'fact' | 'number' | 'bound';

export interface FunctionRule {
  readonly takes: readonly Parameter[];
  /** Whether further facts may follow. */
  readonly more?: true;
  /** What its facts must be allowed to be; `dispute`: named by one dispute, whose figures are seen side by side there. */
  readonly use: Use | 'dispute' | null;
  /** Whether it speaks of figures or of the time they are of. */
  readonly about: 'value' | 'time';
  /** Facts must come one after the other in time. */
  readonly ordered?: true;
  /** Its rules hold for the first two facts and for the last two, each pair by itself. */
  readonly pairs?: true;
  /** Only for shares: percent, or a ratio between 0 and 1. */
  readonly share?: true;
  readonly meaning: Bilingual;
  judge(measured: readonly Measured[]): Outcome;
}

/** The closed list. Adding a function here, with a row in the truth table of its test, is all it takes. */
export const functions = {
  higher: {
    takes: ['fact', 'fact'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.higher,
    meaning: { id: 'yang pertama lebih tinggi', en: 'the first is higher' },
  },
  lower: {
    takes: ['fact', 'fact'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.lower,
    meaning: { id: 'yang pertama lebih rendah', en: 'the first is lower' },
  },
  'higher-figure': {
    takes: ['fact', 'fact'],
    use: 'dispute',
    about: 'value',
    judge: outcomes.higher,
    meaning: {
      id: 'dari dua angka dalam satu sengketa, yang pertama lebih tinggi',
      en: 'of two figures in one dispute, the first is higher',
    },
  },
  'lower-figure': {
    takes: ['fact', 'fact'],
    use: 'dispute',
    about: 'value',
    judge: outcomes.lower,
    meaning: {
      id: 'dari dua angka dalam satu sengketa, yang pertama lebih rendah',
      en: 'of two figures in one dispute, the first is lower',
    },
  },
  rose: {
    takes: ['fact', 'fact'],
    use: 'trend',
    about: 'value',
    ordered: true,
    judge: outcomes.lower,
    meaning: { id: 'naik dari yang pertama ke yang kedua', en: 'it rose from the first to the second' },
  },
  fell: {
    takes: ['fact', 'fact'],
    use: 'trend',
    about: 'value',
    ordered: true,
    judge: outcomes.higher,
    meaning: { id: 'turun dari yang pertama ke yang kedua', en: 'it fell from the first to the second' },
  },
  unchanged: {
    takes: ['fact', 'fact'],
    use: 'trend',
    about: 'value',
    ordered: true,
    judge: outcomes.same,
    meaning: { id: 'angkanya sama pada kedua waktu', en: 'the figure is the same at both times' },
  },
  outpaced: {
    takes: ['fact', 'fact', 'fact', 'fact'],
    use: 'trend',
    about: 'value',
    ordered: true,
    pairs: true,
    judge: outcomes.outpaced,
    meaning: {
      id: 'pasangan pertama naik lebih cepat daripada pasangan kedua',
      en: 'the first pair grew faster than the second pair',
    },
  },
  highest: {
    takes: ['fact', 'fact'],
    more: true,
    use: 'comparison',
    about: 'value',
    judge: outcomes.highest,
    meaning: { id: 'yang pertama tertinggi di antara semua yang disebut', en: 'the first is the highest of all named' },
  },
  lowest: {
    takes: ['fact', 'fact'],
    more: true,
    use: 'comparison',
    about: 'value',
    judge: outcomes.lowest,
    meaning: { id: 'yang pertama terendah di antara semua yang disebut', en: 'the first is the lowest of all named' },
  },
  'more-than': {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.higher,
    meaning: { id: 'lebih dari batas', en: 'more than the bound' },
  },
  'less-than': {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.lower,
    meaning: { id: 'kurang dari batas', en: 'less than the bound' },
  },
  'at-least': {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.atLeast,
    meaning: { id: 'sama dengan batas atau lebih', en: 'the bound or more' },
  },
  'at-most': {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.atMost,
    meaning: { id: 'sama dengan batas atau kurang', en: 'the bound or less' },
  },
  about: {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.about,
    meaning: { id: 'sekitar batas', en: 'about the bound' },
  },
  nearly: {
    takes: ['fact', 'bound'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.nearly,
    meaning: { id: 'hampir mencapai batas', en: 'nearly the bound' },
  },
  half: {
    takes: ['fact'],
    use: null,
    about: 'value',
    share: true,
    judge: outcomes.half,
    meaning: { id: 'separuh', en: 'half' },
  },
  'more-than-half': {
    takes: ['fact'],
    use: null,
    about: 'value',
    share: true,
    judge: outcomes.moreThanHalf,
    meaning: { id: 'lebih dari separuh', en: 'more than half' },
  },
  'less-than-half': {
    takes: ['fact'],
    use: null,
    about: 'value',
    share: true,
    judge: outcomes.lessThanHalf,
    meaning: { id: 'kurang dari separuh', en: 'less than half' },
  },
  'one-in': {
    takes: ['fact', 'number'],
    use: null,
    about: 'value',
    share: true,
    judge: outcomes.oneIn,
    meaning: { id: 'satu dari sekian', en: 'one in so many' },
  },
  times: {
    takes: ['fact', 'fact', 'number'],
    use: 'comparison',
    about: 'value',
    judge: outcomes.times,
    meaning: { id: 'yang pertama sekian kali yang kedua', en: 'the first is so many times the second' },
  },
  first: {
    takes: ['fact', 'fact'],
    more: true,
    use: null,
    about: 'time',
    judge: outcomes.first,
    meaning: { id: 'masanya paling awal', en: 'its period is the earliest' },
  },
  last: {
    takes: ['fact', 'fact'],
    more: true,
    use: null,
    about: 'time',
    judge: outcomes.last,
    meaning: { id: 'masanya paling akhir', en: 'its period is the latest' },
  },
  since: {
    takes: ['fact', 'fact'],
    more: true,
    use: 'trend',
    about: 'value',
    ordered: true,
    judge: outcomes.oneDirection,
    meaning: {
      id: 'sejak yang pertama bergerak ke satu arah, naik terus atau turun terus',
      en: 'from the first on it moves one way, always up or always down',
    },
  },
} as const satisfies Readonly<Record<string, FunctionRule>>;

export type FunctionName = keyof typeof functions;

export const functionNames: readonly string[] = [...Object.keys(functions), 'and'];

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** How to write a call, for messages: `more-than(id, 50)`, `highest(id, id, …)`. */
export function exampleOf(name: FunctionName): string {
  const { takes, more }: FunctionRule = functions[name];
  const words = takes.map((kind) => (kind === 'fact' ? 'id' : kind === 'number' ? '2' : '50'));
  return `${name}(${words.join(', ')}${more ? ', …' : ''})`;
}
