import { findObstacle } from '../../facts/comparability.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { asList } from '../../facts/suggest.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { callsOf, type Call, type Expression, writeExpression } from './expression.ts';

const isAbove = (fact: Fact, below: Fact, { places }: Pick<Catalogue, 'places'>): boolean => {
  const seen = new Set<string>();
  for (
    let { parent } = below.place;
    parent !== null && !seen.has(parent);
    parent = places.get(parent)?.parent ?? null
  ) {
    if (parent === fact.place.id) return true;
    seen.add(parent);
  }
  return false;
};

const yearsOf = ({ period: { from, to } }: Fact) => {
  const last = Number(to.last.slice(0, 4));
  return { first: from === null ? last : Number(from.first.slice(0, 4)), last };
};

/** Said of the same years; of one place also of years that are neighbours, as a list of 2024 is still read in 2025. */
function isOfSameTime(a: Fact, b: Fact): boolean {
  const [one, other, slack] = [yearsOf(a), yearsOf(b), a.place.id === b.place.id ? 1 : 0];
  return one.first <= other.last + slack && other.first <= one.last + slack;
}

/**
 * Facts that a superlative should have been computed over: those that may be compared with all that it names, and those of the same
 * indicator, unit, level and time that would take its place, comparable or not. What lies above the places named is no rival, nor is
 * the same group at another time or in another source.
 */
export function leftOutOf(call: Call, catalogue: Catalogue): readonly Fact[] {
  if (call.name !== 'highest' && call.name !== 'lowest') return [];
  const named = call.operands.flatMap((operand) =>
    operand.kind === 'fact' ? (catalogue.facts.get(operand.id) ?? []) : [],
  );
  const [first] = named;
  if (first === undefined || first.value === null) return [];
  const { value } = first;
  const beats = (other: number) => (call.name === 'highest' ? other > value : other < value);
  const isRival = (fact: Fact) => {
    if (fact.kind === 'derivation' || first.kind === 'derivation') return false;
    const isSameGroup = fact.observation.population.en === first.observation.population.en;
    const isSamePlace = fact.place.id === first.place.id;
    return isSamePlace ? !isSameGroup : isSameGroup && fact.place.parent === first.place.parent;
  };
  return [...catalogue.facts.values()].filter((fact) => {
    if (fact.value === null || fact.status === 'misprint' || fact.unit !== first.unit || named.includes(fact))
      return false;
    if (named.some((each) => isAbove(fact, each, catalogue))) return false;
    if (fact.kind === 'observation' && fact.observation.parts?.some((id) => named.some((each) => each.id === id)))
      return false;
    if (fact.series.length > 0 && findObstacle([...named, fact], 'comparison', catalogue) === null) return true;
    return (
      isRival(fact) &&
      fact.kind === 'observation' &&
      first.kind === 'observation' &&
      fact.indicator.id === first.indicator.id &&
      fact.status !== 'target' &&
      fact.place.level === first.place.level &&
      isOfSameTime(fact, first) &&
      beats(fact.value)
    );
  });
}

const numbers = {
  id: 'dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|ke(?:dua|tiga|empat|lima|enam|tujuh|delapan)(?:nya)?',
  en: 'two|three|four|five|six|seven|eight|nine|ten',
} satisfies Readonly<Record<Language, string>>;

const anyOf = (...ways: readonly string[]) =>
  new RegExp(ways.map((way) => String.raw`(?<!\p{L})(?:${way})(?!\p{L})`).join('|'), 'u');

/** How a sentence, in small letters, names the set that it speaks of: a document, so many of them, or whoever named them. */
const setNamed: Readonly<Record<Language, RegExp>> = {
  id: anyOf(
    String.raw`(?:dalam|di|menurut|pada|dari) (?:\p{L}+ )?(?:daftar|laporan|grafik|tabel|catatan|pernyataan|berita|hitungan|rapat|audiensi)`,
    String.raw`(?:di antara|antara|dari) (?:\uFFFC|\d+|${numbers.id})`,
    'yang (?:ia |kami |mereka )?(?:sebut|disebut|dilaporkan|tercatat|dicatat|diumumkan|bandingkan)',
  ),
  en: anyOf(
    String.raw`(?:in|on|by|from|according to) (?:(?:the|this|that|his|her|its|our) )?(?:\p{L}+ )?(?:list|report|chart|table|record|statement|count|meeting)`,
    String.raw`(?:of|among|out of|between) (?:(?:the|these|those) )?(?:\uFFFC|\d+|${numbers.en})`,
    String.raw`(?:that|which|whom) (?:he|she|it|we|they|the \p{L}+) (?:named|listed|reported|gave|compared)`,
    '(?:named|listed|reported|compared) (?:here|by|in|at)',
  ),
};

/** What a superlative leaves out while its sentence does not say over which set it is meant; null when nothing. */
export function refuseLeftOut(
  expression: Expression,
  sentence: string,
  language: Language,
  catalogue: Catalogue,
): Bilingual | null {
  if (setNamed[language].test(sentence.toLowerCase())) return null;
  for (const call of callsOf(expression)) {
    const left = leftOutOf(call, catalogue);
    if (left.length === 0) continue;
    const list = asList(left.map(({ id }) => id));
    return {
      id: `${writeExpression(call)} tidak menghitung ${list}, padahal kalimatnya tidak menyebut kumpulannya. Tambahkan angka itu, atau sebut kumpulannya, misalnya “dari keempat kelompok dalam laporan itu”.`,
      en: `${writeExpression(call)} leaves out ${list}, and the sentence does not say over which set it speaks. Add them, or name the set: “of the four groups in that report”, for example.`,
    };
  }
  return null;
}
