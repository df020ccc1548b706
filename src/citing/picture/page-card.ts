import { textWidth } from '../../charts/labels/text-width.ts';
import { serialize, svg, type SvgNode } from '../../charts/svg/svg.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { palettes, type Colour } from '../../theme/palette.ts';
import { card, drawCard, heightOf } from './card-plan.ts';
import { textBlock, type TextBlock, type TextStyle } from './text-block.ts';

/** Everything that the card of a page says, as printed. What it is drawn from, spoken from and named after. */
export interface CardWords {
  readonly language: Language;
  /** At the right of the name of the house: of which place and time a number is. */
  readonly corner: string | null;
  /** Above the headline and in its colour: how a number came about, so that no colour has to say it alone. */
  readonly kicker: string | null;
  readonly headline: string;
  readonly colour: Extract<Colour, 'ink' | 'subject' | 'announced'>;
  /** What it is. */
  readonly name: string;
  /** Who said it, from where it is, what is to be known about it; each begins a line. */
  readonly said: readonly string[];
  /** What contradicts it: in full for those who hear it, and as it is drawn, with the last of many counted. */
  readonly differs: { readonly spoken: string; readonly printed: string } | null;
}

/** Pixels that words are wrapped to. */
export const cardRoom = card.width - 2 * card.padding;

/** Pixels from the top: where the house stands, the rule below it, and the words between that and the foot. */
const house = { baseline: 74, size: 34, rule: 94, ruleHeight: 4, below: 112 } as const;
const bottom = 600;

const colours = palettes.light;

/** The sizes of a card, from the largest down: a headline in one line while it is a figure, the rest in as few as it takes. */
const settings = [
  ...[150, 136, 122, 108, 96].map((headline) => ({ headline, lines: 1, name: 38, said: 27 })),
  ...[84, 74].map((headline) => ({ headline, lines: 2, name: 36, said: 26 })),
  { headline: 64, lines: 3, name: 34, said: 25 },
  { headline: 54, lines: 3, name: 30, said: 23 },
  { headline: 46, lines: 4, name: 27, said: 21 },
  { headline: 40, lines: Number.POSITIVE_INFINITY, name: 24, said: 19 },
] as const;

type Setting = (typeof settings)[number];

/** The corner as it stands beside the name of the house; null where it is too long for that and stands below the name instead. */
function cornerOf({ corner, language }: CardWords): { readonly text: string; readonly size: number } | null {
  const room = cardRoom - 40 - textWidth(messages[language].siteName, house.size, '700');
  const size = [25, 22].find((size) => textWidth(corner ?? '', size, '500') <= room);
  return corner === null || size === undefined ? null : { text: corner, size };
}

/** Pixels of the letters that tell which figures differ, at their largest. */
export const differsSize = 27;

interface Arrangement {
  readonly head: readonly TextBlock[];
  readonly foot: readonly TextBlock[];
  readonly fits: boolean;
}

function arrange(words: CardWords, { headline, lines, name, said }: Setting): Arrangement {
  const style = (size: number, weight: TextStyle['weight'], fill: string, leading = 1.3): TextStyle => ({
    size,
    leading: Math.round(size * leading),
    weight,
    fill,
  });
  const block = (text: string, given: TextStyle) => textBlock(text, given, cardRoom);
  const title = block(words.headline, { ...style(headline, '700', colours[words.colour], 1.16), balanced: true });
  const head = [
    ...(words.kicker === null ? [] : [block(words.kicker, style(said, '700', colours[words.colour]))]),
    title,
    ...(words.name === '' ? [] : [block(words.name, style(name, '500', colours.ink, 1.26))]),
    ...(words.corner === null || cornerOf(words) ? [] : [block(words.corner, style(said, '500', colours.ink))]),
  ];
  const foot = [
    ...words.said.map((line) => block(line, style(said, '500', colours.ink))),
    ...(words.differs === null ? [] : [block(words.differs.printed, style(said, '700', colours.ink))]),
  ];
  const widest = Math.max(...title.lines.map((line) => textWidth(line, headline, '700')));
  const high = heightOf(head, gap) + heightOf(foot, footGap) + footAir;
  return { head, foot, fits: title.lines.length <= lines && widest <= cardRoom && high <= bottom - house.below };
}

/** Pixels between the blocks of the head, between those of the foot, and at least between both. */
const gap = 6;
const footGap = 6;
const footAir = 24;

function placed(blocks: readonly TextBlock[], from: number, between: number): readonly SvgNode[] {
  let y = from;
  return blocks.flatMap((block) => {
    const nodes = block.place(card.padding, y);
    y += block.height + between;
    return nodes;
  });
}

/** Whether all that a card says has room on it. */
export const cardFits = (words: CardWords): boolean => settings.some((setting) => arrange(words, setting).fits);

/** What a card is painted in: its paper, its ink and the colour of its headline. Two inks and no greys make a file of a dozen kilobytes. */
type CardInks = readonly [paper: string, ink: string, headline: string];

/** The card of a page, 1200×630: its headline as large as there is room for beside all else that is to be said. */
export function writePageCard(words: CardWords): { readonly svg: string; readonly inks: CardInks } {
  let arrangement: Arrangement | null = null;
  for (const setting of settings) {
    arrangement = arrange(words, setting);
    if (arrangement.fits) break;
  }
  const { head, foot } = arrangement ?? { head: [], foot: [] };
  const { width, height, padding } = card;
  const corner = cornerOf(words);
  const drawn = drawCard(
    width,
    height,
    svg(
      'text',
      { x: padding, y: house.baseline, 'font-size': house.size, 'font-weight': 700, fill: colours.ink },
      messages[words.language].siteName,
    ),
    ...(corner === null
      ? []
      : [
          svg(
            'text',
            {
              x: width - padding,
              y: house.baseline,
              'font-size': corner.size,
              'font-weight': 500,
              fill: colours.ink,
              'text-anchor': 'end',
            },
            corner.text,
          ),
        ]),
    svg('rect', { x: padding, y: house.rule, width: cardRoom, height: house.ruleHeight, fill: colours.ink }),
    ...placed(head, house.below, gap),
    ...placed(foot, bottom - heightOf(foot, footGap), footGap),
  );
  return { svg: serialize(drawn), inks: [colours.paper, colours.ink, colours[words.colour]] };
}

const ended = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What a card says to those who do not see it: all of it, in the order in which it is read. */
export const speakCard = ({ corner, kicker, headline, name, said, differs }: CardWords): string =>
  [kicker === null ? headline : `${headline} (${kicker})`, name, corner, ...said, differs?.spoken]
    .flatMap((text) => (text === null || text === undefined || text === '' ? [] : [ended(text)]))
    .join(' ');

/**
 * Where the card of a page stands. The name follows from its words: networks keep a picture by its address, and must not go on showing a number
 * that has been corrected. Nobody is given such an address to keep, so that it is on no list of what stays for ever.
 * @param name of the page, without a slash
 */
export const cardAddress = (name: string, words: CardWords): string =>
  `/_cards/${name}-${words.language}-${sha256(JSON.stringify(words)).slice(0, 8)}.png`;

/** A card as a page offers it to those who pass its address on. */
export const offerCard = (name: string, words: CardWords) => ({
  path: cardAddress(name, words),
  width: card.width,
  height: card.height,
  alt: speakCard(words),
});
