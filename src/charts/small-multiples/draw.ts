import type { Theme } from '../../theme/theme.ts';
import { barWidth } from '../svg/bar-width.ts';
import type { Drawing } from '../chart.ts';
import { barHeight, barTop, type PanelRow, type PanelsLayout } from './layout.ts';
import { svg, type SvgNode } from '../svg/svg.ts';

/** From the top of a title or a row to its baseline, in CSS pixels. */
const titleBaseline = 14;
const labelBaseline = 13;

export const drawPanels = ({ titles, rows, height }: PanelsLayout, theme: Theme): Drawing => ({
  height,
  margin: { left: 0, right: 0 },
  elements: [
    ...titles.map(({ text, top }) => svg('text', { y: top + titleBaseline, ...theme.paint('label-strong') }, text)),
    ...rows.flatMap((row) => drawRow(row, theme)),
  ],
});

function drawRow({ label, value, length, top, highlight }: PanelRow, theme: Theme): readonly SvgNode[] {
  const y = top + labelBaseline;
  const figure = theme.paint(length === null ? 'label-quiet' : highlight ? 'label-subject' : 'label');
  const texts = [
    svg('text', { y, ...theme.paint('label') }, label),
    svg('text', { x: '100%', y, 'text-anchor': 'end', ...figure }, value),
  ];
  if (length === null) return texts;
  const middle = top + barTop + barHeight / 2;
  const bar = { y: top + barTop, width: barWidth(length), height: barHeight };
  return [
    ...texts,
    // The whole length of the scale, so that a short bar is seen to be short and a zero to be a zero; nothing where nothing is known.
    svg('line', { x2: '100%', y1: middle, y2: middle, ...theme.paint('grid') }),
    svg('rect', { ...bar, ...theme.paint(highlight ? 'subject' : 'context') }),
  ];
}
