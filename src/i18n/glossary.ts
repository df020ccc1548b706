import type { Language } from './locale.ts';

/** One thing that readers are told about, the one word for it, and the words that would make them think of another thing. */
export interface Term {
  readonly word: Readonly<Record<Language, string>>;
  /** Never printed for it; null where a language has no rival word. */
  readonly never: Readonly<Record<Language, RegExp | null>>;
  readonly why: string;
}

/**
 * One word a thing, in each language, in everything that readers see: interface, names, notes, charts, stories and texts. A test goes
 * over all of it.
 */
export const glossary: readonly Term[] = [
  {
    word: { id: 'sifat angka', en: 'kind of figure' },
    never: { id: /\b(jenis|macam|tipe) angka\b/i, en: /\b(type|nature|sort) of (the )?(figure|number)\b/i },
    why: 'measured, announced, target: one column, one name',
  },
  {
    word: { id: 'pekerja yang memenuhi syarat', en: 'eligible workers' },
    never: {
      id: /\bpotensi(al)?\b|seharusnya (ikut|menjadi)|jumlah pembagi|dasar hitung|metode penyebut/i,
      en: /\beligible base\b|\bthe base\b|\bbase of\b|\bthe eligible\b(?! workers)/i,
    },
    why: 'what coverage is divided by',
  },
  {
    word: { id: 'kader', en: 'volunteers' },
    never: { id: /\brelawan\b/i, en: /\bcadres?\b/i },
    why: 'who helps at the health posts',
  },
  {
    word: { id: 'BPJS Ketenagakerjaan', en: 'BPJS Ketenagakerjaan' },
    never: {
      id: /\bBPJS\b(?!\s+(Ketenagakerjaan|Kesehatan))|\bBPJSTK\b|\bBPJamsostek\b/i,
      en: /\bBPJS\b(?!\s+(Ketenagakerjaan|Kesehatan))|\bBPJSTK\b|\bBPJamsostek\b/i,
    },
    why: 'BPJS alone is the health insurer to Indonesians',
  },
  {
    word: { id: 'Kementerian Ketenagakerjaan', en: 'Ministry of Manpower' },
    never: {
      id: /\bKemnaker\b|\bKemenaker\b|Kementerian Tenaga Kerja/i,
      en: /Manpower Ministry|Ministry of Labou?r|Labou?r Ministry|\bKemnaker\b/i,
    },
    why: 'one name for each ministry',
  },
  {
    word: { id: 'Kementerian Dalam Negeri', en: 'Ministry of Home Affairs' },
    never: { id: /\bDepdagri\b/i, en: /Home Affairs Ministry|Interior Ministry|Ministry of (the )?Interior/i },
    why: 'one name for each ministry',
  },
  {
    word: { id: 'koreksi', en: 'correction' },
    never: { id: /\bralat\b/i, en: /\berrat(a|um)\b/i },
    why: 'what we got wrong and mended',
  },
  {
    word: { id: 'angka lain yang berbeda', en: 'other figures that differ' },
    never: { id: /\bsengketa\b/i, en: /\bcontradicted by\b/i },
    why: 'figures that differ accuse nobody',
  },
  {
    word: { id: 'persen', en: 'percent' },
    never: { id: /\bprosen(tase)?\b/i, en: /\bper cent\b/i },
    why: 'one spelling',
  },
];

/** Where an Indonesian note means the words of a source: a “kutipan” is what a reader takes away from this site. */
export const sourceWords: Term = {
  word: { id: 'petikan, atau kata sumber', en: 'the source’s words' },
  never: { id: /\bkutipan\b/i, en: null },
  why: 'a citation and a quotation are two things',
};
