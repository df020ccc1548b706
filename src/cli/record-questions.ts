import type { Answers, Question } from './ask.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import { type Bilingual, identifierPattern, slugify } from '../facts/schema/common.ts';

/** A question about the record, with what it is called in both languages and an answer to go by. */
export const question = (
  name: string,
  id: string,
  en: string,
  example: string,
  rest: Partial<Question> = {},
): Question => ({ name, ask: { id, en }, example, ...rest });

/** For what may be left out. */
export const none = () => null;

/** @param more what else to do when it is none of them */
export function oneOf(
  words: Iterable<string>,
  more: Bilingual = { id: '', en: '' },
): (answer: string) => Bilingual | null {
  const known = [...words];
  return (answer) => {
    if (known.includes(answer)) return null;
    const help = suggest(answer, known);
    return {
      id: `${asWritten(answer)} tidak ada. ${help.id}${more.id}`,
      en: `There is no ${asWritten(answer)}. ${help.en}${more.en}`,
    };
  };
}

export const newId = (answer: string): Bilingual | null => {
  if (identifierPattern.test(answer)) return null;
  return {
    id: `Id hanya huruf kecil, angka, dan tanda hubung. Tulis "${slugify(answer)}".`,
    en: `An id is lower-case letters, figures and hyphens only. Write "${slugify(answer)}".`,
  };
};

/** The parts of an answer that holds several. */
export const list = (text: string | null | undefined, sign: string) =>
  (text ?? '')
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is wrong with a list of series, or null. */
function refuseSeries(known: Iterable<string>): (answer: string) => Bilingual | null {
  const refuse = oneOf(known, {
    id: ' Seri baru: npm run new -- series <id>',
    en: ' A new series: npm run new -- series <id>',
  });
  return (answer) =>
    list(answer, ',')
      .map(refuse)
      .find((wrong) => wrong !== null) ?? null;
}

/** Words in both languages that may be left out: who gives them in the first is asked for the second. */
export const wordsInBoth = (name: string, id: string, en: string, example: Bilingual): readonly Question[] => [
  question(`${name}-id`, `${id}, dalam bahasa Indonesia`, `${en}, in Indonesian`, example.id, { fallback: none }),
  question(`${name}-en`, 'Hal yang sama dalam bahasa Inggris', 'The same in English', example.en, {
    when: (answers) => (answers.get(`${name}-id`) ?? null) !== null,
  }),
];

/** In which series of data/comparability.json a number stands. */
export const seriesQuestion = (known: Iterable<string>): Question =>
  question(
    'series',
    'Seri di data/comparability.json, dipisah koma; kosong bila tidak boleh dibandingkan',
    'Series in data/comparability.json, parted by commas; none if it may be compared with nothing',
    'makassar-coverage',
    { fallback: none, refuse: refuseSeries(known) },
  );

/** Null where the words were not given in the first language; the questions see to the second. */
export function pair(answers: Answers, name: string) {
  const [id, en] = [answers.get(`${name}-id`), answers.get(`${name}-en`)];
  return id && en ? { id, en } : null;
}
