import { svg, type SvgNode } from './svg.ts';

/**
 * A layer for lines and areas: x runs from 0 to 100 across the plot, y in CSS pixels. It stretches with the plot;
 * strokes in it keep their width through `vector-effect`, which the style sheet sets. Text never goes in here.
 */
export function stretched(height: number, ...children: readonly SvgNode[]): SvgNode {
  return svg(
    'svg',
    { width: '100%', height, viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', overflow: 'visible' },
    ...children,
  );
}

/** Margins come in steps of 8 px, because each is a class in the style sheet. */
export const marginFor = (pixels: number): number => Math.ceil(pixels / 8) * 8;
