import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { pictureWords } from '../../i18n/picture-words.ts';
import type { Version } from '../versions/version.ts';
import { creator } from './picture-metadata.ts';

/** The day a picture stands for, and then the terms on which it may be used and whom to credit. */
export const termsParts = ({ file }: Version, language: Language): readonly [string, string] => [
  `${pictureWords[language].asOf} ${formatDate(file.published, language)}`,
  `CC BY 4.0 · ${creator}`,
];

/** Both in one line of a picture's foot. */
export const termsLine = (version: Version, language: Language): string => termsParts(version, language).join(' · ');
