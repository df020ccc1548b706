import type { Release } from '../releases/release.ts';
import { listNames, listReports } from '../sources.ts';
import type { Source } from '../../facts/schema/subject.ts';
import type { Language } from '../../i18n/locale.ts';

/** What all formats are written from, so that they cannot disagree. Texts are one line each, without markup. */
export interface Citation {
  readonly kind: 'chart' | 'story' | 'fact' | 'data-set';
  readonly language: Language;
  /** ASCII, the same for ever: `terlindungi-makassar-satu-dari-dua-64a4a26aa5449635-id`. */
  readonly key: string;
  readonly title: string;
  /** The site and its motto. */
  readonly container: string;
  readonly publisher: string;
  /** ISO day of the figures: the day on which the version was published. Never the day of reading. */
  readonly issued: string;
  /** Absolute; it shows for ever what is cited. */
  readonly address: string;
  /** SHA-256 of the archived file, 64 hexadecimal digits. */
  readonly fingerprint: string;
  /** The first 16 of them. */
  readonly short: string;
  /** `Grafik`, `Figure`. */
  readonly genre: string;
  /** Who printed the figures, with the days: `Kita Sulsel, 8 November 2024`. */
  readonly sources: string;
  /** The same by name only: `Kita Sulsel dan Retas.news`. */
  readonly publishers: string;
  /** For a fact, how it is known: `menurut … (Kita Sulsel, 8 November 2024)`. */
  readonly known: string | null;
}

/** What a fact or the data set is cited as: one state of it, named by its fingerprint. */
export interface Pin {
  /** SHA-256, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them. */
  readonly short: string;
  /** The day on which it was published. */
  readonly date: string;
}

/** The data set is cited as one release of it. */
export const pinOfRelease = ({ hash, short, file }: Release): Pin => ({ hash, short, date: file.date });

/** Id of the element that shows this state on the page of what is cited. */
export const pinAnchor = ({ short }: Pick<Pin, 'short'>): string => `v-${short}`;

/** A text as one line: whatever breaks lines or controls a terminal is a blank, and so are the blanks that a browser must not break at. */
export const oneLine = (text: string): string => text.replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}\uFEFF]+/gu, ' ').trim();

/** A sentence begun with a capital. */
export const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** A title with the mark that follows it; one that asks or exclaims, or ends by itself, needs none. */
export const ended = (title: string, mark: string): string => (/[?!.]$/.test(title) ? title : `${title}${mark}`);

/** The documents behind what is cited, as every format names them. */
export const citedSources = (
  sources: readonly Pick<Source, 'publisher' | 'published'>[],
  language: Language,
): Pick<Citation, 'sources' | 'publishers'> => ({
  sources: oneLine(listReports(sources, language)),
  publishers: oneLine(
    listNames(
      sources.map(({ publisher }) => publisher),
      language,
    ),
  ),
});
