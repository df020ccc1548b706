import { creator } from '../licence.ts';
import { listNames, nameReport, yearsOf } from '../sources.ts';
import type { Version } from '../versions/version.ts';
import type { Source } from '../../facts/schema/subject.ts';
import { address } from '../../i18n/addresses.ts';
import { formatDate } from '../../i18n/dates.ts';
import { embedWords } from '../../i18n/cite-words.ts';
import type { Language } from '../../i18n/locale.ts';

/** A chart on somebody else's page, while its version is being published. */
export interface Embed {
  readonly version: Version;
  /** Shows this version for ever; the newest one at any time when false. */
  readonly frozen: boolean;
  readonly language: Language;
}

/** The page that it leads to: the chart's own, or the one of the version that it shows for ever. */
export const embedTarget = ({ version, frozen, language }: Embed): string => {
  const { id } = version.chart;
  return address(frozen ? { page: 'version', id, version: version.short } : { page: 'chart', id }, language);
};

/** Whose chart it is; with its day where one version is shown for ever: `Terlindungi, versi 17 Maret 2025`. */
export const creditOf = (
  { file }: { readonly file: Pick<Version['file'], 'published'> },
  frozen: boolean,
  language: Language,
): string => (frozen ? `${creator}, ${embedWords[language].version} ${formatDate(file.published, language)}` : creator);

/** More names than this do not fit in one line under a chart. */
const most = 3;

/** Who published the figures and when: `Netral.co.id, 17 Maret 2025`; `Fajar, Tribun, Antara, dan 8 lainnya, 2024–2026`. */
export function sourceNames(sources: readonly Pick<Source, 'publisher' | 'published'>[], language: Language): string {
  const [only] = sources;
  if (sources.length === 1 && only !== undefined) return nameReport(only, language);
  const names = [...new Set(sources.map(({ publisher }) => publisher))];
  const left = names.length - most;
  // One name is as short as "one other".
  const told = left > 1 ? [...names.slice(0, most), `${left} ${embedWords[language].others}`] : names;
  const years = yearsOf(sources);
  return `${listNames(told, language)}${years === null ? '' : `, ${years}`}`;
}
