import { periodLabel, placeLabel } from '../../charts/begin.ts';
import type { Chart } from '../../charts/open-chart.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { listWords } from '../../i18n/list-words.ts';
import { both, join, same } from './bound-words.ts';

/** What a reader must know, from the record: caveats, other times, what is missing, what is our arithmetic. */
export function notesFor({ facts }: Chart, building: Building): readonly Bilingual[] {
  const caveats = facts.slice(0, 12).flatMap(({ id: fact }) => building.unfilled.facts.get(fact)?.caveat ?? []);
  const namesOf = (some: readonly Fact[]) =>
    both((language) =>
      listWords(
        [...new Set(some.map((fact) => `${placeLabel(fact)[language]} (${periodLabel(fact)[language]})`))],
        language,
      ),
    );
  const missing = facts.filter(({ value: known }) => known === null);
  const derived = facts.filter(({ status }) => status === 'derived');
  const speakers = new Map(
    facts.flatMap((fact) =>
      fact.kind === 'observation' ? [[fact.observation.attributedTo.id, fact.observation.attributedTo] as const] : [],
    ),
  );
  const [speaker] = speakers.values();
  return [
    ...(missing.length > 0
      ? [join({ id: 'Tidak dilaporkan: ', en: 'Not reported: ' }, namesOf(missing), same('.'))]
      : []),
    ...(derived.length > 0 && derived.length < facts.length
      ? [join({ id: 'Hitungan kami: ', en: 'Our arithmetic: ' }, namesOf(derived), same('.'))]
      : []),
    ...(speaker && speakers.size === 1 && derived.length === 0
      ? [join({ id: 'Angka menurut ', en: 'Figures according to ' }, speaker, same('.'))]
      : []),
    ...new Map(caveats.map((caveat) => [caveat.id, caveat])).values(),
  ];
}
