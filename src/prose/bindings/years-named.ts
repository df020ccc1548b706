import type { Language } from '../../i18n/locale.ts';
import { findAllowed } from '../numerals/find-allowed.ts';
import { tokenize } from '../words/tokens.ts';

/** A year, or years from one to another, that a sentence puts something in. */
export interface YearNamed {
  readonly words: string;
  readonly offset: number;
  readonly from: number;
  readonly to: number;
  /** Whether it is the year of a day or month: what is said then may be of another time. */
  readonly isDay: boolean;
  /** Whether it is only what something is measured from, aimed at or named after. */
  readonly isAside: boolean;
}

/** Before a year that something is measured from, aimed at or named after, and not told of. */
const aside: Readonly<Record<Language, RegExp>> = {
  id: /(?:sejak|dari|daripada|dibanding(?:kan)?(?: dengan)?|sampai|hingga|sebelum|sesudah|setelah|menjelang|target(?:nya)?|rencana|versi|Award|Pemilu|[Pp]ilkada|RPJM[ND]|daftar|laporan|lahir|berdiri|perjanjian|APB[ND]|anggaran)\s+(?:tahun\s+|akhir\s+|awal\s+|(?:\d+\s+)?\p{Lu}\p{L}+\s+)?$/u,
  en: /(?:since|from|than(?: in)?|until|till|before|after|by|compared (?:with|to)|against|target (?:for|of)|plan (?:for|of)|Award|born in|built in|founded in|list of|report of|agreement of)\s+(?:the (?:end|start) of\s+|(?:\d+\s+)?\p{Lu}\p{L}+\s+)?$/iu,
};

/** Behind a year that is the name of something: `the 2024 list`. */
const nameBehind: Readonly<Record<Language, RegExp>> = {
  id: /^(?!)/u,
  en: /^\s+(?:\p{L}+\s+)?(?:list|report|target|plan|agreement|award|elections?|budget|regulation|law|story|statement|edition)(?!\p{L})/iu,
};

/** The years that a sentence speaks of, but for those of laws and names. */
export function yearsNamed(text: string, language: Language): readonly YearNamed[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const spans = findAllowed(tokenize(text), language, []);
  const inside = (kinds: readonly string[], offset: number) =>
    spans.filter(({ kind, start, end }) => kinds.includes(kind) && start <= offset && offset < end);
  const years = Array.from(
    text.matchAll(/(?<![\p{N}.,/])((?:19|20)\d\d)(?:\s?[–/-]\s?((?:19|20)?\d\d)(?!\d))?(?![\d%])/gu),
  );
  return years.flatMap(({ 0: words, 1: first = '', 2: last, index: offset }) => {
    const dates = inside(['date'], offset);
    if (dates.length === 0 || inside(['law', 'name'], offset).length > 0) return [];
    const from = Number(first);
    const to = last === undefined ? from : Number(last.length === 2 ? first.slice(0, 2) + last : last);
    const isDay = dates.some(
      ({ start, end }) =>
        /\p{L}{3,}\s*(?:19|20)\d\d/u.test(text.slice(start, end)) && /\p{Lu}/u.test(text.slice(start, offset)),
    );
    const isAside = aside[language].test(text.slice(0, offset)) || nameBehind[language].test(text.slice(offset + 4));
    return [{ words, offset, from, to, isDay, isAside }];
  });
}
