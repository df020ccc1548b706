import { fixWidth } from '../../charts/svg/fix-width.ts';
import { svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import type { Version } from '../versions/version.ts';
import { printedAddress } from './printed-address.ts';
import { sourceWords } from './source-words.ts';
import { termsLine } from './terms-line.ts';
import { textBlock, type TextStyle } from './text-block.ts';
import { wrapText } from './wrap-text.ts';
import { writeDocument } from './write-document.ts';

/** CSS pixels. */
const width = 720;
const padding = 28;
const room = width - 2 * padding;

const colours = palettes.light;
const quiet: TextStyle = { size: 14, leading: 20, weight: '500', fill: colours.quiet };
const small: TextStyle = { ...quiet, size: 13, leading: 19 };
const headline: TextStyle = { size: 24, leading: 31, weight: '700', fill: colours.ink, balanced: true };

/**
 * The downloadable SVG of a version: plain numbers, colours written out, no style sheet and no script. Its title, date, source, licence and
 * address stand in the picture, so that they stay with it wherever it goes.
 */
export function writePicture(version: Version, language: Language): string {
  const { title, subtitle, note } = version.file.words[language];
  const drawing = fixWidth(version.chart.draw(language, inkTheme(colours), { narrowest: room }), room);
  const elements: SvgNode[] = [];
  let y = padding;

  const rule = (height: number, fill: string) =>
    elements.push(svg('rect', { x: padding, y, width: room, height, fill }));
  const write = (text: string, style: TextStyle) => {
    const block = textBlock(text, style, room);
    elements.push(...block.place(padding, y));
    y += block.height;
  };

  rule(4, colours.ink);
  y += 16;
  write(title, headline);
  y += 3;
  write(subtitle, quiet);
  y += 18;
  elements.push(svg('g', { transform: `translate(${padding} ${y})` }, drawing.element));
  y += drawing.height + 20;
  if (note !== null) {
    write(note, small);
    y += 12;
  }
  rule(1, colours.rule);
  y += 10;
  const twoLines = (line: string) => wrapText(line, small.size, small.weight, room).length <= 2;
  write(sourceWords(version.chart.sources, language, twoLines), small);
  write(termsLine(version, language), small);
  write(printedAddress(version, language), small);
  y += padding - 6;
  return writeDocument(version, language, { width, height: y, paper: colours.paper, elements });
}
