import type { Language } from './locale.ts';

interface ChartWords {
  readonly what: string;
  readonly value: string;
  readonly period: string;
  readonly nature: string;
  readonly source: string;
  readonly notReported: string;
  readonly ourArithmetic: string;
  readonly status: Readonly<
    Record<'measured' | 'announced' | 'target' | 'estimate' | 'enacted' | 'misprint' | 'derived', string>
  >;
  readonly unit: Readonly<Record<string, string>>;
}

/** Words that every chart's table and description share. */
export const chartWords: Readonly<Record<Language, ChartWords>> = {
  id: {
    what: 'Yang dihitung',
    value: 'Nilai',
    period: 'Periode',
    nature: 'Sifat angka',
    source: 'Sumber',
    notReported: 'tidak dilaporkan',
    ourArithmetic: 'hitungan kami',
    status: {
      measured: 'dihitung',
      announced: 'diumumkan',
      target: 'target',
      estimate: 'perkiraan',
      enacted: 'ditetapkan',
      misprint: 'salah cetak',
      derived: 'hitungan kami',
    },
    unit: {
      percent: 'persen',
      points: 'poin persentase',
      people: 'orang',
      rupiah: 'rupiah',
      'rupiah-per-month': 'rupiah per bulan',
      'percent-of-wage': 'persen upah',
      'times-monthly-wage': 'kali upah sebulan',
      firms: 'perusahaan',
      cases: 'kasus',
      months: 'bulan',
      regions: 'daerah',
      rank: 'peringkat',
      ratio: 'perbandingan',
    },
  },
  en: {
    what: 'What is counted',
    value: 'Value',
    period: 'Period',
    nature: 'Kind of figure',
    source: 'Source',
    notReported: 'not reported',
    ourArithmetic: 'our arithmetic',
    status: {
      measured: 'measured',
      announced: 'announced',
      target: 'target',
      estimate: 'estimate',
      enacted: 'set by rule',
      misprint: 'misprint',
      derived: 'our arithmetic',
    },
    unit: {
      percent: 'percent',
      points: 'percentage points',
      people: 'people',
      rupiah: 'rupiah',
      'rupiah-per-month': 'rupiah a month',
      'percent-of-wage': 'percent of wages',
      'times-monthly-wage': 'times the monthly wage',
      firms: 'firms',
      cases: 'cases',
      months: 'months',
      regions: 'areas',
      rank: 'rank',
      ratio: 'ratio',
    },
  },
};
