import { describe, expect, test } from 'vitest';
import type { Fact, ObservedFact } from '../../facts/fact.ts';
import { parsePeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { sentenceAt } from '../passage.ts';
import { explainNumeral } from './explain-numeral.ts';
import { findNumerals } from './find-numerals.ts';

const same = (text: string) => ({ id: text, en: text });

function fact(
  id: string,
  value: number,
  rest: {
    unit?: Fact['unit'];
    decimals?: number;
    place?: string;
    period?: string;
    by?: string;
    status?: ObservedFact['status'];
  } = {},
): Fact {
  const {
    unit = 'percent',
    decimals = 0,
    place = 'Makassar',
    period: periodText = '2024-11',
    by = 'Mintje Wattu',
    status = 'measured',
  } = rest;
  const period = parsePeriod(periodText);
  if (period === null) throw new RangeError(periodText);
  const observed: Pick<
    ObservedFact,
    'kind' | 'id' | 'value' | 'unit' | 'decimals' | 'scale' | 'period' | 'periodText' | 'status'
  > & {
    readonly place: Pick<Fact['place'], 'id' | 'name'>;
    readonly observation: Pick<ObservedFact['observation'], 'attributedTo'>;
  } = {
    kind: 'observation',
    id,
    value,
    unit,
    decimals,
    scale: 'one',
    period,
    periodText,
    status,
    place: { id: place, name: same(place) },
    observation: { attributedTo: same(by) },
  };
  // The rest of a fact plays no part in a proposal.
  return observed as Fact;
}

const facts = [
  fact('luwu-coverage', 50.5, { decimals: 2, place: 'Luwu', period: '2024-07' }),
  fact('mks-coverage', 50.5, { decimals: 2 }),
  fact('mks-coverage-repeated', 50.5, { decimals: 2 }),
  fact('mks-coverage-2025', 53, { period: '2025-12', by: 'Zainal Ibrahim' }),
  fact('mks-target', 70, { period: '2026', status: 'target' }),
  fact('mks-misprint', 61.25, { decimals: 2, status: 'misprint' }),
  fact('average', 38, { place: 'Indonesia', period: '2024' }),
  fact('participants', 281_105, { unit: 'people' }),
  fact('vulnerable', 35_782, { unit: 'people', period: '2025-03-17' }),
  fact('rate', 16_800, { unit: 'rupiah-per-month', period: '2025' }),
];

const catalogue = { facts: new Map(facts.map((each) => [each.id, each])) };

function explain(text: string, language: Language, place: 'mdx' | 'string' = 'mdx') {
  const [numeral] = findNumerals(text, language);
  if (numeral === undefined) throw new RangeError(text);
  return explainNumeral(numeral, language, catalogue, { sentence: sentenceAt({ text }, numeral.offset), place })
    .message;
}

describe('a naked number is explained with what to paste', () => {
  test('the fact of that value at the place of the sentence comes first, in the form that was written', () => {
    const { id, en } = explain('Cakupan Makassar mencapai 50,50%.', 'id');
    expect(id).toMatch(
      /^“50,50%” belum terikat pada fakta\. Tulis <Fact id="mks-coverage" form="sign" \/> \(50,50.persen: Makassar, November 2024, Mintje Wattu\)/,
    );
    expect(en).toMatch(
      /^“50,50%” is not bound to a fact\. Write <Fact id="mks-coverage" form="sign" \/> \(50\.50.percent/,
    );
    expect(id).toContain('luwu-coverage');
  });

  test('the period of the sentence decides between places, and other sentences say nothing', () => {
    expect(explain('Makassar belum melapor. Pada Juli 2024 angkanya 50,50 persen.', 'id').id).toContain(
      'Tulis <Fact id="luwu-coverage" />',
    );
  });

  test('the same figure from several outlets is proposed once', () => {
    expect(explain('Cakupan 50,50 persen.', 'id').id).not.toContain('mks-coverage-repeated');
  });

  test('in a string it is a placeholder', () => {
    expect(explain('Coverage 53%', 'en', 'string').en).toContain('Write {mks-coverage-2025|sign} (');
  });

  test('a rounded number names the fact that it may have been rounded from', () => {
    expect(explain('There were 281 thousand participants.', 'en').en).toContain(
      '<Fact id="participants" form="short" />',
    );
    expect(explain('Ada 35.800 pekerja rentan.', 'id').id).toContain(
      'terdekat dalam catatan: <Fact id="vulnerable" />',
    );
  });

  test('a number written with the separators of the other language is understood', () => {
    expect(explain('Pesertanya 281,105 orang.', 'id').id).toContain('Tulis <Fact id="participants" />');
  });

  test('a number in words is bound in words', () => {
    expect(explain('Rata-rata nasional tiga puluh delapan persen.', 'id').id).toContain(
      '<Fact id="average" form="words" />',
    );
  });

  test('half of something is a claim to be checked', () => {
    expect(explain('Hampir separuh pekerja Makassar tercakup.', 'id').id).toContain(
      '<Claim that="half(mks-coverage)">separuh</Claim>',
    );
    expect(explain('Half of them', 'en', 'string').en).toContain('|Half} (');
  });

  test('a target is called one, and a misprint is never proposed', () => {
    expect(explain('Coverage of 70 percent', 'en').en).toContain('2026, Mintje Wattu, target)');
    expect(explain('Cakupan 61,25 persen', 'id').id).not.toContain('mks-misprint');
  });

  test('where no fact comes near, it says to record one or to give a reason', () => {
    const { id, en } = explain('There were 7,777,777 claims.', 'en');
    expect(en).toContain(
      'No fact comes near it: look for others (npm run find -- 7,777,777), record it first (npm run new -- fact fact-id), or write <Literal reason="why this is not a figure from the record">7,777,777</Literal>.',
    );
    expect(id).toContain('Tidak ada fakta yang mendekatinya: cari yang lain (npm run find -- ');
    expect(explain('Ratusan pekerja hadir.', 'id', 'string').id).toContain(
      '{literal: Ratusan|mengapa ini bukan angka dari catatan}',
    );
  });

  test('what may have been meant as a year is told how to become one', () => {
    expect(explain('Sebanyak 2024 pekerja', 'id').id).toContain('Bila ini tahun');
  });

  test('rupiah are never proposed for people, nor people for rupiah', () => {
    expect(explain('Sebanyak 16.800 orang', 'id').id).not.toContain('id="rate"');
    expect(explain('Iurannya Rp16.800 per bulan', 'id').id).toContain('Tulis <Fact id="rate" />');
  });
});
