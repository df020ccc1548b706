import { max } from 'd3';
import { intlTag, type Language } from '../i18n/locale.ts';
import type { Theme } from '../theme/theme.ts';
import { percent, svg, type SvgNode } from './svg.ts';
import { textWidth } from './text-width.ts';
import type { TimeColumn, TimeScale } from './time-scale.ts';
import { tickSize } from './type-sizes.ts';

interface PlacedTick {
  readonly text: string;
  /** The year under the first month named in it; empty on an axis of years. */
  readonly year: string;
  /** Percent of the plot: the middle of the year or month. */
  readonly x: number;
  readonly anchor: 'middle' | 'start' | 'end';
}

export interface TimeAxis {
  readonly ticks: readonly PlacedTick[];
  /** Percent of the plot: where one year or month ends and the next begins. */
  readonly edges: readonly number[];
  /** CSS pixels below the plot. */
  readonly height: number;
}

const gap = 10;
const lineHeight = 18;
/** Beyond so many columns the marks between them would run together on a phone. */
const mostEdges = 40;
const steps = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6, 12] } as const;

/**
 * Names years or months in the middle of their column, so that a name never seems to be a date. Names as many as fit on the
 * narrowest phone.
 * @param narrowest CSS pixels of the plot, without margins
 * @param right CSS pixels of the margin at the right
 */
export function timeAxis({ grain, columns }: TimeScale, narrowest: number, right: number, language: Language): TimeAxis {
  const name = new Intl.DateTimeFormat(intlTag[language], { [grain]: grain === 'year' ? 'numeric' : 'short', timeZone: 'UTC' });
  const year = ({ day }: TimeColumn) => day.slice(0, 4);
  const named = columns.map((column) => ({ column, text: name.format(new Date(column.day)) }));
  const widest = max(named, ({ column, text }) => Math.max(textWidth(text, tickSize, '500'), textWidth(year(column), tickSize, '500'))) ?? 0;
  const room = narrowest / columns.length;
  const step = steps[grain].find((each) => each * room >= widest + gap) ?? columns.length;
  const number = ({ day }: TimeColumn) => (grain === 'year' ? Number(day.slice(0, 4)) : Number(day.slice(5, 7)) - 1);
  // Round years and quarters read better than counting from wherever the data begins, unless that would name too few.
  const round = named.filter(({ column }) => number(column) % step === 0);
  const shown = round.length > 1 ? round : named.filter((_, index) => index % step === 0);
  const ticks = shown.map(({ column, text }, index) => {
    const previous = shown[index - 1];
    const middle = (column.start + column.end) / 2;
    const beyond = widest / 2 > ((100 - middle) / 100) * narrowest + right;
    return {
      text,
      year: grain === 'year' || (previous && year(previous.column) === year(column)) ? '' : year(column),
      x: beyond ? 100 : middle,
      anchor: beyond ? ('end' as const) : ('middle' as const),
    };
  });
  const edges = columns.length > mostEdges ? [0, 100] : [0, ...columns.map(({ end }) => end)];
  return { ticks, edges, height: grain === 'year' ? lineHeight + 6 : 2 * lineHeight + 6 };
}

/** @param y CSS pixels: the bottom of the plot */
export function drawTimeAxis({ ticks, edges }: TimeAxis, y: number, theme: Theme): readonly SvgNode[] {
  return [
    ...edges.map((edge) => svg('line', { x1: percent(edge), x2: percent(edge), y1: y, y2: y + 5, ...theme.paint('grid') })),
    ...ticks.flatMap(({ text, year, x, anchor }) =>
      [text, year].flatMap((words, index) =>
        words === ''
          ? []
          : [svg('text', { x: percent(x), y: y + (index + 1) * lineHeight, 'text-anchor': anchor, ...theme.paint('axis') }, words)],
      ),
    ),
  ];
}
