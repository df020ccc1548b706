import { asWritten } from '../../facts/as-written.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';

/** Everybody whom the record names beside a fact: who it is attributed to, who speaks in its sources, who published them. */
const namesOf = (fact: Fact): readonly string[] => [
  ...(fact.kind === 'observation' ? [fact.observation.attributedTo.id, fact.observation.attributedTo.en] : []),
  ...fact.sources.flatMap(({ speakers, publisher }) => [...speakers, publisher]),
];

/**
 * Refuses a claim put into the mouth of somebody whom the record does not name beside its facts or in the dispute about them:
 * nobody is made to say what no source has them saying. Null when the record names them.
 */
export function refuseSpeaker(
  by: string,
  ids: readonly string[],
  dispute: string | null,
  { facts, disputes }: Catalogue,
): Bilingual | null {
  const disputed = (dispute === null ? undefined : disputes.get(dispute))?.sides.flatMap((side) => side.facts) ?? [];
  const names = [...ids, ...disputed].flatMap((id) => facts.get(id) ?? []).flatMap(namesOf);
  const asked = by.trim().toLowerCase();
  if (names.some((name) => name.toLowerCase().includes(asked))) return null;
  return {
    id: `Catatan tidak menyebut ${asWritten(by)} pada fakta klaim ini. Tulis nama seperti di "attributedTo" salah satu faktanya, atau catat dulu pernyataannya.`,
    en: `The record does not name ${asWritten(by)} beside the facts of this claim. Write the name as in "attributedTo" of one of them, or record the statement first.`,
  };
}
