import type { Source } from '../../facts/schema/source.ts';

/** From when to when documents were published: `2024–2026`, or one year. Null when none says. */
export function yearsOf(sources: readonly Pick<Source, 'published'>[]): string | null {
  const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).toSorted();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return null;
  return first === last ? first : `${first}–${last}`;
}
