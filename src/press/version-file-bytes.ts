import { versionBibtex, versionCitations, versionCsl, versionRis } from '../citing/cite/citation-files.ts';
import { writeVersionCsv } from '../citing/csv/version-tables.ts';
import { writeVersionPackage } from '../citing/data-package/version-package.ts';
import { writePicture } from '../citing/picture/write-picture.ts';
import type { Version } from '../citing/versions/version.ts';
import type { FileKind, VersionFileName } from '../citing/versions/version-files.ts';
import type { Language } from '../i18n/locale.ts';
import { versionCard, versionPng } from './pictures/version-png.ts';

type Bytes = string | Uint8Array | Promise<Uint8Array>;

const writers: Readonly<Record<FileKind, (version: Version, language: Language) => Bytes>> = {
  svg: writePicture,
  png: versionPng,
  card: versionCard,
  csv: writeVersionCsv,
  package: writeVersionPackage,
  record: ({ text }) => text,
  bibtex: versionBibtex,
  ris: versionRis,
  csl: versionCsl,
  citations: versionCitations,
};

/** A page that names the size of a file and the file itself ask for the same bytes. */
const written = new WeakMap<Version, Map<string, Promise<Uint8Array>>>();

async function write(version: Version, { kind, language }: VersionFileName): Promise<Uint8Array> {
  const bytes = await writers[kind](version, language);
  return typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
}

/** The bytes of one file that a reader can take away, made from the version alone: the same on any day and any machine. */
export function versionFileBytes(version: Version, file: VersionFileName): Promise<Uint8Array> {
  const known = written.get(version) ?? new Map<string, Promise<Uint8Array>>();
  written.set(version, known);
  const bytes = known.get(file.name) ?? write(version, file);
  known.set(file.name, bytes);
  // The development server lives on: what failed once is tried again.
  bytes.catch(() => known.delete(file.name));
  return bytes;
}
