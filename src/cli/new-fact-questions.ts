import { asWritten, suggest } from '../facts/suggest.ts';
import type { Catalogue } from '../facts/fact.ts';
import { parsePeriod } from '../i18n/dates.ts';
import { type Bilingual, day, identifierPattern, partialDate, slugify } from '../facts/schema/common.ts';
import { sourceSchema, unitSchema } from '../facts/schema/subject.ts';
import { statusSchema } from '../facts/schema/observation.ts';
import type { Language } from '../i18n/locale.ts';
import type { Answers, Question } from './ask.ts';
import { readValue } from './new-value.ts';
import { type Unit } from '../i18n/units.ts';

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

const isDate = (schema: typeof day | typeof partialDate, example: string) => (answer: string): Bilingual | null =>
  schema.safeParse(answer).success
    ? null
    : { id: `${asWritten(answer)} bukan tanggal. Tulis seperti ${example}.`, en: `${asWritten(answer)} is no date. Write it like ${example}.` }; // prettier-ignore

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
    question('indicator', 'Apa yang diukur (id di data/indicators.json)', 'What is measured (an id in data/indicators.json)', 'coverage', { refuse: oneOf(indicators.keys()) }),
    question('place', 'Wilayah (id di data/places.json)', 'The place (an id in data/places.json)', 'kota-makassar', { refuse: oneOf(places.keys()) }),
    question('population-id', 'Siapa atau apa yang dihitung, dalam bahasa Indonesia', 'Who or what is counted, in Indonesian', 'pekerja rentan'),
    question('population-en', 'Siapa atau apa yang dihitung, dalam bahasa Inggris', 'Who or what is counted, in English', 'vulnerable workers'),
    question('period', 'Masa yang dihitung', 'The period it is about', '2025-03', { refuse: isPeriod }),
    question('unit', 'Satuan', 'The unit', 'people', { fallback: (answers) => indicators.get(answers.get('indicator') ?? '')?.unit ?? 'people', refuse: oneOf(unitSchema.options) }),
    question('value', 'Nilainya, seperti dicetak sumber', 'The value, as the source printed it', language === 'id' ? '50,50' : '50.50', {
      refuse: (answer, answers) => readValue(answer, unitOf(answers), language) === null ? { id: `${asWritten(answer)} bukan satu angka. Tulis seperti 35.782, 50,50 atau 2,8 juta, tanpa kata lain.`, en: `${asWritten(answer)} is not one number. Write it like 35,782, 50.50 or 2.8 million, without other words.` } : null,
    }),
    question('decimals', 'Angka di belakang koma yang dicetak', 'Digits printed after the decimal point', '2', { fallback: (answers) => String(value(answers)?.decimals ?? 0), refuse: wholeNumber }),
    question('status', `Sifat angka: ${statusSchema.options.join(', ')}`, `How it came about: ${statusSchema.options.join(', ')}`, 'measured', { refuse: oneOf(statusSchema.options) }),
    question('precision', 'Ketelitian: exact, rounded, approximate', 'Precision: exact, rounded, approximate', 'exact', { fallback: (answers) => value(answers)?.scale === 'one' ? 'exact' : 'rounded', refuse: oneOf(['exact', 'rounded', 'approximate']) }),
    question('attributed-id', 'Siapa yang menyebutnya, dengan jabatannya, dalam bahasa Indonesia', 'Who said it, with the office held, in Indonesian', 'Munafri Arifuddin, Wali Kota Makassar'),
    question('attributed-en', 'Siapa yang menyebutnya, dalam bahasa Inggris', 'Who said it, in English', 'Munafri Arifuddin, mayor of Makassar'),
    question('wording', 'Kata-kata sumber di sekitar angkanya, paling banyak delapan', 'The source’s words around it, eight at the most', 'sudah mencapai 51 persen', { fallback: none }),
    question('caveat-id', 'Yang harus diketahui pembaca sebelum memakainya, dalam bahasa Indonesia', 'What a reader must know before using it, in Indonesian', '…', { fallback: none }),
    question('caveat-en', 'Hal yang sama dalam bahasa Inggris', 'The same in English', '…', { when: (answers) => (answers.get('caveat-id') ?? null) !== null }),
    question('series', 'Seri di data/comparability.json, dipisah koma; kosong bila tidak boleh dibandingkan', 'Series in data/comparability.json, parted by commas; none if it may be compared with nothing', 'makassar-coverage', {
      fallback: none, refuse: (answer) => answer.split(',').map((id) => oneOf(series.keys())(id.trim())).find((wrong) => wrong !== null) ?? null,
    }),
    question('source', 'Sumber: id di data/sources.json, atau id baru dari penerbit dan tanggal', 'The source: an id in data/sources.json, or a new one from publisher and date', 'sindomakassar-2025-06-16', { refuse: newId }),
    question('source-url', 'Alamat dokumennya', 'The address of the document', 'https://…', { when: fresh, refuse: isWebAddress }),
    question('source-publisher', 'Penerbit', 'Publisher', 'Tribun Timur', { when: fresh }),
    question('source-title', 'Judul dokumen, seperti tertulis', 'Title of the document, as written', '…', { when: fresh }),
    question('source-published', 'Tanggal terbit', 'Date of publication', '2025-06-16', { when: fresh, fallback: none, refuse: isDate(partialDate, '2025-06-16, 2025-06, 2025') }),
    question('source-accessed', 'Kapan dibuka', 'When it was opened', today, { when: fresh, fallback: () => today, refuse: isDate(day, today) }),
    question('source-language', 'Bahasa dokumen: id, en', 'Language of the document: id, en', 'id', { when: fresh, fallback: () => 'id', refuse: oneOf(['id', 'en']) }),
    question('source-kind', `Jenis: ${sourceSchema.shape.kind.options.join(', ')}`, `Kind: ${sourceSchema.shape.kind.options.join(', ')}`, 'news', { when: fresh, fallback: () => 'news', refuse: oneOf(sourceSchema.shape.kind.options) }),
    question('source-speakers', 'Siapa saja yang dikutip, dipisah titik koma', 'Who is quoted, parted by semicolons', 'Munafri Arifuddin', { when: fresh, fallback: none }),
  ]; // prettier-ignore
}
