import { z } from 'zod';
import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { languages } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { drawTimePlot, pathThrough } from '../axes/time-plot.ts';
import { byTime, sameMomentFaults } from '../axes/time-scale.ts';
import { pageFrame, type ChartType } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, unitFaults } from '../faults.ts';
import { fitted } from '../labels/place-labels.ts';
import { factsOf, isKnown, resolveRows, rowSchema, type ResolvedRows } from '../rows.ts';
import { percent, stretched, svg, type SvgNode } from '../svg/svg.ts';
import { describeTimeline } from './describe.ts';
import { timelineExamples } from './examples.ts';
import {
  diamondRadius,
  dotRadius,
  layoutTimeline,
  type Timeline,
  type TimelineGroup,
  type TimelineLayout,
  type TimelineRow,
} from './layout.ts';

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

/** The status that the figures of each group have in data/. */
const statusOf = { measured: 'measured', announced: 'announced', targets: 'target' } as const;

type GroupName = keyof typeof statusOf;

/** CSS pixels around a diamond that no target's bar runs into. */
const clearance = 2;

/** What was counted against what was announced and what was promised: a line, hollow diamonds and dashed bars on one axis. */
export const timeline: ChartType<'timeline', typeof shape, Timeline, TimelineLayout> = {
  name: 'timeline',
  shape,
  examples: timelineExamples,

  begin(facts) {
    const rowsOf = (belongs: (status: Fact['status']) => boolean) =>
      facts.filter(({ status }) => belongs(status)).map(({ id }) => ({ fact: id }));
    const isSaid = (status: Fact['status']) => status !== 'measured' && status !== 'target';
    return {
      keys: {
        measured: { label: { id: 'dihitung', en: 'counted' }, rows: rowsOf((status) => status === 'measured') },
        announced: { label: { id: 'diumumkan', en: 'announced' }, rows: rowsOf(isSaid) },
        targets: { label: { id: 'target', en: 'target' }, rows: rowsOf((status) => status === 'target') },
      },
    };
  },

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const resolveGroup = (name: GroupName): TimelineGroup => {
      const { label, rows: specs } = spec[name];
      const resolved = resolveRows(specs, catalogue, [name, 'rows']);
      const rows = resolved.rows.toSorted(byTime).map((row): TimelineRow => {
        const written = specs.find(({ fact }) => fact === row.fact.id);
        return { ...row, quiet: written?.quiet ?? false, word: written?.label ? row.label : null };
      });
      faults.push(...resolved.faults, ...labelFaults(label, pageFrame.narrowest / 2, [name, 'label']));
      if (resolved.faults.length === 0) faults.push(...groupFaults(name, rows, resolved.pathOf));
      return { label, rows };
    };
    const [measured, announced, targets] = [
      resolveGroup('measured'),
      resolveGroup('announced'),
      resolveGroup('targets'),
    ];
    const counted = ['measured', 'rows'];
    faults.push(...obstacleFaults(factsOf(measured.rows), 'trend', catalogue, counted));
    faults.push(...sameMomentFaults(measured.rows, counted));
    if (faults.length > 0) return { faults };
    const facts = [measured, announced, targets].flatMap(({ rows }) => factsOf(rows));
    const odd = unitFaults(facts, []);
    if (odd.length > 0) return { faults: odd };
    const resolved = { measured, announced, targets, facts };
    if (languages.every((language) => layoutTimeline(resolved, pageFrame, language) !== null)) return { resolved };
    const tooCrowded = refuse(
      [],
      `Label angka tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Tandai angka yang kurang penting dengan "quiet": true, atau pendekkan "label" menjadi sekitar 10 huruf.`,
      `The value labels do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Mark the less important ones "quiet": true, or shorten "label" to about 10 letters.`,
    );
    return { faults: tooCrowded };
  },

  layout: (resolved, frame, language) => fitted(layoutTimeline(resolved, frame, language)),

  /** Targets behind the line of what was counted, diamonds over both. */
  draw(layout, theme) {
    const { values, measured, announced, targets } = layout;
    const marks = [
      ...targets.map(({ x1, x2, y }) =>
        svg('line', { x1: percent(x1), x2: percent(x2), y1: y, y2: y, ...theme.paint('target-line') }),
      ),
      stretched(values.bottom, svg('path', { d: pathThrough(measured), ...theme.paint('subject-line') })),
      ...measured.flatMap(({ x, y, labelled }) =>
        y === null ? [] : [svg('circle', { cx: percent(x), cy: y, r: dotRadius(labelled), ...theme.paint('subject') })],
      ),
      ...announced.flatMap(({ x, y }) => (y === null ? [] : [drawDiamond(x, y, theme)])),
    ];
    return drawTimePlot(layout, marks, theme);
  },

  describe: describeTimeline,

  table: ({ measured, announced, targets }, language) =>
    factTable(
      [measured, announced, targets].flatMap(({ rows }) => rows),
      language,
    ),
};

/**
 * What stands in the wrong group, or in a group that nothing would name: the shape of a mark says how the number came about,
 * so a wrong one would be an untruth.
 */
function groupFaults(name: GroupName, rows: readonly TimelineRow[], pathOf: ResolvedRows['pathOf']): readonly Fault[] {
  const wanted = statusOf[name];
  const misplaced = rows
    .filter(({ fact }) => fact.status !== wanted)
    .flatMap(({ fact }) =>
      refuse(
        pathOf(fact, 'fact'),
        `"${fact.id}" tercatat sebagai angka yang ${chartWords.id.status[fact.status]} ("${fact.status}"), sedangkan "${name}" hanya memuat "${wanted}". Pindahkan ke kelompok yang cocok.`,
        `"${fact.id}" is recorded as "${fact.status}", and "${name}" holds only "${wanted}". Move it to the group it belongs to.`,
      ),
    );
  const known = rows.filter(isKnown);
  if (known.some(({ quiet }) => !quiet)) return misplaced;
  if (known.length > 0)
    return [
      ...misplaced,
      ...refuse(
        [name, 'rows'],
        `Semua angka di "${name}" diberi "quiet": true, sehingga pembaca tidak tahu tandanya berarti apa. Biarkan setidaknya satu tanpa "quiet".`,
        `Every figure in "${name}" is marked "quiet": true, so that readers cannot tell what its marks mean. Leave at least one without it.`,
      ),
    ];
  if (name !== 'measured') return misplaced;
  return [
    ...misplaced,
    ...refuse(
      [name, 'rows'],
      'Tidak satu pun angka terhitung dilaporkan, jadi tidak ada garis yang bisa digambar. Tambahkan angka yang ada nilainya.',
      'Not one of the counted figures was reported, so there is no line to draw. Add a figure that has a value.',
    ),
  ];
}

/** A hollow diamond on a disc of paper. */
function drawDiamond(x: number, y: number, theme: Theme): SvgNode {
  const r = diamondRadius;
  return svg(
    'svg',
    { x: percent(x), y, overflow: 'visible' },
    svg('circle', { r: r + clearance, ...theme.paint('divider') }),
    svg('path', { d: `M0-${r}L${r} 0L0 ${r}L-${r} 0Z`, ...theme.paint('announced-hollow') }),
  );
}
