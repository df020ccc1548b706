import { ascending, descending } from 'd3';
import { z } from 'zod';
import type { Fault } from '../../facts/problem.ts';
import { bilingual } from '../../facts/schema/common.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { drawTimePlot, pathThrough } from '../axes/time-plot.ts';
import { byTime, sameMomentFaults } from '../axes/time-scale.ts';
import { pageFrame, type ChartType, type ResolvedBase } from '../chart.ts';
import { groupsBy, placeLabel, subjectsIn } from '../begin.ts';
import { factTable } from '../fact-table.ts';
import { refuse, labelFaults, obstacleFaults, sameLabelFaults } from '../faults.ts';
import { fitted } from '../labels/place-labels.ts';
import { markAt, standingOf } from '../marks.ts';
import { byPlace, factsOf, isKnown, resolveRows, rowSchema, type Row } from '../rows.ts';
import { changeWords } from '../distance.ts';
import { missingPlaces, valueAndPeriod } from '../sentences.ts';
import { stretched, svg } from '../svg/svg.ts';
import { lineExamples } from './examples.ts';
import { layoutLines, type LineLayout } from './layout.ts';
import type { LineSeries } from './series.ts';

const seriesSchema = z.strictObject({
  name: bilingual,
  rows: z.array(rowSchema).min(1).max(60),
  highlight: z.boolean().default(false),
});

/** Each of the series is a line. Give one a highlight when there are several. */
const shape = { series: z.array(seriesSchema).min(1).max(4) };

interface Lines extends ResolvedBase {
  readonly series: readonly LineSeries[];
}

/** CSS pixels: a name that does not fit beside its line's end must still find a place along the line. */
const widestName = 200;
const gapWordsHeight = 22;

/** Values over time. What was not reported leaves a gap; names and last values stand at the lines' ends. */
export const line: ChartType<'line', typeof shape, Lines, LineLayout> = {
  name: 'line',
  shape,
  examples: lineExamples,

  begin(facts) {
    const subjects = subjectsIn(facts);
    const series = groupsBy(facts, placeLabel).map(({ label, facts: points }) => ({
      name: label,
      rows: points.map(({ id }) => ({ fact: id })),
      ...(points.some(({ id }) => subjects.has(id)) && { highlight: true }),
    }));
    return { keys: { series } };
  },

  resolve(spec, catalogue) {
    const faults: Fault[] = [];
    const series = spec.series.map(({ name, rows: specs, highlight }, index): LineSeries => {
      const path = ['series', index, 'rows'];
      // A point goes by the name of its line unless the file says otherwise: its date tells it from the others.
      const named = specs.map((row) => ({ ...row, label: row.label ?? name }));
      const resolved = resolveRows(named, catalogue, path);
      const rows = resolved.rows.toSorted(byTime);
      faults.push(
        ...resolved.faults,
        ...obstacleFaults(factsOf(rows), 'trend', catalogue, path),
        ...sameMomentFaults(rows, path),
        ...labelFaults(name, widestName, ['series', index, 'name']),
      );
      if (resolved.faults.length === 0 && !rows.some(isKnown)) {
        faults.push(
          ...refuse(
            path,
            `Garis "${name.id}" tidak punya satu pun angka yang dilaporkan. Hapus garis ini.`,
            `The line "${name.en}" has not a single reported value. Remove it.`,
          ),
        );
      }
      return { name, rows, subject: highlight || spec.series.length === 1 };
    });
    faults.push(
      ...sameLabelFaults(spec.series.map(({ name }, index) => ({ label: name, path: ['series', index, 'name'] }))),
    );
    if (faults.length > 0) return { faults };
    series.sort(bySubjectAndEnd);
    const facts = series.flatMap(({ rows }) => factsOf(rows));
    const unlike = obstacleFaults(facts, 'comparison', catalogue, ['series']);
    if (unlike.length > 0) return { faults: unlike };
    const twice = facts.find(({ id }, index) => facts.findIndex((fact) => fact.id === id) !== index);
    if (twice) {
      const onTwoLines = refuse(
        ['series'],
        `"${twice.id}" ada di dua garis. Hapus salah satunya.`,
        `"${twice.id}" stands on two lines. Remove one of them.`,
      );
      return { faults: onTwoLines };
    }
    if (languages.every((language) => layoutLines(series, pageFrame, language) !== null))
      return { resolved: { series, facts } };
    const tooCrowded = refuse(
      ['series'],
      `Nama garis dan angkanya tidak muat tanpa bertabrakan di layar ${pageFrame.narrowest} piksel. Pendekkan nama garis menjadi sekitar 12 huruf, atau kurangi jumlah garis.`,
      `The names of the lines and their values do not fit without overlapping on a screen of ${pageFrame.narrowest} pixels. Shorten the names to about 12 letters, or use fewer lines.`,
    );
    return { faults: tooCrowded };
  },

  layout: ({ series }, frame, language) => fitted(layoutLines(series, frame, language)),

  /** Dots over the lines. The subject comes last, over the others. */
  draw(layout, theme) {
    const ordered = layout.lines.toSorted((a, b) => Number(a.subject) - Number(b.subject));
    const lines = ordered.map(({ points, subject }) =>
      svg('path', { d: pathThrough(points), ...theme.paint(subject ? 'subject-line' : 'context-line') }),
    );
    const dots = ordered.flatMap(({ rows, points, radius, subject }) =>
      points.flatMap(({ x, y }, index) => {
        const fact = rows[index]?.fact;
        return y === null || !fact ? [] : [markAt({ x, y }, standingOf(fact, subject), radius, theme)];
      }),
    );
    const drawing = drawTimePlot(layout, [stretched(layout.values.bottom, ...lines), ...dots], theme);
    const { gapWords } = layout;
    if (gapWords === null) return drawing;
    // Under the axis, from the left edge of the picture.
    const words = svg('text', { x: -drawing.margin.left, y: drawing.height + 16, ...theme.paint('axis') }, gapWords);
    return { ...drawing, height: drawing.height + gapWordsHeight, elements: [...drawing.elements, words] };
  },

  /** Each line's first and last value, its change and extremes, and what was not reported. */
  describe({ series }, language) {
    const several = series.length > 1;
    const missing = series.flatMap(({ name, rows }) =>
      rows
        .filter((row) => !isKnown(row))
        .map(({ fact }) => `${several ? `${name[language]}, ` : ''}${formatPeriod(fact.periodText, language)}`),
    );
    const opening = {
      id: several ? `Grafik garis dengan ${series.length} garis.` : 'Grafik garis.',
      en: several ? `Line chart with ${series.length} lines.` : 'Line chart.',
    };
    const courses = series.map((each) => describeSeries(each, language)).join(' ');
    return [`${opening[language]} ${courses}`, ...missingPlaces(missing, language)];
  },

  table: ({ series }, language) =>
    factTable(
      series.flatMap(({ rows }) => rows),
      language,
    ),
};

const lastValue = ({ rows }: LineSeries) => rows.findLast(isKnown)?.fact.value ?? 0;

/** The subject first, then from the highest end to the lowest, whatever the order in the file. */
const bySubjectAndEnd = (a: LineSeries, b: LineSeries) =>
  Number(b.subject) - Number(a.subject) || descending(lastValue(a), lastValue(b)) || ascending(a.name.id, b.name.id);

function describeSeries({ name, rows }: LineSeries, language: Language): string {
  const known = rows.filter(isKnown);
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  const [start, end] = [valueAndPeriod(first.fact, language), valueAndPeriod(last.fact, language)];
  if (first === last) return `${name[language]}: ${start}.`;
  const change = changeWords(first.fact, last.fact, language) ?? '';
  // A top or a bottom that the line reaches more than once is told with all its dates; one at an end only is told already.
  const extreme = (places: readonly (readonly [Row, ...Row[]])[], at: 0 | -1) => {
    const place = places.at(at);
    if (!place || places.length === 1 || place.every((row) => row === first || row === last)) return null;
    const [{ fact }, ...others] = place.toSorted(byTime) as [Row, ...Row[]];
    return valueAndPeriod(fact, language, ...factsOf(others));
  };
  const places = byPlace(known);
  const [high, low] = [extreme(places, 0), extreme(places, -1)];
  const words = {
    id: { course: `dari ${start} menjadi ${end}, ${change}`, highest: 'tertinggi', lowest: 'terendah' },
    en: { course: `from ${start} to ${end}, ${change}`, highest: 'highest', lowest: 'lowest' },
  }[language];
  return `${[
    `${name[language]}: ${words.course}`,
    ...(high === null ? [] : [`${words.highest} ${high}`]),
    ...(low === null ? [] : [`${words.lowest} ${low}`]),
  ].join('; ')}.`;
}
