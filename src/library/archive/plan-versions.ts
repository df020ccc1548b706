import { writeVersion } from '../../citing/versions/compose-version.ts';
import type { VersionFile } from '../../citing/versions/version-file.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { sha256 } from '../../facts/sha256.ts';
import { namesWithNumbers } from '../../prose/numerals/names-with-numbers.ts';
import type { Library } from '../read-library.ts';
import { sealPath, versionPath } from './archive-paths.ts';
import type { Unpublished } from './find-unpublished.ts';
import { refuseNotes, refuseReason, type Decision } from './refuse-decision.ts';
import { writeSeal } from './seal.ts';
import { storiesShowing } from './stories-showing.ts';

/** A version that is about to be published. */
export interface Published {
  readonly chart: string;
  readonly hash: string;
  readonly file: VersionFile;
}

export interface VersionsPlan {
  /** Whole files by path: a new one for each version, and the seal. */
  readonly writes: ReadonlyMap<string, string>;
  readonly published: readonly Published[];
}

function compose(library: Library, { id, content, newest }: Unpublished, decision: Decision | null, today: string): VersionFile {
  if (newest === null || decision === null) return { ...content, published: today, previous: null, change: null };
  return {
    ...content,
    published: today,
    previous: newest.hash,
    change: { ...decision, stories: storiesShowing(library, id) },
  };
} // prettier-ignore

/**
 * The versions that publishing some charts would add. Refused, with nothing to write, when a chart that was published before comes
 * without a reason or with one that cannot be right.
 * @param today the day of publication, as an ISO date
 */
export function planVersions(
  library: Library,
  unpublished: readonly Unpublished[],
  decisions: ReadonlyMap<string, Decision>,
  today: string,
): VersionsPlan | { readonly refusal: Bilingual } {
  const published: Published[] = [];
  const names = namesWithNumbers(library.catalogue);
  const wrong: Bilingual[] = [];
  for (const chart of unpublished) {
    const decision = decisions.get(chart.id) ?? null;
    if (chart.newest !== null && decision === null) {
      wrong.push({ id: `${chart.id}: belum ada alasan.`, en: `${chart.id}: no reason was given.` });
      continue;
    }
    const file = compose(library, chart, decision, today);
    const refusal =
      chart.newest === null || decision === null
        ? null
        : (refuseReason(chart.newest.file, file) ?? refuseNotes(decision.note, names));
    if (refusal !== null) wrong.push({ id: `${chart.id}: ${refusal.id}`, en: `${chart.id}: ${refusal.en}` });
    published.push({ chart: chart.id, hash: sha256(writeVersion(file)), file });
  }
  if (wrong.length > 0)
    return { refusal: { id: wrong.map(({ id }) => id).join('\n'), en: wrong.map(({ en }) => en).join('\n') } };
  return { writes: withSeal(library, published), published };
}

/** The seal names the newest version of every chart, also of those that a merge or an interrupted run left unsealed. */
export const newestOf = ({ versions }: Pick<Library, 'versions'>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...versions].flatMap(([chart, chain]) => (chain.at(-1) ? [[chart, chain.at(-1)?.hash ?? '']] : [])),
  );

function withSeal(library: Library, published: readonly Published[]): ReadonlyMap<string, string> {
  const newest = { ...newestOf(library), ...Object.fromEntries(published.map(({ chart, hash }) => [chart, hash])) };
  return new Map([
    ...published.map(({ chart, hash, file }) => [versionPath(chart, hash), writeVersion(file)] as const),
    [sealPath, writeSeal(library.archive.texts, newest)],
  ]);
}
