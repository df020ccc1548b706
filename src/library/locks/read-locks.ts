import type { Building } from '../../facts/build-catalogue.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Lock } from '../../prose/lock/lock.ts';
import type { Disk } from '../disk.ts';
import type { ChartsReading, OpenChart } from '../read-charts.ts';
import { openEdition, type Edition } from './edition.ts';
import { readLock, storiesFolder } from './read-lock.ts';
import type { PrintedFrom } from './story-content.ts';

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
