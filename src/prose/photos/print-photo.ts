import type { Catalogue } from '../../facts/fact.ts';
import { fillPlaceholders } from '../../facts/placeholders.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { licenceOf } from './licences.ts';
import type { Photo } from './photo.ts';

/** CSS pixels across a page in which a photo is drawn at most: 52 rem, and for one that is taller than wide 26. */
export const widest = { wide: 936, tall: 468 } as const;

/** A photo with what stands below it, in one language. */
export interface PrintedPhoto extends Pick<Photo, 'name' | 'picture' | 'width' | 'height'> {
  readonly alt: string;
  readonly caption: string | null;
  /** Where and when it was taken, as far as it is known. */
  readonly taken: string;
  readonly credit: string;
  readonly licence: { readonly name: string; readonly url: string | null };
  /** Where it came from. */
  readonly source: string | null;
  readonly isTall: boolean;
}

export function printPhoto(photo: Photo, language: Language, catalogue: Pick<Catalogue, 'facts'>): PrintedPhoto {
  const { name, picture, width, height, words } = photo;
  const { alt, caption, where, taken, credit, licence, source } = words;
  const fill = (text: string) => fillPlaceholders(text, language, catalogue);
  const { name: ground, url } = licenceOf(licence);
  const parts = [where && fill(where[language]), taken && formatPeriod(taken, language)];
  return {
    name,
    picture,
    width,
    height,
    alt: fill(alt[language]),
    caption: caption ? fill(caption[language]) : null,
    taken: parts.filter(Boolean).join(', '),
    credit,
    licence: { name: ground[language], url: url ?? null },
    source: source ?? null,
    isTall: height > width,
  };
}

/** The widths in which a photo is published, in pixels: for phones and screens, each with one and two pixels to a CSS pixel, none enlarged. */
export function photoWidths({ width, isTall }: Pick<PrintedPhoto, 'width' | 'isTall'>): readonly number[] {
  const most = Math.min(width, 2 * (isTall ? widest.tall : widest.wide));
  return [...[320, 480, 640, 960, 1280].filter((each) => each < most), most];
}
