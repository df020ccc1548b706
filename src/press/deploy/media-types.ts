import { formats } from '../../citing/formats.ts';
import type { Bilingual } from '../../facts/schema/common.ts';

/** A kind of file as a host sends it and as an editor knows it. */
interface Medium {
  readonly endings: readonly string[];
  /** Media type (RFC 6838). */
  readonly type: string;
  readonly called: Bilingual;
  /** Text, which a third of its bytes can carry. */
  readonly isText?: true;
}

const page: Bilingual = { id: 'halaman', en: 'page' };
const picture: Bilingual = { id: 'gambar', en: 'picture' };
const file: Bilingual = { id: 'berkas data', en: 'data file' };
const part: Bilingual = { id: 'bagian halaman', en: 'part of pages' };
const list: Bilingual = { id: 'daftar dan umpan', en: 'list or feed' };
const other: Bilingual = { id: 'berkas lain', en: 'other file' };

/** What the site is made of. What is missing here goes out as bytes that no browser opens by itself. */
const media: readonly Medium[] = [
  { endings: ['.html'], type: 'text/html; charset=utf-8', called: page, isText: true },
  { endings: ['.css'], type: 'text/css; charset=utf-8', called: part, isText: true },
  { endings: ['.js', '.mjs'], type: 'text/javascript; charset=utf-8', called: part, isText: true },
  { endings: ['.woff2'], type: 'font/woff2', called: part },
  { endings: [formats.svg.ending], type: formats.svg.type, called: picture, isText: true },
  { endings: [formats.png.ending], type: formats.png.type, called: picture },
  { endings: ['.jpg', '.jpeg'], type: 'image/jpeg', called: picture },
  { endings: ['.webp'], type: 'image/webp', called: picture },
  { endings: ['.avif'], type: 'image/avif', called: picture },
  { endings: [formats.csv.ending], type: `${formats.csv.type}; charset=utf-8`, called: file, isText: true },
  { endings: [formats.record.ending], type: formats.record.type, called: file, isText: true },
  { endings: [formats.xlsx.ending], type: formats.xlsx.type, called: file },
  { endings: [formats.package.ending], type: formats.package.type, called: file },
  { endings: ['.xml'], type: 'application/xml; charset=utf-8', called: list, isText: true },
  { endings: ['.webmanifest'], type: 'application/manifest+json', called: part, isText: true },
  {
    endings: ['.txt', '.conf', '.cff', '.bib', '.ris', 'SHA256SUMS'],
    type: 'text/plain; charset=utf-8',
    called: other,
  },
  { endings: ['_headers', '_redirects', '.htaccess'], type: 'text/plain; charset=utf-8', called: other },
];

const unknown: Medium = { endings: [], type: 'application/octet-stream', called: other };

/** What a file is by the end of its name. */
export const mediumOf = (path: string): Medium =>
  media.find(({ endings }) => endings.some((ending) => path.endsWith(ending))) ?? unknown;
