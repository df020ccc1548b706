import type { Path } from '../../facts/problem.ts';
import type { ChartSpec } from '../draft-chart.ts';
import { withoutFact } from './chart-spec.ts';
import { inRole } from './row-roles.ts';
import { valueAt, withValue } from './spec-path.ts';

/** A change of a chart's file that a button makes and that needs nothing but the file. */
export type ChartChange =
  | { readonly kind: 'take-out'; readonly fact: string }
  | { readonly kind: 'highlight'; readonly path: Path; readonly on: boolean }
  | { readonly kind: 'role'; readonly path: Path; readonly role: string }
  | { readonly kind: 'swap'; readonly path: Path };

/** The file as a change makes it; the file itself where it changes nothing. */
export function changed(spec: ChartSpec, change: ChartChange): ChartSpec {
  switch (change.kind) {
    case 'take-out':
      return withoutFact(spec, change.fact);
    case 'highlight':
      return withValue(spec, [...change.path, 'highlight'], change.on ? true : undefined);
    case 'role':
      return inRole(spec, change.path, change.role);
    case 'swap': {
      const row = valueAt(spec, change.path);
      if (typeof row !== 'object' || row === null || !('from' in row) || !('to' in row)) return spec;
      return withValue(spec, change.path, { ...row, from: row.to, to: row.from });
    }
  }
}
