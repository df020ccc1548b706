import { intlTag, type Language } from './locale.ts';

const fields = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
} as const;

type Precision = keyof typeof fields;

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

const until = { id: 'sampai', en: 'to' } as const;
const upTo = { id: 's.d.', en: 'up to' } as const;

/** A period as written in data/: `2024-01/2024-06` → `Januari 2024 sampai Juni 2024`, `../2025-08` → `s.d. Agustus 2025`. */
export function formatPeriod(period: string, language: Language): string {
  const [start = '', end] = period.split('/');
  if (end === undefined) return formatDate(start, language);
  if (start === '..') return `${upTo[language]} ${formatDate(end, language)}`;
  return `${formatDate(start, language)} ${until[language]} ${formatDate(end, language)}`;
}
