import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import type { LineLayout, PlacedLine } from './layout.ts';
import { stretched } from '../svg/plot.ts';
import { drawPointLabels } from '../labels/point-label.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { drawTimeAxis } from '../axes/time-axis.ts';
import { pathThrough } from '../axes/time-points.ts';
import { drawValueAxis } from '../axes/value-axis.ts';

/** Lines over their grid, dots over the lines, labels over all. */
export function drawLines({ values, time, lines, labels, right }: LineLayout, theme: Theme): Drawing {
  // The subject comes last, over the others.
  const ordered = [...lines.filter(({ subject }) => !subject), ...lines.filter(({ subject }) => subject)];
  const elements = [
    ...drawValueAxis(values, theme),
    ...drawTimeAxis(time, values.bottom, theme),
    stretched(
      values.bottom,
      ...ordered.map(({ points, subject }) =>
        svg('path', { d: pathThrough(points), ...theme.paint(subject ? 'subject-line' : 'context-line') }),
      ),
    ),
    ...ordered.flatMap((line) => drawDots(line, theme)),
    ...drawPointLabels(labels, theme),
  ];
  return { height: values.bottom + time.height, margin: { left: values.left, right }, elements };
}

const drawDots = ({ points, radius, subject }: PlacedLine, theme: Theme): readonly SvgNode[] =>
  points.flatMap(({ x, y }) =>
    y === null
      ? []
      : [svg('circle', { cx: percent(x), cy: y, r: radius, ...theme.paint(subject ? 'subject' : 'context-dot') })],
  );
