import type { Bilingual } from '../schema/common.ts';

/** Everything that an editor records by filling in a form, in the order in which a desk shows it, and what it is called. */
export const recordNames = {
  fact: { id: 'Angka', en: 'Number' },
  derivation: { id: 'Hitungan', en: 'Calculation' },
  source: { id: 'Sumber', en: 'Source' },
  place: { id: 'Wilayah', en: 'Place' },
  series: { id: 'Seri', en: 'Series' },
  dispute: { id: 'Selisih', en: 'Dispute' },
  indicator: { id: 'Ukuran', en: 'Measure' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type RecordKind = keyof typeof recordNames;

export const recordKindNames = Object.keys(recordNames) as readonly RecordKind[];
