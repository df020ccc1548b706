import type { Period, PeriodPoint } from '../i18n/dates.ts';

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
