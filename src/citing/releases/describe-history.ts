import { citeWords } from '../../i18n/cite-words.ts';
import { factPartWords } from '../../i18n/fact-part-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { pinAnchor } from '../cite/citation.ts';
import { changedParts } from './changed-parts.ts';
import type { PastFact } from './history-of.ts';

/** One state of a number as its page tells of it. */
export interface HistoryEntry {
  readonly date: string;
  /** As printed then, or that it was withdrawn. */
  readonly printed: string;
  /** What changed and why. */
  readonly told: string;
  /** The start of its fingerprint; null for a withdrawal. */
  readonly short: string | null;
  /** Where a citation of this state leads; null where a newer entry shows the same. */
  readonly anchor: string | null;
}

/** @param history the newest first */
export function describeHistory(history: readonly PastFact[], language: Language): readonly HistoryEntry[] {
  const words = citeWords[language];
  return history.map(({ date, note, content, short }, index) => {
    const before = history.slice(index + 1).find((entry) => entry.content !== null)?.content ?? null;
    const parts = before && content ? changedParts(before, content).map((part) => factPartWords[language][part]) : [];
    const change =
      before === null ? words.firstRelease : parts.length === 0 ? '' : `${words.changed}: ${parts.join(', ')}.`;
    // A number that went back to what it was has one fingerprint twice; the newest is the one that is linked to.
    const named = short !== null && history.findIndex((entry) => entry.short === short) === index;
    return {
      date,
      printed: content?.printed[language] ?? words.withdrawn,
      told: `${change} ${note[language]}`.trim(),
      short,
      anchor: named ? pinAnchor({ short }) : null,
    };
  });
}
