import type { Language } from '../../i18n/locale.ts';
import { card } from '../picture/card-plan.ts';
import { versionFileName } from '../versions/version-files.ts';
import type { Version } from '../versions/version.ts';

/** The picture that others show with a link, for the page's head. */
export const cardPicture = (version: Version, language: Language) => ({
  path: versionFileName(version, 'card', language).path,
  width: card.width,
  height: card.height,
  alt: version.file.words[language].title,
});
