import { pageFrame } from '../../charts/chart.ts';
import { fixWidth } from '../../charts/svg/fix-width.ts';
import { round, svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import type { Version } from '../versions/version.ts';
import {
  beside,
  bottom,
  type Box,
  card,
  type CardPlan,
  headGap,
  heightOf,
  setFoot,
  setHead,
  stacked,
  top,
} from './card-plan.ts';
import { setFigures } from './set-figures.ts';
import type { TextBlock } from './text-block.ts';
import { writeDocument } from './write-picture.ts';

const colours = palettes.light;

/**
 * How much larger than on a page a drawing is at most, and the least at which it can still be read when the card is as wide as a phone
 * held upright.
 */
const largest = 2.4;
const least = 1.35;
const step = 0.05;

interface Arrangement {
  readonly scale: number;
  readonly elements: readonly SvgNode[];
}

const place = (blocks: readonly TextBlock[], x: number, y: number, gap: number): readonly SvgNode[] =>
  blocks.flatMap((block, index) => block.place(x, y + heightOf(blocks.slice(0, index), gap) + (index > 0 ? gap : 0)));

const onGrid = (scale: number) => Math.floor(scale / step + 1e-9) * step;

/** The drawing as large as it gets in a box, in the middle of its height; null when it could not be read. */
function fitDrawing(version: Version, language: Language, { x, y, width, height }: Box): Arrangement | null {
  for (let scale = onGrid(Math.min(largest, width / pageFrame.narrowest)); scale >= least - step / 2;) {
    const narrow = Math.floor(width / scale);
    const drawing = fixWidth(version.chart.draw(language, inkTheme(colours), { narrowest: narrow }), narrow);
    if (drawing.height * scale <= height) {
      const down = y + (height - drawing.height * scale) / 2;
      const transform = `translate(${x} ${round(down)}) scale(${round(scale)})`;
      return { scale, elements: [svg('g', { transform }, drawing.element)] };
    }
    // Drawings hardly change their height with their width, so that most are right at the second try.
    scale = Math.min(scale - step, onGrid(height / drawing.height));
  }
  return null;
}

/** Words and drawing in one arrangement; null when the drawing could not be read in it. */
function arrange(
  version: Version,
  language: Language,
  plan: CardPlan,
  draw: (box: Box) => Arrangement | null,
): Arrangement | null {
  const foot = setFoot(version, language, plan);
  const footHeight = heightOf(foot, 0);
  const head = setHead(version, language, plan, footHeight);
  const drawn = draw(plan.drawingBox(heightOf(head, headGap), footHeight));
  if (drawn === null) return null;
  const words = [...place(head, card.padding, top, headGap), ...place(foot, card.padding, bottom - footHeight, 0)];
  return { scale: drawn.scale, elements: [...words, ...drawn.elements] };
}

/**
 * The share card of a version, 1200×630: its headline large enough for a list of messages, its drawing as large as it gets, and the same
 * origin as in the picture. A drawing too tall to be read at that size gives way to its figures.
 */
export function writeCard(version: Version, language: Language): string {
  const { width, height, padding, ruleTop, ruleHeight } = card;
  const drawn = [stacked, beside].flatMap(
    (plan) => arrange(version, language, plan, (box) => fitDrawing(version, language, box)) ?? [],
  );
  const [best] = drawn.toSorted((a, b) => b.scale - a.scale);
  const inFigures = (box: Box) => ({ scale: 0, elements: setFigures(version, language, box) });
  const { elements } = best ?? arrange(version, language, stacked, inFigures) ?? { elements: [] };
  const rule = svg('rect', {
    x: padding,
    y: ruleTop,
    width: width - 2 * padding,
    height: ruleHeight,
    fill: colours.ink,
  });
  return writeDocument(version, language, { width, height, paper: colours.paper, elements: [rule, ...elements] });
}
