import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import { formatFact } from '../../facts/format.ts';
import type { Bilingual, ReferredKind } from '../../facts/schema/common.ts';
import { formatDate, formatPeriod } from '../../i18n/dates.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { placeWords } from '../../i18n/place-words.ts';
import { unitName } from '../../i18n/units.ts';

/** A record as a list shows it: what it is called, its value where it has one, and what tells it from its neighbours. */
export interface RecordRow {
  readonly kind: RecordKind;
  readonly id: string;
  readonly title: Bilingual;
  readonly value: Bilingual | null;
  readonly detail: Bilingual;
}

const inBoth = (words: (language: Language) => string): Bilingual => ({ id: words('id'), en: words('en') });

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A number, whoever gave or computed it. */
export const rowOfFact = (fact: Fact): RecordRow => ({
  kind: fact.kind === 'observation' ? 'fact' : 'derivation',
  id: fact.id,
  title: fact.kind === 'observation' ? fact.indicator.name : fact.derivation.name,
  value: inBoth((language) => plain(formatFact(fact, language))),
  detail: inBoth((language) => {
    const who = fact.kind === 'observation' ? [fact.observation.population[language]] : [];
    const about = [fact.place.name[language], formatPeriod(fact.periodText, language), ...who];
    return [...about, chartWords[language].status[fact.status], fact.sources[0]?.publisher ?? '']
      .filter(Boolean)
      .join(' · ');
  }),
});

function* rowsOf(kind: RecordKind | ReferredKind, catalogue: Catalogue): Generator<RecordRow> {
  switch (kind) {
    case 'fact':
    case 'derivation':
      for (const fact of catalogue.facts.values()) yield rowOfFact(fact);
      return;
    case 'source':
      for (const { id, title, publisher, published } of catalogue.sources.values()) {
        const detail = (language: Language) =>
          [publisher, published && formatDate(published, language)].filter(Boolean).join(' · ');
        yield { kind, id, title: { id: title, en: title }, value: null, detail: inBoth(detail) };
      }
      return;
    case 'place':
      for (const { id, name, level, codes } of catalogue.places.values()) {
        const detail = (language: Language) =>
          [placeWords[language].levels[level], codes?.kemendagri].filter(Boolean).join(' · ');
        yield { kind, id, title: name, value: null, detail: inBoth(detail) };
      }
      return;
    case 'series':
      for (const { id, name, note } of catalogue.series.values())
        yield { kind, id, title: name, value: null, detail: note };
      return;
    case 'dispute':
      for (const { id, title, question = title } of catalogue.disputes.values())
        yield { kind, id, title: question, value: null, detail: title };
      return;
    case 'indicator':
      for (const { id, name, unit } of catalogue.indicators.values())
        yield { kind, id, title: name, value: null, detail: inBoth((language) => unitName(unit, language)) };
  }
}

/** Upper case, accents and curly quotes are how a word looks, not what it is. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Records that hold every word and figure of a query, in the order of their files. An id finds its own record first. */
export function findRecords(
  kind: RecordKind | ReferredKind,
  query: string,
  catalogue: Catalogue,
  most: number,
  isReference = false,
): { readonly rows: readonly RecordRow[]; readonly count: number } {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const found = [...rowsOf(kind, catalogue)].filter((row) => {
    // A formula may be computed from either; the lists part them.
    if (!isReference && row.kind !== kind) return false;
    const text = fold(
      [
        row.id,
        ...languages.flatMap((language) => [row.title[language], row.value?.[language] ?? '', row.detail[language]]),
      ].join(' '),
    );
    return words.every((word) => text.includes(word));
  });
  const own = query.trim();
  const rows = found.toSorted((a, b) => Number(b.id === own) - Number(a.id === own)).slice(0, most);
  return { rows, count: found.length };
}

/** What the ids in a typed form are called. */
export function namesOf(ids: Iterable<string>, catalogue: Catalogue): Readonly<Record<string, Bilingual>> {
  const known = new Map<string, Bilingual>();
  for (const id of ids) {
    const fact = catalogue.facts.get(id);
    const row = fact && rowOfFact(fact);
    const name =
      row !== undefined
        ? inBoth((language) => `${row.value?.[language] ?? ''} · ${row.title[language]} · ${row.detail[language]}`)
        : (catalogue.places.get(id)?.name ??
          catalogue.indicators.get(id)?.name ??
          catalogue.series.get(id)?.name ??
          catalogue.disputes.get(id)?.title);
    const source = catalogue.sources.get(id);
    if (name !== undefined) known.set(id, name);
    else if (source !== undefined)
      known.set(
        id,
        inBoth((language) =>
          [source.publisher, source.published && formatDate(source.published, language), source.title]
            .filter(Boolean)
            .join(' · '),
        ),
      );
  }
  return Object.fromEntries(known);
}

/** Numbers on record that say the same of the same place and time: one number is not recorded twice. */
export const twinsOf = (fact: Fact, { facts }: Catalogue): readonly RecordRow[] =>
  [...facts.values()]
    .filter(
      (other) =>
        other.id !== fact.id &&
        other.kind === 'observation' &&
        other.value !== null &&
        other.value === fact.value &&
        other.place.id === fact.place.id &&
        other.unit === fact.unit &&
        other.periodText.slice(0, 4) === fact.periodText.slice(0, 4),
    )
    .slice(0, 5)
    .map(rowOfFact);
