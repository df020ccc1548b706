import { scaleLinear } from 'd3';
import type { Language } from '../../i18n/locale.ts';
import { formatNumber, formatScaled, largestScale, scaleFactor } from '../../i18n/numbers.ts';
import { unitName, type Unit } from '../../i18n/units.ts';
import { tickSize } from '../../theme/sizes.ts';
import type { Theme } from '../../theme/theme.ts';
import { tickValues } from '../axes/value-axis.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** A scale across. Positions are read from it and not lengths, so it need not begin at zero, and says so where it does not. */
export interface StripAxis {
  /** Values at the ends of the scale, which stand `inset` percent of the plot from its edges. */
  readonly from: number;
  readonly to: number;
  readonly inset: number;
  /** Percent of the plot, and CSS pixels from there to the middle of the name. */
  readonly ticks: readonly { readonly x: number; readonly dx: number; readonly text: string }[];
  /** The unit, and where the scale begins. */
  readonly caption: readonly string[];
  /** CSS pixels: its line, and how much it takes with its words. */
  readonly y: number;
  readonly height: number;
}

/** Percent of the plot on both sides that marks and names at the ends of the scale need. */
const inset = 4;
const nameY = 20;
const captionY = 38;
const lineHeight = 16;
const gap = 8;

/** `juta orang`, `persen`. */
function unitWords(largest: number, unit: Unit, language: Language): string {
  const scale = largest < 1e4 ? 'one' : largestScale(largest);
  const scaled =
    scale === 'one' ? '' : `${formatScaled(scaleFactor(scale), 0, scale, language).replace(/^\S+\s/, '')} `;
  return `${scaled}${unitName(unit, language)}`;
}

export function layoutAxis(
  values: readonly number[],
  unit: Unit,
  narrowest: number,
  language: Language,
): Omit<StripAxis, 'y'> {
  const steps = tickValues(values, unit);
  const [from, to] = [steps[0] ?? 0, steps.at(-1) ?? 1];
  const largest = Math.max(...steps.map(Math.abs));
  const factor = largest < 1e4 ? 1 : scaleFactor(largestScale(largest));
  const decimals = Math.max(
    0,
    ...steps.map((step) => (String(Number((step / factor).toPrecision(10))).split('.')[1] ?? '').length),
  );
  const position = scaleLinear([from, to], [inset, 100 - inset]);
  const named = steps.map((step) => {
    const [x, text] = [position(step), formatNumber(step / factor, decimals, language)];
    const [at, half] = [(x / 100) * narrowest, textWidth(text, tickSize, '500') / 2];
    return { x, dx: Math.max(half, Math.min(at, narrowest - half)) - at, text };
  });
  const room = ((100 - 2 * inset) / 100 / (steps.length - 1)) * narrowest;
  const widest = Math.max(...named.map(({ text }) => textWidth(text, tickSize, '500')));
  const every = Math.ceil((widest + gap) / room);
  const unitText = unitWords(largest, unit, language);
  const start = formatNumber(from / factor, decimals, language);
  const caption =
    from === 0
      ? unitText
      : { id: `${unitText}; sumbu mulai dari ${start}`, en: `${unitText}; the axis begins at ${start}` }[language];
  const lines = wrapLabel(caption, narrowest - gap, '500');
  return {
    from,
    to,
    inset,
    ticks: named.filter((_, index) => index % every === 0),
    caption: lines,
    height: captionY + (lines.length - 1) * lineHeight + 6,
  };
}

/** Whether it begins elsewhere than at zero, of which a description has to warn. */
export const beginsAbove = (values: readonly number[], unit: Unit): boolean => tickValues(values, unit)[0] !== 0;

export const drawAxis = ({ ticks, caption, y }: StripAxis, theme: Theme): readonly SvgNode[] => [
  svg('line', { x1: 0, x2: '100%', y1: y, y2: y, ...theme.paint('bracket') }),
  ...ticks.flatMap(({ x, dx, text }) => [
    svg('line', { x1: percent(x), x2: percent(x), y1: y, y2: y + 5, ...theme.paint('bracket') }),
    svg(
      'text',
      { x: percent(x), dx: dx === 0 ? undefined : dx, y: y + nameY, 'text-anchor': 'middle', ...theme.paint('axis') },
      text,
    ),
  ]),
  ...caption.map((text, index) =>
    svg('text', { x: 0, y: y + captionY + index * lineHeight, ...theme.paint('axis') }, text),
  ),
];
