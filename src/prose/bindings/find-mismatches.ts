import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact, type Form } from '../../facts/format.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { asWritten } from '../../facts/suggest.ts';
import { longestText } from '../../facts/text-signs.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import type { Mend, Range } from '../../facts/mend.ts';
import { literalMend, writeLiteral } from '../numerals/explain-numeral.ts';
import {
  bindingSign,
  locate,
  locateEnd,
  problemOfBound,
  sentencesOf,
  type Bound,
  type BoundAt,
  type Passage,
} from '../passage.ts';
import { placesNamed, type PlaceNamed } from './places-named.ts';
import { wrongUnit, type WrongUnit } from './units-said.ts';
import { timesNamed, type TimeNamed } from './times-named.ts';

/** A fact where a reader meets it: the words of claims are read as part of their sentence. */
interface FactInText {
  readonly thing: Extract<BoundAt, { kind: 'fact' }>;
  readonly offset: number;
}

/** A passage as a reader sees it, with the words of its claims; a sign stands for each figure and for what is acknowledged. */
function readThrough({ text, bound }: Pick<Passage, 'text' | 'bound'>): {
  readonly text: string;
  readonly facts: readonly FactInText[];
  /** Where a piece of it begins in the passage; null when it stands in a claim, or partly so. */
  readonly offsetOf: (start: number, end: number) => number | null;
} {
  const facts: FactInText[] = [];
  /** Stretches outside claims: where each starts here and in the passage, and how long it is. */
  const own: { readonly read: number; readonly passage: number; readonly length: number }[] = [];
  let read = '';
  const visit = (words: string, things: readonly Bound[], outer: Pick<BoundAt, 'at' | 'to'> | null) => {
    const pieces = words.split(bindingSign);
    let passed = 0;
    for (const [index, piece] of pieces.entries()) {
      if (outer === null) own.push({ read: read.length, passage: passed, length: piece.length });
      read += piece;
      passed += piece.length + 1;
      const thing = things[index];
      if (index === pieces.length - 1 || thing === undefined) continue;
      const { at, to } = outer ?? (thing as BoundAt);
      const place = to === undefined ? { at } : { at, to };
      if (thing.kind === 'claim') visit(thing.words, thing.inner, place);
      else {
        if (thing.kind === 'fact') facts.push({ thing: { ...thing, ...place }, offset: read.length });
        read += bindingSign;
      }
    }
  };
  visit(text, bound, null);
  const offsetOf = (start: number, end: number) => {
    const stretch = own.find((each) => each.read <= start && end <= each.read + each.length);
    return stretch === undefined ? null : stretch.passage + start - stretch.read;
  };
  return { text: read, facts, offsetOf };
}

/** A figure and all that it was computed from. */
const allOf = (fact: Fact): readonly Fact[] =>
  fact.kind === 'derivation' ? [fact, ...fact.operands.flatMap(allOf)] : [fact];

/** Words for what is above the places named: the country, a province, or their average. */
const wider =
  /(?:nasional|national|nationwide|Indonesia|negeri|country|provinsi|provinc|wilayah|region|cabang|branch|rata-rata|average)/iu;

/** Whether a figure may be of a place that a sentence names. */
function isOf(fact: Fact, { places, name }: PlaceNamed): boolean {
  return allOf(fact).some(
    ({ place }) =>
      places.some(({ id }) => id === place.id) || languages.some((language) => place.name[language].includes(name)),
  );
}

/** Between a name and its figure: at most two words, and no sign that ends a clause. */
const between = /^(?:\s+\p{L}[\p{L}-]*){0,2}\s*[(:]?\s*$/u;

function otherPlaces({ text, offset, catalogue }: Asked, fact: Fact): readonly PlaceNamed[] {
  const named = placesNamed(text, catalogue);
  const others = named.filter((place) => !place.isAside && !isOf(fact, place));
  if (others.length === 0) return [];
  // "Gowa 40 persen": the name right before a figure is whose figure it is.
  const beside = others.filter(({ end }) => end <= offset && /^\s*[(:]?\s*$/u.test(text.slice(end, offset)));
  if (beside.length > 0) return beside;
  if (named.some((place) => isOf(fact, place))) return [];
  if (fact.status === 'enacted') return [];
  const parents = new Set<string>();
  for (let { parent } = fact.place; parent !== null && !parents.has(parent);) {
    parents.add(parent);
    parent = catalogue.places.get(parent)?.parent ?? null;
  }
  return others.filter(({ places, end }) => {
    // Where a place lies says nothing against it, unless it is called its figure.
    if (places.some(({ id }) => parents.has(id))) return end <= offset && between.test(text.slice(end, offset));
    return !(fact.place.level !== 'city' && fact.place.level !== 'regency' && wider.test(text));
  });
}

const anyOf = (...words: readonly string[]) => new RegExp(`(?:${words.join('|')})`, 'iu');

/** Words that somebody tells a figure with, perhaps long after the time that it is of. */
const says: Readonly<Record<Language, RegExp>> = {
  id: anyOf(
    'menyebut|mengatakan|menulis|melaporkan|mengumumkan|mencatat|menghitung|memaparkan|menjelaskan|memberi|memuat',
    'menurut|kata|laporan|terbit|disebut|diumumkan|dilaporkan|berita|siaran',
  ),
  en: anyOf(
    'said|says|put|gave|given|reported|report|according|announced|published|told|named|wrote|called|counted|set out',
    'printed|spoke|stated|described?s?',
  ),
};

const monthOf = (iso: string) => iso.slice(0, 7);

/** The month before one: what is told at the end of a month is printed in the next. */
const monthBefore = (month: string) => new Date(Date.parse(`${month}-01`) - 1).toISOString().slice(0, 7);

/** Whether what is told of a figure may be told with a time: of its period, or of the month in which somebody gave it. */
function isFrom(fact: Fact, { from, to, isDay }: TimeNamed, isSaid: boolean): boolean {
  const all = allOf(fact);
  return (
    all.some(
      ({ period }) => from <= monthOf(period.to.last) && (period.from === null || monthOf(period.from.first) <= to),
    ) ||
    ((isDay || isSaid) &&
      all.some(({ sources }) =>
        sources.some(
          ({ published }) => published !== null && monthBefore(monthOf(published)) <= to && from <= monthOf(published),
        ),
      ))
  );
}

function otherTimes({ text, language, facts, catalogue }: Asked, fact: Fact): readonly TimeNamed[] {
  const named = timesNamed(text, language);
  if (named.length === 0) return [];
  const isSaid = says[language].test(text);
  if (named.some((time) => isFrom(fact, time, isSaid))) return [];
  const companions = facts.flatMap(({ thing }) => catalogue.facts.get(thing.id) ?? []);
  return named.filter((time) => !time.isAside && !companions.some((other) => isFrom(other, time, isSaid)));
}

interface Asked {
  readonly text: string;
  readonly language: Language;
  readonly offset: number;
  /** All that are bound in the sentence: a time may be of another. */
  readonly facts: readonly FactInText[];
  readonly catalogue: Pick<Catalogue, 'facts' | 'places'>;
}

const quoted = (fact: Fact, language: Language) =>
  `${formatFact(fact, language).replaceAll('\u00a0', ' ')} (${fact.id})`;

const why: Readonly<Record<'place' | 'time', Bilingual>> = {
  place: { id: 'mengapa tempat ini disebut', en: 'why this place is named' },
  time: { id: 'mengapa waktu ini disebut', en: 'why this time is named' },
};

function explainOther(
  kind: 'place' | 'time',
  fact: Fact,
  words: readonly string[],
  syntax: Passage['syntax'],
): Bilingual {
  const list = words.map(asWritten).join(', ');
  const write = (language: Language) =>
    words.map((each) => writeLiteral(literalMend(why[kind], syntax), each, language)).join(', ');
  const own = (language: Language) =>
    kind === 'place' ? fact.place.name[language] : formatPeriod(fact.periodText, language);
  return {
    id: `Kalimat ini menyebut ${list}, sedangkan ${quoted(fact, 'id')} adalah angka ${own('id')}. Ikat angka yang benar, atau sebut ${own('id')}; bila memang begitu maksudnya, tulis ${write('id')}.`,
    en: `This sentence names ${list}, and ${quoted(fact, 'en')} is a figure for ${own('en')}. Bind the right figure, or name ${own('en')}; if that is what is meant, write ${write('en')}.`,
  };
}

const explainUnit = (fact: Fact, { words, is }: WrongUnit): Bilingual =>
  is === 'twice'
    ? {
        id: `${asWritten(words)} tercetak dua kali: ${quoted(fact, 'id')} sudah membawa satuannya. Hapus ${asWritten(words)}.`,
        en: `${asWritten(words)} is printed twice: ${quoted(fact, 'en')} brings its unit along. Take ${asWritten(words)} out.`,
      }
    : {
        id: `${asWritten(words)} bukan satuan ${quoted(fact, 'id')}. Hapus kata itu, atau ikat angka lain.`,
        en: `${asWritten(words)} is not what ${quoted(fact, 'en')} is in. Take the word out, or bind another figure.`,
      };

/** Where the words around a bound figure are of another place, another time or another unit than the figure. */
export function* findMismatches(passage: Passage, catalogue: Pick<Catalogue, 'facts' | 'places'>): Generator<Problem> {
  const { file, language, syntax } = passage;
  if (!passage.bound.some(({ kind }) => kind === 'fact' || kind === 'claim')) return;
  const { text, facts, offsetOf } = readThrough(passage);
  // A paragraph as long as that is refused as a whole.
  if (facts.length === 0 || text.length > longestText) return;
  const sentenceOf = sentencesOf(text);
  for (const { thing, offset } of facts) {
    const fact = catalogue.facts.get(thing.id);
    if (fact === undefined || fact.value === null) continue;
    const sentence = sentenceOf(offset);
    const start = text.lastIndexOf(sentence, offset);
    const companions = facts.filter((other) => start <= other.offset && other.offset < start + sentence.length);
    const asked: Asked = { text: sentence, language, offset: offset - start, facts: companions, catalogue };
    const form: Form = thing.form !== null && isForm(thing.form) ? thing.form : 'standard';
    const unit = wrongUnit(
      fact,
      form,
      text.slice(Math.max(0, offset - 6), offset),
      text.slice(offset + 1, offset + 40),
      language,
    );
    /** Where words of the sentence stand in the file; null when they stand in a claim. */
    const rangeOf = (words: string, from: number): Range | null => {
      const at = text.indexOf(words, from);
      const found = at === -1 ? null : offsetOf(at, at + words.length);
      if (found === null) return null;
      return { from: locate(passage, found), to: locateEnd(passage, found + words.length) };
    };
    const acknowledge = (kind: 'place' | 'time', words: readonly string[]): readonly Mend[] => {
      const where = words.map((each) => rangeOf(each, start));
      if (!where.every((range) => range !== null)) return [];
      return [{ ...literalMend(why[kind], syntax), where }];
    };
    if (unit !== null) {
      const [gap = ''] = /^\s*/.exec(text.slice(offset + 1)) ?? [];
      const range = text.startsWith(unit.words, offset + 1 + gap.length) ? rangeOf(gap + unit.words, offset + 1) : null;
      const mends: readonly Mend[] = range === null ? [] : [{ kind: 'write', write: [], where: [range] }];
      yield problemOfBound(file, thing, { message: explainUnit(fact, unit), mends });
    }
    const places = [...new Set(otherPlaces(asked, fact).map(({ name }) => name))];
    if (places.length > 0)
      yield problemOfBound(file, thing, {
        message: explainOther('place', fact, places, syntax),
        mends: acknowledge('place', places),
      });
    const times = [...new Set(otherTimes(asked, fact).map(({ words }) => words))];
    if (times.length > 0)
      yield problemOfBound(file, thing, {
        message: explainOther('time', fact, times, syntax),
        mends: acknowledge('time', times),
      });
  }
}
