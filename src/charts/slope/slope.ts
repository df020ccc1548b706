import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../../facts/schema/common.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeSlope } from './describe.ts';
import { slopeExamples } from './examples.ts';
import { factTable } from '../fact-table.ts';
import { drawSlope } from './draw.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { labelFaults, resolveRows, type Row } from '../rows.ts';
import { widestName } from './labels.ts';
import { layoutSlope, type SlopeLayout } from './layout.ts';
import { sameLabelFaults } from '../same-label-faults.ts';
import { wrapFaults } from '../labels/wrap-label.ts';

const rowShape = z.strictObject({
  /** What the row is called; the population of its later fact when left out. */
  label: bilingual.optional(),
  from: identifier,
  to: identifier,
  /** Draw it in the colour of the subject. */
  highlight: z.boolean().default(false),
});

const column = z.strictObject({ label: bilingual });

const shape = {
  /** The earlier side; `label` stands above it, such as "November 2024". */
  from: column,
  to: column,
  rows: z.array(rowShape).min(1).max(12),
};

export interface SlopeRow {
  readonly label: Bilingual;
  readonly from: Fact;
  readonly to: Fact;
  readonly highlight: boolean;
}

export interface Slope extends ResolvedBase {
  readonly from: Bilingual;
  readonly to: Bilingual;
  /** The highest at the end first. */
  readonly rows: readonly SlopeRow[];
}

/** The highest at the end first, what was not reported there last. */
const byEnd = (a: SlopeRow, b: SlopeRow) =>
  (b.to.value ?? Number.NEGATIVE_INFINITY) - (a.to.value ?? Number.NEGATIVE_INFINITY) || (a.to.id < b.to.id ? -1 : 1);

/** What changed between two moments: a line for each row, its values at both ends, its name at the later one. */
export const slope: ChartType<'slope', typeof shape, Slope, SlopeLayout> = {
  name: 'slope',
  shape,
  examples: slopeExamples,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const ends = spec.rows.flatMap(({ from, to }) => [from, to]);
    const resolved = resolveRows(
      ends.map((fact) => ({ fact, highlight: false })),
      catalogue,
      ['rows'],
    );
    // One list of both ends finds a fact used twice; its indexes are turned back into rows and sides.
    faults.push(...resolved.faults.map(({ path, message }) => ({ path: sidePath(path), message })));
    const byId = new Map(resolved.rows.map((row) => [row.fact.id, row]));
    const rows = spec.rows.flatMap(({ from, to, label, highlight }, index): SlopeRow[] => {
      const [one, other] = [byId.get(from), byId.get(to)];
      if (!one || !other) return [];
      const row = {
        label: label ?? other.label,
        from: one.fact,
        to: other.fact,
        highlight,
      };
      faults.push(...obstacleFaults([row.from, row.to], 'trend', catalogue, ['rows', index]));
      if (row.from.value === null && row.to.value === null) faults.push(nothingReported(row, index));
      faults.push(...wrapFaults(row.label, widestName, ['rows', index, 'label'], highlight ? '700' : '500'));
      return [row];
    });
    faults.push(
      ...sameLabelFaults(
        rows.map(({ label, to }) => ({
          label,
          path: ['rows', spec.rows.findIndex((row) => row.to === to.id), 'label'],
        })),
      ),
    );
    for (const side of ['from', 'to'] as const) {
      const facts = rows.map((row) => row[side]);
      faults.push(...obstacleFaults(facts, 'comparison', catalogue, ['rows']));
      faults.push(...labelFaults(spec[side].label, pageFrame.narrowest / 2 - 8, [side, 'label']));
    }
    if (faults.length > 0) return { faults };
    const sorted = rows.toSorted(byEnd);
    const facts = sorted.flatMap(({ from, to }) => [from, to]);
    return {
      resolved: {
        from: spec.from.label,
        to: spec.to.label,
        rows: sorted,
        facts,
      },
    };
  },

  layout: (resolved, _frame, language) => layoutSlope(resolved, language),

  draw: drawSlope,

  describe: describeSlope,

  table: ({ rows }, language) =>
    factTable(
      rows.flatMap(({ label, from, to, highlight }): Row[] => [from, to].map((fact) => ({ fact, label, highlight }))),
      language,
    ),
};

/** `['rows', 5, 'fact']` of the list of both ends is the later side of row 2. */
const sidePath = ([key = 'rows', index]: Fault['path']): Fault['path'] =>
  typeof index === 'number' ? [key, Math.floor(index / 2), index % 2 === 0 ? 'from' : 'to'] : [key];

const nothingReported = ({ label }: SlopeRow, index: number): Fault => ({ path: ['rows', index], message: {
  id: `Baris "${label.id}" tidak punya angka yang dilaporkan di kedua sisi. Hapus baris ini.`,
  en: `The row "${label.en}" has no reported value on either side. Remove it.`,
} }); // prettier-ignore
