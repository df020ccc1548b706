import type { Cell } from './sheet.ts';
import type { Language } from '../i18n/locale.ts';
import { readDigits, type Scale, scaleFactor, scaleWords } from '../i18n/numbers.ts';

/** A number of a table, as it was printed there. */
export interface TableNumber {
  readonly value: number;
  readonly decimals: number;
  readonly scale: Scale;
  /** Whether the cell says per cent itself. */
  readonly isPercent: boolean;
}

/** What a cell of numbers holds. */
export type NumberCell =
  /** One number, however it is read. */
  | { readonly is: 'number'; readonly number: TableNumber; readonly note: string }
  /** A number in either convention: 45.210 is 45,210 or 45.21. */
  | { readonly is: 'either'; readonly id: TableNumber; readonly en: TableNumber; readonly note: string }
  /** Only one convention makes a number of it. */
  | { readonly is: 'only'; readonly language: Language; readonly number: TableNumber; readonly note: string }
  /** A sign for no number, such as “-”; empty where the cell is. */
  | { readonly is: 'gap'; readonly sign: string }
  | { readonly is: 'words' };

const gapPattern =
  /^(?:[-–—−.…*\s]*|n\/?a|t\.?d\.?|nihil|null|#n\/a|tidak (?:ada(?: data)?|dilaporkan|tersedia)|not (?:reported|available)|none|no data)$/i;

/** Signs of a footnote behind a number or a name: 24.118*, 55,43¹⁾, 22,10 r). */
const notePattern = /\s*((?:\*+\)?|[†‡§]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+[⁾)]?|(?<=\s)[a-z\d]\))+)$/i;

/** A text without the sign of a footnote behind it, and that sign. */
export function takeNote(text: string): { readonly text: string; readonly note: string } {
  const [whole = '', note = ''] = notePattern.exec(text) ?? [];
  return { text: text.slice(0, text.length - whole.length), note };
}

const factors = { ...scaleWords('id'), ...scaleWords('en') };
const scales = Object.keys(factors).join('|');
const numberPattern = new RegExp(
  String.raw`^(?:Rp\.?\s*)?([-−]?[\d.,\u202f ]*\d)\s*(${scales})?\s*(?:(%|persen|percent)|orang|jiwa|people|rupiah)?$`,
  'i',
);

const scaleOf = (factor: number): Scale =>
  (['thousand', 'million', 'billion', 'trillion'] as const).find((scale) => scaleFactor(scale) === factor) ?? 'one';

/** How each language writes a number. */
const ownForms: Readonly<Record<Language, RegExp>> = {
  id: /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/,
  en: /^[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/,
};

/** Reads a cell of a column of numbers. Which convention holds is decided by the column, not here. */
export function readNumberCell({ text, number }: Cell): NumberCell {
  if (number !== undefined) return { is: 'number', number: { ...number, scale: 'one' }, note: '' };
  if (gapPattern.test(text.trim())) return { is: 'gap', sign: text.trim() };
  const { text: bare, note } = takeNote(text.trim());
  const [, digits = '', word = '', percent] = numberPattern.exec(bare) ?? [];
  // A blank parts thousands in print; it parts nothing else.
  const compact =
    /[\u202f ]/.test(digits) && /^[-−]?\d{1,3}(?:[\u202f ]\d{3})+(?:[.,]\d+)?$/.test(digits)
      ? digits.replaceAll(/[\u202f ]/g, '')
      : digits;
  const factor = factors[word.toLowerCase()] ?? 1;
  const read = (language: Language): TableNumber | null => {
    const [own] = ownForms[language].test(compact) ? readDigits(compact, language) : [];
    if (own === undefined) return null;
    const value = Number((own.value * factor).toPrecision(15));
    return { value, decimals: own.decimals, scale: scaleOf(factor), isPercent: percent !== undefined };
  };
  const [id, en] = [read('id'), read('en')];
  if (id !== null && en !== null)
    return id.value === en.value && id.decimals === en.decimals
      ? { is: 'number', number: id, note }
      : { is: 'either', id, en, note };
  if (id !== null) return { is: 'only', language: 'id', number: id, note };
  if (en !== null) return { is: 'only', language: 'en', number: en, note };
  return { is: 'words' };
}
