import { byPlace } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { composeLock } from '../../prose/lock/sign-story.ts';
import { findDrift, isFromRecord } from '../../prose/lock/find-drift.ts';
import { type Lock, writeLock } from '../../prose/lock/lock.ts';
import { waysOut } from '../../prose/lock/explain-drift.ts';
import { findPlaceholderWords } from '../../prose/story-template.ts';
import type { Disk } from '../disk.ts';
import { inTheWay, lockOf, problemsAfter, readUnsigned, refuseSlug, type Plan } from './plan.ts';
import { readRecord } from '../read-library.ts';
import { readLock } from './read-locks.ts';
import { openSealer, storyContent } from './seal-chart.ts';

/** Whether an editor has touched neither language since signing. */
const isUntouched = (lock: Lock, texts: Readonly<Record<Language, string>>) =>
  languages.every((language) => lock[language].text === sha256(texts[language]));

/**
 * Signs a story as it prints today. Refused while anything is wrong with it or words of the template stand in it, or when the record has moved under a signed story that
 * nobody has rewritten: that would be accepting a change without saying so.
 * @param today the day of signing, as an ISO date
 */
export function planSign(disk: Disk, slug: string | undefined, today: string): Plan {
  const refusal = refuseSlug(disk, slug, 'sign');
  if (refusal !== null || slug === undefined) return { refusal: refusal ?? { id: '', en: '' } };
  const { reading, story, blocked } = readUnsigned(disk, slug);
  const files = reading.files.get(slug);
  if (blocked.length > 0 || story === null || files === undefined) return { problems: blocked };
  const unwritten = languages.flatMap((language) => findPlaceholderWords(story[language].passages));
  if (unwritten.length > 0) return { problems: unwritten.toSorted(byPlace) };
  const { library, specs } = reading;
  const now = storyContent(story, library.catalogue, openSealer(library, specs));
  const old = readLock(disk, slug).lock;
  if (old !== null && isUntouched(old, files) && findDrift(old, now, library.catalogue).some(isFromRecord)) {
    const ways = waysOut(slug);
    const isKept = old.kept !== undefined && !readRecord(disk).drift.has(slug);
    return isKept
      ? {
          refusal: {
            id: `Cerita ini dipertahankan pada angka lama dan belum ditulis ulang. ${ways.id}`,
            en: `This story is kept on older figures and has not been rewritten. ${ways.en}`,
          },
        }
      : { problems: inTheWay(readRecord(disk), slug) };
  }
  const lock = composeLock(now, files, library.catalogue, today);
  const plan = lockOf(lock, writeLock(lock), slug);
  const left = problemsAfter(disk, plan.writes, slug);
  return left.length > 0 ? { problems: left } : plan;
}
