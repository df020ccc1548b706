import { type Lock, writeLock } from '../../prose/lock/lock.ts';
import { printsAlike } from '../../facts/publish-fact.ts';
import { isAsSigned, signFact } from '../../prose/lock/sign-story.ts';
import type { Catalogue } from '../../facts/fact.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Disk } from '../disk.ts';
import { readData } from '../read-data.ts';
import { readRecord } from '../read-library.ts';
import { inTheWay, lockOf, problemsAfter, refuseSlug, type Plan } from './plan.ts';
import { readLock } from './read-locks.ts';

const notSigned = (slug: string) => ({
  id: `"${slug}" belum pernah disahkan, jadi tidak ada angka lama untuk dipertahankan. Jalankan: npm run sign -- ${slug}`,
  en: `"${slug}" was never signed, so there are no older figures to keep. Run: npm run sign -- ${slug}`,
});

const nothingMoved = (slug: string) => ({
  id: `Tidak ada yang bergeser di bawah "${slug}": semua angkanya masih seperti ketika disahkan.`,
  en: `Nothing has moved under "${slug}": every figure is as it was when signed.`,
});

/** Ids of the signed facts that print differently or are of another kind now; and of all that differ at all. */
function movedFacts(lock: Lock, { facts }: Catalogue): readonly (readonly string[])[] {
  const differing = Object.entries(lock.facts).flatMap(([id, before]) => {
    const fact = facts.get(id);
    const after = fact === undefined ? before : signFact(fact);
    return isAsSigned(before, after) ? [] : [{ id, before, after }];
  });
  const printed = differing.filter(({ before, after }) => !printsAlike(before, after));
  return [printed.map(({ id }) => id), differing.map(({ id }) => id)];
}

/**
 * Keeps a story on its signed values: every fact that has moved is printed, in sentences, claims and charts, as it was signed.
 * Refused when nothing has moved, or when something else is wrong that older values do not mend.
 * @param today the day since which it is kept, as an ISO date
 */
export function planKeep(disk: Disk, slug: string | undefined, today: string): Plan {
  const refusal = refuseSlug(disk, slug, 'keep');
  if (refusal !== null || slug === undefined) return { refusal: refusal ?? { id: '', en: '' } };
  const { lock, problems } = readLock(disk, slug);
  if (problems.length > 0) return { problems };
  if (lock === null) return { refusal: notSigned(slug) };
  if (inTheWay(readRecord(disk), slug).length === 0) return { refusal: nothingMoved(slug) };
  const known = lock.kept?.facts ?? [];
  let left: readonly Problem[] = [];
  // A fact that moved by less than its rounding is only held when the story cannot do without: else its next move would go unseen.
  for (const moved of movedFacts(lock, readData(disk).catalogue)) {
    const facts = [...new Set([...known, ...moved])].toSorted();
    if (facts.length === 0) continue;
    const kept: Lock = { ...lock, kept: { since: lock.kept?.since ?? today, facts } };
    const plan = lockOf(kept, writeLock(kept), slug);
    left = problemsAfter(disk, plan.writes, slug);
    if (left.length === 0) return plan;
  }
  return { problems: left.length > 0 ? left : inTheWay(readRecord(disk), slug) };
}
