import { monthNumbers } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { findAllowed } from '../numerals/find-allowed.ts';
import { tokenize } from '../words/tokens.ts';

/** A day, a month, a year, or years from one to another, that a sentence puts something in. */
export interface TimeNamed {
  readonly words: string;
  /** Its first and last month, as ISO writes them: of a day, its month. */
  readonly from: string;
  readonly to: string;
  /** Whether it is the year of a day or month: what is said then may be of another time. */
  readonly isDay: boolean;
  /** Whether it is only what something is measured from, aimed at or named after. */
  readonly isAside: boolean;
}

const before = (words: readonly string[], between: string) =>
  new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})\s+${between}(?:(?:\d+\s+)?\p{Lu}\p{L}+\s+)?$`, 'u');

/** Before a year that something is measured from, aimed at or named after, and not told of. */
const aside: Readonly<Record<Language, RegExp>> = {
  id: before(
    [
      '[Ss]ejak|[Dd]ari|daripada|[Dd]ibanding(?:kan)?(?: dengan)?|[Ss]ampai|[Hh]ingga|[Ss]ebelum|[Ss]esudah|[Ss]etelah|[Mm]enjelang',
      '[Tt]arget(?:nya)?|[Rr]encana|[Vv]ersi|Award|[Pp]emilu|[Pp]ilkada|RPJM[ND]|[Dd]aftar|[Ll]aporan|[Ll]ahir|berdiri|perjanjian|APB[ND]|[Aa]nggaran',
    ],
    '(?:tahun |akhir |awal )?',
  ),
  en: before(
    [
      '[Ss]ince|[Ff]rom|than(?: in)?|[Uu]ntil|till|[Bb]efore|[Aa]fter|[Bb]y|[Cc]ompared (?:with|to)|against|[Tt]arget (?:for|of)|[Pp]lan (?:for|of)',
      'Award|born in|built in|founded in|list of|report of|agreement of',
    ],
    '(?:the (?:end|start) of )?',
  ),
};

/** Behind a year that is the name of something: `the 2024 list`. */
const nameBehind: Readonly<Record<Language, RegExp>> = {
  id: /^(?!)/u,
  en: /^\s+(?:\p{L}+\s+)?(?:list|report|target|plan|agreement|award|elections?|budget|regulation|law|story|statement|edition)(?!\p{L})/iu,
};

/** The times that a sentence speaks of, but for those of laws and names. */
export function timesNamed(text: string, language: Language): readonly TimeNamed[] {
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
    const [, before = '', name = ''] = /((?:\d{1,2}\s+)?(\p{Lu}\p{L}+)\.?\s+)$/u.exec(text.slice(0, offset)) ?? [];
    const month = monthNumbers.get(name.toLowerCase());
    const isAside = aside[language].test(text.slice(0, offset)) || nameBehind[language].test(text.slice(offset + 4));
    const in12 = (year: number, otherwise: number) => `${year}-${String(month ?? otherwise).padStart(2, '0')}`;
    return [
      { words: month === undefined ? words : before + words, from: in12(from, 1), to: in12(to, 12), isDay, isAside },
    ];
  });
}
