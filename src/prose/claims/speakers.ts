import type { Catalogue } from '../../facts/fact.ts';
import type { Dispute } from '../../facts/schema/comparison.ts';
import type { Language } from '../../i18n/locale.ts';

/** Whether a dispute is about one of these facts. */
export const holds = ({ sides }: Dispute, ids: readonly string[]): boolean =>
  sides.some(({ facts }) => facts.some((id) => ids.includes(id)));

/** The disputes that are about one of these facts. */
export const disputesOver = (ids: readonly string[], { disputes }: Pick<Catalogue, 'disputes'>): readonly Dispute[] =>
  [...disputes.values()].filter((dispute) => holds(dispute, ids));

/** Somebody whom the record names beside these facts; null when they are all our arithmetic. */
export function speakerOf(
  ids: readonly string[],
  { facts }: Pick<Catalogue, 'facts'>,
  language: Language,
): string | null {
  for (const id of ids) {
    const fact = facts.get(id);
    if (fact?.kind === 'observation') return fact.observation.attributedTo[language].split(',')[0]?.trim() ?? null;
  }
  return null;
}
