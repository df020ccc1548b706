/** What a numeral counts, as far as the words around it say. */
export type NumeralUnit = 'percent' | 'rupiah' | 'people';

/** A number written out in text, in figures or in words. */
export interface Numeral {
  /** Where it starts in the text, in UTF-16 units. */
  readonly offset: number;
  /** As written, with its currency, scale and percent: `Rp5,97 miliar`, `lima puluh persen`. */
  readonly text: string;
  /** In whole units, a fraction as itself (a half is 0.5) and a percentage as its figure. Null for `ratusan` and the like. */
  readonly value: number | null;
  readonly unit: NumeralUnit | null;
}
