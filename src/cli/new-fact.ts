import { join } from 'node:path';
import type { Answers, Question } from './ask.ts';
import { takeNumbers } from './find-facts.ts';
import { formatJson, insertIntoList, type PlannedFile } from './planned-files.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Catalogue } from '../facts/fact.ts';
import { observationsFolder } from '../facts/records.ts';
import { type Bilingual, day, identifierPattern, partialDate, slugify } from '../facts/schema/common.ts';
import { type Source, sourceSchema, unitSchema } from '../facts/schema/subject.ts';
import { type Observation, statusSchema } from '../facts/schema/observation.ts';
import { parsePeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { type Scale, scaleFactor } from '../i18n/numbers.ts';
import { isWhole, type Unit } from '../i18n/units.ts';
import { openDisk } from '../library/disk.ts';

/** A value as the record keeps it. */
export interface ReadValue {
  readonly value: number;
  readonly decimals: number;
  readonly scale: Scale;
}

/**
 * Reads a number as its source printed it: `50,50` has two decimals, `2,8 juta` is in millions. Where a sign can part thousands
 * or decimals, counted things are whole, and anything else is read in the language given. Null when it is not one number.
 */
export function readValue(written: string, unit: Unit, language: Language): ReadValue | null {
  const { numbers, rest } = takeNumbers(written);
  const [number] = numbers;
  if (number === undefined || numbers.length > 1 || rest.trim() !== '') return null;
  const [first, second] = number.readings;
  if (first === undefined) return null;
  const { scale } = number;
  // The first reading is the Indonesian one wherever there are two.
  const isSecond = scale === 'one' && isWhole(unit) ? first.step !== 1 : language !== 'id';
  const { value, step } = isSecond ? (second ?? first) : first;
  const decimals = Math.round(Math.log10(scaleFactor(scale) / step));
  return { value: Number(value.toPrecision(15)), decimals, scale };
}

function oneOf(words: Iterable<string>): (answer: string) => Bilingual | null {
  const known = [...words];
  return (answer) => {
    if (known.includes(answer)) return null;
    const help = suggest(answer, known);
    return { id: `${asWritten(answer)} tidak ada. ${help.id}`, en: `There is no ${asWritten(answer)}. ${help.en}` };
  };
}

const newId = (answer: string): Bilingual | null => {
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

const none = () => null;

/** Everything a fact and its source need. The source's own questions are asked only while the record does not know it. */
export function factQuestions(catalogue: Catalogue, today: string, language: Language): readonly Question[] {
  const { indicators, places, sources, series } = catalogue;
  const value = (answers: Answers) => readValue(answers.get('value') ?? '', unitOf(answers), language);
  const fresh = (answers: Answers) => !sources.has(answers.get('source') ?? '');
  const question = (name: string, id: string, en: string, example: string, rest: Partial<Question> = {}): Question => ({
    name,
    ask: { id, en },
    example,
    ...rest,
  });
  return [
    question(
      'indicator',
      'Apa yang diukur (id di data/indicators.json)',
      'What is measured (an id in data/indicators.json)',
      'coverage',
      { refuse: oneOf(indicators.keys()) },
    ),
    question('place', 'Wilayah (id di data/places.json)', 'The place (an id in data/places.json)', 'kota-makassar', {
      refuse: oneOf(places.keys()),
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
      'Nilainya, seperti dicetak sumber',
      'The value, as the source printed it',
      language === 'id' ? '50,50' : '50.50',
      {
        refuse: (answer, answers) =>
          readValue(answer, unitOf(answers), language) === null
            ? {
                id: `${asWritten(answer)} bukan satu angka. Tulis seperti 35.782, 50,50 atau 2,8 juta, tanpa kata lain.`,
                en: `${asWritten(answer)} is not one number. Write it like 35,782, 50.50 or 2.8 million, without other words.`,
              }
            : null,
      },
    ),
    question('decimals', 'Angka di belakang koma yang dicetak', 'Digits printed after the decimal point', '2', {
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
      { fallback: none },
    ),
    question(
      'caveat-id',
      'Yang harus diketahui pembaca sebelum memakainya, dalam bahasa Indonesia',
      'What a reader must know before using it, in Indonesian',
      '…',
      { fallback: none },
    ),
    question('caveat-en', 'Hal yang sama dalam bahasa Inggris', 'The same in English', '…', {
      when: (answers) => (answers.get('caveat-id') ?? null) !== null,
    }),
    question(
      'series',
      'Seri di data/comparability.json, dipisah koma; kosong bila tidak boleh dibandingkan',
      'Series in data/comparability.json, parted by commas; none if it may be compared with nothing',
      'makassar-coverage',
      {
        fallback: none,
        refuse: (answer) =>
          answer
            .split(',')
            .map((id) => oneOf(series.keys())(id.trim()))
            .find((wrong) => wrong !== null) ?? null,
      },
    ),
    question(
      'source',
      'Sumber: id di data/sources.json, atau id baru dari penerbit dan tanggal',
      'The source: an id in data/sources.json, or a new one from publisher and date',
      'sindomakassar-2025-06-16',
      { refuse: newId },
    ),
    question('source-url', 'Alamat dokumennya', 'The address of the document', 'https://…', {
      when: fresh,
      refuse: isWebAddress,
    }),
    question('source-publisher', 'Penerbit', 'Publisher', 'Tribun Timur', { when: fresh }),
    question('source-title', 'Judul dokumen, seperti tertulis', 'Title of the document, as written', '…', {
      when: fresh,
    }),
    question('source-published', 'Tanggal terbit', 'Date of publication', '2025-06-16', {
      when: fresh,
      fallback: none,
      refuse: isDate(partialDate, '2025-06-16, 2025-06, 2025'),
    }),
    question('source-accessed', 'Kapan dibuka', 'When it was opened', today, {
      when: fresh,
      fallback: () => today,
      refuse: isDate(day, today),
    }),
    question('source-language', 'Bahasa dokumen: id, en', 'Language of the document: id, en', 'id', {
      when: fresh,
      fallback: () => 'id',
      refuse: oneOf(['id', 'en']),
    }),
    question(
      'source-kind',
      `Jenis: ${sourceSchema.shape.kind.options.join(', ')}`,
      `Kind: ${sourceSchema.shape.kind.options.join(', ')}`,
      'news',
      { when: fresh, fallback: () => 'news', refuse: oneOf(sourceSchema.shape.kind.options) },
    ),
    question(
      'source-speakers',
      'Siapa saja yang dikutip, dipisah titik koma',
      'Who is quoted, parted by semicolons',
      'Munafri Arifuddin',
      { when: fresh, fallback: none },
    ),
  ];
}

const sourcesFile = 'data/sources.json';

const list = (text: string | null | undefined, sign: string) =>
  (text ?? '')
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Null where the words were not given in the first language; the questions see to the second. */
function pair(answers: Answers, name: string) {
  const [id, en] = [answers.get(`${name}-id`), answers.get(`${name}-en`)];
  return id && en ? { id, en } : null;
}

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
    decimals: Number(answers.get('decimals')),
    ...(read === null || read.scale === 'one' ? {} : { scale: read.scale }),
    status: answers.get('status'),
    precision: answers.get('precision'),
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
  const disk = openDisk(root);
  const add = async (path: string, key: string, schema: string, entry: unknown): Promise<PlannedFile> => {
    const read = disk.read(path);
    const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
    if (decoded === null || 'problems' in decoded) {
      const text = await formatJson({ $schema: schema, [key]: [entry] }, join(root, path));
      return { path, text, before: null };
    }
    const formatted = await formatJson(entry, join(root, path));
    return { path, text: insertIntoList(decoded.text, key, formatted), before: decoded.text };
  };
  const place = answers.get('place') ?? '';
  const observation = await add(
    `${observationsFolder}${place}.json`,
    'observations',
    '../schemas/observations.schema.json',
    toObservation(id, answers, language),
  );
  if (sources.has(answers.get('source') ?? '')) return [observation];
  return [await add(sourcesFile, 'sources', './schemas/sources.schema.json', toSource(answers)), observation];
}
