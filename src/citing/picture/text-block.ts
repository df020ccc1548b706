import { textWidth, type Weight } from '../../charts/labels/text-width.ts';
import { svg, type SvgNode } from '../../charts/svg/svg.ts';

export interface TextStyle {
  /** Pixels. */
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
  readonly fill: string;
  /** Lines of even length, for headlines. */
  readonly balanced?: boolean;
}

/** Lines of text below one another. */
export interface TextBlock {
  readonly lines: readonly string[];
  readonly height: number;
  /** Where its top left corner goes. */
  place(x: number, y: number): readonly SvgNode[];
}

/** Half the height of a capital letter of the chart face, in its size: capitals stand in the middle of their line. */
const halfCapital = 0.36;

/** @param room pixels that no line is to be wider than */
export function textBlock(text: string, style: TextStyle, room: number): TextBlock {
  const { size, leading, weight, fill, balanced } = style;
  const lines = (balanced === true ? balanceText : settleText)(text, size, weight, room);
  return {
    lines,
    height: lines.length * leading,
    place: (x, y) =>
      lines.map((line, index) =>
        svg(
          'text',
          { x, y: y + (index + 0.5) * leading + halfCapital * size, fill, 'font-size': size, 'font-weight': weight },
          line,
        ),
      ),
  };
}

/** Breaks a text at its spaces into lines no wider than the room, as far as its words allow. Never empty. */
export function wrapText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n\t]+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, size, weight) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** As `wrapText`, but evened out where the last line would hold a lonely word or two. */
export function settleText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const lines = wrapText(text, size, weight, room);
  const last = textWidth(lines.at(-1) ?? '', size, weight);
  return lines.length > 1 && last < room / 4 ? balanceText(text, size, weight, room) : lines;
}

/** The same number of lines, as even in length as they get: no headline ends in one lonely word. */
export function balanceText(text: string, size: number, weight: Weight, room: number): readonly string[] {
  const count = wrapText(text, size, weight, room).length;
  let [tooNarrow, enough] = [0, room];
  while (enough - tooNarrow > 1) {
    const middle = (tooNarrow + enough) / 2;
    if (wrapText(text, size, weight, middle).length > count) tooNarrow = middle;
    else enough = middle;
  }
  return wrapText(text, size, weight, enough);
}
