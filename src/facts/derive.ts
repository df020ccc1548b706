import { findMisprint, findObstacle, type Rules, type Use } from './comparability.ts';
import { disputesOf, type Entry, originOf, problemIn, type Records } from './records.ts';
import type { DerivedFact, Fact } from './fact.ts';
import { formatFact, valueAsPrinted } from './format.ts';
import { operandsOf, operations } from './operations.ts';
import { precisionOf, preciseResult } from './precision.ts';
import type { Path, Problem } from './problem.ts';
import type { Derivation } from './schema/derivation.ts';
import type { Place } from './schema/subject.ts';
import { asWritten } from './suggest.ts';
import { isWeak, weakFirst } from './weak.ts';
import type { Period, PeriodPoint } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { largestScale } from '../i18n/numbers.ts';
import { fault, type Fault } from './problem.ts';

/** A place and everything around it, from the inside out. Ends at a circle, which is reported elsewhere. */
function around(place: Place, { places }: Pick<Records, 'places'>): readonly Place[] {
  const chain = [place];
  for (let next = place.parent; next !== null;) {
    const parent = places.byId.get(next)?.data;
    if (parent === undefined || chain.includes(parent)) break;
    chain.push(parent);
    next = parent.parent;
  }
  return chain;
}

/** The smallest place that holds the places of all facts; that of the first fact when nothing holds them all. */
export function commonPlace(facts: readonly [Fact, ...Fact[]], records: Pick<Records, 'places'>): Place {
  const [{ place: start }, ...others] = facts;
  const chains = others.map(({ place }) => around(place, records));
  return around(start, records).find((place) => chains.every((chain) => chain.includes(place))) ?? start;
}

const length = { day: 10, month: 7, year: 4 } as const;

/** A point as it is written in data/: `2025-03-17`, `2025-03` or `2025`. */
const pointText = ({ first, precision }: PeriodPoint) => first.slice(0, length[precision]);

const samePoint = (a: PeriodPoint, b: PeriodPoint) => a.first === b.first && a.last === b.last;

/** The period from the start of the earliest to the end of the latest; its start is unknown when one of theirs is. */
export function spanPeriods(periods: readonly [Period, ...Period[]]): {
  readonly period: Period;
  readonly text: string;
} {
  let [{ from, to }] = periods;
  for (const period of periods.slice(1)) {
    from = from === null || period.from === null ? null : period.from.first < from.first ? period.from : from;
    if (period.to.last > to.last) to = period.to;
  }
  const end = pointText(to);
  if (from === null) return { period: { from, to }, text: `../${end}` };
  // A month inside a year that ends with it is the year, not a span.
  if (samePoint(from, to)) return { period: { from: to, to }, text: end };
  return { period: { from, to }, text: `${pointText(from)}/${end}` };
}

/** What the operands must be allowed to be: joined over time, side by side, or only computed with. */
const use: Readonly<Partial<Record<Derivation['operation'], Use>>> = { change: 'trend', difference: 'comparison' };

/** Floating point adds 0.1 and 0.2 to 0.30000000000000004; fifteen digits are all it can vouch for. */
const settle = (value: number) => Number(value.toPrecision(15));

function refuseOperands(derivation: Derivation, operands: readonly Fact[], rules: Rules): Fault | null {
  const places = operandsOf(derivation);
  const pathOf = (fact: { readonly id: string }): Path =>
    places.find(({ id }) => id === fact.id)?.path ?? ['operation'];
  const misprint = findMisprint(operands);
  if (misprint !== null) {
    return fault(pathOf(misprint), {
      id: `${asWritten(misprint.id)} tercatat sebagai salah cetak dan tidak boleh dihitung. Pakai angka yang benar.`,
      en: `${asWritten(misprint.id)} is recorded as a misprint and may not be computed with. Use the right figure.`,
    });
  }
  const unknown = operands.find(({ value }) => value === null);
  if (unknown !== undefined) {
    return fault(pathOf(unknown), {
      id: `${asWritten(unknown.id)} bernilai null (tidak dilaporkan), jadi tidak dapat dihitung. Pakai fakta yang berangka.`,
      en: `${asWritten(unknown.id)} is null (not reported) and cannot be computed with. Use a fact that has a number.`,
    });
  }
  const wanted = use[derivation.operation];
  // A series that is not there has been reported; that its facts share it with nobody is only a consequence.
  const isKnown = operands.every(({ series }) => series.every((id) => rules.series.has(id)));
  const obstacle = wanted === undefined || !isKnown ? null : findObstacle(operands, wanted, rules);
  return obstacle === null ? null : { path: pathOf(obstacle.facts[1]), message: obstacle.message };
}

function refuseDispute(derivation: Derivation, operands: readonly Fact[], records: Records): Fault | null {
  if (derivation.operation !== 'disagreement') return null;
  const dispute = records.disputes.byId.get(derivation.dispute)?.data;
  if (dispute === undefined) return null;
  const outside = operands.find(({ id }) => !dispute.sides.some(({ facts }) => facts.includes(id)));
  if (outside === undefined) return null;
  return fault(['dispute'], {
    id: `Selisih ${asWritten(dispute.id)} tidak memuat ${asWritten(outside.id)}. Tambahkan fakta itu di data/disputes.json, atau sebut selisih yang benar.`,
    en: `The dispute ${asWritten(dispute.id)} does not name ${asWritten(outside.id)}. Add that fact in data/disputes.json, or name the right dispute.`,
  });
}

function refuseUnit(derivation: Derivation, operands: readonly Fact[]): Fault | null {
  const units = operands.map(({ unit }) => unit);
  const unit = operations[derivation.operation].unit(units);
  if (unit === derivation.unit) return null;
  if (unit === null) {
    return fault(['operation'], {
      id: `"${derivation.operation}" tidak dapat dihitung dari satuan ${units.join(' dan ')}. Periksa fakta yang dipakai.`,
      en: `"${derivation.operation}" cannot be computed from ${units.join(' and ')}. Check the facts it uses.`,
    });
  }
  return fault(['unit'], {
    id: `Hasil "${derivation.operation}" bersatuan ${asWritten(unit)}, bukan ${asWritten(derivation.unit)}. Tulis ${asWritten(unit)}.`,
    en: `The result of "${derivation.operation}" is in ${asWritten(unit)}, not ${asWritten(derivation.unit)}. Write ${asWritten(unit)}.`,
  });
}

function refuseValue(derivation: Derivation, operands: readonly Fact[], value: number): Fault | null {
  if (!Number.isFinite(value)) {
    return fault(['operation'], {
      id: `"${derivation.operation}" membagi dengan nol. Periksa pembaginya.`,
      en: `"${derivation.operation}" divides by zero. Check what it divides by.`,
    });
  }
  const [first, second] = operands;
  const print = (fact: Fact | undefined, language: Language) => (fact === undefined ? '' : formatFact(fact, language));
  if (derivation.operation === 'share' && (value > 100 || value < 0)) {
    return fault(['part'], {
      id: `Bagian (${print(first, 'id')}) lebih besar daripada keseluruhan (${print(second, 'id')}), jadi ini bukan "share". Periksa urutannya, atau pakai "ratio".`,
      en: `The part (${print(first, 'en')}) is larger than the whole (${print(second, 'en')}), so this is no "share". Check their order, or use "ratio".`,
    });
  }
  if (derivation.operation === 'remainder' && value < 0) {
    return fault(['part'], {
      id: `Bagian (${print(second, 'id')}) lebih besar daripada keseluruhan (${print(first, 'id')}). Periksa urutannya, atau pakai "difference".`,
      en: `The part (${print(second, 'en')}) is larger than the whole (${print(first, 'en')}). Check their order, or use "difference".`,
    });
  }
  return null;
}

/** A result is no more precise than its least precise operand. */
function refusePrecision(derivation: Derivation, operands: readonly Fact[], value: number): Fault | null {
  const digit = preciseResult(derivation.operation, operands.map(precisionOf), value);
  const most = Math.max(-6, Math.round(-Math.log10(digit)));
  if (derivation.decimals <= most) return null;
  const printed = (language: Language) =>
    operands.map((operand) => formatFact(operand, language)).join(language === 'id' ? ' dan ' : ' and ');
  return fault(['decimals'], {
    id: `Hasil ini lebih teliti daripada bahannya (${printed('id')}). Tulis "decimals": ${most}.`,
    en: `The result is more precise than what it is made of (${printed('en')}). Write "decimals": ${most}.`,
  });
}

/** A rate fixed for the whole country says neither where nor when its payers were counted. */
function subjectsOf(operands: readonly [Fact, ...Fact[]]): readonly [Fact, ...Fact[]] {
  const [first, ...others] = operands.filter(({ unit }) => unit !== 'rupiah-per-month' && unit !== 'percent-of-wage');
  return first === undefined ? operands : [first, ...others];
}

/**
 * How a result is printed. What is rounded to millions is said in its scale, as a source would say it: of Rp30 miliar nobody knows the
 * ten noughts.
 */
export function printOf(
  { decimals }: Pick<Derivation, 'decimals'>,
  value: number,
): Pick<DerivedFact, 'decimals' | 'scale'> {
  if (decimals > -6) return { decimals, scale: 'one' };
  const scale = largestScale(value);
  const digits = [0, 1, 2, 3, 4, 5].find(
    (count) => valueAsPrinted({ value, scale, decimals: count }) === valueAsPrinted({ value, scale: 'one', decimals }),
  );
  return digits === undefined ? { decimals, scale: 'one' } : { decimals: digits, scale };
}

const madeOfWeak = {
  id: 'Dihitung dari angka yang lemah.',
  en: 'It was computed from a weak figure.',
};

/** Computes one derivation from operands that are all known, or says why it may not be computed. */
export function derive(
  entry: Entry<Derivation>,
  operands: readonly [Fact, ...Fact[]],
  records: Records,
  rules: Rules,
): DerivedFact | Problem {
  const derivation = entry.data;
  const values = operands.map(({ value }) => value ?? NaN);
  const value = settle(operations[derivation.operation].compute(values));
  const refusal =
    refuseOperands(derivation, operands, rules) ??
    refuseDispute(derivation, operands, records) ??
    refuseUnit(derivation, operands) ??
    refuseValue(derivation, operands, value) ??
    refusePrecision(derivation, operands, value);
  if (refusal !== null) return problemIn(entry, refusal.path, refusal.message);
  const [first, ...others] = subjectsOf(operands);
  const { period, text } = spanPeriods([first.period, ...others.map((operand) => operand.period)]);
  return {
    kind: 'derivation',
    id: derivation.id,
    status: 'derived',
    value,
    unit: derivation.unit,
    ...printOf(derivation, value),
    place: derivation.operation === 'sum' ? commonPlace([first, ...others], records) : first.place,
    period,
    periodText: text,
    series: derivation.series,
    sources: [...new Set(operands.flatMap(({ sources }) => sources))],
    disputes: disputesOf(derivation.id, records),
    caveat: weakFirst(operands.some(isWeak) ? madeOfWeak : null, derivation.note),
    derivation,
    operands,
    origin: originOf(entry),
  };
}
