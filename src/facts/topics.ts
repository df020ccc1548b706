import { z } from 'zod';
import type { Catalogue, Fact } from './fact.ts';
import { bilingual, describe, identifier } from './schema/common.ts';

/** What a reader may be looking for: a part of the record, the stories about it and what differs in it. */
export const topicSchema = z.strictObject({
  id: describe(
    identifier,
    'Menjadi alamat: /topik/<id>/ dan /en/topics/<id>/. Jangan diganti sesudah terbit.',
    'Becomes the address: /topik/<id>/ and /en/topics/<id>/. Not to be changed once published.',
  ),
  name: bilingual,
  lead: describe(
    bilingual,
    'Apa yang ditemukan pembaca di sana, dalam satu atau dua kalimat.',
    'What a reader finds there, in a sentence or two.',
  ),
  indicators: describe(
    z.array(identifier),
    'Indikator di data/indicators.json yang termasuk topik ini, menurut urutan di halamannya. Setiap indikator ada di tepat satu topik. Kosong untuk topik yang memuat semua selisih.',
    'The indicators in data/indicators.json that belong here, in the order of the page. Each indicator belongs to exactly one topic. Empty for a topic that holds all that differs.',
  ),
});

export type Topic = z.output<typeof topicSchema>;

/** `content/topics.json`, in the order in which readers see the topics. */
export const topicsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  topics: z.array(topicSchema).min(1),
});

/** The indicator that a number is about: of one that we computed, that of the first figure in its formula. */
export function indicatorOf(fact: Fact): string | null {
  if (fact.kind === 'observation') return fact.indicator.id;
  const [first] = fact.operands;
  return first === undefined ? null : indicatorOf(first);
}

/** The topic that a number belongs to; null on a site without topics. */
export function topicOf(fact: Fact, topics: ReadonlyMap<string, Topic>): Topic | null {
  const indicator = indicatorOf(fact);
  return [...topics.values()].find(({ indicators }) => indicator !== null && indicators.includes(indicator)) ?? null;
}

/** The numbers of a topic by their indicator, in the order of the topic. */
export function factsOfTopic(
  { indicators }: Topic,
  { facts }: Pick<Catalogue, 'facts'>,
): ReadonlyMap<string, readonly Fact[]> {
  const found = Map.groupBy(facts.values(), indicatorOf);
  return new Map(indicators.flatMap((id) => (found.has(id) ? [[id, found.get(id) ?? []] as const] : [])));
}
