import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { observationSchema } from '../../facts/schema/observation.ts';
import { unitSchema } from '../../facts/schema/subject.ts';
import type { Lock, SignedFact, SignedText } from './lock.ts';
import type { StoryContent, TextContent } from './story-content.ts';

/** What a lock remembers of a fact. */
export function signFact(fact: Fact): SignedFact {
  const { value, unit, decimals, scale, status } = fact;
  return {
    printed: { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    value,
    unit,
    decimals,
    scale,
    status,
    precision: fact.kind === 'observation' ? fact.observation.precision : null,
  };
}

/** Whether nothing that a lock remembers of a fact has moved, be it below the printed rounding. */
export const isAsSigned = (before: SignedFact, after: SignedFact): boolean =>
  canonicalJson(before) === canonicalJson(after);

const { scale: scaleSchema, status: statusSchema, precision: precisionSchema } = observationSchema.shape;

/** The fact as it was when signed: all else, such as its source and its page, is that of today. So is a code that has been renamed. */
export function asSigned(fact: Fact, signed: SignedFact): Fact {
  const print = {
    value: signed.value,
    unit: unitSchema.safeParse(signed.unit).data ?? fact.unit,
    decimals: signed.decimals,
    scale: scaleSchema.safeParse(signed.scale).data ?? fact.scale,
  };
  if (fact.kind === 'derivation') return { ...fact, ...print };
  const status = statusSchema.safeParse(signed.status).data ?? fact.status;
  const precision = precisionSchema.safeParse(signed.precision).data ?? fact.observation.precision;
  return { ...fact, ...print, status, observation: { ...fact.observation, ...print, status, precision } };
}

const byKey = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].toSorted(([a], [b]) => (a < b ? -1 : 1)));

const signText = ({ prints, claims, text, words }: TextContent): SignedText => ({
  text,
  words: [...words],
  prints: prints.flatMap(({ printed, ...print }) => (printed === null ? [] : [{ ...print, printed }])),
  claims: [...claims],
});

/**
 * The lock of a story as it prints now.
 * @param signed the day of signing, as an ISO date
 */
export function composeLock(content: StoryContent, { facts }: Pick<Catalogue, 'facts'>, signed: string): Lock {
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
    id: signText(content.id),
    en: signText(content.en),
    charts: byKey(charts),
    ...(content.photos.size === 0 ? {} : { photos: byKey(content.photos) }),
  };
}
