import type { ChartSpec } from '../../charts/draft-chart.ts';
import { type Entry, entriesOf } from '../../charts/editing/chart-spec.ts';
import type { FactLine, RowLine } from './look-at-chart.ts';

/** A row of the chart as it is now, with what the desk knows of its figures. */
export interface RowNow extends Entry {
  /** What stays when the row is moved: its facts, and whether it is the first row of them. */
  readonly key: string;
  readonly lines: readonly FactLine[];
  /** Ids that the record does not know. */
  readonly unknown: readonly string[];
}

/** Entries under what stays of each when it is moved. */
function keyed(entries: readonly Entry[]): readonly (readonly [key: string, entry: Entry])[] {
  const seen = new Map<string, number>();
  return entries.map((entry) => {
    const ids = entry.facts.join(' ');
    const count = seen.get(ids) ?? 0;
    seen.set(ids, count + 1);
    return [`${ids} ${count}`, entry];
  });
}

/** Where a row stands in a chart's file; null where it was taken out in the meantime. */
export const findRow = (spec: ChartSpec, key: string): Entry | null =>
  keyed(entriesOf(spec)).find(([own]) => own === key)?.[1] ?? null;

/** The rows of a chart in their newest order, without waiting for the desk, which knew them a moment ago. */
export function rowsNow(spec: ChartSpec, looked: readonly RowLine[]): readonly RowNow[] {
  const known = new Map(looked.flatMap(({ facts }) => facts.map((fact) => [fact.id, fact] as const)));
  const unknown = new Set(looked.flatMap((row) => row.unknown));
  return keyed(entriesOf(spec)).flatMap(([key, entry]): readonly RowNow[] => {
    const lines = entry.facts.flatMap((id) => known.get(id) ?? []);
    const strange = entry.facts.filter((id) => unknown.has(id));
    return lines.length + strange.length === 0 ? [] : [{ ...entry, key, lines, unknown: strange }];
  });
}
