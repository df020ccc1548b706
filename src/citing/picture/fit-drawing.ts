import { pageFrame, type Drawing } from '../../charts/chart.ts';
import { fixWidth } from '../../charts/svg/fix-width.ts';
import { round, svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import type { Version } from '../versions/version.ts';
import type { Box } from './card-plan.ts';

/**
 * How much larger than on a page a drawing is at most, and the least at which it can still be read when the card is as wide as a phone
 * held upright.
 */
const largest = 2.4;
const least = 1.35;
const step = 0.05;

export interface Arrangement {
  readonly scale: number;
  readonly elements: readonly SvgNode[];
}

const onGrid = (scale: number) => Math.floor(scale / step + 1e-9) * step;

/** How far a drawing may grow and shrink. */
interface Bounds {
  readonly most: number;
  readonly least: number;
  /** What grows as a whole may be set smaller than it stands on a page, so that its words find room beside it. */
  readonly shrinks?: boolean;
}

/** A drawing that grows as a whole, also in parts of its width. */
const inSizes = (drawing: Drawing, narrow: number, { shrinks = false }: Bounds): readonly Drawing[] =>
  shrinks && drawing.scaled !== undefined
    ? [1, 0.8, 0.65, 0.5].map((part) => ({ ...drawing, widest: Math.min(narrow, drawing.widest ?? narrow) * part }))
    : [drawing];

/** The drawing as large as it gets in a box, in the middle of its height; null when it could not be read. */
export function fitDrawing(
  version: Version,
  language: Language,
  { x, y, width, height }: Box,
  bounds: Bounds = { most: largest, least },
): Arrangement | null {
  for (let scale = onGrid(Math.min(bounds.most, width / pageFrame.narrowest)); scale >= bounds.least - step / 2;) {
    const narrow = Math.floor(width / scale);
    const frame = { narrowest: narrow, highest: height / scale };
    const drawn = version.chart.draw(language, inkTheme(palettes.light), frame);
    const sizes = inSizes(drawn, narrow, bounds).map((drawing) => fixWidth(drawing, narrow));
    const drawing = sizes.find((each) => each.height * scale <= height);
    if (drawing) {
      const down = y + (height - drawing.height * scale) / 2;
      const transform = `translate(${x} ${round(down)}) scale(${round(scale)})`;
      return { scale, elements: [svg('g', { transform }, drawing.element)] };
    }
    // Drawings hardly change their height with their width, so that most are right at the second try; but what follows one may come to stand beside it.
    const next = onGrid(height / (sizes.at(-1)?.height ?? height));
    scale = next < bounds.least && drawn.after ? scale - 2 * step : Math.min(scale - step, next);
  }
  return null;
}
