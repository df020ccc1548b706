import type { AllowedShapes } from '../allowed-shapes.ts';

/** Names of laws, regulations and decrees, and the articles in them. */
export const lawShapes: AllowedShapes = {
  id: [
    { kind: 'law', shape: '{law} {names?} {number} ~/ ~{year}', examples: ['UU 24/2011', 'PP 82/2019', 'Perwali 62/2018', 'Perda Kota Makassar 2/2020'] },
    { kind: 'law', shape: '{law} {names?} {no} {number} ~/ ~{year}', examples: ['PP No. 82/2019', 'Perwali Makassar Nomor 62/2018'] },
    { kind: 'law', shape: '{law} {names?} {no} {number} {lawYear} {year}', examples: ['Undang-Undang Nomor 24 Tahun 2011', 'Inpres Nomor 2 Tahun 2021', 'Peraturan Wali Kota Makassar Nomor 62 Tahun 2018'] },
    { kind: 'law', shape: '{law} {names?} {number} {lawYear} {year}', examples: ['UU 40 Tahun 2004'] },
    { kind: 'law', shape: '{law} {names?} {no} {decree}', examples: ['Surat Edaran Nomor 560/12/2024', 'Konvensi ILO No. 102'] },
    { kind: 'law', shape: '{law} {names?} {no} {number} {lawYear} {year} {and} {no} {number} {lawYear} {year}', examples: ['UU Nomor 40 Tahun 2004 dan Nomor 24 Tahun 2011'] },
    { kind: 'law', shape: '{law} {year}', examples: ['UUD 1945'] },
    { kind: 'law', shape: '{no} {letterNumber}', examples: ['siaran pers No. 12/PR/2025'] },
    { kind: 'law', shape: '{clause} {clauseNumber}', examples: ['pasal 14', 'Pasal 14 ayat (2)', 'ayat (1)', 'bab 3'] },
    { kind: 'law', shape: '{clause} {clauseNumber} ~{dash} ~{small}', examples: ['pasal 14–16'] },
    { kind: 'law', shape: '{clause} {clauseNumber} {and} {small} {!counted}', examples: ['pasal 14 dan 15'] },
  ],
  en: [
    { kind: 'law', shape: '{law} {abbreviation?} {number} ~/ ~{year}', examples: ['Government Regulation 82/2019', 'Law 24/2011', 'PP 82/2019', 'Perwali 62/2018'] },
    { kind: 'law', shape: '{law} {abbreviation?} {no} {number} ~/ ~{year}', examples: ['Government Regulation No. 82/2019', 'Government Regulation (PP) No. 82/2019'] },
    { kind: 'law', shape: '{law} {abbreviation?} {no} {number} {lawYear} {year}', examples: ['Law No. 24 of 2011', 'Presidential Instruction Number 2 of 2021', 'UU Nomor 40 Tahun 2004'] },
    { kind: 'law', shape: '{law} {abbreviation?} {number} {lawYear} {year}', examples: ['Government Regulation 82 of 2019'] },
    { kind: 'law', shape: '{law} {no} {decree}', examples: ['ILO Convention No. 102'] },
    { kind: 'law', shape: '{no} {letterNumber}', examples: ['press release No. 12/PR/2025'] },
    { kind: 'law', shape: 'constitution of {year}', examples: ['the constitution of 1945'] },
    { kind: 'law', shape: '{year} constitution', examples: ['the 1945 constitution'] },
    { kind: 'law', shape: '{clause} {clauseNumber}', examples: ['article 14', 'Article 14(2)', 'section 5', 'paragraph (2)'] },
    { kind: 'law', shape: '{clause} {clauseNumber} ~{dash} ~{small}', examples: ['articles 14–16'] },
    { kind: 'law', shape: '{clause} {clauseNumber} {and} {small} {!counted}', examples: ['articles 14 and 15'] },
  ],
}; // prettier-ignore
