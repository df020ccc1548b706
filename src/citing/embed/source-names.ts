import type { Source } from '../../facts/schema/source.ts';
import { formatDate } from '../../i18n/date.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import type { Language } from '../../i18n/locale.ts';

/** More names than this do not fit in one line under a chart. */
const most = 3;

/** Who published the figures and when: `Netral.co.id, 17 Maret 2025`; `Fajar, Tribun, Antara dan 8 lainnya, 2024–2026`. */
export function sourceNames(sources: readonly Source[], language: Language): string {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) {
    return only.published === null ? only.publisher : `${only.publisher}, ${formatDate(only.published, language)}`;
  }
  const words = embedWords[language];
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  const named = names.length > most + 1 ? names.slice(0, most) : names;
  const left = names.length - named.length;
  const who =
    left > 0
      ? `${named.join(', ')} ${words.and} ${left} ${words.others}`
      : [named.slice(0, -1).join(', '), named.at(-1)].filter(Boolean).join(` ${words.and} `);
  const years = sources.flatMap(({ published }) => published?.slice(0, 4) ?? []).toSorted();
  const [first] = years;
  const last = years.at(-1);
  if (first === undefined || last === undefined) return who;
  return `${who}, ${first === last ? first : `${first}–${last}`}`;
}
