import type { Catalogue } from '../../facts/fact.ts';
import { sha256 } from '../../facts/sha256.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Lock, SignedFact, SignedText } from './lock.ts';
import { signFact } from './signed-fact.ts';
import type { StoryContent, TextContent } from './story-content.ts';

const byKey = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const signText = ({ prints, claims }: TextContent, text: string): SignedText => ({
  text: sha256(text),
  prints: prints.flatMap(({ printed, ...print }) => (printed === null ? [] : [{ ...print, printed }])),
  claims: [...claims],
});

/**
 * The lock of a story as it prints now.
 * @param texts the files as they stand on disk
 * @param signed the day of signing, as an ISO date
 */
export function composeLock(
  content: StoryContent,
  texts: Readonly<Record<Language, string>>,
  { facts }: Pick<Catalogue, 'facts'>,
  signed: string,
): Lock {
  const bound = new Map<string, SignedFact>();
  for (const { id } of [...content.id.prints, ...content.en.prints]) {
    const fact = facts.get(id);
    if (fact !== undefined) bound.set(id, signFact(fact));
  }
  const charts: (readonly [string, string])[] = [];
  for (const [id, seal] of content.charts) {
    if (seal === null) continue;
    charts.push([id, seal.fingerprint]);
    for (const fact of seal.facts) bound.set(fact.id, signFact(fact));
  }
  return {
    signed,
    facts: byKey(bound),
    id: signText(content.id, texts.id),
    en: signText(content.en, texts.en),
    charts: byKey(charts),
  };
}
