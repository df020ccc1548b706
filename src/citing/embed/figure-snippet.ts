import { escapeXml } from '../../charts/svg/svg.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { licence } from '../licence.ts';
import { versionAddress } from '../versions/version-address.ts';
import type { Version } from '../versions/version.ts';
import { creditOf } from './credit-of.ts';
import { sourceNames } from './source-names.ts';

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
