import type { Chart } from '../../charts/open-chart.ts';
import { type Building, fillCatalogue } from '../../facts/build-catalogue.ts';
import { checkSchema } from '../../facts/check-schema.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { type Problem, toProblem } from '../../facts/problem.ts';
import { printsAlike } from '../../facts/publish-fact.ts';
import type { Disk } from '../disk.ts';
import type { PrintedFrom } from './seal-chart.ts';
import type { ChartsReading, OpenChart } from '../read-charts.ts';
import { readJson } from '../read-data.ts';
import { type Lock, lockSchema } from '../../prose/lock/lock.ts';
import { asSigned, signFact } from '../../prose/lock/sign-story.ts';

export const storiesFolder = 'content/stories/';

export const lockPath = (slug: string): string => `${storiesFolder}${slug}/lock.json`;

/** The lock of a story, null when it was never signed. A lock that cannot be read is a problem, not an unsigned story. */
export function readLock(
  disk: Disk,
  slug: string,
): { readonly lock: Lock | null; readonly problems: readonly Problem[] } {
  const isThere = disk.list(storiesFolder + slug)?.some(({ name }) => name === 'lock.json') ?? false;
  if (!isThere) return { lock: null, problems: [] };
  const reading = readJson(disk, lockPath(slug));
  if ('problems' in reading) return { lock: null, problems: reading.problems };
  const checked = checkSchema(lockSchema, reading.parsed.value);
  if ('data' in checked) return { lock: checked.data, problems: [] };
  const [first] = checked.faults;
  if (first === undefined) return { lock: null, problems: [] };
  const { message, ...place } = toProblem(reading.parsed, first);
  return {
    lock: null,
    problems: [
      {
        ...place,
        message: {
          id: `Kunci tanda tangan ini rusak: ${message.id} Berkas ini tidak ditulis dengan tangan. Pulihkan dari riwayat, atau hapus dan jalankan: npm run sign -- ${slug}`,
          en: `This lock is damaged: ${message.en} It is not written by hand. Restore it from the history, or delete it and run: npm run sign -- ${slug}`,
        },
      },
    ],
  };
}

/** The record as a story prints it that is kept on older values: its figures, sentences, claims and charts all come from here. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Since when the story has stood on older values, as an ISO date. */
  readonly since: string;
  /** The figures that print differently today, in the order of their ids. */
  readonly moved: readonly { readonly signed: Fact; readonly today: Fact }[];
}

/** The facts with those that are kept as they were when signed. */
function keptFacts({ facts: signed, kept }: Lock, today: Catalogue['facts']): ReadonlyMap<string, Fact> {
  const facts = new Map(today);
  for (const id of kept?.facts ?? []) {
    const fact = today.get(id);
    const before = signed[id];
    if (fact !== undefined && before !== undefined) facts.set(id, asSigned(fact, before));
  }
  return facts;
}

/**
 * What a story prints from that is kept on the values of its lock; null for every other story, which prints from today's record.
 * @param specs the charts' files as parsed, by id
 */
export function openEdition(
  lock: Lock,
  today: {
    readonly catalogue: Catalogue;
    /** With `{fact-id}` still in its texts: they are finished with the kept figures. */
    readonly unfilled: Catalogue;
    readonly charts: ReadonlyMap<string, Chart>;
    readonly specs: ReadonlyMap<string, unknown>;
  },
  openChart: OpenChart,
): Edition | null {
  const { kept } = lock;
  if (kept === undefined) return null;
  const { unfilled } = today;
  const catalogue = fillCatalogue({ ...unfilled, facts: keptFacts(lock, unfilled.facts) });
  const charts = new Map(today.charts);
  for (const id of Object.keys(lock.charts)) {
    const opening = openChart(today.specs.get(id), id, catalogue);
    if ('chart' in opening) charts.set(id, opening.chart);
  }
  const moved = kept.facts.flatMap((id) => {
    const [signed, now] = [catalogue.facts.get(id), today.catalogue.facts.get(id)];
    if (signed === undefined || now === undefined) return [];
    return printsAlike(signFact(signed), signFact(now)) ? [] : [{ signed, today: now }];
  });
  return { catalogue, charts, since: kept.since, moved };
}

/** What a story's figures, sentences and charts are printed from: today's record, or its edition when it is kept on older values. */
export const printedFrom = (library: PrintedFrom & Pick<LocksReading, 'editions'>, slug: string): PrintedFrom =>
  library.editions.get(slug) ?? library;

export interface LocksReading {
  /** By the name of the story's folder; a story that was never signed has none. */
  readonly locks: ReadonlyMap<string, Lock>;
  /** What those stories print from that are kept on older values. */
  readonly editions: ReadonlyMap<string, Edition>;
  readonly problems: readonly Problem[];
}

/** Reads the lock of every story, and opens the record of those that are kept on older values. */
export function readLocks(
  disk: Disk,
  today: PrintedFrom & Pick<Building, 'unfilled'> & Pick<ChartsReading, 'specs'>,
  openChart: OpenChart,
): LocksReading {
  const locks = new Map<string, Lock>();
  const editions = new Map<string, Edition>();
  const problems: Problem[] = [];
  for (const { name: slug, isFolder } of disk.list(storiesFolder) ?? []) {
    if (!isFolder) continue;
    const reading = readLock(disk, slug);
    problems.push(...reading.problems);
    if (reading.lock === null) continue;
    locks.set(slug, reading.lock);
    const edition = openEdition(reading.lock, today, openChart);
    if (edition !== null) editions.set(slug, edition);
  }
  return { locks, editions, problems };
}
