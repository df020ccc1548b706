import type { Role, Theme } from '../../theme/theme.ts';
import type { Place } from './label-placement.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';

/** A label at a mark, with the place it could take. */
export interface PointLabel extends Place {
  readonly text: string;
  readonly role: Role;
  /** Percent of the plot. */
  readonly x: number;
  /** CSS pixels from there. */
  readonly dx: number;
  /** CSS pixels: the baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** A line or a grid line runs behind it: the paper shows through around its letters. */
  readonly halo: boolean;
  /** It lies on a line or a dot: readable, and to be avoided. */
  readonly covers: boolean;
}

/** Labels over the marks; those with a line behind them stand in a halo of paper. */
export function drawPointLabels(labels: readonly PointLabel[], theme: Theme): readonly SvgNode[] {
  const words = ({ text, role, x, dx, y, anchor }: PointLabel) =>
    svg(
      'text',
      {
        x: percent(x),
        y,
        dx: dx === 0 ? undefined : dx,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        ...theme.paint(role),
      },
      text,
    );
  const [over, clear] = [labels.filter(({ halo }) => halo), labels.filter(({ halo }) => !halo)];
  return [...(over.length > 0 ? [svg('g', theme.paint('halo'), ...over.map(words))] : []), ...clear.map(words)];
}
