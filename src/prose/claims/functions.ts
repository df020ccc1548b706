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
  /** How far a figure may be from what the word says; the numbers stand in `outcomes.ts`. */
  readonly tolerance?: Bilingual;
  judge(measured: readonly Measured[]): Outcome;
}

/** A function of figures that compare; `rest` says what else, or what other, must hold. */
const rule = (
  judge: FunctionRule['judge'],
  takes: readonly Parameter[],
  [id, en]: readonly [id: string, en: string],
  rest: Partial<FunctionRule> = {},
): FunctionRule => ({
  takes,
  use: 'comparison',
  about: 'value',
  judge,
  meaning: { id, en },
  ...rest,
});

/**
 * The closed list. A function is an entry here, a row in the truth table of `evaluate.test.ts` and one in content/README.md; tests ask for both.
 */
export const functions = {
  higher: rule(outcomes.higher, ['fact', 'fact'], ['yang pertama lebih tinggi', 'the first is higher']),
  lower: rule(outcomes.lower, ['fact', 'fact'], ['yang pertama lebih rendah', 'the first is lower']),
  'higher-figure': rule(
    outcomes.higher,
    ['fact', 'fact'],
    [
      'dari dua angka dalam satu selisih, yang pertama lebih tinggi',
      'of two figures in one dispute, the first is higher',
    ],
    { use: 'dispute' },
  ),
  'lower-figure': rule(
    outcomes.lower,
    ['fact', 'fact'],
    [
      'dari dua angka dalam satu selisih, yang pertama lebih rendah',
      'of two figures in one dispute, the first is lower',
    ],
    { use: 'dispute' },
  ),
  rose: rule(
    outcomes.lower,
    ['fact', 'fact'],
    ['naik dari yang pertama ke yang kedua', 'it rose from the first to the second'],
    { use: 'trend', ordered: true },
  ),
  fell: rule(
    outcomes.higher,
    ['fact', 'fact'],
    ['turun dari yang pertama ke yang kedua', 'it fell from the first to the second'],
    { use: 'trend', ordered: true },
  ),
  unchanged: rule(
    outcomes.same,
    ['fact', 'fact'],
    ['angkanya sama pada kedua waktu', 'the figure is the same at both times'],
    { use: 'trend', ordered: true },
  ),
  outpaced: rule(
    outcomes.outpaced,
    ['fact', 'fact', 'fact', 'fact'],
    ['pasangan pertama naik lebih cepat daripada pasangan kedua', 'the first pair grew faster than the second pair'],
    { use: 'trend', ordered: true, pairs: true },
  ),
  highest: rule(
    outcomes.highest,
    ['fact', 'fact'],
    ['yang pertama tertinggi di antara semua yang disebut', 'the first is the highest of all named'],
    { more: true },
  ),
  lowest: rule(
    outcomes.lowest,
    ['fact', 'fact'],
    ['yang pertama terendah di antara semua yang disebut', 'the first is the lowest of all named'],
    { more: true },
  ),
  'more-than': rule(outcomes.higher, ['fact', 'bound'], ['lebih dari batas', 'more than the bound']),
  'less-than': rule(outcomes.lower, ['fact', 'bound'], ['kurang dari batas', 'less than the bound']),
  'at-least': rule(outcomes.atLeast, ['fact', 'bound'], ['sama dengan batas atau lebih', 'the bound or more']),
  'at-most': rule(outcomes.atMost, ['fact', 'bound'], ['sama dengan batas atau kurang', 'the bound or less']),
  about: rule(outcomes.about, ['fact', 'bound'], ['sekitar batas', 'about the bound'], {
    tolerance: { id: 'paling jauh 5 persen dari batasnya', en: 'at most 5 percent from the bound' },
  }),
  nearly: rule(outcomes.nearly, ['fact', 'bound'], ['hampir mencapai batas', 'nearly the bound'], {
    tolerance: { id: 'di bawah batas, paling jauh 5 persen', en: 'below the bound, by at most 5 percent' },
  }),
  half: rule(outcomes.half, ['fact'], ['separuh', 'half'], {
    use: null,
    share: true,
    tolerance: { id: '48 sampai 52 persen', en: '48 to 52 percent' },
  }),
  'more-than-half': rule(outcomes.moreThanHalf, ['fact'], ['lebih dari separuh', 'more than half'], {
    use: null,
    share: true,
  }),
  'less-than-half': rule(outcomes.lessThanHalf, ['fact'], ['kurang dari separuh', 'less than half'], {
    use: null,
    share: true,
  }),
  'one-in': rule(outcomes.oneIn, ['fact', 'number'], ['satu dari sekian', 'one in so many'], {
    use: null,
    share: true,
    tolerance: {
      id: 'paling jauh sepersepuluh dari bagian itu, dan tidak lebih dari 2 poin',
      en: 'at most a tenth of that share away, and no more than 2 points',
    },
  }),
  times: rule(
    outcomes.times,
    ['fact', 'fact', 'number'],
    ['yang pertama sekian kali yang kedua', 'the first is so many times the second'],
    { tolerance: { id: 'paling jauh 10 persen dari kelipatannya', en: 'at most 10 percent from the multiple' } },
  ),
  first: rule(outcomes.first, ['fact', 'fact'], ['masanya paling awal', 'its period is the earliest'], {
    use: null,
    about: 'time',
    more: true,
  }),
  last: rule(outcomes.last, ['fact', 'fact'], ['masanya paling akhir', 'its period is the latest'], {
    use: null,
    about: 'time',
    more: true,
  }),
  since: rule(
    outcomes.oneDirection,
    ['fact', 'fact'],
    [
      'sejak yang pertama bergerak ke satu arah, naik terus atau turun terus',
      'from the first on it moves one way, always up or always down',
    ],
    { use: 'trend', more: true, ordered: true },
  ),
} satisfies Readonly<Record<string, FunctionRule>>;

export type FunctionName = keyof typeof functions;

export const functionNames: readonly string[] = [...Object.keys(functions), 'and'];

export const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name);

/** How to write a call, for messages: `more-than(id, 50)`, `highest(id, id, …)`. */
export function exampleOf(name: FunctionName, bound: number | null = null): string {
  const { takes, more } = functions[name];
  const words = takes.map((kind) => (kind === 'fact' ? 'id' : kind === 'number' ? '2' : String(bound ?? 50)));
  return `${name}(${words.join(', ')}${more ? ', …' : ''})`;
}
