import { asWritten, suggest } from '../facts/suggest.ts';
import { buildCatalogue, type Building } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import type { ParsedFile, Problem } from '../facts/problem.ts';
import { findPlaceholders } from '../facts/placeholders.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import type { Disk } from './disk.ts';

/** Names that may stand in data/ beside its files. */
const beside = ['observations', 'schemas', 'README.md'];

export function readJson(
  disk: Disk,
  path: string,
): { readonly parsed: ParsedFile } | { readonly problems: readonly Problem[] } {
  const read = disk.read(path);
  return 'problems' in read ? read : parseJson(read.bytes, path);
}

/** Reads and joins everything in data/. */
export function readData(disk: Disk): Building {
  const problems: Problem[] = [];
  const files = new Map<string, ParsedFile | null>();
  const names = Object.keys(dataFiles).map((path) => path.replace('data/', ''));
  for (const { name } of disk.list('data') ?? []) {
    if (!names.includes(name) && !beside.includes(name)) problems.push(strayFile(`data/${name}`, names));
  }
  const observations = disk.list(observationsFolder) ?? [];
  for (const { name } of observations) {
    if (!name.endsWith('.json') && name !== 'README.md')
      problems.push(strayFile(observationsFolder + name, [`${name}.json`]));
  }
  const observed = observations
    .filter(({ name }) => name.endsWith('.json'))
    .map(({ name }) => observationsFolder + name);
  if (observed.length === 0) problems.push(missingFolder(observationsFolder, 'kota-makassar.json'));
  for (const path of [...Object.keys(dataFiles), ...observed]) {
    const reading = readJson(disk, path);
    files.set(path, 'parsed' in reading ? reading.parsed : null);
    if ('problems' in reading) problems.push(...reading.problems);
  }
  const building = buildCatalogue(files);
  return { ...building, problems: [...problems, ...building.problems] };
}

/** A file that stands where nothing reads it: most often a mistyped name, whose contents would silently be missing. */
export function strayFile(file: string, expected: readonly string[]): Problem {
  const name = file.split('/').at(-1) ?? file;
  const help = suggest(name, expected);
  return {
    file,
    line: 1,
    column: 1,
    message: {
      id: `${asWritten(name)} tidak dibaca oleh apa pun di sini. Ganti namanya, pindahkan, atau hapus. ${help.id}`,
      en: `${asWritten(name)} is read by nothing here. Rename, move or delete it. ${help.en}`,
    },
  };
}

/** A file or folder whose name becomes an address and cannot. */
export const wrongName = (file: string, name: string, suggestion: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: {
    id: `Nama ${asWritten(name)} tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung tunggal.${suggestion ? ` Ganti menjadi "${suggestion}".` : ''}`,
    en: `The name ${asWritten(name)} cannot be an address: only lower-case letters, figures and single hyphens.${suggestion ? ` Rename it "${suggestion}".` : ''}`,
  },
});

/** A folder that must be there and hold something. */
export const missingFolder = (file: string, example: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message: {
    id: `Folder ini tidak ada atau kosong. Isi dengan berkas seperti ${example}.`,
    en: `This folder is missing or empty. Put in files such as ${example}.`,
  },
});

function* words(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    yield value;
    for (const { id } of findPlaceholders(value)) yield id;
  } else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* words(inner);
  }
}

/**
 * Whether what is wrong with a thing may only follow from what is wrong with data/: it names a fact that was left out
 * of the catalogue or stands in a series that is not there, or not even the ids of all facts are known.
 */
export function mayFollowFromData(value: unknown, { catalogue, factIds, problems }: Building): boolean {
  if (problems.length === 0) return false;
  if (factIds === null) return true;
  return [...words(value)].some((word) => {
    if (!factIds.has(word)) return false;
    const fact = catalogue.facts.get(word);
    return fact === undefined || fact.series.some((id) => !catalogue.series.has(id));
  });
}
