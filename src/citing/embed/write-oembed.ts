import { escapeXml } from '../../charts/svg/svg.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { creator } from '../licence.ts';
import { findEmbed, shareCard, type FrozenVersion } from '../versions/open-version.ts';
import { frameSnippet } from './snippets.ts';
import { absolute, type Site } from '../site.ts';

/** The column of most articles. The frame itself is as wide as whatever it stands in. */
const width = 640;

/** One day, in seconds: a correction reaches other sites by then. */
const cacheAge = 86_400;

/**
 * What an oEmbed client (https://oembed.com, version 1.0) is told of a chart: its newest version, for ever kept up to date.
 *
 * Before the frame stands a hidden quotation with a link. WordPress takes off the attribute, shows the link until the frame has spoken, and
 * only then loads the script that fits its height (wp_filter_oembed_result in wp-includes/embed.php); everybody else shows the frame alone.
 */
export function writeOembed(version: FrozenVersion, language: Language, site: Site): string {
  const embed = findEmbed(version, language, false);
  const { title } = version.file.words[language];
  const page = absolute(address({ page: 'chart', id: version.file.chart }, language), site);
  const thumbnail = shareCard(version, language);
  const oembed = {
    version: '1.0',
    type: 'rich',
    title,
    author_name: creator,
    author_url: absolute(address({ page: 'about' }, language), site),
    provider_name: creator,
    provider_url: absolute(address({ page: 'home' }, language), site),
    cache_age: cacheAge,
    thumbnail_url: absolute(thumbnail.path, site),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    html: `<blockquote hidden><a href="${escapeXml(page)}">${escapeXml(title)}</a></blockquote>${frameSnippet(version, embed, site)}`,
    width,
    height: embed.height,
  };
  return `${JSON.stringify(oembed, null, 2)}\n`;
}
