import type { Bilingual } from '../../facts/schema/common.ts';
import { archiveWords } from '../../i18n/archive-words.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { VersionFact, VersionFile } from './version-file.ts';

/** What of a fact can change. Computed facts have a formula, the others a source. */
export const aspects = [
  'value', 'status', 'period', 'place', 'population', 'caption', 'source', 'speaker', 'definition', 'formula', 'caveat', 'precision',
] as const; // prettier-ignore

type Aspect = (typeof aspects)[number];

/** One thing that changed about one fact, both as they were printed. Null where there was or is nothing. */
export interface AspectChange {
  readonly aspect: Aspect;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the facts of a version are read with. */
type Context = Pick<VersionFile, 'sources' | 'places' | 'indicators'>;

type Read = (fact: VersionFact, file: Context, language: Language) => string | null;

const observed =
  (read: (observation: Extract<VersionFact, { kind: 'observation' }>['observation'], file: Context, language: Language) => string | null): Read =>
  (fact, file, language) => (fact.kind === 'observation' ? read(fact.observation, file, language) : null); // prettier-ignore

const text = (bilingual: Bilingual | null | undefined, language: Language) => bilingual?.[language] ?? null;

/** What a reader would be told of each aspect. */
const readers: Readonly<Record<Aspect, Read>> = {
  value: ({ printed }, _file, language) => printed[language],
  status: (fact, _file, language) =>
    chartWords[language].status[fact.kind === 'observation' ? fact.observation.status : 'derived'],
  period: (fact, _file, language) =>
    formatPeriod(fact.kind === 'observation' ? fact.observation.period : fact.period, language),
  place: (fact, { places }, language) => {
    const id = fact.kind === 'observation' ? fact.observation.place : fact.place;
    return text(places.find((place) => place.id === id)?.name, language);
  },
  population: observed(({ population }, _file, language) => population[language]),
  caption: (fact, _file, language) => (fact.kind === 'derivation' ? fact.caption[language] : null),
  source: observed(({ source }, { sources }) => {
    const found = sources.find(({ id }) => id === source);
    return found === undefined ? null : `${found.publisher}, “${found.title}”`;
  }),
  speaker: observed(({ attributedTo }, _file, language) => attributedTo[language]),
  definition: observed(({ indicator }, { indicators }, language) => {
    const found = indicators.find(({ id }) => id === indicator);
    return text(found?.definition, language);
  }),
  formula: (fact, _file, language) =>
    // The figures in a formula follow from the facts below it: only another operation is news.
    fact.kind === 'derivation' ? fact.formula[language].replace(/[\d.,]+/g, '…') : null,
  caveat: (fact, _file, language) =>
    text(fact.kind === 'observation' ? fact.observation.caveat : fact.derivation.note, language),
  precision: observed(({ precision }, _file, language) => archiveWords[language].precisions[precision]),
};

/** In what a fact of two neighbouring versions differs, in the order in which a reader wants to know. */
export function compareFact(
  [before, after]: readonly [VersionFact, VersionFact],
  [old, now]: readonly [Context, Context],
  language: Language,
): readonly AspectChange[] {
  return aspects.flatMap((aspect) => {
    const [from, to] = [readers[aspect](before, old, language), readers[aspect](after, now, language)];
    return from === to ? [] : [{ aspect, from, to }];
  });
}
