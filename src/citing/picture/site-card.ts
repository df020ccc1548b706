import { serialize, svg } from '../../charts/svg/svg.ts';
import { siteCardAddress } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { palettes } from '../../theme/palette.ts';
import { card } from './card-plan.ts';

const { ink, paper, subject } = palettes.light;

/** The picture that others show with a link to a page that has no chart of its own: the name of the site and what it promises. */
export function writeSiteCard(language: Language): string {
  const { siteName, tagline } = messages[language];
  const { width, height, padding, ruleTop, ruleHeight } = card;
  const text = (y: number, size: number, weight: number, fill: string, said: string) =>
    svg('text', { x: padding, y, 'font-size': size, 'font-weight': weight, fill }, said);
  return serialize(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
        'font-family': 'Plus Jakarta Sans, sans-serif',
      },
      svg('rect', { width, height, fill: paper }),
      svg('rect', { x: padding, y: ruleTop, width: width - 2 * padding, height: ruleHeight, fill: ink }),
      text(330, 112, 700, ink, siteName),
      text(410, 44, 500, subject, tagline),
    ),
  );
}

/** Where it stands, its size in pixels, and what it shows. */
export const siteCard = (language: Language) => {
  const { siteName, tagline } = messages[language];
  return { path: siteCardAddress(language), width: card.width, height: card.height, alt: `${siteName}: ${tagline}` };
};
