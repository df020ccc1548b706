import { type Language, languages } from '../../i18n/locale.ts';
import type { Marked } from './read-texts.ts';

/** Where somebody is in the two texts: in which, and from where to where something is selected. */
export interface Cursor {
  readonly language: Language;
  readonly from: number;
  readonly to: number;
}

type Placed = Pick<Marked, 'start' | 'stop'> & { readonly language: Language };

const sameAs = (a: Placed, b: Placed) => a.language === b.language && a.start === b.start && a.stop === b.stop;

/**
 * The problem behind the cursor, or before it; round the end to the first. Those of one place come one after the other.
 * @param last the problem that was looked at last, as far as it is still there
 */
export function nextProblem<Problem extends Placed>(
  problems: readonly Problem[],
  cursor: Cursor,
  last: Problem | null,
  forward: boolean,
): Problem | null {
  const order = (language: Language, start: number) => [languages.indexOf(language), start] as const;
  const compare = (a: readonly [number, number], b: readonly [number, number]) => a[0] - b[0] || a[1] - b[1];
  const all = problems.toSorted((a, b) => compare(order(a.language, a.start), order(b.language, b.start)));
  const isThere =
    last !== null && last.language === cursor.language && last.start === cursor.from && last.stop === cursor.to;
  const at = isThere ? (all.includes(last) ? all.indexOf(last) : all.findIndex((each) => sameAs(each, last))) : -1;
  if (at !== -1) return all.at((at + (forward ? 1 : -1)) % all.length) ?? null;
  const here = order(cursor.language, forward ? cursor.to : cursor.from);
  const found = forward
    ? all.find((each) => compare(order(each.language, each.start), here) >= 0)
    : all.findLast((each) => compare(order(each.language, each.start), here) < 0);
  return found ?? all.at(forward ? 0 : -1) ?? null;
}
