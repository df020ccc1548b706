import { intlTag, type Language } from './locale.ts';

/** How finely a date is known. */
export type Precision = 'day' | 'month' | 'year';

const fields: Readonly<Record<Precision, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
};

/** A formatter costs a hundred times what formatting does, and there are only six. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(language: Language, precision: Precision): Intl.DateTimeFormat {
  const key = `${language}-${precision}`;
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(intlTag[language], { ...fields[precision], timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/** `2025-03-17` → `17 Maret 2025`, `2025-03` → `Maret 2025`, `2025` → `2025`. The time zone cannot move the day. */
export function formatDate(iso: string, language: Language): string {
  const precision = (['year', 'month', 'day'] as const)[iso.split('-').length - 1] ?? 'day';
  return formatter(language, precision).format(new Date(iso));
}

const moments: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  id: momentFormatter('id'),
  en: momentFormatter('en'),
};

function momentFormatter(language: Language): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(intlTag[language], {
    timeZone: 'Asia/Makassar',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** A moment by the newsroom’s clock, wherever the machine stands: `27 Nov 2026, 11.38`. Takes an ISO moment. */
export const formatMoment = (iso: string, language: Language): string => moments[language].format(new Date(iso));

/** The moment at which a day begins in Makassar, which is UTC+8 all year: machines want a zone. */
export const startOfDay = (day: string): string => `${day}T00:00:00+08:00`;

const until = { id: 'sampai', en: 'to' } as const;
const upTo = { id: 's.d.', en: 'up to' } as const;

/** A period as written in data/: `2024-01/2024-06` → `Januari 2024 sampai Juni 2024`, `../2025-08` → `s.d. Agustus 2025`. */
export function formatPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatDate(start, language);
  if (start === '..') return `${upTo[language]} ${formatDate(end, language)}`;
  return `${formatDate(start, language)} ${until[language]} ${formatDate(end, language)}`;
}

const short: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  id: new Intl.DateTimeFormat(intlTag.id, { month: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat(intlTag.en, { month: 'short', timeZone: 'UTC' }),
};

function formatShortDate(iso: string, language: Language): string {
  const [year = '', month, day] = iso.split('-');
  if (month === undefined) return year;
  const name = short[language].format(new Date(`${year}-${month}-01`));
  return [day === undefined ? '' : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/**
 * A period where a drawing has little room: `2024-01/2024-06` → `Jan 2024 – Jun 2024`, `2025-03-17` → `17 Mar 2025`. The parts of a date
 * are joined by no-break spaces.
 */
export function formatShortPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  const date = (iso: string) => formatShortDate(iso, language).replaceAll(' ', '\u00a0');
  if (end === undefined) return date(start);
  // Months of one year say it once: `Jan–Jun 2024`.
  if (/^\d{4}-\d{2}$/.test(start) && /^\d{4}-\d{2}$/.test(end) && start.slice(0, 4) === end.slice(0, 4))
    return `${date(start).slice(0, -5)}–${date(end)}`;
  return start === '..' ? `${upTo[language]}\u00a0${date(end)}` : `${date(start)}\u00a0– ${date(end)}`;
}

const namesOf = (language: Language, month: 'long' | 'short'): readonly string[] => {
  const names = new Intl.DateTimeFormat(intlTag[language], { month, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => names.format(new Date(Date.UTC(2025, index, 15))));
};

/** The months as a date prints them, January first. */
export const monthNames: Readonly<Record<Language, readonly string[]>> = {
  id: namesOf('id', 'long'),
  en: namesOf('en', 'long'),
};

/** Their short forms, with those that newspapers use besides. */
export const shortMonths: Readonly<Record<Language, readonly string[]>> = {
  id: [...namesOf('id', 'short'), 'Ags', 'Sept'],
  en: [...namesOf('en', 'short'), 'Sep'],
};

/** Every way of writing a month in either language, in small letters, with its number: `maret` → 3, `ags` → 8. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  [monthNames, shortMonths].flatMap((names) =>
    [...names.id, ...names.en].map((name): [string, number] => {
      const start = name === 'Ags' ? 'Agu' : name.slice(0, 3);
      const index = [...monthNames.id, ...monthNames.en].findIndex((full) => full.startsWith(start));
      return [name.toLowerCase(), (index % 12) + 1];
    }),
  ),
);

const year = String.raw`\d{4}`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const point = String.raw`${year}(?:-${month}(?:-\d{2})?)?`;

/** A day, a month, a year, `start/end`, or `../end`, after ISO 8601. Whether a day exists is checked by `parsePeriod`. */
export const periodPattern = new RegExp(String.raw`^(?:${point}|${point}/${point}|\.\./${point})$`);

/** One point of a period: its first and last day as ISO strings, and how finely the source named it. */
export interface PeriodPoint {
  readonly first: string;
  readonly last: string;
  readonly precision: Precision;
}

/** A period; `from` is null when the source gives a running total without saying where it starts. */
export interface Period {
  readonly from: PeriodPoint | null;
  readonly to: PeriodPoint;
}

const daysIn = (yearNumber: number, monthNumber: number) => new Date(Date.UTC(yearNumber, monthNumber, 0)).getUTCDate();

function parsePoint(text: string): PeriodPoint | null {
  const [y = '', m, d] = text.split('-');
  if (m === undefined) return { first: `${y}-01-01`, last: `${y}-12-31`, precision: 'year' };
  const days = daysIn(Number(y), Number(m));
  if (d === undefined) return { first: `${y}-${m}-01`, last: `${y}-${m}-${days}`, precision: 'month' };
  return Number(d) >= 1 && Number(d) <= days ? { first: text, last: text, precision: 'day' } : null;
}

/** Reads a period. Null when it is not one, names a day that does not exist, or ends before it starts. */
export function parsePeriod(text: string): Period | null {
  if (!periodPattern.test(text)) return null;
  const [start, end] = text.split('/');
  if (start === undefined) return null;
  const to = parsePoint(end ?? start);
  if (to === null) return null;
  if (end === undefined) return { from: to, to };
  if (start === '..') return { from: null, to };
  const from = parsePoint(start);
  return from !== null && from.first <= to.last ? { from, to } : null;
}
