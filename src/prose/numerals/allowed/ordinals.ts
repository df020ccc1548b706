import type { AllowedShapes } from '../allowed-shapes.ts';

/** Places in a list or a series, and labels with a number. `pertama`, `first` and the like are no numbers to begin with. */
export const ordinalShapes: AllowedShapes = {
  id: [
    { kind: 'ordinal', shape: 'ke~{dash} ~{small}', examples: ['hari ulang tahun ke-80', 'ke-3'] },
    { kind: 'ordinal', shape: '{label} {small} {!counted}', examples: ['Tabel 1', 'catatan kaki 3', 'RT 5'] },
    { kind: 'ordinal', shape: '{page} {small}', examples: ['halaman 2'] },
    { kind: 'ordinal', shape: '{page} {small} ~{dash} ~{small}', examples: ['halaman 3–4'] },
  ],
  en: [
    { kind: 'ordinal', shape: '{ordinalFigure}', examples: ['the 24th meeting', 'its 1st report', '2nd', '3rd'] },
    { kind: 'ordinal', shape: '{label} {small} {!counted}', examples: ['Table 1', 'footnote 3'] },
    { kind: 'ordinal', shape: '{page} {small}', examples: ['page 193'] },
    { kind: 'ordinal', shape: '{page} {small} ~{dash} ~{small}', examples: ['pp. 3–4'] },
    { kind: 'ordinal', shape: 'a third {ordinalNoun}', examples: ['a third report', 'a third party'] },
  ],
}; // prettier-ignore
