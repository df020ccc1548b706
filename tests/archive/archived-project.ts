import { join } from 'node:path';
import type { BuiltSite } from '../../src/library/archive/built-site.ts';
import { findUnpublished, toldOf, planVersions } from '../../src/library/archive/publish.ts';
import type { Decision } from '../../src/library/archive/publishable.ts';
import { planLedgers } from '../../src/library/archive/ledgers.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { typefacePath } from '../../src/library/archive/archive.ts';
import { getDataSet } from '../../src/library/data-set.ts';
import { looksOfToday } from '../../src/press/looks-of-today.ts';
import { planRelease } from '../../src/library/archive/releases.ts';
import { readRecord, type LibraryReading } from '../../src/library/read-library.ts';
import { listEditionFiles } from '../../src/citing/versions/open-edition.ts';
import { listVersionFiles } from '../../src/citing/versions/open-version.ts';
import type { Problem } from '../../src/facts/problem.ts';
import { memoryDisk, readFolder, type Files } from '../faults/memory-disk.ts';
import { editObservations, editText } from '../mutation/signed-files.ts';

export const chart = 'city-and-regency';
export const story = 'separuh-terlindungi';

/** What the project publishes: the archive holds a chart and a story to the same rules. */
export const published = [chart, story] as const;

export const moved: Decision = {
  reason: 'source-revised',
  note: { id: 'Kantornya memperbarui angka.', en: 'The office revised its figure.' },
};

const encode = (text: string) => new TextEncoder().encode(text);

export const read = (files: Files): LibraryReading => readRecord(memoryDisk(files));

export const problemsOf = (files: Files): readonly Problem[] => read(files).problems;

/** What versions are drawn with here, and the typefaces that are kept for them. */
export const { looks, typefaces } = looksOfToday();

export const withTexts = (files: Files, writes: ReadonlyMap<string, string>): Files =>
  new Map([...files, ...Array.from(writes, ([path, text]) => [path, encode(text)] as const)]);

/**
 * A built site that holds a few pages and, of every version, its archived file, its tables and its pictures
 * for print; and the files of the data once they are released.
 */
export async function siteOf(
  files: Files,
  pages: readonly string[] = ['/', '/cerita/separuh-terlindungi/'],
): Promise<BuiltSite> {
  const { library } = read(files);
  const held = new Map<string, Uint8Array>(pages.map((page) => [page, encode('<!doctype html>')]));
  for (const edition of [...library.storyVersions.values()].flat()) {
    held.set(`/v/${story}/${edition.short}/`, encode('<!doctype html>'));
    for (const { path } of listEditionFiles(edition)) held.set(path, encode(edition.text));
  }
  for (const version of [...library.versions.values()].flat()) {
    held.set(`/v/${chart}/${version.short}/`, encode('<!doctype html>'));
    for (const file of listVersionFiles(version))
      if (['record', 'csv', 'svg'].includes(file.kind))
        held.set(file.path, await versionFileBytes(version, file, typefaces));
  }
  if (library.releases.length > 0)
    for (const [name, bytes] of getDataSet(library).files) held.set(`/data/${name}`, bytes);
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
  const plan = planVersions(reading.library, unpublished, decisions, day, looks);
  if ('refusal' in plan) throw new Error(plan.refusal.en);
  const written = withTexts(files, plan.writes);
  const kept = new Map([...written, ...Array.from(typefaces, ([hash, bytes]) => [typefacePath(hash), bytes] as const)]);
  return record(kept, await siteOf(kept));
}

/** Releases the data as they are now, as `npm run archive` does, and writes down the files that the release offers. */
export async function release(files: Files, day: string): Promise<Files> {
  const plan = planRelease(read(files).library, { date: day, note: moved.note });
  if (plan === null) throw new Error('there is nothing to release');
  const released = withTexts(files, new Map([[plan.path, plan.text]]));
  return record(released, await siteOf(released), read(released).library.releases.length);
}

/**
 * Writes down the addresses and files of a built site. Throws what stands in the way.
 * @param number of the newest release of the data; null where its files are of no concern
 */
export function record(files: Files, site: BuiltSite, number: number | null = null): Files {
  const { library } = read(files);
  const plan = planLedgers(library.archive, site, toldOf(library), number);
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
