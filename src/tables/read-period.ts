import type { Cell } from './sheet.ts';
import { monthNumbers, parsePeriod } from '../i18n/dates.ts';

/** Which of two numbers of a date is its day. */
export type DateOrder = 'day-first' | 'month-first';

export type PeriodCell =
  | { readonly is: 'period'; readonly period: string }
  /** 3/4/2024 is a day in April or in March. */
  | { readonly is: 'either'; readonly dayFirst: string; readonly monthFirst: string }
  | { readonly is: 'empty' }
  | { readonly is: 'words' };

const pad = (number: string | number): string => String(number).padStart(2, '0');

/** Two figures for a year are of this century. */
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

const sound = (period: string): PeriodCell =>
  parsePeriod(period) === null ? { is: 'words' } : { is: 'period', period };

const monthOf = (word: string): string | null => {
  const month = monthNumbers.get(word.toLowerCase().replace('.', ''));
  return month === undefined ? null : pad(month);
};

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, satu: 1, dua: 2 };

const ordinal = (written: string): number => romans[written.toLowerCase()] ?? Number(written);

/** So many months from the first of a part of the year, such as a quarter. */
function partOfYear(part: number, months: number, year: string): PeriodCell {
  if (!Number.isInteger(part) || part < 1 || part * months > 12) return { is: 'words' };
  return sound(`${year}-${pad((part - 1) * months + 1)}/${year}-${pad(part * months)}`);
}

function readNumeric(first: string, second: string, year: string): PeriodCell {
  const on = (day: string, month: string): string | null => {
    const iso = `${fullYear(year)}-${pad(month)}-${pad(day)}`;
    return Number(month) <= 12 && parsePeriod(iso) !== null ? iso : null;
  };
  const [dayFirst, monthFirst] = [on(first, second), on(second, first)];
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst)
    return { is: 'either', dayFirst, monthFirst };
  const only = dayFirst ?? monthFirst;
  return only === null ? { is: 'words' } : { is: 'period', period: only };
}

/** Reads a date or a span: as data/ writes it, in figures, in the words of either language, or as a half or quarter of a year. */
export function readPeriodCell({ text, period, number }: Cell): PeriodCell {
  if (period !== undefined) return { is: 'period', period };
  const written = number === undefined ? text.trim() : String(number.value);
  if (written === '') return { is: 'empty' };
  if (parsePeriod(written) !== null) return { is: 'period', period: written };
  const bare = written.replace(/^(?:per|posisi|keadaan|as of|tahun|year)\s+/i, '').replace(/^\p{L}+,\s*(?=\d)/u, '');
  if (parsePeriod(bare) !== null) return { is: 'period', period: bare };
  const numeric = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(bare);
  if (numeric) return readNumeric(numeric[1] ?? '', numeric[2] ?? '', numeric[3] ?? '');
  const part =
    /^(semester|smt|triwulan|tw|kuartal|quarter|q)\s*\.?\s*(iv|i{1,3}|[1-4]|satu|dua)[\s,/-]*(?:tahun\s+)?(\d{4})$/i.exec(
      bare,
    );
  if (part) return partOfYear(ordinal(part[2] ?? ''), /^s/i.test(part[1] ?? '') ? 6 : 3, part[3] ?? '');
  const day = /^(\d{1,2})[\s-]+(\p{L}+)\.?[\s-]+(\d{4}|\d{2})$/u.exec(bare);
  const dayMonth = day && monthOf(day[2] ?? '');
  if (day && dayMonth) return sound(`${fullYear(day[3] ?? '')}-${dayMonth}-${pad(day[1] ?? '')}`);
  const month = /^(\p{L}+)\.?[\s-]+'?(\d{4}|\d{2})$/u.exec(bare);
  const monthNumber = month && monthOf(month[1] ?? '');
  if (month && monthNumber) return sound(`${fullYear(month[2] ?? '')}-${monthNumber}`);
  const span = /^(\p{L}+)\.?\s*(?:-|–|sampai|s\.?d\.?|to)\s*(\p{L}+)\.?\s+(\d{4})$/iu.exec(bare);
  const [from, to] = span ? [monthOf(span[1] ?? ''), monthOf(span[2] ?? '')] : [null, null];
  if (span && from && to) return sound(`${span[3]}-${from}/${span[3]}-${to}`);
  return { is: 'words' };
}
