import { formatFact } from '../facts/format.ts';
import { formatPeriod } from '../i18n/date.ts';
import type { Language } from '../i18n/locale.ts';
import type { Frame } from './chart.ts';
import { widthsFor, type Box } from './label-box.ts';
import { placeLabels, type Placeable } from './label-placement.ts';
import { dotBox, placesAround, type PointLabel, type Side, type Surroundings } from './point-label.ts';
import { timeAxis } from './time-axis.ts';
import { piecesOf } from './time-points.ts';
import { momentOf, spanOf, timeScale } from './time-scale.ts';
import { diamondRadius, type Timeline, type TimelineGroup, type TimelineLayout, type TimelineRow } from './timeline.ts';
import { tickBoxes, valueAxis } from './value-axis.ts';

/** A target as a dashed bar: percent of the plot from x1 to x2, CSS pixels from the top. */
export interface PlacedTarget {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

const plotHeight = 280;
/** CSS pixels at the right, so that a mark on the last day of the axis is whole. */
const right = 8;
/** A target set for a single day still leaves ink: percent of the plot. */
const shortestTarget = 4;

const sidesOf: Readonly<Record<'measured' | 'last' | 'announced', readonly Side[]>> = {
  measured: ['below', 'above', 'below-right', 'above-left', 'below-left', 'above-right', 'right', 'left'],
  last: ['right', 'below-right', 'below', 'above-right', 'above', 'below-left', 'above-left', 'left'],
  announced: ['left', 'right', 'above-left', 'above', 'above-right', 'below', 'below-left', 'below-right'],
};
/** At the end of the bar, at its middle, at its start. */
const targetSides: readonly (readonly Side[])[] = [['above-left', 'below-left'], ['above', 'below'], ['above-right', 'below-right']];
/** Saying the period of a target twice, by its bar and in words, helps; leaving it out of the words costs this. */
const shorterCost = 5;

const known = ({ rows }: TimelineGroup) => rows.filter(({ fact }) => fact.value !== null);
const loud = (group: TimelineGroup) => known(group).filter(({ quiet }) => !quiet);

/** All positions of a timeline and the places of its labels. Null when they do not fit without overlapping. */
export function placeTimeline({ measured, announced, targets, facts }: Timeline, frame: Frame, language: Language): TimelineLayout | null {
  const values = valueAxis(facts.flatMap(({ value }) => value ?? []), facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale([
    ...[...measured.rows, ...announced.rows].map(({ fact }) => momentOf(fact.period)),
    ...targets.rows.flatMap(({ fact }) => spanOf(fact.period)),
  ]);
  const at = ({ fact }: TimelineRow) => ({
    x: scale.position(momentOf(fact.period)),
    y: fact.value === null ? null : values.position(fact.value),
  });
  const bar = ({ fact }: TimelineRow): PlacedTarget => {
    const [from, to] = spanOf(fact.period).map(scale.position);
    const x2 = Math.max(to ?? 0, shortestTarget);
    return { x1: Math.min(from ?? 0, x2 - shortestTarget), x2, y: values.position(fact.value ?? 0) };
  };
  const points = measured.rows.map((row) => ({ ...at(row), labelled: !row.quiet }));
  const diamonds = announced.rows.map(at);
  const bars = known(targets).map(bar);
  const around: Surroundings = {
    widths: widthsFor(frame.narrowest, values.left, right),
    top: 0,
    bottom: values.bottom - 2,
    marks: [
      ...points.flatMap(({ x, y, labelled }) => (y === null ? [] : [dotBox(x, y, labelled ? 4.5 : 3)])),
      ...diamonds.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, diamondRadius)])),
      ...bars.map(barBox),
      ...tickBoxes(values),
    ],
    lines: piecesOf(points),
    grid: values.ticks.map(({ y }) => y),
  };
  const last = loud(measured).at(-1);
  const firstAnnounced = loud(announced)[0];
  const figure = ({ fact }: TimelineRow) => formatFact(fact, language, 'number');
  const named = (row: TimelineRow, group: TimelineGroup, legend: boolean) =>
    [figure(row), row.word?.[language] ?? (legend ? group.label[language] : '')].filter(Boolean).join(' ');
  const labels: Placeable<PointLabel>[] = [
    ...loud(measured).map((row) => {
      const sides = row === last ? sidesOf.last : sidesOf.measured;
      const { x, y } = at(row);
      const text = named(row, measured, row === last);
      return { required: true, places: placesAround({ x, y: y ?? 0, radius: 4.5, text, role: 'label-subject', prefer: sides }, around) };
    }),
    ...loud(announced).map((row) => {
      const { x, y } = at(row);
      const text = named(row, announced, row === firstAnnounced);
      return { required: true, places: placesAround({ x, y: y ?? 0, radius: diamondRadius, text, role: 'label-announced', prefer: sidesOf.announced }, around) };
    }),
    ...loud(targets).map((row) => ({ required: true, places: targetPlaces(row, bar(row), targets, around, language) })),
  ];
  const placed = placeLabels(labels, around.widths);
  if (placed === null) return null;
  const time = timeAxis(scale, frame.narrowest - values.left - right, right, language);
  return { values, time, right, measured: points, announced: diamonds, targets: bars, labels: placed.filter((label) => label !== null) };
}

const barBox = ({ x1, x2, y }: PlacedTarget): Box => ({
  left: { percent: x1, px: 0 },
  right: { percent: x2, px: 0 },
  top: y - 2,
  bottom: y + 2,
});

/** Above or below the bar at its middle or either end, with the period in words where there is room. */
function targetPlaces(row: TimelineRow, { x1, x2, y }: PlacedTarget, group: TimelineGroup, around: Surroundings, language: Language) {
  const figure = formatFact(row.fact, language, 'number');
  const word = row.word?.[language] ?? group.label[language];
  const texts = row.word ? [`${word}: ${figure}`] : [`${word} ${formatPeriod(row.fact.periodText, language)}: ${figure}`, `${word} ${figure}`, figure];
  return texts.flatMap((text, shorter) =>
    targetSides.flatMap((prefer, place) =>
      placesAround({ x: [x2, (x1 + x2) / 2, x1][place] ?? x2, y, radius: 0, text, role: 'label-quiet', weight: '500', prefer }, around).map(
        (each) => ({ ...each, cost: each.cost + place + shorter * shorterCost }),
      ),
    ),
  );
}
