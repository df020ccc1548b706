import type { Answers, Question } from './ask.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import { list, none, oneOf, question } from './record-questions.ts';
import { asWritten } from '../facts/suggest.ts';
import { type Bilingual, day, partialDate } from '../facts/schema/common.ts';
import { type Source, sourceSchema } from '../facts/schema/subject.ts';

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
