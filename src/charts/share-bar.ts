import { pageTheme, type Role } from '../theme/theme.ts';
import { barWidth, serialize, svg } from './svg/svg.ts';

/**
 * A bar of a hundred percent, filled to a share of it: beside figures that say the same in words, so that it is left out for those who hear
 * them. No chart of its own: it has no axis, no words and nothing to take away.
 * @param share percent, 0 to 100
 * @param height CSS pixels
 */
export function shareBar(share: number, height: number, role: Role = 'subject'): string {
  const whole = { width: '100%', height };
  return serialize(
    svg(
      'svg',
      { class: 'drawing share-bar', ...whole, 'aria-hidden': 'true' },
      svg('rect', { ...whole, ...pageTheme.paint('outline') }),
      svg('rect', { width: barWidth(share), height, ...pageTheme.paint(role) }),
    ),
  );
}
