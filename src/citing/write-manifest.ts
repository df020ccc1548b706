import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { palettes } from '../theme/palette.ts';

/** The sizes of the icon that stand in public/ as PNG, in pixels, besides the drawing that every size is made from. */
const iconSizes = [192, 512] as const;

/** A web manifest (https://www.w3.org/TR/appmanifest/): name, icon and colours for a phone that keeps the site among its programs. */
export const writeManifest = (language: Language): string =>
  `${JSON.stringify(
    {
      name: messages[language].siteName,
      short_name: messages[language].siteName,
      description: messages[language].tagline,
      lang: language,
      id: address({ page: 'home' }, language),
      start_url: address({ page: 'home' }, language),
      scope: '/',
      display: 'minimal-ui',
      background_color: palettes.light.paper,
      theme_color: palettes.light.paper,
      icons: [
        { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
        ...iconSizes.map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
      ],
    },
    null,
    1,
  )}\n`;
