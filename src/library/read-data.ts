import { buildCatalogue, type Building } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import type { ParsedFile, Problem } from '../facts/problem.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import type { Disk } from './disk.ts';
import { missingFolder, strayFile } from './stray.ts';

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
