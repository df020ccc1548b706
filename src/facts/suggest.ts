import type { Bilingual } from './schema/common.ts';

const longest = 60;

/** A value as it stands in the file, for quoting in a message: text in its quotes, long things cut short with `…`. */
export function asWritten(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'string' && value.length > longest) {
    return `${JSON.stringify(value.slice(0, longest).toWellFormed()).slice(0, -1)}…"`;
  }
  return JSON.stringify(value);
}

/** A list for a sentence, each as it stands in the file: `"a", "b", "c"`. */
export const asList = (values: Iterable<unknown>): string => Array.from(values, asWritten).join(', ');

/** How many single letters must be added, dropped, changed or swapped with their neighbour to make one word of another. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The candidate most like what was written, or null when none is near enough to be what was meant: at most a third of its
 * letters may differ. Upper and lower case count as the same. Ties go to the first candidate.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = written.toLowerCase().slice(0, 100);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const longest = Math.max(wanted.length, candidate.length);
    const limit = Math.min(bestDistance - 1, Math.max(1, Math.floor(longest / 3)));
    if (Math.abs(wanted.length - candidate.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** What to write instead of a word that is not one of the candidates: the nearest one, else the list when it is short. */
export function suggest(written: string, candidates: Iterable<string>): Bilingual {
  const known = [...candidates];
  const near = nearest(written, known);
  if (near !== null) return { id: `Mungkin maksudnya ${asWritten(near)}.`, en: `Did you mean ${asWritten(near)}?` };
  if (known.length > 0 && known.length <= 16)
    return { id: `Pilihannya: ${asList(known)}.`, en: `Use one of ${asList(known)}.` };
  return { id: 'Periksa ejaannya, atau tambahkan dulu.', en: 'Check the spelling, or add it first.' };
}
