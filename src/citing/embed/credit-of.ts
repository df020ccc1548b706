import { formatDate } from '../../i18n/date.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { creator } from '../licence.ts';
import type { Version } from '../versions/version.ts';

/** Whose chart it is; with its day where one version is shown for ever: `Terlindungi, versi 17 Maret 2025`. */
export const creditOf = ({ file }: Version, frozen: boolean, language: Language): string =>
  frozen ? `${creator}, ${embedWords[language].version} ${formatDate(file.published, language)}` : creator;
