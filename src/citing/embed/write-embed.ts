import { createHash } from 'node:crypto';
import { range } from 'd3';
import { type Drawing, pageFrame } from '../../charts/chart.ts';
import { textWidth, type Weight } from '../../charts/labels/text-width.ts';
import { fixWidth } from '../../charts/svg/fix-width.ts';
import { pageSvg } from '../../charts/svg/page-svg.ts';
import { escapeXml } from '../../charts/svg/svg.ts';
import { type EmbedStyles, lookNames, writeStyle } from './embed-styles.ts';
import { creditOf, type Embed, embedTarget, sourceNames } from './embed.ts';
import { embedScript } from './scripts.ts';
import { creator } from '../licence.ts';
import { wrapText } from '../picture/text-block.ts';
import { address } from '../../i18n/addresses.ts';
import { embedWords } from '../../i18n/cite-words.ts';
import { absolute } from '../site.ts';

/** Base64, as a security policy names what it allows. */
const policyHash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const away = (url: string, text: string): string =>
  `<a href="${escapeXml(url)}" target="_blank" rel="noopener">${escapeXml(text)}</a>`;

/** Where it comes from and where it leads; as text and its weight for measuring, as markup for the page. Only a link is set bold. */
function embedFoot(embed: Embed) {
  const { version, frozen, language } = embed;
  const words = embedWords[language];
  const { sources } = version.chart;
  const names = sourceNames(sources, language);
  const credit = creditOf(version, frozen, language);
  const only = sources.length === 1 ? sources[0] : undefined;
  const texts: readonly { text: string; weight: Weight }[] = [
    { text: `${words.source}: ${names}`, weight: only ? '700' : '500' },
    { text: `${words.chart}: ${credit}`, weight: '700' },
  ];
  return {
    texts,
    html: [
      `<span>${words.source}: ${only ? away(only.url, names) : escapeXml(names)}</span>`,
      `<span>${words.chart}: ${away(absolute(embedTarget(embed), version.site), credit)}</span>`,
    ].join(' '),
  };
}

function writeFigure(embed: Embed): string {
  const { version, language } = embed;
  const { chart } = version;
  const words = version.file.words[language];
  const text = (name: string, held: string, more = '') => `<p class="${name}"${more}>${escapeXml(held)}</p>`;
  return [
    '<main><figure class="chart" aria-labelledby="judul">',
    `<figcaption><h1 class="chart-title" id="judul">${escapeXml(words.title)}</h1>${text('chart-subtitle', words.subtitle)}</figcaption>`,
    pageSvg(chart.draw(language), words.title, 'uraian'),
    words.note === null ? '' : text('chart-note', words.note),
    `<p class="chart-source">${embedFoot(embed).html}</p>`,
    text('unseen', words.description.join(' '), ' id="uraian"'),
    '</figure></main>',
  ].join('');
}

/** What the fragment of a frame's address can name. The style asks whether it does; nothing is seen of them. */
const looks = lookNames.map((name) => `<i id="${name}" hidden></i>`).join('');

/** Where a version that turns out to be wrong says so: `noticeFor` writes what, `openEmbed` puts it there. */
const noticeHole = '⟦notice⟧';

/** The whole page of an embed. It needs nothing but itself: no font, no style sheet, no picture, no request. */
export function writeEmbed(embed: Embed, styles: EmbedStyles): string {
  const { version, language } = embed;
  const figure = writeFigure(embed);
  const page = `<html><body><a>${embed.frozen ? '<p class="embed-notice"><strong>' : ''}${figure}`;
  const style = writeStyle(page, styles);
  const policy = `default-src 'none';style-src ${policyHash(style)};script-src ${policyHash(embedScript)};base-uri 'none';form-action 'none'`;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">',
    `<title>${escapeXml(version.file.words[language].title)} · ${creator}</title>`,
    `<link rel="canonical" href="${absolute(address({ page: 'chart', id: version.chart.id }, language), version.site)}">`,
    `<style>${style}</style></head>`,
    `<body id="${version.chart.id}">${looks}${embed.frozen ? noticeHole : ''}${figure}<script>${embedScript}</script></body></html>\n`,
  ].join('');
}

/** How many lines a text needs in a column, which is the narrowest unless said; a word too long for a line is broken. */
export function countLines(text: string, size: number, weight: Weight, room = pageFrame.narrowest): number {
  return wrapText(text, size, weight, room)
    .map((line) => Math.max(1, Math.ceil(textWidth(line, size, weight) / room)))
    .reduce((sum, lines) => sum + lines, 0);
}

/** What embed.css and figure.css give each text, in CSS pixels: its size, its line, and what stands around it. */
const title = { size: 18, line: 24.3, around: 0 };
const subtitle = { size: 15, line: 21.75, around: 18.9 };
const note = { size: 15, line: 21.75, around: 12.6 };
const foot = { size: 13.5, line: 21.6, around: 25.3 };
/** Above and below the whole, with its rule. */
const edges = 42;

/** CSS pixels between the columns at which a drawing is measured that grows with its column: no text wraps anew within so few. */
const step = 12;

/** The columns in which an embed may be tallest: where words wrap most, and for a drawing that grows, all until it has grown up. */
const tallestIn = ({ scaled, widest = pageFrame.narrowest }: Drawing): readonly number[] =>
  scaled === undefined ? [pageFrame.narrowest] : range(pageFrame.narrowest, widest + step, step);

/**
 * The height of a frame that shows all of an embed at any width from 288 px, in CSS pixels: what it takes where it is tallest, since a
 * frame without a script cannot ask. Text is measured as in the drawings, with room for a wider face.
 */
export function embedHeight(embed: Embed): number {
  const { version, language } = embed;
  const words = version.file.words[language];
  const drawing = version.chart.draw(language);
  const credits = embedFoot(embed).texts;
  const heightIn = (room: number): number => {
    const block = (text: string, { size, line, around }: typeof title, weight: Weight) =>
      around + countLines(text, size, weight, room) * line;
    const lines = credits.reduce((sum, { text, weight }) => sum + countLines(text, foot.size, weight, room), 0);
    return (
      edges +
      block(words.title, title, '700') +
      block(words.subtitle, subtitle, '500') +
      fixWidth(drawing, room).height +
      (words.note === null ? 0 : block(words.note, note, '500')) +
      foot.around +
      lines * foot.line
    );
  };
  return Math.ceil(Math.max(...tallestIn(drawing).map(heightIn)));
}
