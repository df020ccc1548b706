import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatDate, type Period } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { isRateUnit } from '../i18n/units.ts';
import { bindingSign, type Bound, type Passage, sentencesOf } from './passage.ts';

/** The day of the record: the latest on which a source was read. What a rate is compared with is on record, and no clock is asked. */
export const recordDay = ({ sources }: Pick<Catalogue, 'sources'>): string =>
  [...sources.values()].reduce((latest, { accessed }) => (accessed > latest ? accessed : latest), '');

/** What a rate ends with, where a source says that it does: a period that is a span. A rate of ours ends with the first of its operands that does. */
function ending(fact: Fact): Period | null {
  if (fact.kind === 'derivation') {
    const ends = fact.operands.flatMap((operand) => ending(operand) ?? []);
    return ends.toSorted((a, b) => a.to.last.localeCompare(b.to.last, 'en'))[0] ?? null;
  }
  const { from, to } = fact.period;
  return from !== null && from.last < to.last ? fact.period : null;
}

/** The day a rate ends, where its source says so. */
export const endOfRate = (fact: Fact): string | null => ending(fact)?.to.last ?? null;

/** What somebody has to pay by rule, or is spared: contributions a month or by wage, and whatever else a rule fixes for a time. */
export const isRate = (fact: Fact): boolean =>
  isRateUnit(fact.unit) || (fact.status === 'enacted' && endOfRate(fact) !== null);

/** Whose rate it is: any word for those who pay or are paid for. */
const payers: Readonly<Record<Language, RegExp>> = {
  id: /pekerja|karyawan|peserta|buruh|pemberi kerja|perusahaan|pengemudi|kurir|ojek|nelayan|petani|pegawai|pedagang|kader|ketua RT|\bPMI\b|\bBPU\b|\bPPPK\b|negara|pemerintah/i,
  en: /worker|participant|employer|employee|compan(y|ies)|driver|courier|fisher|farmer|trader|staff|volunteer|RT and RW heads|civil servant|self-employed|wage earner|\bstate\b|government/i,
};

/** Numbers of laws hold years that date nothing: PP 50/2025. */
const lawNumbers = /\d+\/\d{4}|(?:Tahun|of) \d{4}\b(?=[^.]{0,3}\b(?:Pasal|art))/gi;

const length = { day: 10, month: 7, year: 4 } as const;

/** The date that a sentence has to name: the end of a rate that ends, the year of any other. */
function dateOf(fact: Fact, language: Language): string {
  const end = ending(fact);
  const { to } = end ?? fact.period;
  return end === null
    ? to.first.slice(0, 4)
    : formatDate(to.first.slice(0, length[to.precision === 'day' ? 'month' : to.precision]), language);
}

/**
 * What is missing from a sentence that prints a rate, or null.
 * @param under the title that is read with it, which may name the payer
 */
export function refuseRate(
  fact: Fact,
  sentence: string,
  language: Language,
  day: string,
  under = '',
): Bilingual | null {
  const bare = sentence.replace(/\u00a0/g, ' ').replace(lawNumbers, '');
  const isDated = bare.includes(dateOf(fact, language));
  if (isDated && payers[language].test(`${under} ${bare}`)) return null;
  const [id, en] = [formatFact(fact, 'id'), formatFact(fact, 'en')];
  const end = endOfRate(fact);
  if (isDated)
    return {
      id: `${id} adalah tarif, dan kalimat ini tidak menyebut untuk siapa. Tulis siapa yang membayarnya, misalnya “pekerja informal”.`,
      en: `${en} is a rate, and this sentence does not say for whom. Write who pays it, such as “informal workers”.`,
    };
  if (end === null)
    return {
      id: `${id} adalah tarif, dan kalimat ini tidak menyebut kapan. Tulis tahunnya, misalnya “pada ${dateOf(fact, 'id')}”.`,
      en: `${en} is a rate, and this sentence does not say when. Write the year, such as “in ${dateOf(fact, 'en')}”.`,
    };
  const isOver = end < day;
  return {
    id: isOver
      ? `${id} sudah tidak berlaku sejak ${formatDate(end, 'id')}, dan kalimat ini tidak mengatakannya. Tulis “sampai ${dateOf(fact, 'id')}”, atau pakai tarif yang berlaku.`
      : `${id} hanya berlaku sampai ${formatDate(end, 'id')}, dan kalimat ini tidak mengatakannya. Tulis “sampai ${dateOf(fact, 'id')}”.`,
    en: isOver
      ? `${en} has not applied since ${formatDate(end, 'en')}, and this sentence does not say so. Write “until ${dateOf(fact, 'en')}”, or use the rate that applies.`
      : `${en} applies only until ${formatDate(end, 'en')}, and this sentence does not say so. Write “until ${dateOf(fact, 'en')}”.`,
  };
}

const factsIn = (thing: Bound): readonly string[] =>
  thing.kind === 'fact' ? [thing.id] : thing.kind === 'claim' ? thing.inner.flatMap(factsIn) : [];

/** Every sentence that prints a rate says when it applies and for whom: a rate without its date is wrong the day it changes. */
export function* checkRates({ text, bound, file, language, under }: Passage, catalogue: Catalogue): Generator<Problem> {
  let index = -1;
  const rates = bound.flatMap((thing) => {
    index = text.indexOf(bindingSign, index + 1);
    const facts = factsIn(thing).flatMap((id) => catalogue.facts.get(id) ?? []);
    return facts.filter(isRate).map((fact) => ({ fact, offset: index, at: thing.at }));
  });
  if (rates.length === 0) return;
  const [sentenceAt, day] = [sentencesOf(text), recordDay(catalogue)];
  for (const { fact, offset, at } of rates) {
    const message = refuseRate(fact, sentenceAt(offset), language, day, under);
    if (message !== null) yield { file, ...at, message };
  }
}
