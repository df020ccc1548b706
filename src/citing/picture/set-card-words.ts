import type { Language } from '../../i18n/locale.ts';
import { palettes } from '../../theme/palette.ts';
import type { Version } from '../versions/version.ts';
import type { CardPlan } from './card-plan.ts';
import { printedAddress } from './printed-address.ts';
import { sourceWords } from './source-words.ts';
import { termsLine, termsParts } from './terms-line.ts';
import { textBlock, type TextBlock, type TextStyle } from './text-block.ts';
import { wrapText } from './wrap-text.ts';

const colours = palettes.light;
const subtitleStyle: TextStyle = { size: 23, leading: 31, weight: '500', fill: colours.quiet };
const footStyle: TextStyle = { size: 18, leading: 25, weight: '500', fill: colours.quiet };

/** From the largest down. */
const headlineStyles = [54, 50, 46, 42, 38, 34, 30].map((size): TextStyle => ({
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
