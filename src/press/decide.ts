import { ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Disk } from '../library/disk.ts';
import { type Note, planAccept } from '../library/locks/plan-accept.ts';
import { planKeep } from '../library/locks/plan-keep.ts';
import { planSign } from '../library/locks/plan-sign.ts';
import { notesPath, readNotes } from '../library/read-notes.ts';
import type { Lock } from '../prose/lock/lock.ts';
import { changeNotes, writeNotes } from '../prose/notes.ts';
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
  /** Whole files by path, in the order in which they are to be put in place. */
  readonly writes: ReadonlyMap<string, string>;
  readonly lock: Lock;
}

/**
 * Plans the lock that a decision makes, as the commands `sign`, `keep` and `accept` do. Throws RefusalError, or ProblemsError with what
 * stands in the way, and writes nothing.
 */
export function planDecision(
  disk: Disk,
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
  return plan;
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
  const { notes, problems } = readNotes(disk, slug);
  if (problems.length > 0) throw new ProblemsError(problems, language);
  const { writes, lock } = planDecision(disk, slug, decision, today, language);
  const text = decision.what === 'accept' ? (decision.note[language] ?? '') : decision.because;
  const said = changeNotes(notes, { do: 'decide', what: decision.what, text }, by, at);
  return { lock, writes: new Map([...writes, [notesPath(slug), writeNotes(said)]]) };
}
