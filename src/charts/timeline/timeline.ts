import { z } from 'zod';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, type Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { describeTimeline } from './describe.ts';
import { timelineExamples } from './examples.ts';
import { drawTimeline } from './draw.ts';
import { factTable } from '../fact-table.ts';
import { obstacleFaults } from '../obstacle-faults.ts';
import { factsOf, labelFaults, resolveRows, rowSchema, type Row } from '../rows.ts';
import { byTime, sameMomentFaults } from '../axes/time-points.ts';
import { groupFaults } from './faults.ts';
import { layoutTimeline, type TimelineLayout } from './layout.ts';

const timelineRow = rowSchema.extend({
  /** Draw the mark without its value; the table and the description keep it. */
  quiet: z.boolean().default(false),
});

const group = (rows: z.ZodArray<typeof timelineRow>) => z.strictObject({ label: bilingual, rows });

const shape = {
  /** Counted by an office: joined by a line. `label` is the word beside its last value, such as "terhitung". */
  measured: group(z.array(timelineRow).min(1).max(24)),
  /** Said in public without a count: never joined. */
  announced: group(z.array(timelineRow).max(12)),
  /** To be reached: a dashed bar across the period it is set for. */
  targets: group(z.array(timelineRow).max(8)),
};

export interface TimelineRow extends Row {
  readonly quiet: boolean;
  /** Words beside the mark instead of the group's; null when the file gives none. */
  readonly word: Bilingual | null;
}

export interface TimelineGroup {
  readonly label: Bilingual;
  /** By time. */
  readonly rows: readonly TimelineRow[];
}

export interface Timeline extends ResolvedBase {
  readonly measured: TimelineGroup;
  readonly announced: TimelineGroup;
  readonly targets: TimelineGroup;
}

/** What was counted against what was announced and what was promised: a line, hollow diamonds and dashed bars on one axis. */
export const timeline: ChartType<'timeline', typeof shape, Timeline, TimelineLayout> = {
  name: 'timeline',
  shape,
  examples: timelineExamples,

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const resolveGroup = (name: 'measured' | 'announced' | 'targets'): TimelineGroup => {
      const { label, rows: specs } = spec[name];
      const path = [name, 'rows'];
      const resolved = resolveRows(
        specs.map(({ fact, label: words, highlight }) => ({ fact, highlight, ...(words && { label: words }) })),
        catalogue,
        path,
      );
      const written = new Map(specs.map((row) => [row.fact, row]));
      const rows = resolved.rows.toSorted(byTime).map((row): TimelineRow => {
        const own = written.get(row.fact.id);
        return { ...row, quiet: own?.quiet ?? false, word: own?.label ? row.label : null };
      });
      faults.push(...resolved.faults, ...labelFaults(label, pageFrame.narrowest / 2, [name, 'label']));
      if (resolved.faults.length === 0) faults.push(...groupFaults(name, rows, resolved.pathOf));
      return { label, rows };
    };
    const groups = [resolveGroup('measured'), resolveGroup('announced'), resolveGroup('targets')] as const;
    const [measured, announced, targets] = groups;
    const counted = ['measured', 'rows'];
    faults.push(...obstacleFaults(factsOf(measured.rows), 'trend', catalogue, counted));
    faults.push(...sameMomentFaults(measured.rows, counted));
    if (faults.length > 0) return { faults };
    const facts = groups.flatMap(({ rows }) => factsOf(rows));
    const odd = facts.find(({ unit }) => unit !== facts[0]?.unit);
    if (odd) return { faults: [oddUnit(odd.id, odd.unit, facts[0]?.unit ?? '')] };
    const resolved = { measured, announced, targets, facts };
    const crowded = languages.some((language) => layoutTimeline(resolved, pageFrame, language) === null);
    return crowded ? { faults: [tooCrowded] } : { resolved };
  },

  layout(resolved, frame, language) {
    const layout = layoutTimeline(resolved, frame, language);
    if (layout === null) throw new RangeError('the labels of this chart do not fit: resolve() has refused it');
    return layout;
  },

  draw: drawTimeline,

  describe: describeTimeline,

  table: ({ measured, announced, targets }, language) =>
    factTable(
      [measured, announced, targets].flatMap(({ rows }) => rows),
      language,
    ),
};

const oddUnit = (id: string, unit: string, other: string): Fault => ({ path: [], message: {
  id: `Satuan "${id}" adalah ${unit}, sedangkan angka lain memakai ${other}. Satu sumbu hanya untuk satu satuan: keluarkan angka ini.`,
  en: `The unit of "${id}" is ${unit}, and that of the others ${other}. One axis holds one unit: take this figure out.`,
} }); // prettier-ignore

const tooCrowded: Fault = { path: [], message: {
  id: `Label angka tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Tandai angka yang kurang penting dengan "quiet": true, atau pendekkan "label" menjadi sekitar 10 huruf.`,
  en: `The value labels do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Mark the less important ones "quiet": true, or shorten "label" to about 10 letters.`,
} }; // prettier-ignore
