import type { Theme } from '../../theme/theme.ts';
import { personHeight, personPath, personWidth } from './person.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** One column of the grid. It stands at a share of the plot, so that the grid is as wide as its column of the page. */
export interface PlacedColumn {
  /** Percent of the plot. */
  readonly left: number;
  /** CSS pixels to the left of that: the first column stands flush left, the last one flush right. */
  readonly shift: number;
  /** CSS pixels from the top, of the people that are wholly one or the other. */
  readonly subjects: readonly number[];
  readonly others: readonly number[];
  /** The one person the share ends in, if any: how much of it, from its left, is the subject's. */
  readonly divided: { readonly top: number; readonly filled: number } | null;
}

/** The people of one column: a path for each colour, and the divided one apart. */
export function drawPeople({ left, shift, subjects, others, divided }: PlacedColumn, theme: Theme): SvgNode {
  const people = (tops: readonly number[], role: 'subject' | 'context') =>
    tops.length === 0
      ? []
      : [svg('path', { d: tops.map((top) => personPath(-shift, top)).join(''), ...theme.paint(role) })];
  return svg(
    'svg',
    { x: percent(left), overflow: 'visible' },
    ...people(subjects, 'subject'),
    ...people(others, 'context'),
    ...(divided ? drawDivided(divided.top, divided.filled, shift, theme) : []),
  );
}

/** A nested drawing clips what sticks out of it: the only way to cut a shape in two without giving it an id. */
function drawDivided(top: number, filled: number, shift: number, theme: Theme): SvgNode[] {
  const cut = filled * personWidth;
  const part = (role: 'subject' | 'context', from: number, width: number) =>
    svg(
      'svg',
      { x: from - shift, y: top, width, height: personHeight, overflow: 'hidden' },
      svg('path', { d: personPath(-from, 0), ...theme.paint(role) }),
    );
  return [part('context', cut, personWidth - cut), part('subject', 0, cut)];
}
