import { ascending, line } from 'd3';
import type { Fault } from '../../facts/problem.ts';
import type { Piece } from '../labels/label-box.ts';
import type { Row } from '../rows.ts';
import { momentOf } from './time-scale.ts';

/** A row at its moment in time, placed in the plot. */
export interface TimePoint {
  /** Percent of the plot. */
  readonly x: number;
  /** CSS pixels; null when the value was not reported. */
  readonly y: number | null;
}

/** The earliest first; at one moment by id, so that the order in the file changes nothing. */
export const byTime = (a: Row, b: Row): number =>
  momentOf(a.fact.period) - momentOf(b.fact.period) || ascending(a.fact.id, b.fact.id);

const lineThrough = line<TimePoint>(
  ({ x }) => x,
  ({ y }) => y ?? 0,
)
  .defined(({ y }) => y !== null)
  .digits(2);

/** The `d` of the line through points; a value that was not reported breaks it. Empty when there is none. */
export const pathThrough = (points: readonly TimePoint[]): string => lineThrough(points) ?? '';

/** The pieces a line is made of: a value that was not reported breaks it. */
export const piecesOf = (points: readonly TimePoint[]): readonly Piece[] =>
  points.flatMap((point, index) => {
    const next = points[index + 1];
    return point.y === null || next === undefined || next.y === null
      ? []
      : [
          [
            { x: point.x, y: point.y },
            { x: next.x, y: next.y },
          ],
        ];
  });

/** Two figures of one line at one moment: a line cannot stand at two heights at once. */
export function sameMomentFaults(rows: readonly Row[], path: readonly (string | number)[]): readonly Fault[] {
  return rows.toSorted(byTime).flatMap((row, index, sorted): Fault[] => {
    const next = sorted[index + 1];
    if (next === undefined || momentOf(row.fact.period) !== momentOf(next.fact.period)) return [];
    return [{ path, message: {
      id: `"${row.fact.id}" dan "${next.fact.id}" jatuh pada saat yang sama, padahal satu garis hanya punya satu angka pada satu saat. Hapus salah satunya.`,
      en: `"${row.fact.id}" and "${next.fact.id}" fall on the same moment, and a line has one figure at a time. Remove one of them.`,
    } }]; // prettier-ignore
  });
}
