import { extent, max, scaleLinear } from 'd3';
import type { Language } from '../../i18n/locale.ts';
import { formatNumber, formatScaled, largestScale, scaleFactor } from '../../i18n/numbers.ts';
import { unitName, type Unit } from '../../i18n/units.ts';
import type { Theme } from '../../theme/theme.ts';
import type { Box } from '../labels/label-box.ts';
import { marginFor, svg, type SvgNode } from '../svg/svg.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickSize } from '../../theme/sizes.ts';

export interface ValueAxis {
  /** Value to CSS pixels from the top of the drawing. */
  readonly position: (value: number) => number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  /** CSS pixels beside the plot in which the names stand, so that no mark can run into them. */
  readonly left: number;
  /** CSS pixels: the lines at the top and the bottom of the plot. */
  readonly top: number;
  readonly bottom: number;
}

const mostSteps = 5;
const fewestSteps = 3;
/** Room above the top line for its name. */
const nameHeight = 20;

const roundSteps = function* (): Generator<number> {
  for (let power = -6; power < 18; power++) for (const digit of [1, 2, 5]) yield digit * 10 ** power;
};

/**
 * The values that get a line, ascending; the first and the last bound the axis. Starts at zero when zero is near; percentages go by
 * fives at the finest, so that a change of a point looks like a change of a point.
 */
export function tickValues(values: readonly number[], unit: Unit): readonly number[] {
  const [low = 0, high = 0] = extent(values);
  const least = low >= 0 && low <= high * 0.35 ? 0 : low;
  const most = high <= 0 && high >= low * 0.35 ? 0 : high;
  const finest = unit === 'percent' || unit === 'points' ? 5 : Math.max(Math.abs(low), Math.abs(high)) / 100 || 1;
  for (const step of unit === 'percent' ? [5, 10, 20, 25, 50, ...roundSteps()] : roundSteps()) {
    let from = Math.floor(least / step + 1e-9);
    let to = Math.ceil(most / step - 1e-9);
    if (step < finest || to - from > mostSteps) continue;
    // Values that lie close together get room on both sides, but not below zero or above a hundred percent without need.
    while (to - from < fewestSteps) {
      const full = unit === 'percent' && to * step >= 100 && high <= 100;
      if (full || (from * step !== 0 && (most / step - from < to - least / step || to * step === 0))) from--;
      else to++;
    }
    // Steps are counted and not added up: 0.1 + 0.2 is not 0.3.
    return Array.from({ length: to - from + 1 }, (_, index) => Number(((from + index) * step).toPrecision(12)));
  }
  throw new RangeError(`no axis holds ${low} to ${high}`);
}

/** Short names: `80 persen` for the top line, `70` and `60` below it; `45 juta orang`, `40`. */
export function tickTexts(ticks: readonly number[], unit: Unit, language: Language): readonly string[] {
  const step = (ticks[1] ?? 1) - (ticks[0] ?? 0);
  const largest = max(ticks, Math.abs) ?? 0;
  // Ten thousand is where a name in full becomes long.
  const scale = largest < 1e4 ? 'one' : largestScale(largest);
  const factor = scaleFactor(scale);
  const decimals = Math.max(
    0,
    ...ticks.map((tick) => (String(Number((tick / factor).toPrecision(10))).split('.')[1] ?? '').length),
  );
  const top = ticks.length - 1;
  return ticks.map((tick, index) => {
    if (index < top) return formatNumber(tick / factor, decimals, language);
    const figure = formatScaled(tick, decimals, scale, language);
    return step > 0 ? `${figure} ${unitName(unit, language)}` : figure;
  });
}

/** @param height CSS pixels between the lowest and the highest line */
export function valueAxis(values: readonly number[], unit: Unit, height: number, language: Language): ValueAxis {
  const ticks = tickValues(values, unit);
  const texts = tickTexts(ticks, unit, language);
  const position = scaleLinear([ticks[0] ?? 0, ticks.at(-1) ?? 1], [nameHeight + height, nameHeight]);
  // The top name carries the unit and may run over the plot: nothing is drawn above the top line there.
  const widest = max(texts.slice(0, -1), (text) => textWidth(text, tickSize, '500')) ?? 0;
  return {
    position,
    ticks: ticks.map((tick, index) => ({ y: position(tick), text: texts[index] ?? '' })),
    left: marginFor(widest + 4),
    top: nameHeight,
    bottom: nameHeight + height,
  };
}

/** What the names of the lines cover: no label may run into them. */
export const tickBoxes = ({ ticks, left }: ValueAxis): readonly Box[] =>
  ticks.map(({ y, text }) => ({
    left: { percent: 0, px: -left },
    right: { percent: 0, px: textWidth(text, tickSize, '500') - left },
    top: y - nameHeight,
    bottom: y - 2,
  }));

/** Lines across the whole drawing, each with its name above it at the left. */
export function drawValueAxis({ ticks, left }: ValueAxis, theme: Theme): readonly SvgNode[] {
  return ticks.flatMap(({ y, text }) => [
    svg('line', { x1: -left, x2: '100%', y1: y, y2: y, ...theme.paint('grid') }),
    svg('text', { x: -left, y: y - 5, ...theme.paint('axis') }, text),
  ]);
}
