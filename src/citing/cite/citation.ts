import type { Language } from '../../i18n/locale.ts';

/** What all formats are written from, so that they cannot disagree. Texts are one line each, without markup. */
export interface Citation {
  readonly kind: 'chart' | 'fact' | 'data-set';
  readonly language: Language;
  /** ASCII, the same for ever: `terlindungi-makassar-satu-dari-dua-64a4a26aa5449635-id`. */
  readonly key: string;
  readonly title: string;
  /** The site and its motto. */
  readonly container: string;
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
