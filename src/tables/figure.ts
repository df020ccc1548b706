import type { FigureColumn } from './import-settings.ts';
import type { TableNumber } from './read-number.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Status } from '../facts/schema/observation.ts';
import type { Indicator, Place } from '../facts/schema/subject.ts';

/** A number of the table that is ready to be recorded. Null is not reported. */
export interface ReadFigure {
  /** Such as `B7`. */
  readonly cell: string;
  readonly row: number;
  readonly letter: string;
  readonly column: FigureColumn;
  readonly indicator: Indicator;
  readonly place: Place;
  readonly period: string;
  readonly status: Status;
  readonly number: TableNumber | null;
  /** The number on record that says otherwise of the same thing, where both are to be kept as a dispute. */
  readonly disputes: string | null;
}

/** How far a cell of numbers has come. */
export type FigureState =
  | { readonly is: 'ready'; readonly figure: ReadFigure }
  | { readonly is: 'recorded'; readonly number: TableNumber | null; readonly fact: string }
  | { readonly is: 'waits'; readonly number: TableNumber | null }
  | { readonly is: 'skipped' }
  | { readonly is: 'refused'; readonly why: Bilingual };
