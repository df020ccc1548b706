import { SaxesParser } from 'saxes';
import wide from '../../theme/wide-sign-widths.json' with { type: 'json' };

/** A line of text of a picture, in its pixels from the top left corner. */
export interface SetText {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly size: number;
}

interface State {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly size: number;
  readonly weight: '500' | '700';
}

/** How wide words run in DejaVu Sans, which stands in for a missing typeface; a sign that it has no width for counts nothing. */
function wideWidth(words: string, { size, weight }: State): number {
  const table: Readonly<Record<string, number>> = wide[weight];
  return [...words].reduce((sum, sign) => sum + ((table[sign] ?? 0) * size) / 1000, 0);
}

/** Where every text of a picture lies for who opens it without the site's typeface. */
export function textsInWideFace(picture: string): readonly SetText[] {
  const parser = new SaxesParser();
  const states: State[] = [{ x: 0, y: 0, scale: 1, size: 14, weight: '500' }];
  const texts: SetText[] = [];
  let line: { words: string; width: number; x: number; y: number; anchor: string; state: State } | null = null;
  parser.on('opentag', ({ name, attributes }) => {
    const outer = states.at(-1)!;
    const [, shiftX = '0', shiftY = '0'] =
      /translate\(([-\d.]+)[ ,]?([-\d.]+)?/.exec(attributes['transform'] ?? '') ?? [];
    const [, grown = '1'] = /scale\(([\d.]+)/.exec(attributes['transform'] ?? '') ?? [];
    const state: State = {
      x: outer.x + Number(shiftX) * outer.scale,
      y: outer.y + Number(shiftY) * outer.scale,
      scale: outer.scale * Number(grown),
      size: Number(attributes['font-size'] ?? outer.size),
      weight: (attributes['font-weight'] ?? outer.weight) === '700' ? '700' : '500',
    };
    states.push(state);
    if (name === 'text') {
      const [x, y] = [Number(attributes['x'] ?? 0), Number(attributes['y'] ?? 0)];
      line = { words: '', width: 0, x, y, anchor: attributes['text-anchor'] ?? 'start', state };
    }
    if (name === 'tspan' && line) line.width += Number(attributes['dx'] ?? 0);
  });
  parser.on('text', (words) => {
    if (!line) return;
    line.words += words;
    line.width += wideWidth(words, states.at(-1)!);
  });
  parser.on('closetag', ({ name }) => {
    states.pop();
    if (name !== 'text' || !line) return;
    const { words, width, x, y, anchor, state } = line;
    const from = x - ({ middle: width / 2, end: width }[anchor] ?? 0);
    const across = (at: number) => state.x + at * state.scale;
    const baseline = state.y + y * state.scale;
    texts.push({ words, left: across(from), right: across(from + width), baseline, size: state.size * state.scale });
    line = null;
  });
  parser.write(picture).close();
  return texts;
}
