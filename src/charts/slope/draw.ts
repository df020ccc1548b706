import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import { stretched } from '../svg/plot.ts';
import type { EndLabel } from './labels.ts';
import type { PlacedSlope, SlopeLayout } from './layout.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** Two upright lines, a slope for each row between them, and the labels at their ends. The subject comes last, over the others. */
export function drawSlope({ headings, columns, lines, height, left, right }: SlopeLayout, theme: Theme): Drawing {
  const ordered = [...lines.filter(({ highlight }) => !highlight), ...lines.filter(({ highlight }) => highlight)];
  const elements = [
    ...headings.map(({ text, x, dx, anchor, y }) =>
      svg('text', { x: percent(x), dx, y, 'text-anchor': anchor, ...theme.paint('axis') }, text),
    ),
    ...[0, 100].map((x) =>
      svg('line', { x1: percent(x), x2: percent(x), y1: columns.top, y2: columns.bottom, ...theme.paint('grid') }),
    ),
    stretched(height, ...ordered.flatMap((line) => drawLine(line, theme))),
    ...ordered.flatMap((line) => drawDots(line, theme)),
    ...ordered.flatMap(({ labels }) => labels.flatMap((label) => drawLabel(label, theme))),
  ];
  return { height, margin: { left, right }, elements };
}

function drawLine({ from, to, highlight }: PlacedSlope, theme: Theme): readonly SvgNode[] {
  if (from === null || to === null) return [];
  const d = `M0 ${from.toFixed(2)}L100 ${to.toFixed(2)}`;
  return [svg('path', { d, ...theme.paint(highlight ? 'subject-line' : 'context-line') })];
}

/** A row of which one end was not reported has a hollow dot at the other. */
function drawDots({ from, to, highlight }: PlacedSlope, theme: Theme): readonly SvgNode[] {
  const [whole, hollow] = highlight
    ? (['subject', 'subject-hollow'] as const)
    : (['context-dot', 'context-hollow'] as const);
  const paint = theme.paint(from === null || to === null ? hollow : whole);
  return [from, to].flatMap((y, side) =>
    y === null ? [] : [svg('circle', { cx: percent(side * 100), cy: y, r: 4.5, ...paint })],
  );
}

function drawLabel({ leader, side, parts, y }: EndLabel, theme: Theme): readonly SvgNode[] {
  const x = percent(side * 100);
  const anchor = side === 0 ? 'end' : undefined;
  return [
    ...(leader
      ? [svg('svg', { x, y: 0, overflow: 'visible' }, svg('path', { d: leader, ...theme.paint('leader') }))]
      : []),
    ...parts.map(({ text, role, dy, dx }) =>
      svg('text', { x, dx, y: y + dy, 'text-anchor': anchor, ...theme.paint(role) }, text),
    ),
  ];
}
