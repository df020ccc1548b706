import type { Derivation } from './schema/derivation.ts';
import type { Unit } from './schema/indicator.ts';

export type OperationName = Derivation['operation'];

/** What an operation does: the units it takes and gives, what it computes and how it is written on paper. */
export interface Operation {
  /** Unit of the result; null when it cannot be computed from these units. */
  unit(units: readonly Unit[]): Unit | null;
  /** Operands in the order of `operandsOf`. Division by zero gives an infinity or NaN. */
  compute(values: readonly number[]): number;
  /** The formula with each operand as printed, without the result. */
  write(operands: readonly string[]): string;
}

const all = (units: readonly Unit[]): Unit | null => {
  const [first] = units;
  return first !== undefined && units.every((unit) => unit === first) ? first : null;
};

const exactly =
  (...wanted: readonly Unit[]) =>
  (units: readonly Unit[]) =>
    wanted.every((unit, index) => units[index] === unit);

/** Percentages are apart by points; everything else by what it is counted in. Ranks are apart by nothing. */
const apart = (units: readonly Unit[]): Unit | null => {
  const unit = all(units);
  if (unit === 'rank') return null;
  return unit === 'percent' ? 'points' : unit;
};

const amounts: readonly Unit[] = ['people', 'firms', 'cases', 'months', 'regions'];

const minus: Operation = {
  unit: apart,
  compute: ([from = NaN, subtracted = NaN]) => from - subtracted,
  write: ([from, subtracted]) => `${from} − ${subtracted}`,
};

/** Everything that may be computed. Units are checked before values are looked at. */
export const operations: Readonly<Record<OperationName, Operation>> = {
  sum: {
    unit: (units) => (all(units) === 'rank' ? null : all(units)),
    compute: (values) => values.reduce((total, value) => total + value, 0),
    write: (operands) => operands.join(' + '),
  },
  remainder: { ...minus, unit: (units) => (all(units) === 'rank' ? null : all(units)) },
  difference: minus,
  disagreement: minus,
  change: {
    unit: (units) => (all(units) === null || all(units) === 'rank' ? null : 'percent'),
    compute: ([from = NaN, to = NaN]) => ((to - from) / from) * 100,
    write: ([from, to]) => `(${to} − ${from}) ÷ ${from} × 100`,
  },
  share: {
    unit: (units) => (all(units) === null || all(units) === 'rank' ? null : 'percent'),
    compute: ([part = NaN, whole = NaN]) => (part / whole) * 100,
    write: ([part, whole]) => `${part} ÷ ${whole} × 100`,
  },
  ratio: {
    unit: (units) => {
      const [dividend, divisor] = units;
      if (dividend === undefined || divisor === undefined || dividend === 'rank') return null;
      if (dividend === divisor) return 'ratio';
      if (dividend === 'rupiah' && amounts.includes(divisor))
        return divisor === 'months' ? 'rupiah-per-month' : 'rupiah';
      return amounts.includes(dividend) && amounts.includes(divisor) ? 'ratio' : null;
    },
    compute: ([dividend = NaN, divisor = NaN]) => dividend / divisor,
    write: ([dividend, divisor]) => `${dividend} ÷ ${divisor}`,
  },
  'implied-base': {
    unit: ([part, share]) => (share === 'percent' && part !== undefined && part !== 'rank' ? part : null),
    compute: ([part = NaN, share = NaN]) => part / (share / 100),
    write: ([part, share]) => `${part} ÷ (${share} ÷ 100)`,
  },
  'implied-part': {
    unit: ([share, base]) => (share === 'percent' && base !== undefined && base !== 'rank' ? base : null),
    compute: ([share = NaN, base = NaN]) => (share / 100) * base,
    write: ([share, base]) => `${share} ÷ 100 × ${base}`,
  },
  'annual-cost': {
    unit: (units) => (exactly('people', 'rupiah-per-month')(units) ? 'rupiah' : null),
    compute: ([people = NaN, rate = NaN]) => people * rate * 12,
    write: ([people, rate]) => `${people} × ${rate} × 12`,
  },
  'months-covered': {
    unit: (units) => (exactly('rupiah', 'people', 'rupiah-per-month')(units) ? 'months' : null),
    compute: ([budget = NaN, people = NaN, rate = NaN]) => budget / people / rate,
    write: ([budget, people, rate]) => `${budget} ÷ ${people} ÷ ${rate}`,
  },
  'people-covered': {
    unit: (units) => (exactly('rupiah', 'rupiah-per-month')(units) ? 'people' : null),
    compute: ([budget = NaN, rate = NaN]) => budget / (rate * 12),
    write: ([budget, rate]) => `${budget} ÷ (${rate} × 12)`,
  },
};
