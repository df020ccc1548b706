import { join } from 'node:path';
import type { BuiltSite } from '../../src/library/archive/built-site.ts';
import { type Decision, findUnpublished, newestOf, planVersions } from '../../src/library/archive/publish.ts';
import { versionFolder } from '../../src/i18n/addresses.ts';
import { planLedgers } from '../../src/library/archive/ledgers.ts';
import type { Restyle } from '../../src/library/archive/archive.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { planRelease } from '../../src/library/archive/releases.ts';
import { readRecord, type LibraryReading } from '../../src/library/read-library.ts';
import { listVersionFiles } from '../../src/citing/versions/version-files.ts';
import type { Problem } from '../../src/facts/problem.ts';
import { memoryDisk, readFolder, type Files } from '../faults/memory-disk.ts';
import { editObservations, editText } from '../mutation/signed-files.ts';

export const chart = 'city-and-regency';
export const moved: Decision = {
  reason: 'source-revised',
  note: { id: 'Kantornya memperbarui angka.', en: 'The office revised its figure.' },
};

const encode = (text: string) => new TextEncoder().encode(text);

export const read = (files: Files): LibraryReading => readRecord(memoryDisk(files));

export const problemsOf = (files: Files): readonly Problem[] => read(files).problems;

export const withTexts = (files: Files, writes: ReadonlyMap<string, string>): Files =>
  new Map([...files, ...Array.from(writes, ([path, text]) => [path, encode(text)] as const)]);

/** A built site that holds a few pages and, of every version, its archived file, its tables and its pictures for print. */
export async function siteOf(
  files: Files,
  pages: readonly string[] = ['/', '/cerita/separuh-terlindungi/'],
): Promise<BuiltSite> {
  const { versions } = read(files).library;
  const held = new Map<string, Uint8Array>(pages.map((page) => [page, encode('<!doctype html>')]));
  for (const version of [...versions.values()].flat()) {
    held.set(`/v/${chart}/${version.short}/`, encode('<!doctype html>'));
    for (const file of listVersionFiles(version))
      if (['record', 'csv', 'svg'].includes(file.kind)) held.set(file.path, await versionFileBytes(version, file));
  }
  return siteFrom(held);
}

export const siteFrom = (held: ReadonlyMap<string, Uint8Array>): BuiltSite => ({
  paths: [...held.keys()].toSorted(),
  bytes: (path) => held.get(path) ?? new Uint8Array(),
});

/** Publishes whatever is new, as `npm run archive` does, with a site that has been built from it. */
export async function publish(files: Files, day: string, decision: Decision | null = null): Promise<Files> {
  const reading = read(files);
  const unpublished = findUnpublished(reading);
  const decisions = new Map(decision === null ? [] : unpublished.map(({ id }) => [id, decision]));
  const plan = planVersions(reading.library, unpublished, decisions, day);
  if ('refusal' in plan) throw new Error(plan.refusal.en);
  return record(withTexts(files, plan.writes), await siteOf(withTexts(files, plan.writes)));
}

/** Releases the data as they are now, as `npm run archive` does. */
export function release(files: Files, day: string): Files {
  const plan = planRelease(read(files).library, { date: day, note: moved.note });
  if (plan === null) throw new Error('there is nothing to release');
  return withTexts(files, new Map([[plan.path, plan.text]]));
}

/** Writes down the addresses and files of a built site. Throws what stands in the way. */
export function record(files: Files, site: BuiltSite, restyle: Omit<Restyle, 'versions'> | null = null): Files {
  const { library } = read(files);
  const folders = new Map(
    [...library.versions].flatMap(([id, all]) =>
      all.map(({ hash, short }) => [versionFolder(id, short), hash] as const),
    ),
  );
  const plan = planLedgers(library.archive, site, restyle, folders, newestOf(library));
  if ('problems' in plan) throw new Error(plan.problems.map(({ message }) => message.en).join('\n'));
  return withTexts(files, plan.writes);
}

/** The project of tests/faults without its story's sums, so that a figure may move by itself. */
const project: Files = editObservations(readFolder(join(import.meta.dirname, '../faults/project')), (observation) => {
  delete observation.share;
  delete observation.parts;
});

/** The fact that the chart shows first. */
export const shownFact = 'mks-coverage-2025';

/** The figure that the chart shows first, as the source revised it. */
export const revise = (files: Files, value: number): Files =>
  editObservations(files, (observation) => {
    if (observation.id === shownFact) observation.value = value;
  });

export const fresh = project;
export { editText };
