import type { Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { isBilingual } from '../facts/is-bilingual.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatPeriod, formatShortPeriod, monthNames, monthNumbers, type Period } from '../i18n/dates.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { refuse, type Path } from './faults.ts';

/** The first and the last day of a period, as ISO strings. A running total without a start is taken as its last point. */
interface Span {
  readonly first: string;
  readonly last: string;
}

export const daysOf = ({ from, to }: Period): Span => ({ first: (from ?? to).first, last: to.last });

/** Whether one period begins and ends before another does: what may stand as the earlier of two moments. */
export function precedes(one: Period, other: Period): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a.first < b.first && a.last < b.last;
}

/** Time runs one way: figures that are told as a change stand in the order of their periods, and no two of one period. */
export function orderFaults(from: Fact, to: Fact, path: Path): readonly Fault[] {
  if (precedes(from.period, to.period)) return [];
  const [start, end] = [from, to].map(({ periodText }) => ({
    id: formatPeriod(periodText, 'id'),
    en: formatPeriod(periodText, 'en'),
  })) as [Bilingual, Bilingual];
  return precedes(to.period, from.period)
    ? refuse(
        path,
        `"${from.id}" (${start.id}) lebih baru daripada "${to.id}" (${end.id}), padahal waktu berjalan dari yang lama ke yang baru. Tukar keduanya.`,
        `"${from.id}" (${start.en}) is later than "${to.id}" (${end.en}), and time runs from the earlier to the later. Swap the two.`,
      )
    : refuse(
        path,
        `"${from.id}" (${start.id}) dan "${to.id}" (${end.id}) dari periode yang sama atau bertumpang tindih, sehingga tidak ada perubahan yang dapat ditunjukkan. Pakai dua periode yang berurutan.`,
        `"${from.id}" (${start.en}) and "${to.id}" (${end.en}) are of one period or overlap, so there is no change to show. Use two periods that follow each other.`,
      );
}

/** Figures that stand under one heading, or as one side of a comparison, are of one period. */
export function samePeriodFaults(facts: readonly Fact[], pathOf: (fact: Fact) => Path): readonly Fault[] {
  const [first] = facts;
  const odd = facts.find(({ periodText }) => periodText !== first?.periodText);
  if (!first || !odd) return [];
  return refuse(
    pathOf(odd),
    `"${odd.id}" dari ${formatPeriod(odd.periodText, 'id')}, sedangkan "${first.id}" dari ${formatPeriod(first.periodText, 'id')}. Semua angka di satu sisi harus dari satu periode; pakai grafik jenis "line" bila periodenya berlainan.`,
    `"${odd.id}" is of ${formatPeriod(odd.periodText, 'en')}, and "${first.id}" of ${formatPeriod(first.periodText, 'en')}. All figures on one side must be of one period; use a chart of type "line" where they differ.`,
  );
}

const bareMonth = new RegExp(
  String.raw`(?<!\p{L})(?:${languages.flatMap((language) => monthNames[language]).join('|')})(?!\p{L}|\s+\d{4})`,
  'gu',
);
const year = String.raw`(?:19|20)\d\d`;
const date = String.raw`(?:(?:(?<day>\d{1,2})\s+)?(?<month>${[...monthNumbers.keys()].join('|')})\.?\s+)?(?<year>${year})`;
/** A year in the name of a law, such as 24/2011, is no time at which something was counted. */
const mention = new RegExp(
  String.raw`(?<![\p{L}\d/.,])(?:(?<since>sejak|since|mulai)\s+)?${date}(?![\p{L}\d/]|[.,]\d)(?:\s*(?:[–—-]|sampai|hingga|s\.d\.|to|until)\s*(?<end>${year}))?`,
  'giu',
);

/** The times that words name, from their first day to their last: `Maret 2025`, `2022–2024`, `sejak 2019`. */
export function timesNamed(text: string): readonly Span[] {
  return [...text.normalize('NFKC').matchAll(mention)].map(({ groups = {} }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const month = monthNumbers.get((groups['month'] ?? '').toLowerCase());
    const start = [groups['year'], month && two(month), month && groups['day'] && two(Number(groups['day']))];
    const from = start.filter(Boolean).join('-');
    const last = groups['since'] ? '9999' : (groups['end'] ?? from);
    // Compared as text, a month ends before its 32nd day and a year before its 13th month.
    return { first: from, last: `${last}~` };
  });
}

const overlap = (a: Span, b: Span) => a.first <= b.last && b.first <= a.last;

/** Whether words say of which period a figure is, and not of which other one: as the period is printed, or by a time that lies in it alone. */
export function tellsPeriod(words: string, fact: Fact, others: readonly Fact[], language: Language): boolean {
  const plain = (text: string) => text.normalize('NFKC');
  const text = plain(words);
  const printed = [formatPeriod, formatShortPeriod].map((format) => plain(format(fact.periodText, language)));
  if (printed.some((period) => text.includes(period))) return true;
  // Among figures of one year a month is enough: the year stands over them all.
  const years = new Set([fact, ...others].map(({ period }) => daysOf(period).last.slice(0, 4)));
  const [only = ''] = years;
  const dated = years.size === 1 ? text.replace(bareMonth, `$& ${only}`) : text;
  const strangers = others
    .filter(({ periodText }) => periodText !== fact.periodText)
    .map(({ period }) => daysOf(period));
  return timesNamed(dated).some(
    (time) => overlap(time, daysOf(fact.period)) && !strangers.some((stranger) => overlap(time, stranger)),
  );
}

/**
 * When a figure was counted, where a reader must be told: the facts of a chart are of several periods, and the words beside it do not say
 * which. Null where nothing need be said.
 * @param words what stands at the figure already: its label, and the title of its group
 */
export const periodBeside = (
  fact: Fact,
  words: Bilingual,
  all: readonly Fact[],
  language: Language,
  format: typeof formatPeriod = formatShortPeriod,
): string | null =>
  all.every(({ periodText }) => periodText === fact.periodText) || tellsPeriod(words[language], fact, all, language)
    ? null
    : format(fact.periodText, language);

/** What an editor may call something in a chart's file. */
const nameKeys = ['label', 'name', 'title'] as const;

/** Every fact that is named in a part of a chart's file, however deep. */
const factsIn = (part: unknown, facts: ReadonlyMap<string, Fact>): readonly Fact[] => {
  if (typeof part === 'string') return [facts.get(part)].filter((fact) => fact !== undefined);
  if (typeof part !== 'object' || part === null || isBilingual(part)) return [];
  return Object.values(part).flatMap((each: unknown) => factsIn(each, facts));
};

/**
 * Names in a chart's file that give another time than that of the figures under them, wherever they stand: a row, a line, a panel, a bar.
 * @param spec the file's own keys, without the chart's title
 */
export function wrongTimeFaults(
  spec: unknown,
  facts: ReadonlyMap<string, Fact>,
  path: Path = [],
  all: readonly Fact[] = factsIn(spec, facts),
): readonly Fault[] {
  if (typeof spec !== 'object' || spec === null || isBilingual(spec)) return [];
  const under = factsIn(spec, facts);
  // What names the rest of a whole has no figure of its own, and is of the time of the others.
  const own = nameKeys.flatMap((key) => namedWrongly(spec, key, under.length > 0 ? under : all, path));
  const items: readonly (readonly [string | number, unknown])[] = Array.isArray(spec)
    ? [...spec.entries()]
    : Object.entries(spec);
  return [...own, ...items.flatMap(([key, item]) => wrongTimeFaults(item, facts, [...path, key], all))];
}

function namedWrongly(part: object, key: string, under: readonly Fact[], path: Path): readonly Fault[] {
  const name: unknown = Reflect.get(part, key);
  if (typeof name !== 'object' || name === null || !isBilingual(name)) return [];
  if (under.length === 0) return [];
  const periods = [...new Set(under.map(({ periodText }) => periodText))];
  return languages.flatMap((language) => {
    const times = timesNamed(name[language]);
    if (times.length === 0 || times.some((time) => under.some(({ period }) => overlap(time, daysOf(period)))))
      return [];
    const [id, en] = languages.map((each) => periods.map((period) => formatPeriod(period, each)).join(', '));
    return refuse(
      [...path, key, language],
      `"${name[language]}" menyebut waktu lain daripada angkanya, yang dari ${id}. Tulis waktu itu, atau jangan sebut waktu.`,
      `"${name[language]}" names another time than that of its figures, which are of ${en}. Write that time, or none.`,
    );
  });
}
