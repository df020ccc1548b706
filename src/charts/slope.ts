import { z } from 'zod';
import { findObstacle } from '../facts/comparability.ts';
import type { Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../facts/schema/common.ts';
import { pageFrame, type ChartType, type ResolvedBase } from './chart.ts';
import { describeSlope } from './describe-slope.ts';
import { factTable } from './fact-table.ts';
import { obstacleFault } from './obstacle-fault.ts';
import { stretched } from './plot.ts';
import { fillBoth, labelFaults, resolveRows, type Row } from './row.ts';
import { layoutSlope, widestName, type SlopeLayout } from './slope-layout.ts';
import { sameLabelFaults } from './same-label-faults.ts';
import { percent, svg } from './svg.ts';
import { wrapFaults } from './wrap-label.ts';

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

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const ends = spec.rows.flatMap(({ from, to }) => [from, to]);
    const resolved = resolveRows(ends.map((fact) => ({ fact, highlight: false })), catalogue, ['rows']);
    // One list of both ends finds a fact used twice; its indexes are turned back into rows and sides.
    faults.push(...resolved.faults.map(({ path, message }) => ({ path: sidePath(path), message })));
    const byId = new Map(resolved.rows.map((row) => [row.fact.id, row]));
    const rows = spec.rows.flatMap(({ from, to, label, highlight }, index): SlopeRow[] => {
      const [one, other] = [byId.get(from), byId.get(to)];
      if (!one || !other) return [];
      const row = { label: label ? fillBoth(label, catalogue) : other.label, from: one.fact, to: other.fact, highlight };
      const obstacle = findObstacle([row.from, row.to], 'trend', catalogue);
      if (obstacle) faults.push(obstacleFault(obstacle, ['rows', index]));
      if (row.from.value === null && row.to.value === null) faults.push(nothingReported(row, index));
      faults.push(...wrapFaults(row.label, widestName, ['rows', index, 'label'], highlight ? '700' : '500'));
      return [row];
    });
    faults.push(...sameLabelFaults(rows.map(({ label, to }) => ({ label, path: ['rows', spec.rows.findIndex((row) => row.to === to.id), 'label'] }))));
    for (const side of ['from', 'to'] as const) {
      const obstacle = findObstacle(rows.map((row) => row[side]), 'comparison', catalogue);
      if (obstacle) faults.push(obstacleFault(obstacle, ['rows']));
      faults.push(...labelFaults(fillBoth(spec[side].label, catalogue), pageFrame.narrowest / 2 - 8, [side, 'label']));
    }
    if (faults.length > 0) return { faults };
    const sorted = rows.toSorted(byEnd);
    const facts = sorted.flatMap(({ from, to }) => [from, to]);
    return { resolved: { from: fillBoth(spec.from.label, catalogue), to: fillBoth(spec.to.label, catalogue), rows: sorted, facts } };
  },

  layout: (resolved, _frame, language) => layoutSlope(resolved, language),

  draw({ headings, columns, lines, height, left, right }, theme) {
    const ordered = [...lines.filter(({ highlight }) => !highlight), ...lines.filter(({ highlight }) => highlight)];
    const paint = (highlight: boolean, role: 'line' | 'hollow') => theme.paint(`${highlight ? 'subject' : 'context'}-${role}`);
    const elements = [
      ...headings.map(({ text, x, dx, anchor, y }) => svg('text', { x: percent(x), dx, y, 'text-anchor': anchor, ...theme.paint('axis') }, text)),
      ...[0, 100].map((x) => svg('line', { x1: percent(x), x2: percent(x), y1: columns.top, y2: columns.bottom, ...theme.paint('grid') })),
      stretched(
        height,
        ...ordered.flatMap(({ from, to, highlight }) =>
          from === null || to === null ? [] : [svg('path', { d: `M0 ${from.toFixed(2)}L100 ${to.toFixed(2)}`, ...paint(highlight, 'line') })],
        ),
      ),
      ...ordered.flatMap(({ from, to, highlight }) =>
        [from, to].flatMap((y, side) =>
          y === null
            ? []
            : [svg('circle', {
                cx: percent(side * 100), cy: y, r: 4.5,
                ...(from === null || to === null ? paint(highlight, 'hollow') : theme.paint(highlight ? 'subject' : 'context')),
              })], // prettier-ignore
        ),
      ),
      ...ordered.flatMap(({ labels }) =>
        labels.flatMap(({ leader, side, parts, y }) => [
          ...(leader
            ? [svg('svg', { x: percent(side * 100), y: 0, overflow: 'visible' }, svg('path', { d: leader, ...theme.paint('grid') }))]
            : []),
          ...parts.map(({ text, role, dy, dx }) =>
            svg('text', { x: percent(side * 100), dx, y: y + dy, 'text-anchor': side === 0 ? 'end' : undefined, ...theme.paint(role) }, text),
          ),
        ]),
      ),
    ];
    return { height, margin: { left, right }, elements };
  },

  describe: (resolved, language) => describeSlope(resolved, language),

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
