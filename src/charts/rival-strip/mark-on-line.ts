import type { Theme } from '../../theme/theme.ts';
import { markAt, type Standing } from '../marks.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** A mark on the line of its scale, which does not run through what is hollow. */
export function markOnLine(x: number, y: number, standing: Standing, radius: number, theme: Theme): readonly SvgNode[] {
  const mark = markAt({ x, y, upright: true }, standing, radius, theme);
  if (standing !== 'announced') return [mark];
  return [svg('circle', { cx: percent(x), cy: y, r: radius - 0.5, ...theme.paint('divider') }), mark];
}
