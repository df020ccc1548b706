import type { Answers, Question } from './ask.ts';
import { addToList, type PlannedFile } from './planned-files.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import { type Bilingual, day, identifierPattern, partialDate, slugify } from '../facts/schema/common.ts';
import { type Source, sourceSchema } from '../facts/schema/subject.ts';

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

const isDate =
  (schema: typeof day | typeof partialDate, example: string) =>
  (answer: string): Bilingual | null =>
    schema.safeParse(answer).success
      ? null
      : {
          id: `${asWritten(answer)} bukan tanggal. Tulis seperti ${example}.`,
          en: `${asWritten(answer)} is no date. Write it like ${example}.`,
        };

const isWebAddress = (answer: string): Bilingual | null =>
  sourceSchema.shape.url.safeParse(answer).success
    ? null
    : { id: 'Alamat harus diawali https://.', en: 'The address must start with https://.' };

/** The parts of an answer that holds several. */
export const list = (text: string | null | undefined, sign: string) =>
  (text ?? '')
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** What is wrong with a list of series, or null. */
export function refuseSeries(known: Iterable<string>): (answer: string) => Bilingual | null {
  const refuse = oneOf(known, {
    id: ' Seri baru: npm run new -- series <id>',
    en: ' A new series: npm run new -- series <id>',
  });
  return (answer) =>
    list(answer, ',')
      .map(refuse)
      .find((wrong) => wrong !== null) ?? null;
}

/** Null where the words were not given in the first language; the questions see to the second. */
export function pair(answers: Answers, name: string) {
  const [id, en] = [answers.get(`${name}-id`), answers.get(`${name}-en`)];
  return id && en ? { id, en } : null;
}

/** Everything that the record keeps of a document. */
export const sourceQuestions = (
  today: string,
  when: NonNullable<Question['when']> = () => true,
): readonly Question[] => [
  question('source-url', 'Alamat dokumennya', 'The address of the document', 'https://…', {
    when,
    refuse: isWebAddress,
  }),
  question('source-publisher', 'Penerbit', 'Publisher', 'Tribun Timur', { when }),
  question('source-title', 'Judul dokumen, seperti tertulis', 'Title of the document, as written', '…', {
    when,
  }),
  question('source-published', 'Tanggal terbit', 'Date of publication', '2025-06-16', {
    when,
    fallback: none,
    refuse: isDate(partialDate, '2025-06-16, 2025-06, 2025'),
  }),
  question('source-accessed', 'Kapan dibuka', 'When it was opened', today, {
    when,
    fallback: () => today,
    refuse: isDate(day, today),
  }),
  question('source-language', 'Bahasa dokumen: id, en', 'Language of the document: id, en', 'id', {
    when,
    fallback: () => 'id',
    refuse: oneOf(['id', 'en']),
  }),
  question(
    'source-kind',
    `Jenis: ${sourceSchema.shape.kind.options.join(', ')}`,
    `Kind: ${sourceSchema.shape.kind.options.join(', ')}`,
    'news',
    { when, fallback: () => 'news', refuse: oneOf(sourceSchema.shape.kind.options) },
  ),
  question(
    'source-speakers',
    'Siapa saja yang dikutip, dipisah titik koma',
    'Who is quoted, parted by semicolons',
    'Munafri Arifuddin',
    { when, fallback: none },
  ),
];

function toSource(answers: Answers): Record<Exclude<keyof Source, 'weak' | 'quoted'>, unknown> {
  return {
    id: answers.get('source'),
    publisher: answers.get('source-publisher'),
    title: answers.get('source-title'),
    url: answers.get('source-url'),
    published: answers.get('source-published') ?? null,
    accessed: answers.get('source-accessed'),
    language: answers.get('source-language'),
    kind: answers.get('source-kind'),
    speakers: list(answers.get('source-speakers'), ';'),
    note: null,
  };
}

/** What data/sources.json becomes when a document is added at its end. */
export const planSource = (root: string, id: string, answers: Answers): Promise<PlannedFile> =>
  addToList(root, 'data/sources.json', 'sources', './schemas/sources.schema.json', { ...toSource(answers), id });
