import { expect, test } from 'vitest';
import { formatDate } from './dates.ts';
import { intlTag, languages, type Language } from './locale.ts';
import { formatNumber } from './numbers.ts';

/** What Node's language data said when the archive was begun. Published files hold these words, and must come out the same for ever. */
const archived: Readonly<Record<Language, { long: string; short: string; number: string; list: string }>> = {
  id: {
    long: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
    short: 'Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des',
    number: '1.234.567,50',
    list: 'a, b, dan c',
  },
  en: {
    long: 'January February March April May June July August September October November December',
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
    number: '1,234,567.50',
    list: 'a, b and c',
  },
};

test.each(languages)('this Node writes months, numbers and lists as they stand in published files (%s)', (language) => {
  const days = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, '0')}-03`);
  const short = new Intl.DateTimeFormat(intlTag[language], { month: 'short', timeZone: 'UTC' });
  const { long, short: shortNames, number, list } = archived[language];
  expect(days.map((day) => formatDate(day, language))).toEqual(long.split(' ').map((month) => `3 ${month} 2025`));
  expect(days.map((day) => short.format(new Date(day))).join(' ')).toBe(shortNames);
  expect(formatNumber(1_234_567.5, 2, language)).toBe(number);
  const and = new Intl.ListFormat(intlTag[language], { type: 'conjunction' });
  expect(and.format(['a', 'b', 'c'])).toBe(list);
});
