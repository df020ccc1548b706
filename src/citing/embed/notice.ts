import { escapeXml } from '../../charts/svg/svg.ts';
import { address } from '../../i18n/addresses.ts';
import { embedWords } from '../../i18n/cite-words.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';
import type { FrozenVersion } from '../versions/open-version.ts';
import { away } from './write-embed.ts';

/**
 * What the embed of a version says above its chart once that version was replaced because we had it wrong: that it was, since when that
 * is known and why, with the way to the right one. Nothing for a version that nothing is wrong with, also where there is a newer one.
 * @param versions of the chart, the oldest first
 */
export function noticeFor(
  version: FrozenVersion,
  versions: readonly FrozenVersion[],
  language: Language,
  site: Site,
): string {
  const later = versions.slice(versions.indexOf(version) + 1);
  const mended = later.find(({ file }) => file.change?.reason === 'our-error');
  const newest = versions.at(-1);
  if (mended === undefined || newest === undefined) return '';
  const words = embedWords[language];
  const right = absolute(address({ page: 'version', id: newest.file.chart, version: newest.short }, language), site);
  const since = `${words.wrong} ${formatDate(mended.file.published, language)}.`;
  const why = escapeXml(mended.file.change?.note[language] ?? '');
  return `<p class="embed-notice"><strong>${since}</strong> ${why} ${away(right, words.seeRight)}</p>`;
}
