import type { Language } from '../../i18n/locale.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';
import { card } from './card-plan.ts';

/** The picture that others show with a link to a chart: its path on the site, its size in pixels, and what it shows. */
export const shareCard = (version: Version, language: Language) => ({
  path: versionFileName(version, 'card', language).path,
  width: card.width,
  height: card.height,
  alt: version.file.words[language].title,
});
