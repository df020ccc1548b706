import { address, embedAddress } from '../../i18n/addresses.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Version } from '../versions/version.ts';

/** One look of a chart on somebody else's page. */
export interface Embed {
  readonly version: Version;
  /** Shows this version for ever; the newest one at any time when false. */
  readonly frozen: boolean;
  readonly language: Language;
  /** For a dark page. */
  readonly dark: boolean;
  /** Without title and subtitle, for a page that has a heading of its own. */
  readonly plain: boolean;
}

/** The path of its page. */
export const embedPath = ({ version, frozen, language, dark, plain }: Embed): string =>
  embedAddress(version.chart.id, language, { ...(frozen && { version: version.short }), dark, plain });

/** The page that it leads to: the chart's own, or the one of the version that it shows for ever. */
export const embedTarget = ({ version, frozen, language }: Embed): string => {
  const { id } = version.chart;
  return address(frozen ? { page: 'version', id, version: version.short } : { page: 'chart', id }, language);
};

const looks = [false, true].flatMap((dark) => [false, true].map((plain) => ({ dark, plain })));

/**
 * Every embed of one chart: the newest version, and each version for ever, in both languages and all looks.
 * @param versions of one chart, the oldest first
 */
export function listEmbeds(versions: readonly Version[]): readonly Embed[] {
  const newest = versions.at(-1);
  if (newest === undefined) return [];
  const shown = [{ version: newest, frozen: false }, ...versions.map((version) => ({ version, frozen: true }))];
  return shown.flatMap((one) => languages.flatMap((language) => looks.map((look) => ({ ...one, ...look, language }))));
}
