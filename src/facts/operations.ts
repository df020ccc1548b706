import type { Derivation } from './schema/derivation.ts';
import { aboutUnit, isAmount, type Unit } from '../i18n/units.ts';

export type OperationName = Derivation['operation'];

/** What an operation does: the units it takes and gives, what it computes and how it is written on paper. */
export interface Operation {
  /** Unit of the result; null when it cannot be computed from these units. */
  unit(units: readonly Unit[]): Unit | null;
  /** Operands in the order of `operandsOf`. Division by zero gives an infinity or NaN. */
  compute(values: readonly number[]): number;
  /** The formula with each operand as printed, without the result. */
  write(operands: readonly string[]): string;
  /** What limits the result: the coarsest place of the operands, their fewest digits, or first one and then the other. */
  readonly precision: 'place' | 'digits' | 'change';
}

/** With a place in an order, and with a rule, nothing is computed. */
const isComputable = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && aboutUnit(unit).kind !== 'rank' && aboutUnit(unit).kind !== 'rule';

/** The unit that all are in; null when they are in several, or in one that nothing is computed with. */
const all = (units: readonly Unit[]): Unit | null => {
  const [first] = units;
  return isComputable(first) && units.every((unit) => unit === first) ? first : null;
};

const exactly =
  (...wanted: readonly Unit[]) =>
  (units: readonly Unit[]) =>
    wanted.every((unit, index) => units[index] === unit);

/** Percentages are apart by points; everything else by what it is counted in. Ranks are apart by nothing. */
const apart = (units: readonly Unit[]): Unit | null => {
  const unit = all(units);
  return unit === 'percent' ? 'points' : unit;
};

const minus: Operation = {
  unit: apart,
  compute: ([from = NaN, subtracted = NaN]) => from - subtracted,
  write: ([from, subtracted]) => `${from} − ${subtracted}`,
  precision: 'place',
};

/** Everything that may be computed. Units are checked before values are looked at. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  sum: {
    unit: all,
    compute: (values) => values.reduce((total, value) => total + value, 0),
    write: (operands) => operands.join(' + '),
    precision: 'place',
  },
  remainder: { ...minus, unit: all },
  difference: minus,
  disagreement: minus,
  change: {
    unit: (units) => (all(units) === null ? null : 'percent'),
    compute: ([from = NaN, to = NaN]) => ((to - from) / from) * 100,
    write: ([from, to]) => `(${to} − ${from}) ÷ ${from} × 100`,
    precision: 'change',
  },
  share: {
    unit: (units) => (all(units) === null ? null : 'percent'),
    compute: ([part = NaN, whole = NaN]) => (part / whole) * 100,
    write: ([part, whole]) => `${part} ÷ ${whole} × 100`,
    precision: 'digits',
  },
  ratio: {
    unit: (units) => {
      const [dividend, divisor] = units;
      if (!isComputable(dividend) || divisor === undefined) return null;
      if (dividend === divisor) return 'ratio';
      if (dividend === 'rupiah' && isAmount(divisor)) return divisor === 'months' ? 'rupiah-per-month' : 'rupiah';
      return isAmount(dividend) && isAmount(divisor) ? 'ratio' : null;
    },
    compute: ([dividend = NaN, divisor = NaN]) => dividend / divisor,
    write: ([dividend, divisor]) => `${dividend} ÷ ${divisor}`,
    precision: 'digits',
  },
  'implied-base': {
    unit: ([part, share]) => (share === 'percent' && isComputable(part) ? part : null),
    compute: ([part = NaN, share = NaN]) => part / (share / 100),
    write: ([part, share]) => `${part} ÷ (${share} ÷ 100)`,
    precision: 'digits',
  },
  'implied-part': {
    unit: ([share, base]) => (share === 'percent' && isComputable(base) ? base : null),
    compute: ([share = NaN, base = NaN]) => (share / 100) * base,
    write: ([share, base]) => `${share} ÷ 100 × ${base}`,
    precision: 'digits',
  },
  'annual-cost': {
    unit: (units) => (exactly('people', 'rupiah-per-month')(units) ? 'rupiah' : null),
    compute: ([people = NaN, rate = NaN]) => people * rate * 12,
    write: ([people, rate]) => `${people} × ${rate} × 12`,
    precision: 'digits',
  },
  'months-covered': {
    unit: (units) => (exactly('rupiah', 'people', 'rupiah-per-month')(units) ? 'months' : null),
    compute: ([budget = NaN, people = NaN, rate = NaN]) => budget / people / rate,
    write: ([budget, people, rate]) => `${budget} ÷ ${people} ÷ ${rate}`,
    precision: 'digits',
  },
  'people-covered': {
    unit: (units) => (exactly('rupiah', 'rupiah-per-month')(units) ? 'people' : null),
    compute: ([budget = NaN, rate = NaN]) => budget / (rate * 12),
    write: ([budget, rate]) => `${budget} ÷ (${rate} × 12)`,
    precision: 'digits',
  },
};

/** One place of a formula: the key it stands under in data/derivations.json and the fact that fills it. */
export interface Operand {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Keys of a derivation that name a fact, in the order in which the formula reads. */
const operandKeys = [
  'whole',
  'part',
  'from',
  'minus',
  'to',
  'dividend',
  'divisor',
  'budget',
  'people',
  'share',
  'base',
  'rate',
] as const;

/** Which comes first where an operation reads the other way round than the list above. */
const order: Readonly<Partial<Record<Derivation['operation'], readonly string[]>>> = {
  share: ['part', 'whole'],
  'implied-base': ['part', 'share'],
};

/** The facts that a derivation is computed from, in the order of its formula. */
export function operandsOf(derivation: Derivation): readonly Operand[] {
  if (derivation.operation === 'sum') return derivation.of.map((id, index) => ({ path: ['of', index], id }));
  const keys = order[derivation.operation] ?? operandKeys;
  const operands: Operand[] = [];
  for (const key of keys) {
    const id: unknown = Reflect.get(derivation, key);
    if (typeof id === 'string') operands.push({ path: [key], id });
  }
  return operands;
}
