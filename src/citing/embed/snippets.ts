import { escapeXml } from '../../charts/svg/svg.ts';
import { creditOf, sourceNames } from './embed.ts';
import { licence } from '../licence.ts';
import type { FrozenEmbed } from '../versions/form-1.ts';
import type { FrozenVersion } from '../versions/open-version.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import { embedAddress } from '../../i18n/addresses.ts';
import { embedWords } from '../../i18n/cite-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';

/** Where the script stands that fits frames to their height. Pages all over the web name it: it stays for ever. */
const hostScriptPath = '/embed.js';

/** Scripts only to tell the height, windows only for a reader who taps a link; no storage, no cookies, no forms. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The path of an embed's page. */
export const embedPath = ({ file, short }: FrozenVersion, { language, frozen }: FrozenEmbed): string =>
  embedAddress(file.chart, language, frozen ? short : undefined);

/** The frame alone. Without any script it shows the whole chart at any width from 288 px. */
export function frameSnippet(version: FrozenVersion, embed: FrozenEmbed, site: Site): string {
  const attributes = {
    src: absolute(embedPath(version, embed), site),
    title: version.file.words[embed.language].title,
    width: '100%',
    height: String(embed.height),
    loading: 'lazy',
    frameborder: '0',
    sandbox,
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** The frame, and the script that fits its height to its width: two lines, of which the second may be left out. */
export const embedSnippet = (version: FrozenVersion, embed: FrozenEmbed, site: Site): string =>
  `${frameSnippet(version, embed, site)}\n<script async src="${absolute(hostScriptPath, site)}"></script>`;

/**
 * A version as a picture with its words, to paste into an article: no script, no frame, no style sheet, no request. The title stands before
 * the drawing and the rest below it, so that both still make sense where a CMS throws the drawing away.
 * @param drawing an `<svg>` whose looks are attributes only
 */
export function figureSnippet(version: Version, language: Language, drawing: string): string {
  const words = embedWords[language];
  const { title, subtitle, note } = version.file.words[language];
  const link = (url: string, text: string) => `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
  const credit = creditOf(version, true, language);
  return [
    '<figure>',
    `<p><strong>${escapeXml(title)}</strong><br>${escapeXml(subtitle)}</p>`,
    // A CMS that takes the tags away and leaves their text would otherwise run figures together into false ones.
    drawing.replaceAll('</text>', '</text>\n'),
    '<figcaption>',
    ...(note === null ? [] : [`${escapeXml(note)}<br>`]),
    `${words.source}: ${escapeXml(sourceNames(version.chart.sources, language))}.`,
    `${words.chart}: ${link(versionAddress(version, language), credit)}, ${link(`${licence.url}deed.${language}`, licence.short)}.`,
    '</figcaption>',
    '</figure>',
  ].join('\n');
}
