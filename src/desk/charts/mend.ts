import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Path } from '../../facts/problem.ts';
import { inRole, withoutFact } from './chart-spec.ts';
import { valueAt, withValue } from './spec-path.ts';

/** A change of a chart's file that a button makes. */
export type Mend =
  | { readonly kind: 'take-out'; readonly fact: string }
  | { readonly kind: 'highlight'; readonly path: Path; readonly on: boolean }
  | { readonly kind: 'role'; readonly path: Path; readonly role: string }
  | { readonly kind: 'swap'; readonly path: Path };

/** The file as a mend makes it; the file itself where it changes nothing. */
export function mended(spec: ChartSpec, mend: Mend): ChartSpec {
  switch (mend.kind) {
    case 'take-out':
      return withoutFact(spec, mend.fact);
    case 'highlight':
      return withValue(spec, [...mend.path, 'highlight'], mend.on ? true : undefined);
    case 'role':
      return inRole(spec, mend.path, mend.role);
    case 'swap': {
      const row = valueAt(spec, mend.path);
      if (typeof row !== 'object' || row === null || !('from' in row) || !('to' in row)) return spec;
      return withValue(spec, mend.path, { ...row, from: row.to, to: row.from });
    }
  }
}
