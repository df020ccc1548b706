import { escapeXml } from '../../charts/svg/svg.ts';
import { creditOf, sourceNames } from './embed.ts';
import { creator, licence } from '../licence.ts';
import type { FrozenEmbed } from '../versions/form-1.ts';
import { findVersionFile, type FrozenVersion } from '../versions/open-version.ts';
import { type Version, versionAddress } from '../versions/version.ts';
import { address, embedAddress } from '../../i18n/addresses.ts';
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
export function frameOf(version: FrozenVersion, embed: FrozenEmbed, site: Site): string {
  const attributes = {
    src: absolute(embedPath(version, embed), site),
    title: version.file.words[embed.language].title,
    width: '100%',
    height: String(embed.height),
    loading: 'lazy',
    frameborder: '0',
    sandbox,
    // A theme sets what stands in an article at the middle of it by its margins, which something in a line of text has none of.
    style: 'display:block',
  };
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  return `<iframe${written.join('')}></iframe>`;
}

/** The page that an embed leads to: the chart's own, or that of the version that it shows for ever. */
const pageOf = ({ file, short }: FrozenVersion, { language, frozen }: FrozenEmbed, site: Site): string =>
  absolute(
    address(frozen ? { page: 'version', id: file.chart, version: short } : { page: 'chart', id: file.chart }, language),
    site,
  );

/** A frame and a plain link behind it, which is what is left where a CMS, a feed reader or a mail throws frames away. */
export function frameSnippet(version: FrozenVersion, embed: FrozenEmbed, site: Site): string {
  const words = embedWords[embed.language];
  const { title } = version.file.words[embed.language];
  return `${frameOf(version, embed, site)}<p>${words.chart}: <a href="${escapeXml(pageOf(version, embed, site))}">${escapeXml(title)}</a> (${creator})</p>`;
}

/** The frame with its link, and the script that fits its height to its width: two lines, of which the second may be left out. */
export const embedSnippet = (version: FrozenVersion, embed: FrozenEmbed, site: Site): string =>
  `${frameSnippet(version, embed, site)}\n<script async src="${absolute(hostScriptPath, site)}"></script>`;

/** What stands below a picture in an article: the note, the sources, whose chart it is and under which licence. */
const captionOf = (
  {
    note,
    sources,
    page,
    credit,
  }: Readonly<Record<'sources' | 'page' | 'credit', string>> & { readonly note: string | null },
  language: Language,
): string => {
  const words = embedWords[language];
  const link = (url: string, text: string) => `<a href="${escapeXml(url)}">${escapeXml(text)}</a>`;
  return [
    '<figcaption>',
    ...(note === null ? [] : [`${escapeXml(note)}<br>`]),
    `${words.source}: ${escapeXml(sources)}. `,
    `${words.chart}: ${link(page, credit)}, ${link(`${licence.url}deed.${language}`, licence.short)}.`,
    '</figcaption>',
  ].join('');
};

const headOf = ({ title, subtitle }: { readonly title: string; readonly subtitle: string }): string =>
  `<p><strong>${escapeXml(title)}</strong><br>${escapeXml(subtitle)}</p>`;

/**
 * A version as a picture with its words, to paste into an article: no script, no frame, no style sheet, no request. The title stands before
 * the drawing and the rest below it, so that both still make sense where a CMS throws the drawing away. No line end and no blank stands
 * between its elements: WordPress makes a `<br />` of each, also within a drawing.
 * @param drawing an `<svg>` whose looks are attributes only
 */
export function figureSnippet(version: Version, language: Language, drawing: string): string {
  const { title, subtitle, note } = version.file.words[language];
  const caption = {
    note,
    sources: sourceNames(version.chart.sources, language),
    page: versionAddress(version, language),
    credit: creditOf(version, true, language),
  };
  // A CMS that takes the tags away and leaves their text would otherwise run figures together into false ones.
  const parted = drawing.replaceAll('\n', '').replaceAll(/(?:<\/tspan>)?<\/text>/g, ' $&');
  return `<figure style="margin:0">${headOf({ title, subtitle })}${parted}${captionOf(caption, language)}</figure>`;
}

/** The same with the picture fetched from its address, which never changes: for a CMS that lets no drawing through. */
export function imageSnippet(version: FrozenVersion, language: Language, site: Site): string {
  const { chart, facts, shown, words, published } = version.file;
  const { title, subtitle, note, description } = words[language];
  const { path, from } = findVersionFile(version, 'png', language);
  if (from.is !== 'png') throw new RangeError('a picture is a PNG');
  const { width, height, scale } = from.picture;
  const sources = shown.flatMap((id) => facts.find((fact) => fact.id === id)?.sources ?? []);
  const attributes = {
    src: absolute(path, site),
    alt: `${title}. ${description.join(' ')}`,
    width: String(Math.round(width / scale)),
    height: String(Math.round(height / scale)),
    style: 'max-width:100%;height:auto',
  };
  const image = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(value)}"`);
  const caption = {
    note,
    sources: sourceNames(sources, language),
    page: absolute(address({ page: 'version', id: chart, version: version.short }, language), site),
    credit: creditOf({ file: { published } }, true, language),
  };
  return `<figure style="margin:0">${headOf({ title, subtitle })}<img${image.join('')}>${captionOf(caption, language)}</figure>`;
}
