import type { Bilingual } from '../facts/schema/common.ts';

/** A form in which a reader takes something away as a file. */
export interface Format {
  /** How the names of its files end, the language before it where there is one for each. */
  readonly ending: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** What stands on the button, and what for. */
  readonly short: string;
  readonly about: Bilingual;
  /** What a verdict calls such a file. */
  readonly called: Bilingual;
  /** Text, which a reader's copy can be compared with line by line. */
  readonly readable?: true;
  /** It holds the figures as data, and is named in the description for machines. */
  readonly asData?: true;
  /** It can be had at an address beside the chart's page, too, which always holds that of the newest version. */
  readonly newest?: true;
  /** One file for both languages. */
  readonly shared?: true;
  /** Other addresses end like this too, and may come to hold something else: no host is told to keep it for ever. */
  readonly askedAnew?: true;
}

/**
 * Every form in which a version of a chart can be taken away, in the order in which it is offered. Who writes each stands in
 * `versions/compose-version.ts`, which does not compile before somebody does. Names, addresses, buttons, headers, machine-readable
 * descriptions and verdicts follow from this table. The tables of the data set are `csv` and `record` (JSON) too, its package a `package`.
 */
export const formats = {
  png: {
    ending: '.png',
    type: 'image/png',
    short: 'PNG',
    about: { id: 'Gambar untuk situs dan naskah', en: 'Picture for websites and documents' },
    called: { id: 'Gambar (PNG)', en: 'The picture (PNG)' },
    newest: true,
  },
  svg: {
    ending: '.svg',
    type: 'image/svg+xml',
    short: 'SVG',
    about: { id: 'Gambar vektor untuk cetak', en: 'Vector picture for print' },
    called: { id: 'Gambar (SVG)', en: 'The picture (SVG)' },
    newest: true,
    readable: true,
  },
  csv: {
    ending: '.csv',
    type: 'text/csv',
    short: 'CSV',
    about: { id: 'Tabel angka dan sumbernya', en: 'Table of the figures and their sources' },
    called: { id: 'Tabel (CSV)', en: 'The table (CSV)' },
    readable: true,
    asData: true,
    newest: true,
  },
  xlsx: {
    ending: '.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    short: 'XLSX',
    about: { id: 'Tabel untuk Excel dan LibreOffice', en: 'Table for Excel and LibreOffice' },
    called: { id: 'Tabel (XLSX)', en: 'The table (XLSX)' },
    asData: true,
    newest: true,
  },
  package: {
    ending: '.zip',
    type: 'application/zip',
    short: 'ZIP',
    about: {
      id: 'Paket data: tabel, kamus, sumber, lisensi',
      en: 'Data package: table, dictionary, sources, licence',
    },
    called: { id: 'Paket (ZIP)', en: 'The package (ZIP)' },
    asData: true,
  },
  card: {
    ending: '-card.png',
    type: 'image/png',
    short: 'PNG',
    about: { id: 'Gambar untuk media sosial', en: 'Picture for social media' },
    called: { id: 'Kartu (PNG)', en: 'The card (PNG)' },
  },
  record: {
    ending: '.json',
    type: 'application/json',
    short: 'JSON',
    about: { id: 'Berkas arsip versi ini', en: 'The archived file of this version' },
    called: { id: 'Berkas arsip (JSON)', en: 'The archived file (JSON)' },
    readable: true,
    asData: true,
    shared: true,
    askedAnew: true,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FileKind = keyof typeof formats;

const byKind: Readonly<Record<FileKind, Format>> = formats;

/** Whether one file serves both languages. */
export const servesBoth = (kind: FileKind): boolean => byKind[kind].shared === true;

export const fileKinds = Object.keys(formats).filter((kind): kind is FileKind => Object.hasOwn(formats, kind));

/** The forms that can be had at an address which always holds the newest. */
export const newestKinds = fileKinds.filter((kind) => byKind[kind].newest === true);

/** The forms in which the figures can be had as data. */
export const dataKinds = fileKinds.filter((kind) => byKind[kind].asData === true);

/** The form of a file by the end of its name, the longest that fits; undefined for none of ours. */
export const formatOf = (name: string): Format | undefined =>
  Object.values(byKind)
    .filter(({ ending }) => name.endsWith(ending))
    .toSorted((a, b) => b.ending.length - a.ending.length)[0];

/** Whether a file is text that can be compared line by line, by the end of its name. */
export const isReadable = (name: string): boolean => formatOf(name.toLowerCase())?.readable === true;

/** How the names of files end that never come to hold anything else. */
export const endingsForEver: readonly string[] = [
  ...new Set(
    Object.values(byKind).flatMap(({ ending, askedAnew }) => (askedAnew ? [] : [`.${ending.split('.').at(-1)}`])),
  ),
];
