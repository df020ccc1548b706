import { pictureTexts } from '../../citing/picture/origin-words.ts';
import { writeCard } from '../../citing/picture/write-card.ts';
import { writePicture } from '../../citing/picture/write-picture.ts';
import type { Version } from '../../citing/versions/version.ts';
import type { Language } from '../../i18n/locale.ts';
import { renderPng } from './picture-maker.ts';

/** The picture of a version as a PNG, twice as fine as the SVG, for print and for screens of high density. */
export const versionPng = (version: Version, language: Language): Promise<Uint8Array> =>
  renderPng(writePicture(version, language), 2, pictureTexts(version, language));

/** The share card of a version: 1200×630 pixels. */
export const versionCard = (version: Version, language: Language): Promise<Uint8Array> =>
  renderPng(writeCard(version, language), 1, pictureTexts(version, language));
