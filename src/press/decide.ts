import { decodeUtf8 } from '../facts/decode-utf8.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Disk } from '../library/disk.ts';
import { type Note, planAccept } from '../library/locks/plan-accept.ts';
import { planKeep } from '../library/locks/plan-keep.ts';
import { planSign } from '../library/locks/plan-sign.ts';
import { notesPath, readNotes } from '../library/read-notes.ts';
import type { Lock } from '../prose/lock/lock.ts';
import { changeNotes, writeNotes } from '../prose/notes.ts';
import type { PlannedFile } from './planned-files.ts';
import { RefusalError } from './refusal.ts';

/** What an editor decides about a story that is ready, or under which the record has moved. */
export type Decision =
  | { readonly what: 'sign'; readonly because: string }
  | { readonly what: 'keep'; readonly because: string }
  /** The note is for readers, in both languages. */
  | { readonly what: 'accept'; readonly note: Note };

/** Who decides, and when. */
export interface Decider {
  readonly by: string;
  /** An ISO moment with its offset. */
  readonly at: string;
  /** The newsroom's day, as an ISO date. */
  readonly today: string;
}

/** What a decision would write, and what would be locked. */
export interface Decided {
  /** In the order in which they are to be put in place, each with what it held when the decision was made from it. */
  readonly files: readonly PlannedFile[];
  readonly lock: Lock;
}

/** A disk that remembers what each file held when it was first read: that, and not what it holds later, is what a plan was made from. */
function remember(disk: Disk): { readonly disk: Disk; readonly before: (path: string) => string | null } {
  const held = new Map<string, Uint8Array | null>();
  const read: Disk['read'] = (path) => {
    const found = disk.read(path);
    if (!held.has(path)) held.set(path, 'bytes' in found ? found.bytes : null);
    return found;
  };
  return {
    disk: { ...disk, read },
    before(path) {
      if (!held.has(path)) read(path);
      const bytes = held.get(path) ?? null;
      const decoded = bytes === null ? null : decodeUtf8(bytes, path);
      return decoded === null || 'problems' in decoded ? null : decoded.text;
    },
  };
}

type Remembered = ReturnType<typeof remember>;

/**
 * Plans the lock that a decision makes, as the commands `sign`, `keep` and `accept` do. Throws RefusalError, or ProblemsError with what
 * stands in the way, and writes nothing.
 */
export const planDecision = (
  disk: Disk,
  slug: string | undefined,
  decision: Decision,
  today: string,
  language: Language,
): Decided => decide(remember(disk), slug, decision, today, language);

function decide(
  { disk, before }: Remembered,
  slug: string | undefined,
  decision: Decision,
  today: string,
  language: Language,
): Decided {
  const plan =
    decision.what === 'sign'
      ? planSign(disk, slug, today)
      : decision.what === 'keep'
        ? planKeep(disk, slug, today)
        : planAccept(disk, slug, decision.note, today);
  if ('refusal' in plan) throw new RefusalError(plan.refusal);
  if ('problems' in plan) throw new ProblemsError(plan.problems, language);
  return {
    lock: plan.lock,
    files: Array.from(plan.writes, ([path, text]) => ({ path, text, before: before(path) })),
  };
}

/**
 * The same, with who decided and why among the notes of the story; what is signed waits for nobody any more. Notes that cannot be read stand in
 * the way too: they would be written over.
 */
export function planSaidDecision(
  disk: Disk,
  slug: string,
  decision: Decision,
  { by, at, today }: Decider,
  language: Language,
): Decided {
  const seen = remember(disk);
  const { notes, problems } = readNotes(seen.disk, slug);
  if (problems.length > 0) throw new ProblemsError(problems, language);
  const { files, lock } = decide(seen, slug, decision, today, language);
  const text = decision.what === 'accept' ? (decision.note[language] ?? '') : decision.because;
  const said = changeNotes(notes, { do: 'decide', what: decision.what, text }, by, at);
  const path = notesPath(slug);
  return { lock, files: [...files, { path, text: writeNotes(said), before: seen.before(path) }] };
}
