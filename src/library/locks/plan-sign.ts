import { byPlace, type Problem } from '../../facts/problem.ts';
import { decodeUtf8 } from '../../facts/decode-utf8.ts';
import { languages } from '../../i18n/locale.ts';
import { composeLock } from '../../prose/lock/sign-story.ts';
import { findDrift, isFromRecord } from '../../prose/lock/find-drift.ts';
import { type Lock, writeLock } from '../../prose/lock/lock.ts';
import type { StoryContent } from '../../prose/lock/story-content.ts';
import { waysOut } from '../../prose/lock/explain-drift.ts';
import type { Disk } from '../disk.ts';
import { findUnwritten } from '../publishable.ts';
import { inTheWay, lockOf, overlayDisk, problemsAfter, readUnsigned, refuseSlug, type Plan } from './plan.ts';
import { readRecord, type LibraryReading } from '../read-library.ts';
import { lineOfDraft, type Story, withoutDraftLine } from '../read-stories.ts';
import { readLock, storiesFolder } from './read-locks.ts';
import { openSealer, storyContent } from './seal-chart.ts';

/** Whether an editor has touched neither language since signing. */
const isUntouched = (lock: Lock, now: StoryContent) =>
  languages.every((language) => lock[language].text === now[language].text);

/** What a draft becomes when it is finished. */
interface Finished {
  readonly text: string;
  /** The line that was taken out, counted from 1. */
  readonly draftLine: number;
}

/** The files of a draft as a story that is finished, by path; none when it is no draft. */
function finish(disk: Disk, slug: string): ReadonlyMap<string, Finished> {
  const files = languages.flatMap((language) => {
    const path = `${storiesFolder}${slug}/${language}.mdx`;
    const read = disk.read(path);
    const decoded = 'problems' in read ? read : decodeUtf8(read.bytes, path);
    if ('problems' in decoded) return [];
    const draftLine = lineOfDraft(decoded.text);
    return draftLine === null ? [] : [[path, { text: withoutDraftLine(decoded.text), draftLine }] as const];
  });
  return new Map(files);
}

/** Problems of a finished draft at the lines that the editor sees, where `draft: true` still stands. */
const asOnDisk = (problems: readonly Problem[], finished: ReadonlyMap<string, Finished>): readonly Problem[] =>
  problems.map((problem) => {
    const draftLine = finished.get(problem.file)?.draftLine;
    return draftLine === undefined || problem.line < draftLine ? problem : { ...problem, line: problem.line + 1 };
  });

/** The lock of a story as it prints in a reading. */
export function lockNow(story: Story, { library, specs }: LibraryReading, today: string): Lock {
  const now = storyContent(story, library.catalogue, openSealer(library, specs));
  return composeLock(now, library.catalogue, today);
}

/**
 * Signs a story as it prints today; that finishes a draft, whose line `draft: true` is taken out. Refused while anything is wrong with it or
 * words of the template stand in it, or when the record has moved under a signed story that nobody has rewritten: that would be accepting
 * a change without saying so.
 * @param today the day of signing, as an ISO date
 */
export function planSign(project: Disk, slug: string | undefined, today: string): Plan {
  const refusal = refuseSlug(project, slug, 'sign');
  if (refusal !== null || slug === undefined) return { refusal: refusal ?? { id: '', en: '' } };
  const finished = finish(project, slug);
  const texts = new Map([...finished].map(([path, { text }]) => [path, text]));
  const disk = finished.size === 0 ? project : overlayDisk(project, texts);
  const { reading, story, blocked } = readUnsigned(disk, slug);
  if (blocked.length > 0 || story === null) return { problems: asOnDisk(blocked, finished) };
  const unwritten = findUnwritten(story);
  if (unwritten.length > 0) return { problems: asOnDisk(unwritten.toSorted(byPlace), finished) };
  const { library, specs } = reading;
  const now = storyContent(story, library.catalogue, openSealer(library, specs));
  const old = readLock(disk, slug).lock;
  if (old !== null && isUntouched(old, now) && findDrift(old, now, library.catalogue).some(isFromRecord)) {
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
  const lock = composeLock(now, library.catalogue, today);
  const plan = lockOf(lock, writeLock(lock), slug);
  const left = problemsAfter(disk, plan.writes, slug);
  return left.length > 0
    ? { problems: asOnDisk(left, finished) }
    : { lock, writes: new Map([...texts, ...plan.writes]) };
}
