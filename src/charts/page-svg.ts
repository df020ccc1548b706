import type { Drawing } from './chart.ts';
import { serialize, svg } from './svg.ts';

/**
 * A drawing as it stands in a page. It fills its column; margins are classes, since the page's security policy
 * allows no inline style.
 * @param label what a screen reader says first
 * @param describedBy id of the element that holds the chart's description
 */
export function pageSvg({ height, margin, elements }: Drawing, label: string, describedBy: string): string {
  const margins = [margin.left > 0 && `ml${margin.left}`, margin.right > 0 && `mr${margin.right}`].filter(Boolean);
  return serialize(
    svg(
      'svg',
      { class: ['drawing', ...margins].join(' '), width: '100%', height, role: 'img', 'aria-label': label, 'aria-describedby': describedBy },
      ...elements,
    ),
  );
}
