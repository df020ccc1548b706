import { svg, type SvgNode } from '../../charts/svg/svg.ts';
import type { Language } from '../../i18n/locale.ts';
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
import { fitDrawing, type Arrangement } from './fit-drawing.ts';
import { setFigures } from './set-figures.ts';
import type { TextBlock } from './text-block.ts';
import { writeDocument } from './write-picture.ts';

const colours = palettes.light;

const place = (blocks: readonly TextBlock[], x: number, y: number, gap: number): readonly SvgNode[] =>
  blocks.flatMap((block, index) => block.place(x, y + heightOf(blocks.slice(0, index), gap) + (index > 0 ? gap : 0)));

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
