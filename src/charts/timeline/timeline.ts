import { z } from 'zod';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { languages } from '../../i18n/locale.ts';
import { drawTimePlot, pathThrough } from '../axes/time-plot.ts';
import { byTime, sameMomentFaults } from '../axes/time-scale.ts';
import { withHeadcounts } from '../begin.ts';
import { pageFrame, type ChartType } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, unitFaults } from '../faults.ts';
import { fitted } from '../labels/place-labels.ts';
import { headcountFaults } from '../headcount.ts';
import { legend } from '../legend.ts';
import { markAt } from '../marks.ts';
import { defaultLabel, factsOf, isKnown, resolveRows, rowSchema, type ResolvedRows } from '../rows.ts';
import { stretched, svg } from '../svg/svg.ts';
import { describeTimeline } from './describe.ts';
import { timelineExamples } from './examples.ts';
import { drawGap, gapFaults, type Gap } from './gap.ts';
import { announcedRadius, layoutTimeline, type Timeline, type TimelineLayout } from './layout.ts';
import { drawRail } from './rail.ts';
import type { TimelineGroup, TimelineRow } from './rows.ts';

const timelineRow = rowSchema.extend({
  /** Draw the mark without its value; the table and the description keep it. */
  quiet: z.boolean().default(false),
});

const countedRow = timelineRow.extend({
  /** The fact with how many people this share is, from the same count: the mark is then a large disc. */
  headcount: identifier.optional(),
});

type CountedSpec = z.output<typeof timelineRow> & Pick<z.output<typeof countedRow>, 'headcount'>;

const group = <Row extends z.ZodType>(rows: z.ZodArray<Row>) => z.strictObject({ label: bilingual, rows });

const shape = {
  /** Counted by an office: joined by a line. `label` is the word beside its last value, such as "terhitung". */
  measured: group(z.array(countedRow).min(1).max(24)),
  /** Said in public without a count: never joined. */
  announced: group(z.array(timelineRow).max(12)),
  /** To be reached: a tick beside the plot, under the year it is set for. What is too far off is better named in the note. */
  targets: group(z.array(timelineRow).max(8)),
  /** A bracket from a counted figure of this chart to an announced one, with their distance; `label` is a second line of words. */
  gap: z.strictObject({ from: identifier, to: identifier, label: bilingual.optional() }).optional(),
};

/** The status that the figures of each group have in data/. */
const statusOf = { measured: 'measured', announced: 'announced', targets: 'target' } as const;

type GroupName = keyof typeof statusOf;

/** What was counted against what was announced and what was promised: a line of discs, hollow diamonds, and ticks beside the plot. */
export const timeline: ChartType<'timeline', typeof shape, Timeline, TimelineLayout> = {
  name: 'timeline',
  shape,
  examples: timelineExamples,

  begin(facts) {
    const { others, headcounts } = withHeadcounts(facts);
    const rowsOf = (belongs: (status: Fact['status']) => boolean) =>
      others
        .filter(({ status }) => belongs(status))
        .map(({ id, status }) => {
          const headcount = status === 'measured' ? headcounts.get(id) : undefined;
          return { fact: id, ...(headcount && { headcount }) };
        });
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
      const { label } = spec[name];
      const specs: readonly CountedSpec[] = spec[name].rows;
      const resolved = resolveRows(specs, catalogue, [name, 'rows']);
      const rows = resolved.rows.toSorted(byTime).map((row): TimelineRow => {
        const written = specs.find(({ fact }) => fact === row.fact.id);
        const headcount = catalogue.facts.get(written?.headcount ?? '') ?? null;
        return { ...row, quiet: written?.quiet ?? false, word: written?.label ? row.label : null, headcount };
      });
      faults.push(
        ...specs.flatMap((written, index) => headcountFaults(written, catalogue, [name, 'rows', index, 'headcount'])),
      );
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
    const gap = resolveGap(spec.gap, measured, announced, catalogue);
    if ('faults' in gap) return gap;
    const headcounts = measured.rows.flatMap(({ headcount }) => headcount ?? []);
    const resolved = { measured, announced, targets, gap: gap.gap, facts: [...facts, ...headcounts] };
    if (languages.every((language) => layoutTimeline(resolved, pageFrame, language) !== null)) return { resolved };
    const tooCrowded = refuse(
      [],
      `Angka-angka ini tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Tandai yang kurang penting dengan "quiet": true, pendekkan "label" menjadi sekitar 10 huruf, atau sebut target yang paling jauh di "note" saja.`,
      `These figures do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Mark the less important ones "quiet": true, shorten "label" to about 10 letters, or name the furthest target in "note" only.`,
    );
    return { faults: tooCrowded };
  },

  layout: (resolved, frame, language) => fitted(layoutTimeline(resolved, frame, language)),

  /** Large discs below small ones, hollow diamonds over both: no mark hides another. */
  draw(layout, theme) {
    const { values, measured, announced, rail, gap, keys } = layout;
    const marks = [
      stretched(values.bottom, svg('path', { d: pathThrough(measured), ...theme.paint('subject-line') })),
      ...measured
        .toSorted((a, b) => b.radius - a.radius)
        .flatMap(({ x, y, radius }) => (y === null ? [] : [markAt({ x, y }, 'subject', radius, theme)])),
      ...(gap ? drawGap(gap, theme) : []),
      ...announced.flatMap(({ x, dx, y }) =>
        y === null ? [] : [markAt({ x, dx, y }, 'announced', announcedRadius, theme)],
      ),
      ...(rail ? [drawRail(rail, values.top, values.bottom, theme)] : []),
    ];
    return { ...drawTimePlot(layout, marks, theme), after: legend(keys, theme) };
  },

  describe: describeTimeline,

  table: ({ measured, announced, targets }, language) =>
    factTable(
      [
        ...[measured, announced, targets].flatMap(({ rows }) => rows),
        ...measured.rows.flatMap(({ headcount }) =>
          headcount ? [{ fact: headcount, label: defaultLabel(headcount) }] : [],
        ),
      ],
      language,
    ),
};

/** The two figures of a gap, which must both be drawn, and what forbids their distance. */
function resolveGap(
  spec: { readonly from: string; readonly to: string; readonly label?: Bilingual | undefined } | undefined,
  measured: TimelineGroup,
  announced: TimelineGroup,
  catalogue: Catalogue,
): { readonly gap: Gap | null } | { readonly faults: readonly Fault[] } {
  if (spec === undefined) return { gap: null };
  const known = ({ rows }: TimelineGroup, id: string) => rows.find((row) => row.fact.id === id && isKnown(row));
  const [from, to] = [known(measured, spec.from), known(announced, spec.to)];
  if (!from || !to)
    return {
      faults: refuse(
        ['gap', from ? 'to' : 'from'],
        `"gap" menghubungkan angka terhitung ("from") dengan angka yang diumumkan ("to"), dan keduanya harus digambar. Tulis id dari "measured" dan dari "announced".`,
        `"gap" joins a counted figure ("from") to an announced one ("to"), and both must be drawn. Write an id from "measured" and one from "announced".`,
      ),
    };
  const faults = gapFaults(from.fact, to.fact, catalogue);
  return faults.length > 0 ? { faults } : { gap: { counted: from, announced: to, label: spec.label ?? null } };
}

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
