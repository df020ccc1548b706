import { max } from 'd3';
import { intlTag, type Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickSize } from '../../theme/sizes.ts';
import type { TimeColumn, TimeScale } from './time-scale.ts';

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

const gap = 4;
const lineHeight = 18;
/** Beyond so many columns the marks between them would run together on a phone. */
const mostEdges = 40;
const steps = { year: [1, 2, 5, 10, 20, 50, 100], month: [1, 2, 3, 6, 12] } as const;

/** A formatter costs a hundred times what formatting does. */
const months = { id: monthFormatter('id'), en: monthFormatter('en') };

function monthFormatter(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlTag[language], { month: 'short', timeZone: 'UTC' });
}

const monthName = ({ day }: TimeColumn, language: Language) => months[language].format(new Date(day));

/**
 * Names years or months in the middle of their column, so that a name never seems to be a date. Names as many as fit on the
 * narrowest phone.
 * @param narrowest CSS pixels of the plot, without margins
 * @param right CSS pixels of the margin at the right
 */
export function timeAxis(
  { grain, columns }: TimeScale,
  narrowest: number,
  right: number,
  language: Language,
): TimeAxis {
  const year = ({ day }: TimeColumn) => day.slice(0, 4);
  const texts = columns.map((column) => ({
    column,
    text: grain === 'year' ? year(column) : monthName(column, language),
  }));
  const widest =
    max(texts, ({ column, text }) =>
      Math.max(textWidth(text, tickSize, '500'), textWidth(year(column), tickSize, '500')),
    ) ?? 0;
  const room = narrowest / columns.length;
  const step = steps[grain].find((each) => each * room >= widest + gap) ?? columns.length;
  const number = ({ day }: TimeColumn) => (grain === 'year' ? Number(day.slice(0, 4)) : Number(day.slice(5, 7)) - 1);
  // Round years and quarters read better than counting from wherever the data begins, unless that would name too few.
  const round = texts.filter(({ column }) => number(column) % step === 0);
  const shown = round.length > 1 ? round : texts.filter((_, index) => index % step === 0);
  // A name that would leave the drawing at the right is left out, unless it is the only one.
  const beyond = ({ column }: (typeof shown)[number]) =>
    widest / 2 > (1 - (column.start + column.end) / 200) * narrowest + right;
  const inside = shown.filter((each) => !beyond(each));
  const ticks = (inside.length > 0 ? inside : shown.slice(-1)).map((each, index) => {
    const previous = inside[index - 1];
    const named = grain === 'month' && !(previous && year(previous.column) === year(each.column));
    return {
      text: each.text,
      year: named ? year(each.column) : '',
      x: beyond(each) ? 100 : (each.column.start + each.column.end) / 2,
      anchor: beyond(each) ? ('end' as const) : ('middle' as const),
    };
  });
  const edges = columns.length > mostEdges ? [0, 100] : [0, ...columns.map(({ end }) => end)];
  return { ticks, edges, height: grain === 'year' ? lineHeight + 6 : 2 * lineHeight + 6 };
}

/** @param y CSS pixels: the bottom of the plot */
export function drawTimeAxis({ ticks, edges }: TimeAxis, y: number, theme: Theme): readonly SvgNode[] {
  return [
    ...edges.map((edge) =>
      svg('line', { x1: percent(edge), x2: percent(edge), y1: y, y2: y + 5, ...theme.paint('grid') }),
    ),
    ...ticks.flatMap(({ text, year, x, anchor }) =>
      [text, year].flatMap((words, index) =>
        words === ''
          ? []
          : [
              svg(
                'text',
                { x: percent(x), y: y + (index + 1) * lineHeight, 'text-anchor': anchor, ...theme.paint('axis') },
                words,
              ),
            ],
      ),
    ),
  ];
}
