import type { Catalogue, Fact } from '../facts/fact.ts';
import type { RecordKind } from '../facts/forms/record-names.ts';
import { formatFact } from '../facts/format.ts';
import type { Bilingual, ReferredKind } from '../facts/schema/common.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { chartWords } from '../i18n/fact-words.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { placeWords } from '../i18n/place-words.ts';
import { findFacts, fold } from './find-facts.ts';
import { unitName } from '../i18n/units.ts';

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

function* rowsOf(kind: Listed, catalogue: Catalogue): Generator<RecordRow> {
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

interface Indexed {
  readonly row: RecordRow;
  readonly text: string;
}

type Listed = RecordKind | ReferredKind;

/** What can be searched, made once for each catalogue: a list is asked with every key. */
const indices = new WeakMap<Catalogue, Map<Listed, readonly Indexed[]>>();

function indexOf(kind: Listed, catalogue: Catalogue): readonly Indexed[] {
  const known = indices.get(catalogue) ?? new Map<Listed, readonly Indexed[]>();
  indices.set(catalogue, known);
  const made =
    known.get(kind) ??
    Array.from(rowsOf(kind, catalogue), (row) => {
      const words = languages.flatMap((language) => [row.title[language], row.value?.[language], row.detail[language]]);
      return { row, text: fold([row.id, ...words].join(' ')) };
    });
  known.set(kind, made);
  return made;
}

/** The ids that a field may name. */
export const idsOf = (kind: Listed, catalogue: Catalogue): ReadonlySet<string> =>
  new Set(indexOf(kind, catalogue).map(({ row }) => row.id));

/**
 * Records that hold every word and figure of a query: numbers the best first, as everywhere numbers are looked for, all else in the order of
 * its file. What is typed of an id finds its own record first.
 */
export function findRecords(
  kind: Listed,
  query: string,
  catalogue: Catalogue,
  most: number,
  isReference = false,
): { readonly rows: readonly RecordRow[]; readonly count: number } {
  // A formula may be computed from either kind of number; the lists part them.
  const all = indexOf(kind, catalogue).filter(({ row }) => isReference || row.kind === kind);
  const asked = fold(query.trim());
  const words = asked.split(/\s+/).filter(Boolean);
  const byId = asked === '' ? [] : all.filter(({ row }) => row.id.includes(asked));
  const isNumber = kind === 'fact' || kind === 'derivation';
  const order = new Map(
    isNumber && asked !== '' ? ranked(query, catalogue).map((id, index) => [id, index] as const) : [],
  );
  const found =
    isNumber && asked !== ''
      ? all
          .filter(({ row }) => order.has(row.id))
          .toSorted((a, b) => (order.get(a.row.id) ?? 0) - (order.get(b.row.id) ?? 0))
      : all.filter(({ text }) => words.every((word) => text.includes(word)));
  const own = byId.toSorted((a, b) => Number(b.row.id === asked) - Number(a.row.id === asked));
  const rows = [...new Set([...own, ...found].map(({ row }) => row))];
  return { rows: rows.slice(0, most), count: rows.length };
}

function ranked(query: string, { facts }: Catalogue): readonly string[] {
  const { matches, partial } = findFacts(query, facts.values());
  return partial ? [] : matches.map(({ fact }) => fact.id);
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
