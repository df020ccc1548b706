import { ascending, descending, max } from 'd3';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { labelSize } from '../../theme/sizes.ts';
import type { FigurePrint } from '../figures.ts';
import { textWidth } from '../labels/text-width.ts';
import { isKnown } from '../rows.ts';
import { marginFor, percent, svg, type SvgNode } from '../svg/svg.ts';
import type { TimelineGroup, TimelineRow } from './rows.ts';

/** A target as a tick in the rail: CSS pixels from the left of the rail and from the top of the drawing. */
export interface PlacedTarget {
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Its figure, the middle and the baseline it stands on; null for a quiet one. */
  readonly label: { readonly text: string; readonly x: number; readonly y: number } | null;
}

/** The targets beside the plot, each under the year it is set for: what is to be reached is no point on the way. */
export interface Rail {
  readonly name: string;
  readonly targets: readonly PlacedTarget[];
  /** The years, in the middle of their columns: CSS pixels from the left of the rail. */
  readonly years: readonly { readonly text: string; readonly x: number }[];
  /** CSS pixels beside the plot. */
  readonly width: number;
}

/** CSS pixels between the plot and the first column, and on each side of a figure in its column. */
const start = 8;
const beside = 2;
/** CSS pixels: a wider rail would leave too little of a phone to the plot. */
const widestRail = 128;
/** Baselines that a figure may stand on, in CSS pixels from its tick: above it, below it, and further away. */
const places = [-6, 17, -20, 31];
const ascent = 11;
const descent = 3;

const yearsOf = ({ fact }: TimelineRow): readonly [string, string] => {
  const { from, to } = fact.period;
  return [(from ?? to).first.slice(0, 4), to.last.slice(0, 4)];
};

/**
 * Null when the targets do not fit beside the plot; what is furthest away is then better named in the note.
 * @param position value to CSS pixels from the top
 * @param top CSS pixels above which no figure may stand
 */
export function layoutRail(
  group: TimelineGroup,
  position: (value: number) => number,
  { top, bottom }: { readonly top: number; readonly bottom: number },
  language: Language,
  print: FigurePrint,
): Rail | null {
  const known = group.rows.filter(isKnown).toSorted((a, b) => descending(a.fact.value ?? 0, b.fact.value ?? 0));
  const years = [...new Set(known.flatMap(yearsOf))].toSorted(ascending);
  const figure = ({ fact }: TimelineRow) => print(fact);
  const widthOf = (text: string) => textWidth(text, labelSize, '500');
  const column = 2 * beside + Math.ceil(max([...known.map(figure), ...years], widthOf) ?? 0);
  const name = group.label[language].slice(0, 1).toLocaleUpperCase(language) + group.label[language].slice(1);
  const width = marginFor(start + Math.max(years.length * column, textWidth(name, labelSize, '700')));
  if (width > widestRail) return null;
  const targets: PlacedTarget[] = [];
  for (const row of known) {
    const [from, to] = yearsOf(row);
    const x1 = start + years.indexOf(from) * column + beside;
    const x2 = start + (years.indexOf(to) + 1) * column - beside;
    const y = position(row.fact.value ?? 0);
    // The figure of a target that is set for several years stands in its first column.
    targets.push({ x1, x2, y, label: row.quiet ? null : { text: figure(row), x: x1 - beside + column / 2, y: 0 } });
  }
  const taken: { left: number; right: number; top: number; bottom: number }[] = targets.map(({ x1, x2, y }) => ({
    left: x1,
    right: x2,
    top: y - 3,
    bottom: y + 3,
  }));
  const placed = targets.map((target): PlacedTarget | null => {
    if (!target.label) return target;
    const { text, x: middle } = target.label;
    const box = (baseline: number) => ({
      left: middle - widthOf(text) / 2,
      right: middle + widthOf(text) / 2,
      top: baseline - ascent,
      bottom: baseline + descent,
    });
    const free = places
      .map((place) => target.y + place)
      .find((baseline) => {
        const own = box(baseline);
        if (own.top < top || own.bottom > bottom) return false;
        return taken.every(
          (other) =>
            other.left >= own.right || other.right <= own.left || other.top >= own.bottom || other.bottom <= own.top,
        );
      });
    if (free === undefined) return null;
    taken.push(box(free));
    return { ...target, label: { text, x: middle, y: free } };
  });
  if (placed.includes(null)) return null;
  return {
    name,
    targets: placed.filter((one) => one !== null),
    years: years.map((text, index) => ({ text, x: start + (index + 0.5) * column })),
    width,
  };
}

/** @param bottom CSS pixels: the bottom of the plot */
export function drawRail({ name, targets, years }: Rail, top: number, bottom: number, theme: Theme): SvgNode {
  return svg(
    'svg',
    { x: percent(100), overflow: 'visible' },
    svg('line', { x1: start / 2, x2: start / 2, y1: top, y2: bottom, ...theme.paint('grid') }),
    svg('text', { x: start, y: 13, ...theme.paint('label-strong') }, name),
    ...targets.flatMap((target) => [
      svg('line', { x1: target.x1, x2: target.x2, y1: target.y, y2: target.y, ...theme.paint('target-tick') }),
      ...(target.label
        ? [
            svg(
              'text',
              { x: target.label.x, y: target.label.y, 'text-anchor': 'middle', ...theme.paint('label') },
              target.label.text,
            ),
          ]
        : []),
    ]),
    ...years.map(({ text, x }) =>
      svg('text', { x, y: bottom + 18, 'text-anchor': 'middle', ...theme.paint('axis') }, text),
    ),
  );
}
