import { ascending, extent } from 'd3';
import type { Period } from '../../i18n/dates.ts';
import type { Fault } from '../../facts/problem.ts';
import { refuse, type Path } from '../faults.ts';
import type { Row } from '../rows.ts';

const dayLength = 86_400_000;
const startOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`);
const yearOf = (time: number) => new Date(time).getUTCFullYear();
const monthOf = (time: number) => new Date(time).getUTCMonth();

/** The first and the last instant of a period, in milliseconds. A running total without a start is taken as its last point. */
export function spanOf({ from, to }: Period): readonly [number, number] {
  return [startOf((from ?? to).first), startOf(to.last) + dayLength];
}

/**
 * Where a figure stands in time, in milliseconds. A day stands at its midday, a month or a year in its middle, since that is
 * all the source says. An interval and a running total stand at the midday of their last day: what they count was
 * complete only then.
 */
export function momentOf(period: Period): number {
  const [start, end] = spanOf(period);
  const single = period.from !== null && period.from.first === period.to.first && period.from.last === period.to.last;
  return single ? (start + end) / 2 : end - dayLength / 2;
}

/** One column of the time axis: a calendar year or month, in percent of the plot. */
export interface TimeColumn {
  readonly start: number;
  readonly end: number;
  /** The first day of the year or month, as an ISO string. */
  readonly day: string;
}

export interface TimeScale {
  readonly grain: 'year' | 'month';
  /** Milliseconds to percent of the plot. */
  readonly position: (time: number) => number;
  readonly columns: readonly TimeColumn[];
}

/** Up to this long, months are named; beyond it, years. */
const longestInMonths = 560 * dayLength;

const isAnnual = ({ from, to }: Period) => to.precision === 'year' || from?.precision === 'year';

/**
 * Whole calendar years, or whole months when all happens within a year and a half and every period is known to the month, from edge to edge
 * of the plot: no axis is finer than what the sources say.
 * @param times what has to find its place, in milliseconds; the moments of the periods when left out
 */
export function timeScale(periods: readonly Period[], times: readonly number[] = periods.map(momentOf)): TimeScale {
  const [first, last] = extent(times);
  if (first === undefined || last === undefined) throw new RangeError('a time scale needs at least one moment');
  const grain = last - first > longestInMonths || periods.some(isAnnual) ? 'year' : 'month';
  const edges = grain === 'year' ? yearEdges(first, last) : monthEdges(first, last);
  const start = edges[0] ?? first;
  const end = edges.at(-1) ?? last;
  const position = (time: number) => ((time - start) / (end - start)) * 100;
  const columns = edges.slice(0, -1).map((edge, index) => ({
    start: position(edge),
    end: position(edges[index + 1] ?? end),
    day: new Date(edge).toISOString().slice(0, 10),
  }));
  return { grain, position, columns };
}

// A span that ends at midnight belongs to the day before it: hence the millisecond.
const yearEdges = (first: number, last: number) =>
  Array.from({ length: yearOf(last - 1) - yearOf(first) + 2 }, (_, index) => Date.UTC(yearOf(first) + index));

const monthEdges = (first: number, last: number) => {
  const months = (yearOf(last - 1) - yearOf(first)) * 12 + monthOf(last - 1) - monthOf(first);
  return Array.from({ length: months + 2 }, (_, index) => Date.UTC(yearOf(first), monthOf(first) + index));
};

/** The earliest first; at one moment by id, so that the order in the file changes nothing. */
export const byTime = (a: Row, b: Row): number =>
  momentOf(a.fact.period) - momentOf(b.fact.period) || ascending(a.fact.id, b.fact.id);

/** Two figures of one line at one moment: a line cannot stand at two heights at once. */
export function sameMomentFaults(rows: readonly Row[], path: Path): readonly Fault[] {
  return rows.toSorted(byTime).flatMap((row, index, sorted): readonly Fault[] => {
    const next = sorted[index + 1];
    if (next === undefined || momentOf(row.fact.period) !== momentOf(next.fact.period)) return [];
    return refuse(
      path,
      `"${row.fact.id}" dan "${next.fact.id}" jatuh pada saat yang sama, padahal satu garis hanya punya satu angka pada satu saat. Hapus salah satunya.`,
      `"${row.fact.id}" and "${next.fact.id}" fall on the same moment, and a line has one figure at a time. Remove one of them.`,
    );
  });
}
