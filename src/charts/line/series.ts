import type { Bilingual } from '../../facts/schema/common.ts';
import type { TimePoint } from '../axes/time-plot.ts';
import type { Row } from '../rows.ts';

export interface LineSeries {
  readonly name: Bilingual;
  /** By time. */
  readonly rows: readonly Row[];
  /** Drawn in the colour of the subject. */
  readonly subject: boolean;
}

export interface PlacedLine extends LineSeries {
  /** Of its rows, in the same order. */
  readonly points: readonly TimePoint[];
  /** CSS pixels: of its dots. */
  readonly radius: number;
}
