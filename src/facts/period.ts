const year = String.raw`\d{4}`;
const month = String.raw`(?:0[1-9]|1[0-2])`;
const point = String.raw`${year}(?:-${month}(?:-\d{2})?)?`;

/** A day, a month, a year, `start/end`, or `../end`, after ISO 8601. Whether a day exists is checked by `parsePeriod`. */
export const periodPattern = new RegExp(String.raw`^(?:${point}|${point}/${point}|\.\./${point})$`);

export type Precision = 'day' | 'month' | 'year';

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
