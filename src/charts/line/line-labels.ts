import { max } from 'd3';
import type { Fact } from '../../facts/fact.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Role } from '../../theme/theme.ts';
import { labelSize } from '../../theme/sizes.ts';
import { piecesOf, unreportedIn, unreportedPlaces } from '../axes/time-plot.ts';
import { tickBoxes, type ValueAxis } from '../axes/value-axis.ts';
import type { Frame } from '../chart.ts';
import { pictureFigures } from '../figures.ts';
import { boxInside, widthsFor } from '../labels/label-box.ts';
import {
  dotBox,
  placeLabels,
  placesAround,
  textBox,
  type Placeable,
  type PointLabel,
  type Side,
  type Surroundings,
} from '../labels/place-labels.ts';
import { spread } from '../labels/spread.ts';
import { textWidth } from '../labels/text-width.ts';
import { factsOf } from '../rows.ts';
import { marginFor } from '../svg/svg.ts';
import type { PlacedLine } from './series.ts';

/** CSS pixels at the right: a wider margin would leave a phone no plot, and a dot on the last day of the axis must be whole. */
const widestMargin = 112;
const leastMargin = 8;
/** CSS pixels from the middle of a line's last dot to its label, and what a line between the two adds to it. */
const gapAtEnd = 10;
const leaderLength = 14;
/** CSS pixels that a line of text takes among others in the margin. */
const lineHeight = 18;
/** A label further than this from its dot, in CSS pixels, is tied to it by a line, and all labels of the margin step aside for it. */
const loose = 5;
/** CSS pixels that a figure may take in the margin. */
const widestFigure = widestMargin - gapAtEnd;
/** At how many of a line's last points its name may stand: near the end, where the eye arrives. */
const mostPlaces = 12;

const atEnd: readonly Side[] = ['right', 'above', 'below', 'above-left', 'below-left', 'left'];
const aboveFirst: readonly Side[] = ['above', 'below', 'above-left', 'above-right', 'below-right', 'below-left'];
const belowFirst: readonly Side[] = ['below', 'above', 'below-right', 'below-left', 'above-right', 'above-left'];

/**
 * The labels of all lines where none meets another at any width, and the margin they need. At one moment the label of the higher value
 * stands above that of the lower. Null when the names do not fit. `namesGaps` says whether each gap is named where it is; where one has no
 * room, none is, and the words for all of them belong below the picture.
 */
export function placeLineLabels(lines: readonly PlacedLine[], values: ValueAxis, frame: Frame, language: Language) {
  const room = frame.narrowest - values.left;
  const figureOf = pictureFigures(
    lines.flatMap(({ rows }) => factsOf(rows)),
    widestFigure,
    language,
  );

  const place = (wanted: readonly WantedLabel[], right: number, namesGaps: boolean) => {
    const around: Surroundings = {
      widths: widthsFor(frame.narrowest, values.left, right),
      top: 0,
      bottom: values.bottom - 2,
      marks: tickBoxes(values),
      dots: lines.flatMap(({ points, radius }) =>
        points.flatMap(({ x, y }) => (y === null ? [] : [dotBox(x, y, radius)])),
      ),
      lines: lines.flatMap(({ points }) => piecesOf(points)),
      grid: values.ticks.map(({ y }) => y),
    };
    const inMargin = right > leastMargin ? labelsInMargin(wanted, around) : new Map<WantedLabel, PointLabel>();
    const labels = wanted.map((each): Placeable => {
      const fixed = inMargin.get(each);
      if (fixed) return { required: each.required, places: [fixed] };
      const { text, role, required, at } = each;
      const weight = role === 'label' ? '500' : '700';
      const places = at.flatMap(({ x, y, prefer }, index) =>
        placesAround({ x, y, prefer, text, role, radius: 3.5, weight }, around).map((found) => ({
          ...found,
          cost: found.cost + index,
        })),
      );
      return { required, places };
    });
    const gaps = lines.flatMap(({ points }) =>
      (namesGaps ? unreportedIn(points) : []).map((gap): Placeable => ({
        required: true,
        places: unreportedPlaces(gap, around, language),
      })),
    );
    const placed = placeLabels(
      [...labels.filter(isRequired), ...gaps, ...labels.filter((each) => !isRequired(each))],
      around.widths,
    );
    if (placed === null) return null;
    const covering = placed.slice(0, labels.filter(isRequired).length).some((label) => label?.covers);
    return { right, namesGaps, clean: !covering, labels: placed.filter((label) => label !== null) };
  };

  const whole = lines.flatMap((each) => wantedLabels(each, figureOf, language, 'together'));
  const apart = lines.flatMap((each) => wantedLabels(each, figureOf, language, 'apart'));
  const besideEnd = marginAtEnd(whole, room);
  const hasGaps = lines.some(({ points }) => unreportedIn(points).length > 0);
  const waysToNameGaps = hasGaps ? [true, false] : [true];
  // Name and value beside the end; above or below the end; the value at the end and the name elsewhere along the line.
  const ways = [
    [whole, besideEnd] as const,
    ...(besideEnd === leastMargin ? [] : [[whole, leastMargin] as const]),
    [apart, marginAtEnd(apart, room)] as const,
  ].flatMap(([wanted, right]) => waysToNameGaps.map((namesGaps) => ({ wanted, right, namesGaps })));
  let fallback: ReturnType<typeof place> = null;
  for (const { wanted, right, namesGaps } of ways) {
    const found = place(wanted, right, namesGaps);
    if (found?.clean && (namesGaps || fallback === null)) return found;
    fallback ??= found;
  }
  return fallback;
}

const isRequired = ({ required }: Placeable) => required;

/** Labels of the lines that end last, one below the other in the margin in the order of their values, where there are several. */
function labelsInMargin(
  wanted: readonly WantedLabel[],
  { widths, top, bottom, grid }: Surroundings,
): ReadonlyMap<WantedLabel, PointLabel> {
  const ends = wanted.flatMap((label) => (label.end && label.at[0] ? [{ label, ...label.at[0] }] : []));
  const latest = max(ends, ({ x }) => x);
  const last = ends.filter(({ x }) => x === latest).toSorted((a, b) => a.y - b.y);
  if (last.length < 2) return new Map();
  const middles = spread(
    last.map(({ y }) => y),
    lineHeight,
    [top, bottom],
  );
  const tied = last.some(({ y }, index) => Math.abs(y - (middles[index] ?? y)) > loose);
  const dx = gapAtEnd + (tied ? leaderLength : 0);
  const placed = new Map(
    last.map(({ label, x, y }, index) => {
      const { text, role } = label;
      const middle = middles[index] ?? y;
      const box = textBox(x, dx, middle + 5, textWidth(text, labelSize, '700'), 'start');
      const leader = tied ? { leader: `M6 ${y.toFixed(2)}L${dx - 4} ${middle.toFixed(2)}` } : {};
      const halo = grid.some((line) => line > box.top - 1 && line < box.bottom + 1);
      const common = { x, dx, y: middle + 5, anchor: 'start', halo, covers: false, box, cost: 0, mark: y } as const;
      return [label, { text, role, ...common, ...leader }];
    }),
  );
  // A label that is too long for any margin finds its place elsewhere, and the others with it.
  return [...placed.values()].every(({ box }) => boxInside(box, widths)) ? placed : new Map();
}

/** CSS pixels needed beside the plot for the labels at the lines' ends; none for those that need more than a phone can give. */
function marginAtEnd(wanted: readonly WantedLabel[], room: number): number {
  const several = wanted.filter(({ end }) => end).length > 1;
  const needs = wanted.map(({ text, end, at }) => {
    const x = at[0]?.x;
    if (!end || x === undefined) return 0;
    const width = textWidth(text, labelSize, '700') + gapAtEnd + (several ? leaderLength : 0);
    const needed = Math.max(0, room - ((room - width) * 100) / Math.max(x, 1));
    return needed > widestMargin ? 0 : needed;
  });
  return marginFor(Math.max(leastMargin, max(needs) ?? 0));
}

/** A label and the points it could stand at, the best first. */
interface WantedLabel {
  readonly text: string;
  readonly role: Role;
  /** The names and the last values: without them nobody knows which line is which. */
  readonly required: boolean;
  /** It belongs beside the line's last point. */
  readonly end: boolean;
  readonly at: readonly { readonly x: number; readonly y: number; readonly prefer: readonly Side[] }[];
}

/**
 * A line's name and last value, its first value, and for the subject its highest and lowest.
 * @param way whether the name stands before the last value or at any other point of the line
 */
function wantedLabels(
  { name, rows, points, subject }: PlacedLine,
  figureOf: (fact: Fact) => string,
  language: Language,
  way: 'together' | 'apart',
): readonly WantedLabel[] {
  const known = rows.flatMap(({ fact }, index) => {
    const { x, y } = points[index] ?? { x: 0, y: null };
    if (fact.value === null || y === null) return [];
    return [{ x, y, value: fact.value, text: figureOf(fact) }];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const words = name[language];
  const main = { role: subject ? 'label-subject' : 'label-strong', required: true } as const;
  const end = { ...main, end: true, at: [{ ...last, prefer: atEnd }] };
  const nameAt = known.toReversed().slice(0, mostPlaces);
  const names: readonly WantedLabel[] =
    way === 'together'
      ? [{ ...end, text: `${words} ${last.text}` }]
      : [
          { ...end, text: last.text },
          { ...main, end: false, text: words, at: nameAt.map((point) => ({ ...point, prefer: aboveFirst })) },
        ];
  const valueAt = (point: (typeof known)[number], prefer: readonly Side[]): WantedLabel => ({
    text: point.text,
    role: subject ? 'label-subject' : 'label',
    required: false,
    end: false,
    at: [{ ...point, prefer }],
  });
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  const isInside = (point: (typeof known)[number]) => subject && point !== first && point !== last;
  return [
    ...names,
    ...(first === last ? [] : [valueAt(first, aboveFirst)]),
    ...(isInside(high) ? [valueAt(high, aboveFirst)] : []),
    ...(isInside(low) && low !== high ? [valueAt(low, belowFirst)] : []),
  ];
}
