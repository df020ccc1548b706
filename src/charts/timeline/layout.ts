import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { timeAxis } from '../axes/time-axis.ts';
import { piecesOf, unreportedIn, unreportedPlaces, type TimePlot, type TimePoint } from '../axes/time-plot.ts';
import { momentOf, spanOf, timeScale, type TimeScale } from '../axes/time-scale.ts';
import { tickBoxes, valueAxis } from '../axes/value-axis.ts';
import type { Frame, ResolvedBase } from '../chart.ts';
import { fullFigures, shortFigures, withUnit, type FigurePrint } from '../figures.ts';
import { boxesMeet, lineCrossings, widthsFor, type Box, type Piece, type Widths } from '../labels/label-box.ts';
import { dotBox, placeLabels, placesAround, type PointLabel, type Surroundings } from '../labels/place-labels.ts';
import type { Key } from '../legend.ts';
import { reachOf } from '../marks.ts';
import { isKnown } from '../rows.ts';
import { isShare } from '../../i18n/units.ts';
import { gapPlaces, type Gap, type PlacedGap } from './gap.ts';
import { layoutRail, type Rail } from './rail.ts';
import type { TimelineGroup, TimelineRow } from './rows.ts';

export interface Timeline extends ResolvedBase {
  readonly measured: TimelineGroup;
  readonly announced: TimelineGroup;
  readonly targets: TimelineGroup;
  readonly gap: Gap | null;
}

/** A counted figure, large where the office also gave how many people it is. */
export interface CountedPoint extends TimePoint {
  readonly radius: number;
}

/** An announced figure, moved sideways in its own period where it would lie on a counted one. */
export interface AnnouncedPoint extends TimePoint {
  /** CSS pixels. */
  readonly dx: number;
}

export interface TimelineLayout extends TimePlot {
  readonly measured: readonly CountedPoint[];
  readonly announced: readonly AnnouncedPoint[];
  readonly rail: Rail | null;
  readonly gap: PlacedGap | null;
  readonly keys: readonly Key[];
}

const plotHeight = 320;
/** CSS pixels at the right of a plot without targets, so that a mark on the last day of the axis is whole. */
const side = 8;
/** CSS pixels from the middle of a disc to its rim: with a headcount and without. A diamond is as large as the former. */
const largeDisc = 5.5;
const smallDisc = 3.5;
export const announcedRadius = 5;
const diamondReach = reachOf('announced', announcedRadius);

/** A count of people needs no other headcount beside it. */
export const radiusOf = ({ headcount, fact }: TimelineRow): number =>
  headcount !== null || !isShare(fact.unit) ? largeDisc : smallDisc;

const sidesOf = {
  measured: ['below', 'above', 'below-right', 'above-left', 'below-left', 'above-right', 'right', 'left'],
  last: ['right', 'below-right', 'below', 'above-right', 'above', 'below-left', 'above-left', 'left'],
  announced: ['left', 'right', 'above-left', 'above', 'above-right', 'below', 'below-left', 'below-right'],
} as const;
/** Saying at the mark what it means helps; leaving it to the legend costs this. */
const shorterCost = 24;

/**
 * All positions of a timeline and the places of its labels, its figures shortened where they do not fit in full. Null when they do not fit without
 * overlapping.
 */
export const layoutTimeline = (timeline: Timeline, frame: Frame, language: Language): TimelineLayout | null =>
  placeTimeline(timeline, frame, language, null) ??
  placeTimeline(timeline, frame, language, shortFigures(timeline.facts, language));

/** @param short prints shortened figures; null for those in full */
function placeTimeline(
  timeline: Timeline,
  frame: Frame,
  language: Language,
  short: FigurePrint | null,
): TimelineLayout | null {
  const print = short ?? fullFigures(language);
  const { measured, announced, targets, facts } = timeline;
  const values = valueAxis(drawnValues(timeline), facts[0]?.unit ?? 'percent', plotHeight, language);
  const hasRail = targets.rows.some(isKnown);
  const rail = hasRail
    ? layoutRail(targets, values.position, { top: 16, bottom: values.bottom }, language, print)
    : null;
  if (hasRail && rail === null) return null;
  const right = rail?.width ?? side;
  const scale = timeScale([...measured.rows, ...announced.rows].map(({ fact }) => fact.period));
  // No word of the plot runs into the rail.
  const widths = { ...widthsFor(frame.narrowest, values.left, right), right: rail ? 0 : right };
  const pointOf = ({ fact }: TimelineRow): TimePoint => ({
    x: scale.position(momentOf(fact.period)),
    y: fact.value === null ? null : values.position(fact.value),
  });
  const points = measured.rows.map((row): CountedPoint => ({ ...pointOf(row), radius: radiusOf(row) }));
  const discs = points.flatMap(({ x, y, radius }) => (y === null ? [] : [dotBox(x, y, radius)]));
  const diamonds = besideDiscs(
    announced.rows.map((row) => ({ ...pointOf(row), reach: reachInPeriod(row, scale, widths) })),
    discs,
    widths,
  );
  const marks = [
    ...discs,
    ...diamonds.flatMap(({ x, dx, y }) => (y === null ? [] : [movedBox(dotBox(x, y, diamondReach), dx)])),
    ...tickBoxes(values),
  ];
  const around: Surroundings = {
    widths,
    top: 0,
    bottom: values.bottom - 2,
    marks,
    lines: piecesOf(points),
    grid: values.ticks.map(({ y }) => y),
  };
  const at = (row: TimelineRow) => ({ x: pointOf(row).x, y: pointOf(row).y ?? 0 });
  const dxOf = (row: TimelineRow) => diamonds[announced.rows.indexOf(row)]?.dx ?? 0;
  const [lastMeasured, lastAnnounced] = [loud(measured).at(-1), loud(announced).at(-1)];
  // The last counted figure and the last announced one also say what their marks mean.
  const labelsAround = (surroundings: Surroundings) => [
    ...loud(measured).map((row) => {
      const isLast = row === lastMeasured;
      const prefer = isLast ? sidesOf.last : sidesOf.measured;
      const look = { radius: radiusOf(row), role: 'label-subject', prefer } as const;
      return textsOf(row, isLast ? measured.label : null, language, print).flatMap((text, shorter) =>
        costlier(clearOfLines(placesAround({ ...at(row), ...look, text }, surroundings)), shorter * shorterCost),
      );
    }),
    ...loud(announced).map((row) => {
      const look = { radius: diamondReach, role: 'label-announced', prefer: sidesOf.announced } as const;
      const dx = dxOf(row);
      const seen = seenFrom(surroundings, dx);
      return textsOf(row, row === lastAnnounced ? announced.label : null, language, print).flatMap((text, shorter) =>
        costlier(clearOfLines(placesAround({ ...at(row), ...look, text }, seen)), shorter * shorterCost).map((place) =>
          movedLabel(place, dx),
        ),
      );
    }),
  ];
  const placeAll = (surroundings: Surroundings) =>
    placeLabels(
      [
        ...labelsAround(surroundings),
        ...unreportedIn(points).map((each) => unreportedPlaces(each, surroundings, language)),
        // What nobody said has no height of its own, nor has a target that nobody gave: they are named once, wherever there is room.
        ...[announced, targets]
          .filter(({ rows }) => !rows.every(isKnown))
          .map(({ label }) =>
            [50, 98, 2].flatMap((x) =>
              unreportedPlaces({ x, y: values.top }, surroundings, language, `${label[language]}: `),
            ),
          ),
      ].map((places) => ({ required: true, places })),
      widths,
    );
  const common = {
    values,
    time: timeAxis(scale, frame.narrowest - values.left - right, right, language),
    right,
    measured: points,
    announced: diamonds,
    rail,
    keys: keysOf(timeline, language),
  };
  if (timeline.gap === null) {
    const labels = placeAll(around);
    return labels === null ? null : { ...common, gap: null, labels: labels.filter((label) => label !== null) };
  }
  for (const { gap, boxes } of gapPlaces(
    timeline.gap,
    at,
    widths,
    language,
    short ? withUnit(short, language) : undefined,
  )) {
    const [ends, others] = [boxes.slice(-1), boxes.slice(0, -1)];
    if (others.some((box) => marks.some((mark) => boxesMeet(box, mark, widths)))) continue;
    if (others.some((box) => lineCrossings(box, around.lines, widths) > 0)) continue;
    const labels = placeAll({ ...around, marks: [...marks, ...others, ...ends] });
    if (labels !== null) return { ...common, gap, labels: labels.filter((label) => label !== null) };
  }
  return null;
}

const loud = ({ rows }: TimelineGroup) => rows.filter((row) => isKnown(row) && !row.quiet);

const drawnValues = ({ measured, announced, targets }: Timeline): readonly number[] =>
  [measured, announced, targets].flatMap(({ rows }) => rows.flatMap(({ fact }) => fact.value ?? []));

const movedBox = (box: Box, by: number): Box => ({
  ...box,
  left: { ...box.left, px: box.left.px + by },
  right: { ...box.right, px: box.right.px + by },
});

const movedLabel = (label: PointLabel, by: number): PointLabel =>
  by === 0 ? label : { ...label, dx: label.dx + by, box: movedBox(label.box, by) };

const costlier = (places: readonly PointLabel[], by: number) =>
  places.map((place) => ({ ...place, cost: place.cost + by }));

/** No label of a timeline stands on a line. */
const clearOfLines = (places: readonly PointLabel[]) => places.filter(({ covers }) => !covers);

/** The surroundings of a mark that was moved, as if it had stayed and they had moved the other way. */
function seenFrom(around: Surroundings, dx: number): Surroundings {
  if (dx === 0) return around;
  const { widths } = around;
  return {
    ...around,
    widths: { ...widths, left: widths.left + dx, right: widths.right - dx },
    marks: around.marks.map((mark) => movedBox(mark, -dx)),
    // CSS pixels are another share of the plot where it is narrow than where it is wide: a line is looked at both ways.
    lines: [widths.narrowest, widths.widest].flatMap((width) =>
      around.lines.map(([a, b]): Piece => {
        const share = (dx / width) * 100;
        return [
          { x: a.x - share, y: a.y },
          { x: b.x - share, y: b.y },
        ];
      }),
    ),
  };
}

/** CSS pixels by which a mark may be moved to either side and still stand within the period it is for. */
function reachInPeriod({ fact }: TimelineRow, scale: TimeScale, widths: Widths): number {
  const [from, to] = spanOf(fact.period).map(scale.position);
  return ((to ?? 0) - (from ?? 0)) * 0.005 * widths.narrowest;
}

/** Moves each announced mark off the counted ones and off those before it, as little as need be and only within its period. */
function besideDiscs(
  points: readonly (TimePoint & { readonly reach: number })[],
  discs: readonly Box[],
  widths: Widths,
): readonly AnnouncedPoint[] {
  const taken = [...discs];
  return points.map(({ x, y, reach }): AnnouncedPoint => {
    if (y === null) return { x, y, dx: 0 };
    const box = dotBox(x, y, diamondReach);
    const isFree = (dx: number) => !taken.some((other) => boxesMeet(movedBox(box, dx), other, widths));
    const dx = [0, 6, -6, 10, -10, 13, -13, 16, -16].filter((by) => Math.abs(by) <= reach).find(isFree) ?? 0;
    taken.push(movedBox(box, dx));
    return { x, y, dx };
  });
}

/** What may stand at a mark: its figure with the row's own word, or with what its mark means, which the legend says as well. */
function textsOf(
  { fact, word }: TimelineRow,
  meaning: Bilingual | null,
  language: Language,
  print: FigurePrint,
): readonly string[] {
  const figure = print(fact);
  if (word) return [`${figure} ${word[language]}`];
  return meaning ? [`${figure} ${meaning[language]}`, figure] : [figure];
}

const keyWords = {
  id: { withPeople: 'ada jumlah orang', shareOnly: 'persen saja' },
  en: { withPeople: 'with a headcount', shareOnly: 'percentage only' },
} as const;

/** What each mark means. Where some figures come with a headcount, those without say so. */
function keysOf({ measured, announced, targets }: Timeline, language: Language): readonly Key[] {
  const { withPeople, shareOnly } = keyWords[language];
  const counted = measured.rows.filter(isKnown);
  const [large, small] = [
    counted.filter((row) => row.headcount !== null),
    counted.filter((row) => row.headcount === null),
  ];
  const name = measured.label[language];
  const discs: readonly Key[] =
    large.length === 0
      ? [{ standing: 'subject', text: name, radius: counted[0] ? radiusOf(counted[0]) : smallDisc }]
      : [
          { standing: 'subject', text: `${name}, ${withPeople}`, radius: largeDisc },
          ...(small.length > 0
            ? [{ standing: 'subject', text: `${name}, ${shareOnly}`, radius: smallDisc } as const]
            : []),
        ];
  const said: readonly Key[] = announced.rows.some(isKnown)
    ? [{ standing: 'announced', text: announced.label[language], radius: announcedRadius }]
    : [];
  const wanted: readonly Key[] = targets.rows.some(isKnown)
    ? [{ standing: 'target', text: targets.label[language] }]
    : [];
  return [...discs, ...said, ...wanted];
}
