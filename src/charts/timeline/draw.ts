import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import { stretched } from '../svg/plot.ts';
import { drawPointLabels } from '../labels/point-label.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { drawTimeAxis } from '../axes/time-axis.ts';
import { pathThrough } from '../axes/time-points.ts';
import type { TimelineLayout } from './layout.ts';
import { diamondRadius, dotRadius } from './marks.ts';
import { drawValueAxis } from '../axes/value-axis.ts';

/** CSS pixels around a diamond that no target's bar runs into. */
const clearance = 2;

/** Targets behind the line of what was counted, diamonds over both, labels over all. */
export function drawTimeline(layout: TimelineLayout, theme: Theme): Drawing {
  const { values, time, measured, announced, targets, labels, right } = layout;
  const elements = [
    ...drawValueAxis(values, theme),
    ...drawTimeAxis(time, values.bottom, theme),
    ...targets.map(({ x1, x2, y }) =>
      svg('line', { x1: percent(x1), x2: percent(x2), y1: y, y2: y, ...theme.paint('target-line') }),
    ),
    stretched(values.bottom, svg('path', { d: pathThrough(measured), ...theme.paint('subject-line') })),
    ...measured.flatMap(({ x, y, labelled }) =>
      y === null ? [] : [svg('circle', { cx: percent(x), cy: y, r: dotRadius(labelled), ...theme.paint('subject') })],
    ),
    ...announced.flatMap(({ x, y }) => (y === null ? [] : [drawDiamond(x, y, theme)])),
    ...drawPointLabels(labels, theme),
  ];
  return { height: values.bottom + time.height, margin: { left: values.left, right }, elements };
}

/** A hollow diamond on a disc of paper. */
function drawDiamond(x: number, y: number, theme: Theme): SvgNode {
  const r = diamondRadius;
  return svg(
    'svg',
    { x: percent(x), y, overflow: 'visible' },
    svg('circle', { r: r + clearance, ...theme.paint('divider') }),
    svg('path', { d: `M0-${r}L${r} 0L0 ${r}L-${r} 0Z`, ...theme.paint('announced-hollow') }),
  );
}
