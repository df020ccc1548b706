import type { Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';
import type { Observation } from './schema/observation.ts';
import type { Source } from './schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import { languages } from '../i18n/locale.ts';

/** Why a number that a source gave is weak: by its own entry, or because every source of it is. Null when it is not. */
export function weaknessOf({ weak }: Observation, sources: readonly Source[]): Bilingual | null {
  if (weak !== undefined) return weak;
  const [first] = sources;
  return first?.weak !== undefined && sources.every((source) => source.weak !== undefined) ? first.weak : null;
}

const leads = { id: 'Angka ini lemah.', en: 'This is a weak figure.' } as const;

/** A note with the weakness before it, so that it goes wherever the note goes: cards, pages, tables, citations. */
export function weakFirst(weakness: Bilingual | null, caveat: Bilingual | null): Bilingual | null {
  if (weakness === null) return caveat;
  const [id, en] = languages.map((language) =>
    [leads[language], weakness[language], ...(caveat === null ? [] : [caveat[language]])].join(' '),
  );
  return { id: id ?? '', en: en ?? '' };
}

/** Whether a figure is weak; one of ours is when it was computed from a weak one. */
export const isWeak = (fact: Fact): boolean =>
  fact.kind === 'observation' ? Boolean(fact.weakness) : fact.operands.some(isWeak);

/** Words that say how weak a figure is, as readers understand them. data/README.md lists them for editors. */
const admissions: Readonly<Record<Language, RegExp>> = {
  id: /\b(?:lemah|satu sumber|sumber tunggal|belum (?:kami )?pastikan|belum dipastikan|tidak dapat dipastikan|diragukan|tidak kami lihat)\b/i,
  en: /\b(?:weak|one source|single source|unconfirmed|not confirmed|cannot be confirmed|could not confirm|doubtful|have not seen)\b/i,
};

/** Whether a text says that something in it is weak. */
export const admitsWeakness = (text: string, language: Language): boolean => admissions[language].test(text);

const meets = (one: readonly string[], other: readonly string[]): boolean => one.some((id) => other.includes(id));

/** Whether two figures are about one thing: by one indicator, in one series, or on two sides of one dispute. */
const isAboutTheSame = (a: Fact, b: Fact): boolean =>
  (a.kind === 'observation' && b.kind === 'observation' && a.indicator.id === b.indicator.id) ||
  meets(a.series, b.series) ||
  meets(
    a.disputes.map(({ id }) => id),
    b.disputes.map(({ id }) => id),
  );

/** The first weak figure among those printed together that no other figure about the same thing stands beside, or null. */
export const loneWeakFigure = (printed: readonly Fact[]): Fact | null =>
  printed.find(
    (fact) => isWeak(fact) && !printed.some((other) => !isWeak(other) && other !== fact && isAboutTheSame(fact, other)),
  ) ?? null;

/** Why a weak figure may not stand here by itself, and what to write. */
export const refuseLoneWeakFigure = (fact: Fact): Bilingual => {
  const why = fact.kind === 'observation' ? fact.weakness : null;
  return {
    id: `"${fact.id}" adalah angka lemah dan berdiri sendiri. ${why?.id ?? 'Bahannya lemah.'} Sebut di paragraf atau grafik yang sama angka lain tentang hal itu, atau katakan kelemahannya, misalnya “menurut satu sumber yang belum dipastikan”.`,
    en: `"${fact.id}" is a weak figure and stands by itself. ${why?.en ?? 'It was computed from a weak one.'} Print another figure about the same thing in the same paragraph or chart, or say how weak it is, such as “according to one source, not confirmed”.`,
  };
};
