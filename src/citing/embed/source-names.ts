import type { Source } from '../../facts/schema/source.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { listNames } from '../sources/list-names.ts';
import { nameReport } from '../sources/list-reports.ts';
import { yearsOf } from '../sources/years-of.ts';

/** More names than this do not fit in one line under a chart. */
const most = 3;

/** Who published the figures and when: `Netral.co.id, 17 Maret 2025`; `Fajar, Tribun, Antara, dan 8 lainnya, 2024–2026`. */
export function sourceNames(sources: readonly Source[], language: Language): string {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return nameReport(only, language);
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  const left = names.length - most;
  // One name is as short as "one other".
  const told = left > 1 ? [...names.slice(0, most), `${left} ${embedWords[language].others}`] : names;
  const years = yearsOf(sources);
  return `${listNames(told, language)}${years === null ? '' : `, ${years}`}`;
}
