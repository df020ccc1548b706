import type { Language } from '../../i18n/locale.ts';
import type { Version } from './version.ts';
import { versionFileName } from './version-files.ts';

/** The picture that others show with a link to a chart: its path on the site, its size in pixels, and what it shows. */
export const shareCard = (version: Version, language: Language) => ({
  path: versionFileName(version, 'card', language).path,
  width: 1200,
  height: 630,
  alt: version.file.words[language].title,
});
