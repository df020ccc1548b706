import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { pictureWords } from '../../i18n/picture-words.ts';
import { creator, licence } from '../licence.ts';
import type { Version } from '../versions/version.ts';

/** The day a picture stands for, and then the terms on which it may be used and whom to credit. */
export const termsParts = ({ file }: Version, language: Language): readonly [string, string] => [
  `${pictureWords[language].asOf} ${formatDate(file.published, language)}`,
  `${licence.short} · ${creator}`,
];

/** Both in one line of a picture's foot. */
export const termsLine = (version: Version, language: Language): string => termsParts(version, language).join(' · ');
