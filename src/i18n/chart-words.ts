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
  },
};
