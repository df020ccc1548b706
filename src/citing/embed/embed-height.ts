import { pageFrame } from '../../charts/chart.ts';
import { textWidth, type Weight } from '../../charts/labels/text-width.ts';
import { wrapText } from '../picture/wrap-text.ts';
import type { Embed } from './embed.ts';
import { embedFoot } from './write-embed.ts';

/** How many lines a text needs where the column is narrowest; a word too long for a line is broken. */
export function countLines(text: string, size: number, weight: Weight): number {
  const room = pageFrame.narrowest;
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

/**
 * The height of a frame that shows all of an embed at any width from 288 px, in CSS pixels: what it takes where it is narrowest, since a
 * frame without a script cannot ask. Text is measured as in the drawings, with room for a wider face.
 */
export function embedHeight(embed: Embed): number {
  const { version, language, plain } = embed;
  const words = version.file.words[language];
  const block = (text: string, { size, line, around }: typeof title, weight: Weight) =>
    around + countLines(text, size, weight) * line;
  const lines = embedFoot(embed).text.reduce((sum, text) => sum + countLines(text, foot.size, '700'), 0);
  return Math.ceil(
    edges +
      (plain ? 0 : block(words.title, title, '700') + block(words.subtitle, subtitle, '500')) +
      version.chart.draw(language).height +
      (words.note === null ? 0 : block(words.note, note, '500')) +
      foot.around +
      lines * foot.line,
  );
}
