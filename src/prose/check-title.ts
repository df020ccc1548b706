import type { Catalogue } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { monthNames } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import type { Bound, Passage } from './passage.ts';

/** Keys of a head whose words are read alone: in lists, on shared links, in search results. */
const readAlone: ReadonlySet<string | number> = new Set(['title', 'standfirst', 'description']);

export const isReadAlone = (path: readonly (string | number)[]): boolean =>
  path.length === 1 && readAlone.has(path[0] ?? '');

/** Words that say whose a figure is. */
const saying: Readonly<Record<Language, RegExp>> = {
  id: /\b(menurut|kata(nya)?|ujar(nya)?|menyebut|disebut|menghitung|hitungan|mengumumkan|diumumkan|mencatat|melaporkan|menyatakan|mengklaim|menargetkan)\b/i,
  en: /\b(according to|says?|said|put|puts|gave|gives|counts?|counted|announces?|announced|reports?|reported|recorded|claims?|claimed)\b/i,
};

const factsIn = (thing: Bound): readonly string[] =>
  thing.kind === 'fact'
    ? [thing.id]
    : thing.kind === 'claim'
      ? [thing.that.match(/[a-z0-9]+(?:-[a-z0-9]+)+/g) ?? []].flat()
      : [];

/** A year, or a month by its name. */
const isDated = (text: string, language: Language): boolean =>
  /\b(19|20)\d{2}\b/.test(text) || monthNames[language].some((month) => text.includes(month));

/** Whether a text names one of the people or offices that gave its figures. */
function namesSpeaker(text: string, bound: readonly Bound[], language: Language, { facts }: Pick<Catalogue, 'facts'>) {
  const speakers = bound.flatMap(factsIn).flatMap((id) => {
    const fact = facts.get(id);
    if (fact?.kind !== 'observation') return [];
    const names = fact.observation.attributedTo[language].match(/\p{Lu}[\p{L}.]{3,}/gu) ?? [];
    // That an office is Makassar's does not make the city a speaker.
    return names.filter((name) => !fact.place.name[language].includes(name));
  });
  return speakers.some((name) => text.includes(name));
}

/**
 * What a title, standfirst, description or the title of a chart says with a figure or a claim carries its date or its speaker: it is
 * read alone, and later than it was written.
 */
export function* checkTitle(passage: Passage, catalogue: Pick<Catalogue, 'facts'>): Generator<Problem> {
  const { text, bound, file, language } = passage;
  const [claim] = bound.filter((thing) => factsIn(thing).length > 0);
  if (claim === undefined || isDated(text, language) || saying[language].test(text)) return;
  if (namesSpeaker(text, bound, language, catalogue)) return;
  yield {
    file,
    ...claim.at,
    message: {
      id: 'Judul ini menyatakan sesuatu tanpa menyebut kapan atau menurut siapa, padahal dibaca terpisah dari isinya. Tambahkan tahunnya (“pada 2025”), atau siapa yang menyebutnya (“menurut BPJS Ketenagakerjaan”).',
      en: 'This title states something without saying when, or who says so, and it is read apart from the text. Add the year (“in 2025”), or who says it (“according to BPJS Ketenagakerjaan”).',
    },
  };
}
