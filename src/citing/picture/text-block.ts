import { svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Weight } from '../../charts/labels/text-width.ts';
import { balanceText, settleText } from './wrap-text.ts';

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
