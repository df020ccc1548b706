import type { FactContent } from './fact-content.ts';
import type { Release } from './release.ts';

/** Every fact as the newest of these releases has it, by id; withdrawn ones are not in it. */
export function releasedFacts(releases: readonly Release[]): ReadonlyMap<string, FactContent> {
  const facts = new Map<string, FactContent>();
  for (const { file } of releases) {
    for (const [id, content] of Object.entries(file.facts)) {
      if (content === null) facts.delete(id);
      else facts.set(id, content);
    }
  }
  return facts;
}
