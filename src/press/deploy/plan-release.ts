import { sha256 } from '../../facts/fingerprint.ts';
import type { Next, Now } from './notes.ts';
import type { SiteFile } from './store.ts';

/** What stands at a place as far as its notes tell. */
export interface Told {
  readonly now: Now | null;
  /** A release that was cut off. */
  readonly next: Next | null;
}

/** How a place becomes a release, so that at every moment each page that can be read has all that it asks for. */
export interface Plan {
  readonly sum: string;
  readonly isSame: boolean;
  /** What is put up, step after step: nothing of a step asks for, or leads to, what comes only in a later one. */
  readonly steps: readonly (readonly SiteFile[])[];
  readonly fresh: readonly SiteFile[];
  readonly changed: readonly SiteFile[];
  /** Files that are no longer part of the site and stay for one release more. */
  readonly kept: ReadonlyMap<string, string>;
  /** What is taken away at last: pages before what they ask for. */
  readonly gone: readonly string[];
}

/** The file that a compressed twin is the twin of; the path itself for any other. */
export const plainOf = (path: string): string => path.replace(/\.(br|gz)$/, '');

export const isPage = (path: string): boolean => plainOf(path).endsWith('.html');

/** What names pages to machines: feeds, site maps, the search's index, what leads from old addresses to new ones. */
const announces = (path: string): boolean =>
  /\.xml$|^robots\.txt$|(^|\/)index\.json$|^(_redirects|_headers|\.htaccess|vercel\.json|nginx-headers\.conf)$/.test(
    plainOf(path),
  );

const isFront = (path: string): boolean => /^(en\/)?index\.html$/.test(plainOf(path));

/** Paths of which it must be asked what they hold: a release was cut off while it changed them. */
export const doubtful = ({ next }: Told): readonly string[] => next?.touched ?? [];

/** The sum of a whole release. */
const sumOf = (files: readonly SiteFile[]): string =>
  sha256(
    files
      .map(({ path, sum }) => `${sum}  ${path}\n`)
      .toSorted()
      .join(''),
  );

/** Files that pages ask for and that stood there or may have, by their paths. */
function earlierParts({ now, next }: Told, sum: string): ReadonlyMap<string, string> {
  const parts = Object.entries(now?.files ?? {}).filter(([path]) => !isPage(path));
  // The same once more is no new release: what was kept for the readers of the one before is kept on.
  const kept = now?.sum === sum ? Object.entries(now.kept) : [];
  return new Map([...kept, ...parts, ...Object.entries(next?.parts ?? {})]);
}

/**
 * Plans how what stands at a place becomes a release.
 * @param found the sums of what stands at each of the `doubtful` paths; nothing for a path at which nothing does
 */
export function planRelease(files: readonly SiteFile[], told: Told, found: ReadonlyMap<string, string>): Plan {
  const { now, next } = told;
  const doubts = new Set(doubtful(told));
  const known = new Map([...Object.entries(now?.kept ?? {}), ...Object.entries(now?.files ?? {})]);
  const standing = (path: string): string | undefined => (doubts.has(path) ? found.get(path) : known.get(path));
  const sum = sumOf(files);
  const own = new Set(files.map(({ path }) => path));
  const puts = files.filter(({ path, sum }) => standing(path) !== sum);
  const isNew = ({ path }: SiteFile) => standing(path) === undefined;
  const pages = puts.filter(({ path }) => isPage(path));
  const others = puts.filter(({ path }) => !isPage(path));
  const steps = [
    // What no page asks for yet.
    others.filter((file) => isNew(file) && !announces(file.path)),
    others.filter((file) => !isNew(file) && !announces(file.path)),
    // What no page leads to yet.
    pages.filter((file) => isNew(file) && !isFront(file.path)),
    pages.filter((file) => !isNew(file) && !isFront(file.path)),
    pages.filter(({ path }) => isFront(path) && plainOf(path) !== 'index.html'),
    pages.filter(({ path }) => plainOf(path) === 'index.html'),
    others.filter(({ path }) => announces(path)),
  ];
  const kept = new Map(
    [...earlierParts(told, sum)].filter(
      ([path]) => !own.has(path) && !announces(path) && (!doubts.has(path) || found.has(path)),
    ),
  );
  const gone = [...new Set([...known.keys(), ...doubts, ...Object.keys(next?.parts ?? {})])].filter(
    (path) => !own.has(path) && !kept.has(path) && (!doubts.has(path) || found.has(path)),
  );
  return {
    sum,
    isSame: next === null && now?.sum === sum,
    steps: steps.filter((step) => step.length > 0),
    fresh: puts.filter(isNew),
    changed: puts.filter((file) => !isNew(file)),
    kept,
    gone: [...gone.filter(isPage), ...gone.filter((path) => !isPage(path))],
  };
}

/** What is written down before the first change, so that whoever comes after an accident knows what to ask for. */
export function describeNext(release: string, files: readonly SiteFile[], told: Told, plan: Plan): Next {
  const puts = plan.steps.flat().map(({ path }) => path);
  const parts = files.filter(({ path }) => !isPage(path)).map(({ path, sum }) => [path, sum] as const);
  return {
    release,
    touched: [...new Set([...puts, ...plan.gone, ...doubtful(told)])],
    parts: Object.fromEntries([...plan.kept, ...parts]),
  };
}

/** What is written down when all is in its place. */
export const describeNow = (release: string, files: readonly SiteFile[], { sum, kept }: Plan): Now => ({
  release,
  sum,
  files: Object.fromEntries(files.map(({ path, sum }) => [path, sum])),
  kept: Object.fromEntries(kept),
});
