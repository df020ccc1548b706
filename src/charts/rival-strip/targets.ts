import { ascending } from 'd3';
import { valueAsPrinted } from '../../facts/format.ts';
import { formatShortPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { Theme } from '../../theme/theme.ts';
import type { FigurePrint } from '../figures.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { markAt } from '../marks.ts';
import { byPlace, type Row } from '../rows.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** A target below the axis: a tick, its figure and the years that it is set for. */
export interface PlacedTarget {
  /** Percent of the plot, and CSS pixels from there to the middle of its words. */
  readonly x: number;
  readonly dx: number;
  /** CSS pixels from the top: the middle of the tick, and the baselines of its words. */
  readonly y: number;
  readonly figure: { readonly text: string; readonly y: number };
  readonly years: readonly { readonly text: string; readonly y: number }[];
}

export interface TargetRow {
  readonly targets: readonly PlacedTarget[];
  /** CSS pixels: the baseline of the row's name, and where the row ends. */
  readonly nameY: number;
  readonly bottom: number;
}

const markRadius = 6;
const lineHeight = 16;
const nameHeight = 18;
const tickHeight = 26;
const gap = 10;
const yearRoom = 92;

/** The targets on the scale of the figures above, each tick with its words below; where words would meet, those of the later ones stand lower. */
export function layoutTargets(
  rows: readonly Row[],
  position: (value: number) => number,
  top: number,
  narrowest: number,
  print: FigurePrint,
  language: Language,
): TargetRow {
  if (rows.length === 0) return { targets: [], nameY: top, bottom: top };
  const levels: { right: number; lines: number }[] = [];
  const tickY = top + nameHeight + tickHeight / 2;
  const spots = byPlace(rows)
    .map((place) => {
      const years = place
        .toSorted((a, b) => ascending(a.fact.period.to.last, b.fact.period.to.last))
        .map(({ fact }) => formatShortPeriod(fact.periodText, language));
      const figure = print(place[0].fact);
      const lines = wrapLabel([...new Set(years)].join(', '), yearRoom, '500');
      const width = Math.max(
        textWidth(figure, labelSize, '700'),
        ...lines.map((text) => textWidth(text, tickSize, '500')),
      );
      const x = position(valueAsPrinted(place[0].fact) ?? 0);
      const at = (x / 100) * narrowest;
      const left = Math.max(0, Math.min(at - width / 2, narrowest - width));
      return { x, dx: left + width / 2 - at, left, right: left + width, figure, lines };
    })
    .toSorted((a, b) => a.x - b.x)
    .map((spot) => {
      const free = levels.findIndex(({ right }) => spot.left >= right + gap);
      const level = free === -1 ? levels.length : free;
      levels[level] = { right: spot.right, lines: Math.max(levels[level]?.lines ?? 0, spot.lines.length) };
      return { ...spot, level };
    });
  const tops = levels.map((_, index) =>
    levels.slice(0, index).reduce((sum, { lines }) => sum + (lines + 1) * lineHeight + 6, tickY + tickHeight / 2),
  );
  const targets = spots.map(({ x, dx, figure, lines, level }): PlacedTarget => {
    const baseline = (tops[level] ?? tickY) + 13;
    return {
      x,
      dx,
      y: tickY,
      figure: { text: figure, y: baseline },
      years: lines.map((text, index) => ({ text, y: baseline + (index + 1) * lineHeight })),
    };
  });
  const bottom = Math.max(...targets.flatMap(({ years, figure }) => [figure.y, ...years.map(({ y }) => y)])) + 6;
  return { targets, nameY: top + 14, bottom };
}

/** Below others a figure hangs from its tick by a thin line. */
export function drawTargets(targets: readonly PlacedTarget[], theme: Theme): readonly SvgNode[] {
  const first = Math.min(...targets.map(({ figure }) => figure.y));
  const words = targets.flatMap(({ x, dx, figure, years }) => {
    const place = { x: percent(x), dx: dx === 0 ? undefined : dx, 'text-anchor': 'middle' };
    return [
      svg('text', { ...place, y: figure.y, ...theme.paint('label-strong') }, figure.text),
      ...years.map(({ text, y }) => svg('text', { ...place, y, ...theme.paint('axis') }, text)),
    ];
  });
  return [
    ...targets
      .filter(({ figure }) => figure.y > first)
      .map(({ x, y, figure }) =>
        svg('line', { x1: percent(x), x2: percent(x), y1: y, y2: figure.y - 14, ...theme.paint('leader') }),
      ),
    ...targets.map(({ x, y }) => markAt({ x, y, upright: true }, 'target', markRadius, theme)),
    svg('g', theme.paint('halo'), ...words),
  ];
}
