import type { Language } from '../i18n/locale.ts';
import type { Catalogue, Fact } from './fact.ts';
import { formatFact } from './format.ts';

/** One dispute about a fact: its id, and the other figures in it as printed, without repeats and without the fact's own. */
export interface Contradiction {
  readonly dispute: string;
  readonly figures: readonly string[];
}

/** What contradicts a fact, in the order of data/disputes.json. */
export function contradictions(
  fact: Fact,
  language: Language,
  { facts }: Pick<Catalogue, 'facts'>,
): readonly Contradiction[] {
  const own = formatFact(fact, language);
  return fact.disputes.map(({ id, sides }) => {
    const others = sides.flatMap((side) => side.facts).flatMap((other) => facts.get(other) ?? []);
    return {
      dispute: id,
      figures: [...new Set(others.map((other) => formatFact(other, language)))].filter((figure) => figure !== own),
    };
  });
}
