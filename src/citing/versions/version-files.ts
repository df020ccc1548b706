import { languages, type Language } from '../../i18n/locale.ts';
import { versionFolder } from '../../i18n/addresses.ts';
import type { Version } from './version.ts';

/** What a reader can take away of one version. `record` is the version's own file, which serves both languages. */
export const fileKinds = [
  'svg',
  'png',
  'card',
  'csv',
  'package',
  'record',
  'bibtex',
  'ris',
  'csl',
  'citations',
] as const;

export type FileKind = (typeof fileKinds)[number];

const endings: Readonly<Record<FileKind, string>> = {
  svg: '.svg',
  png: '.png',
  card: '-card.png',
  csv: '.csv',
  package: '.zip',
  record: '.json',
  bibtex: '.bib',
  ris: '.ris',
  csl: '.csl.json',
  citations: '.txt',
};

export interface VersionFileName {
  readonly kind: FileKind;
  readonly language: Language;
  /** Such as `makassar-satu-dari-dua-ab1c85cd-id.svg`: what a reader finds again in a folder of downloads. */
  readonly name: string;
  /** The path on the site. */
  readonly path: string;
}

/** The name and address of one file of a version. */
export function versionFileName(
  { chart, short }: Pick<Version, 'chart' | 'short'>,
  kind: FileKind,
  language: Language,
): VersionFileName {
  const stem = `${chart.id}-${short.slice(0, 8)}`;
  const name = kind === 'record' ? `${stem}.json` : `${stem}-${language}${endings[kind]}`;
  return { kind, language, name, path: `${versionFolder(chart.id, short)}${name}` };
}

/** Every file of a version, each once. */
export const listVersionFiles = (version: Pick<Version, 'chart' | 'short'>): readonly VersionFileName[] => [
  versionFileName(version, 'record', 'id'),
  ...languages.flatMap((language) =>
    fileKinds.filter((kind) => kind !== 'record').map((kind) => versionFileName(version, kind, language)),
  ),
];
