import { createHash } from 'node:crypto';
import { pageSvg } from '../../charts/svg/page-svg.ts';
import { escapeXml } from '../../charts/svg/svg.ts';
import { address } from '../../i18n/addresses.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { absolute } from '../../i18n/site-address.ts';
import { creator } from '../licence.ts';
import { creditOf } from './credit-of.ts';
import { embedTarget, type Embed } from './embed.ts';
import { writeStyle, type EmbedStyles } from './embed-styles.ts';
import { embedScript } from './scripts.ts';
import { sourceNames } from './source-names.ts';

/** Base64, as a security policy names what it allows. */
const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const away = (url: string, text: string): string =>
  `<a href="${escapeXml(url)}" target="_blank" rel="noopener">${escapeXml(text)}</a>`;

/** Where it comes from and where it leads; as text for measuring, as markup for the page. */
export function embedFoot(embed: Embed) {
  const { version, frozen, language } = embed;
  const words = embedWords[language];
  const { sources } = version.chart;
  const names = sourceNames(sources, language);
  const credit = creditOf(version, frozen, language);
  const [only] = sources;
  return {
    text: [`${words.source}: ${names}`, `${words.chart}: ${credit}`],
    html: [
      `<span>${words.source}: ${sources.length === 1 && only ? away(only.url, names) : escapeXml(names)}</span>`,
      `<span>${words.chart}: ${away(absolute(embedTarget(embed)), credit)}</span>`,
    ].join(' '),
  };
}

function writeFigure(embed: Embed): string {
  const { version, language, plain } = embed;
  const { chart } = version;
  const words = version.file.words[language];
  const text = (name: string, held: string, more = '') => `<p class="${name}"${more}>${escapeXml(held)}</p>`;
  return [
    `<figure class="chart"${plain ? ` aria-label="${escapeXml(words.title)}"` : ' aria-labelledby="judul"'}>`,
    plain
      ? ''
      : `<figcaption>${text('chart-title', words.title, ' id="judul"')}${text('chart-subtitle', words.subtitle)}</figcaption>`,
    pageSvg(chart.draw(language), words.title, 'uraian'),
    words.note === null ? '' : text('chart-note', words.note),
    `<p class="chart-source">${embedFoot(embed).html}</p>`,
    text('unseen', words.description.join(' '), ' id="uraian"'),
    '</figure>',
  ].join('');
}

/** The whole page of an embed. It needs nothing but itself: no font, no style sheet, no picture, no request. */
export function writeEmbed(embed: Embed, styles: EmbedStyles): string {
  const { version, language, dark } = embed;
  const figure = writeFigure(embed);
  const page = `<html><body><a>${figure}`;
  const style = writeStyle(page, dark, styles);
  const policy = `default-src 'none';style-src ${policyHash(style)};script-src ${policyHash(embedScript)};base-uri 'none';form-action 'none'`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeXml(version.file.words[language].title)} · ${creator}</title>`,
    `<link rel="canonical" href="${absolute(address({ page: 'chart', id: version.chart.id }, language))}">`,
    `<style>${style}</style></head>`,
    `<body id="${version.chart.id}">${figure}<script>${embedScript}</script></body></html>\n`,
  ].join('');
}
