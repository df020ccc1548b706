import type { Drawing } from '../chart.ts';
import { serialize, svg } from './svg.ts';

/**
 * A drawing as it stands in a page. It fills its column; margins and the width at which it stops growing are classes, since the page's security policy
 * allows no inline style.
 * @param label what a screen reader says first
 * @param describedBy id of the element that holds the chart's description
 */
export function pageSvg({ height, margin, widest, elements }: Drawing, label: string, describedBy: string): string {
  const sizes = [
    margin.left > 0 && `ml${margin.left}`,
    margin.right > 0 && `mr${margin.right}`,
    widest !== undefined && `mw${widest}`,
  ].filter(Boolean);
  return serialize(
    svg(
      'svg',
      {
        class: ['drawing', ...sizes].join(' '),
        width: '100%',
        height,
        role: 'img',
        'aria-label': label,
        'aria-describedby': describedBy,
      },
      ...elements,
    ),
  );
}
