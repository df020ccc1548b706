import type { Answers, Question } from './ask.ts';
import { planSource, sourceQuestions } from './new-source.ts';
import { list, newId, none, oneOf, pair, question, seriesQuestion, wordsInBoth } from './record-questions.ts';
import { addToList, type PlannedFile } from '../press/planned-files.ts';
import { countWords, longestWording } from '../facts/rules/check-observation.ts';
import { asWritten } from '../facts/suggest.ts';
import { isNotReported, readValue } from '../facts/typed-value.ts';
import type { Catalogue } from '../facts/fact.ts';
import { observationsFolder } from '../facts/records.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { unitSchema } from '../facts/schema/subject.ts';
import { type Observation, statusSchema } from '../facts/schema/observation.ts';
import { parsePeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import type { Unit } from '../i18n/units.ts';

const isPeriod = (answer: string): Bilingual | null =>
  parsePeriod(answer) !== null
    ? null
    : {
        id: `${asWritten(answer)} bukan masa. Tulis hari 2025-03-17, bulan 2025-03, tahun 2025, rentang 2024-01/2024-06, atau ../2025-08.`,
        en: `${asWritten(answer)} is no period. Write a day 2025-03-17, a month 2025-03, a year 2025, a span 2024-01/2024-06, or ../2025-08.`,
      };

const wholeNumber = (answer: string): Bilingual | null =>
  /^[0-6]$/.test(answer) ? null : { id: 'Tulis 0 sampai 6.', en: 'Write 0 to 6.' };

export const unitOf = (answers: Answers): Unit => unitSchema.catch('people').parse(answers.get('unit'));

const refuseLongWording = (answer: string): Bilingual | null =>
  countWords(answer) <= longestWording
    ? null
    : {
        id: `Ini ${countWords(answer)} kata; paling banyak ${longestWording}. Sisakan kata-kata di sekitar angkanya.`,
        en: `These are ${countWords(answer)} words; ${longestWording} at most. Keep those around the number.`,
      };

/** Everything a fact and its source need. The source's own questions are asked only while the record does not know it. */
export function factQuestions(catalogue: Catalogue, today: string, language: Language): readonly Question[] {
  const { indicators, places, sources, series } = catalogue;
  const value = (answers: Answers) => readValue(answers.get('value') ?? '', unitOf(answers), language);
  const reported = (answers: Answers) => !isNotReported(answers.get('value') ?? '');
  const fresh = (answers: Answers) => !sources.has(answers.get('source') ?? '');
  return [
    question(
      'indicator',
      'Apa yang diukur (id di data/indicators.json)',
      'What is measured (an id in data/indicators.json)',
      'coverage',
      { refuse: oneOf(indicators.keys()) },
    ),
    question('place', 'Wilayah (id di data/places.json)', 'The place (an id in data/places.json)', 'kota-makassar', {
      refuse: oneOf(places.keys(), {
        id: ' Wilayah baru: npm run new -- place <id>',
        en: ' A new place: npm run new -- place <id>',
      }),
    }),
    question(
      'population-id',
      'Siapa atau apa yang dihitung, dalam bahasa Indonesia',
      'Who or what is counted, in Indonesian',
      'pekerja rentan',
    ),
    question(
      'population-en',
      'Siapa atau apa yang dihitung, dalam bahasa Inggris',
      'Who or what is counted, in English',
      'vulnerable workers',
    ),
    question('period', 'Masa yang dihitung', 'The period it is about', '2025-03', { refuse: isPeriod }),
    question('unit', 'Satuan', 'The unit', 'people', {
      fallback: (answers) => indicators.get(answers.get('indicator') ?? '')?.unit ?? 'people',
      refuse: oneOf(unitSchema.options),
    }),
    question(
      'value',
      'Nilainya, seperti dicetak sumber; "tidak dilaporkan" bila sumbernya tidak menyebutnya',
      'The value, as the source printed it; "not reported" where the source does not give one',
      language === 'id' ? '50,50' : '50.50',
      {
        refuse: (answer, answers) =>
          !isNotReported(answer) && readValue(answer, unitOf(answers), language) === null
            ? {
                id: `${asWritten(answer)} bukan satu angka. Tulis seperti 35.782, 50,50 atau 2,8 juta, tanpa kata lain.`,
                en: `${asWritten(answer)} is not one number. Write it like 35,782, 50.50 or 2.8 million, without other words.`,
              }
            : null,
      },
    ),
    question('decimals', 'Angka di belakang koma yang dicetak', 'Digits printed after the decimal point', '2', {
      when: reported,
      fallback: (answers) => String(value(answers)?.decimals ?? 0),
      refuse: wholeNumber,
    }),
    question(
      'status',
      `Sifat angka: ${statusSchema.options.join(', ')}`,
      `How it came about: ${statusSchema.options.join(', ')}`,
      'measured',
      { refuse: oneOf(statusSchema.options) },
    ),
    question(
      'precision',
      'Ketelitian: exact, rounded, approximate',
      'Precision: exact, rounded, approximate',
      'exact',
      {
        when: reported,
        fallback: (answers) => (value(answers)?.scale === 'one' ? 'exact' : 'rounded'),
        refuse: oneOf(['exact', 'rounded', 'approximate']),
      },
    ),
    question(
      'attributed-id',
      'Siapa yang menyebutnya, dengan jabatannya, dalam bahasa Indonesia',
      'Who said it, with the office held, in Indonesian',
      'Munafri Arifuddin, Wali Kota Makassar',
    ),
    question(
      'attributed-en',
      'Siapa yang menyebutnya, dalam bahasa Inggris',
      'Who said it, in English',
      'Munafri Arifuddin, mayor of Makassar',
    ),
    question(
      'wording',
      'Kata-kata sumber di sekitar angkanya, paling banyak delapan',
      'The source’s words around it, eight at the most',
      'sudah mencapai 51 persen',
      {
        fallback: none,
        refuse: (answer) => refuseLongWording(answer),
      },
    ),
    ...wordsInBoth(
      'caveat',
      'Yang harus diketahui pembaca sebelum memakainya',
      'What a reader must know before using it',
      { id: '…', en: '…' },
    ),
    seriesQuestion(series.keys()),
    question(
      'source',
      'Sumber: id di data/sources.json, atau id baru dari penerbit dan tanggal',
      'The source: an id in data/sources.json, or a new one from publisher and date',
      'sindomakassar-2025-06-16',
      { refuse: newId },
    ),
    ...sourceQuestions(today, fresh),
  ];
}

function toObservation(id: string, answers: Answers, language: Language): Partial<Record<keyof Observation, unknown>> {
  const read = readValue(answers.get('value') ?? '', unitOf(answers), language);
  return {
    id,
    indicator: answers.get('indicator'),
    place: answers.get('place'),
    population: pair(answers, 'population'),
    period: answers.get('period'),
    value: read?.value ?? null,
    unit: answers.get('unit'),
    decimals: Number(answers.get('decimals') ?? 0),
    ...(read === null || read.scale === 'one' ? {} : { scale: read.scale }),
    status: answers.get('status'),
    precision: answers.get('precision') ?? 'exact',
    source: answers.get('source'),
    attributedTo: pair(answers, 'attributed'),
    wording: answers.get('wording') ?? null,
    caveat: pair(answers, 'caveat'),
    series: list(answers.get('series'), ','),
  };
}

/** What the files of data/ become when a fact and, where it is new, its source are added at the end of their lists. */
export async function planFact(
  root: string,
  id: string,
  answers: Answers,
  { sources }: Pick<Catalogue, 'sources'>,
  language: Language,
): Promise<readonly PlannedFile[]> {
  const place = answers.get('place') ?? '';
  const observation = await addToList(
    root,
    `${observationsFolder}${place}.json`,
    'observations',
    '../schemas/observations.schema.json',
    toObservation(id, answers, language),
  );
  if (sources.has(answers.get('source') ?? '')) return [observation];
  return [await planSource(root, answers.get('source') ?? '', answers), observation];
}
