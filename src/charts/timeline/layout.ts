import { formatFact } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { timeAxis } from '../axes/time-axis.ts';
import { piecesOf, type TimePlot, type TimePoint } from '../axes/time-plot.ts';
import { momentOf, spanOf, timeScale } from '../axes/time-scale.ts';
import { tickBoxes, valueAxis } from '../axes/value-axis.ts';
import type { Frame, ResolvedBase } from '../chart.ts';
import { widthsFor, type Box } from '../labels/label-box.ts';
import {
  dotBox,
  placeLabels,
  placesAround,
  type Anchoring,
  type PointLabel,
  type Surroundings,
} from '../labels/place-labels.ts';
import { isKnown, type Row } from '../rows.ts';

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

/** A target as a dashed bar: percent of the plot from x1 to x2, CSS pixels from the top. */
interface PlacedTarget {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
}

export interface TimelineLayout extends TimePlot {
  readonly measured: readonly (TimePoint & { readonly labelled: boolean })[];
  readonly announced: readonly TimePoint[];
  readonly targets: readonly PlacedTarget[];
}

const plotHeight = 320;
/** CSS pixels at the right, so that a mark on the last day of the axis is whole. */
const right = 8;
/** A target set for a single day still leaves ink: percent of the plot. */
const shortestTarget = 4;
/** CSS pixels from the middle of a diamond to its corners, and of a dot to its rim. */
export const diamondRadius = 6;
export const dotRadius = (labelled: boolean): number => (labelled ? 4.5 : 3);

const sidesOf = {
  measured: ['below', 'above', 'below-right', 'above-left', 'below-left', 'above-right', 'right', 'left'],
  last: ['right', 'below-right', 'below', 'above-right', 'above', 'below-left', 'above-left', 'left'],
  announced: ['left', 'right', 'above-left', 'above', 'above-right', 'below', 'below-left', 'below-right'],
} as const;
/** Saying the period of a target twice, by its bar and in words, helps; leaving it out of the words costs this. */
const shorterCost = 5;

/** All positions of a timeline and the places of its labels. Null when they do not fit without overlapping. */
export function layoutTimeline(timeline: Timeline, frame: Frame, language: Language): TimelineLayout | null {
  const { measured, announced, targets, facts } = timeline;
  const known = facts.flatMap(({ value }) => value ?? []);
  const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
  const periods = facts.map(({ period }) => period);
  const scale = timeScale(periods, [
    ...[...measured.rows, ...announced.rows].map(({ fact }) => momentOf(fact.period)),
    ...targets.rows.flatMap(({ fact }) => spanOf(fact.period)),
  ]);
  const pointOf = ({ fact }: TimelineRow): TimePoint => ({
    x: scale.position(momentOf(fact.period)),
    y: fact.value === null ? null : values.position(fact.value),
  });
  const barOf = ({ fact }: TimelineRow): PlacedTarget => {
    const [from, to] = spanOf(fact.period).map(scale.position);
    const x2 = Math.max(to ?? 0, shortestTarget);
    return { x1: Math.min(from ?? 0, x2 - shortestTarget), x2, y: values.position(fact.value ?? 0) };
  };
  const points = measured.rows.map((row) => ({ ...pointOf(row), labelled: !row.quiet }));
  const diamonds = announced.rows.map(pointOf);
  const bars = targets.rows.filter(isKnown).map(barOf);
  const around: Surroundings = {
    widths: widthsFor(frame.narrowest, values.left, right),
    top: 0,
    bottom: values.bottom - 2,
    marks: [
      ...points.flatMap(({ x, y, labelled }) => (y === null ? [] : [dotBox(x, y, dotRadius(labelled))])),
      ...diamonds.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, diamondRadius)])),
      ...bars.map(boxOfBar),
      ...tickBoxes(values),
    ],
    lines: piecesOf(points),
    grid: values.ticks.map(({ y }) => y),
  };
  const at = (row: TimelineRow) => ({ x: pointOf(row).x, y: pointOf(row).y ?? 0 });
  const [lastMeasured, firstAnnounced] = [loud(measured).at(-1), loud(announced)[0]];
  // The last counted figure and the first announced one also say what their marks mean.
  const places: readonly (readonly PointLabel[])[] = [
    ...loud(measured).map((row) => {
      const isLast = row === lastMeasured;
      const text = textOf(row, isLast ? measured.label : null, language);
      const prefer = isLast ? sidesOf.last : sidesOf.measured;
      return placesAround({ ...at(row), radius: dotRadius(true), text, role: 'label-subject', prefer }, around);
    }),
    ...loud(announced).map((row) => {
      const text = textOf(row, row === firstAnnounced ? announced.label : null, language);
      const prefer = sidesOf.announced;
      return placesAround({ ...at(row), radius: diamondRadius, text, role: 'label-announced', prefer }, around);
    }),
    ...loud(targets).map((row) => targetPlaces(barOf(row), targetTexts(row, targets.label, language), around)),
  ];
  const labels = placeLabels(
    places.map((each) => ({ required: true, places: each })),
    around.widths,
  );
  if (labels === null) return null;
  return {
    values,
    time: timeAxis(scale, frame.narrowest - values.left - right, right, language),
    right,
    measured: points,
    announced: diamonds,
    targets: bars,
    labels: labels.filter((label) => label !== null),
  };
}

const loud = ({ rows }: TimelineGroup) => rows.filter((row) => isKnown(row) && !row.quiet);

/** What a target's bar covers, with a hair of air. */
const boxOfBar = ({ x1, x2, y }: PlacedTarget): Box => ({
  left: { percent: x1, px: 0 },
  right: { percent: x2, px: 0 },
  top: y - 2,
  bottom: y + 2,
});

/** A figure with the row's own word, or with what its mark means. */
const textOf = ({ fact, word }: TimelineRow, meaning: Bilingual | null, language: Language): string =>
  [formatFact(fact, language, 'number'), (word ?? meaning)?.[language] ?? ''].filter(Boolean).join(' ');

/** What may stand at a target, the longest first: with the period in words where there is room. */
function targetTexts({ fact, word }: TimelineRow, meaning: Bilingual, language: Language): readonly string[] {
  const figure = formatFact(fact, language, 'number');
  if (word) return [`${word[language]}: ${figure}`];
  const name = meaning[language];
  return [`${name} ${formatPeriod(fact.periodText, language)}: ${figure}`, `${name} ${figure}`, figure];
}

/** Above or below the bar at its end, its middle or its start. */
function targetPlaces({ x1, x2, y }: PlacedTarget, texts: readonly string[], around: Surroundings) {
  const spots: readonly Pick<Anchoring, 'x' | 'prefer'>[] = [
    { x: x2, prefer: ['above-left', 'below-left'] },
    { x: (x1 + x2) / 2, prefer: ['above', 'below'] },
    { x: x1, prefer: ['above-right', 'below-right'] },
  ];
  return texts.flatMap((text, shorter) =>
    spots.flatMap((spot, place) =>
      placesAround({ ...spot, y, radius: 0, text, role: 'label-quiet', weight: '500' }, around).map((each) => ({
        ...each,
        cost: each.cost + place + shorter * shorterCost,
      })),
    ),
  );
}
