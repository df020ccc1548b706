import { printedAddress, sourceWords, termsLine, termsParts } from './origin-words.ts';
import { textBlock, type TextBlock, type TextStyle, wrapText } from './text-block.ts';
import { type Version } from '../versions/version.ts';
import type { Language } from '../../i18n/locale.ts';
import { svg, type SvgNode } from '../../charts/svg/svg.ts';
import { fontFamily } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';

const colours = palettes.light;

/** Pixels of a share card, the size that social networks ask for. */
export const card = { width: 1200, height: 630, padding: 56, ruleTop: 36, ruleHeight: 6 } as const;

/** The whole of a card: its paper, and what is drawn on it. */
export const drawCard = (width: number, height: number, ...inside: readonly SvgNode[]): SvgNode =>
  svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-family': fontFamily,
    },
    svg('rect', { width, height, fill: colours.paper }),
    ...inside,
  );

/** Where words begin, and where they end at the bottom. */
export const top = 60;
export const bottom = 604;

const whole = card.width - 2 * card.padding;
const column = 396;
const gutter = 60;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How words and drawing share a card. Heights in pixels, of the words above and of the lines at the foot. */
export interface CardPlan {
  /** Pixels that words are wrapped to. */
  readonly room: number;
  /** Words stand in a column, so that each thing in the foot gets lines of its own. */
  readonly narrow: boolean;
  readonly headlineLines: number;
  headRoom(foot: number): number;
  drawingBox(head: number, foot: number): Box;
}

/** Words across the top, for drawings that are wider than tall. */
export const stacked: CardPlan = {
  room: whole,
  narrow: false,
  headlineLines: 2,
  headRoom: () => 220,
  drawingBox: (head, foot) => ({
    x: card.padding,
    y: top + head + 28,
    width: whole,
    height: bottom - foot - 22 - (top + head + 28),
  }),
};

/** Words at the left and the drawing beside them over the whole height, for drawings that are tall. */
export const beside: CardPlan = {
  room: column,
  narrow: true,
  headlineLines: 6,
  headRoom: (foot) => bottom - foot - 20 - top,
  drawingBox: () => ({
    x: card.padding + column + gutter,
    y: top + 6,
    width: whole - column - gutter,
    height: bottom - (top + 6),
  }),
};

const subtitleStyle: TextStyle = { size: 23, leading: 31, weight: '500', fill: colours.quiet };
const footStyle: TextStyle = { size: 18, leading: 25, weight: '500', fill: colours.quiet };

/** From the largest down. */
const headlineStyles = [54, 50, 46, 42, 38, 34, 30, 28, 26].map((size): TextStyle => ({
  size,
  leading: Math.round(size * 1.18),
  weight: '700',
  fill: colours.ink,
  balanced: true,
}));

/** Pixels between the blocks of a card's head. */
export const headGap = 12;

export const heightOf = (blocks: readonly TextBlock[], gap: number): number =>
  blocks.reduce((sum, { height }) => sum + height, gap * Math.max(0, blocks.length - 1));

/** Headline and subtitle, with the headline as large as its plan has room for. The subtitle goes when there is no room for both. */
export function setHead(version: Version, language: Language, plan: CardPlan, foot: number): readonly TextBlock[] {
  const { title, subtitle } = version.file.words[language];
  const below = textBlock(subtitle, subtitleStyle, plan.room);
  const sets = headlineStyles.map((style) => textBlock(title, style, plan.room));
  const fits = (blocks: readonly TextBlock[]) => heightOf(blocks, headGap) <= plan.headRoom(foot);
  const inLines = sets.filter(({ lines }) => lines.length <= plan.headlineLines);
  const headline = inLines.find((block) => fits([block, below]));
  if (headline) return [headline, below];
  return [inLines.find((block) => fits([block])) ?? sets.at(-1) ?? below];
}

/** Where the figures come from, as of when and on which terms, and the address, in which a line may end after a slash. */
export function setFoot(version: Version, language: Language, { room, narrow }: CardPlan): readonly TextBlock[] {
  const lines = (text: string) => wrapText(text, footStyle.size, footStyle.weight, room).length;
  const source = sourceWords(version.chart.sources, language, (line) => lines(line) <= (narrow ? 3 : 1));
  const together = `${source} · ${termsLine(version, language)}`;
  const words = narrow
    ? [source, ...termsParts(version, language)]
    : lines(together) === 1
      ? [together]
      : [source, termsLine(version, language)];
  return [
    ...words.map((text) => textBlock(text, footStyle, room)),
    ...addressLines(printedAddress(version, language), room, lines).map((text) => textBlock(text, footStyle, room)),
  ];
}

function addressLines(address: string, room: number, lines: (text: string) => number): readonly string[] {
  // Spaces show where a line may end, and go once it is known where it does.
  const steps = address.replaceAll('/', '/ ').trim();
  if (lines(steps) === 1) return [address];
  return wrapText(steps, footStyle.size, footStyle.weight, room).map((line) => line.replaceAll(' ', ''));
}
