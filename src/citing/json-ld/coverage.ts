import { captionOf } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Language } from '../../i18n/locale.ts';
import { unitName } from '../../i18n/units.ts';

/** From the first day to the last that numbers are about, after ISO 8601. */
export function coverageOf(facts: readonly Pick<Fact, 'period'>[]): string {
  const days = facts.map(({ period }) => [period.from?.first ?? period.to.first, period.to.last] as const);
  const first = days.map(([from]) => from).toSorted()[0];
  const last = days
    .map(([, to]) => to)
    .toSorted()
    .at(-1);
  return `${first}/${last}`;
}

/** What was measured, each once: the indicators of numbers that sources gave, and the names of our calculations. */
export const measuredIn = (facts: readonly Fact[], language: Language): readonly object[] => [
  ...new Map(
    facts.map((fact) => {
      const [id, name] =
        fact.kind === 'observation'
          ? [fact.indicator.id, fact.indicator.name[language]]
          : [fact.id, captionOf(fact)[language]];
      return [id, { '@type': 'PropertyValue', propertyID: id, name, unitText: unitName(fact.unit, language) }] as const;
    }),
  ).values(),
];
