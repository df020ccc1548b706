import { textWidth } from '../../charts/labels/text-width.ts';
import { serialize, svg, type SvgNode } from '../../charts/svg/svg.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { palettes } from '../../theme/palette.ts';
import type { Version } from '../versions/version.ts';
import { drawCard, headGap, heightOf, type Box } from './card-plan.ts';
import { fitDrawing } from './fit-drawing.ts';
import { sourceWords, termsParts } from './origin-words.ts';
import { setFigures } from './set-figures.ts';
import { textBlock, wrapText, type TextBlock, type TextStyle } from './text-block.ts';

/**
 * The shapes that are passed on as pictures, in pixels: square in a feed of pictures, upright over a whole phone. `top` and `bottom` stay free of words:
 * there the programs that show upright pictures lay their own.
 */
export const shareShapes = {
  square: { width: 1080, height: 1080, top: 52, bottom: 1032, lines: 3, headline: 68 },
  upright: { width: 1080, height: 1920, top: 190, bottom: 1690, lines: 4, headline: 92 },
} as const;

export type ShareShape = keyof typeof shareShapes;

/** What such a card says, in its language. */
export interface ShareWords {
  readonly language: Language;
  /** At the right of the name of the house. */
  readonly corner: string;
  readonly headline: string;
  readonly lead: string;
  /** The address of the page, without its scheme. */
  readonly address: string;
  /** The chart that it shows, in its newest version; null for a story without one. */
  readonly version: Version | null;
}

const colours = palettes.light;
const padding = 64;
const room = 1080 - 2 * padding;
const house = { size: 46, height: 62, rule: 5, below: 34 } as const;
const quiet = (size: number): TextStyle => ({
  size,
  leading: Math.round(size * 1.36),
  weight: '500',
  fill: colours.quiet,
});
const leadStyle = quiet(30);
const footStyle = quiet(25);
/** From the largest down, as parts of the shape's own. */
const headlineSteps = [1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.46];

const headlineStyle = (size: number): TextStyle => ({
  size: Math.round(size),
  leading: Math.round(size * 1.14),
  weight: '700',
  fill: colours.ink,
  balanced: true,
});

/** The headline in as large letters as leave it a few lines, and then smaller. */
function* headlinesOf(text: string, { headline, lines }: (typeof shareShapes)[ShareShape]): Generator<TextBlock> {
  const sets = headlineSteps.map((step) => textBlock(text, headlineStyle(headline * step), room));
  const first = sets.findIndex((set) => set.lines.length <= lines);
  yield* sets.slice(first === -1 ? -1 : first);
}

/** Where the figures come from, as of when and on which terms, and where the whole of it is to be read. */
function setFoot({ version, language, address }: ShareWords): readonly TextBlock[] {
  const fits = (line: string) => wrapText(line, footStyle.size, footStyle.weight, room).length <= 2;
  const [asOf, terms] = version ? termsParts(version, language) : [null, null];
  const lines = [version && sourceWords(version.chart.sources, language, fits), asOf && `${asOf} · ${terms}`];
  // Spaces show where an address may end its line, and go once it is known where it does.
  const steps = wrapText(address.replaceAll('/', '/ ').trim(), footStyle.size, footStyle.weight, room);
  const broken = steps.length === 1 ? [address] : steps.map((step) => step.replaceAll(' ', ''));
  return [...lines, ...broken].flatMap((line) => (line === null ? [] : [textBlock(line, footStyle, room)]));
}

/** On a card less wide than one of links, letters are as large on a phone at a tenth less. */
const bounds = { most: 2.9, least: 1.2, shrinks: true } as const;

/** How much larger than on a card of links the rows are set that stand in for a drawing. */
const figuresScale = 1.6;

function figuresIn(version: Version, language: Language, { x, y, width, height }: Box): readonly SvgNode[] {
  const box = { x: 0, y: 0, width: width / figuresScale, height: height / figuresScale };
  const transform = `translate(${x} ${y}) scale(${figuresScale})`;
  return [svg('g', { transform }, ...setFigures(version, language, box))];
}

/** Words at the top, the drawing as large as it gets in the middle, and its origin at the foot. */
export function writeShareCard(words: ShareWords, shape: ShareShape): string {
  const { language, version, headline, lead, corner } = words;
  const { width, height, top, bottom } = shareShapes[shape];
  const below = textBlock(lead, leadStyle, room);
  const foot = setFoot(words);
  const footTop = bottom - heightOf(foot, 0);
  const ruleTop = top + house.height;
  const headTop = ruleTop + house.rule + house.below;
  const titles = [...headlinesOf(headline, shareShapes[shape])];
  // The drawing matters more than the size of the headline, and that more than the lead.
  const heads = [...titles.slice(0, 3).map((title) => [title, below]), ...titles.slice(0, 3).map((title) => [title])];
  const boxOf = (head: readonly TextBlock[]): Box => {
    const y = headTop + heightOf(head, headGap) + 36;
    return { x: padding, y, width: room, height: footTop - 36 - y };
  };
  const [plain = []] = heads;
  let [head, drawn] = [plain, version ? figuresIn(version, language, boxOf(plain)) : []];
  for (const each of version ? heads : []) {
    const fitted = version && fitDrawing(version, language, boxOf(each), bounds);
    if (!fitted) continue;
    [head, drawn] = [each, fitted.elements];
    break;
  }
  const text = (x: number, size: number, weight: number, fill: string, anchor: string | undefined, said: string) =>
    svg('text', { x, y: top + 40, 'font-size': size, 'font-weight': weight, fill, 'text-anchor': anchor }, said);
  const besideHouse = room - 40 - textWidth(messages[language].siteName, house.size, '700');
  return serialize(
    drawCard(
      width,
      height,
      text(padding, house.size, 700, colours.ink, undefined, messages[language].siteName),
      ...(textWidth(corner, 30, '500') <= besideHouse
        ? [text(width - padding, 30, 500, colours.quiet, 'end', corner)]
        : []),
      svg('rect', { x: padding, y: ruleTop, width: room, height: house.rule, fill: colours.ink }),
      ...head.flatMap((block, index) =>
        block.place(padding, headTop + heightOf(head.slice(0, index), headGap) + (index > 0 ? headGap : 0)),
      ),
      ...drawn,
      svg('rect', { x: padding, y: footTop - 16, width: room, height: 1, fill: colours.rule }),
      ...foot.flatMap((block, index) => block.place(padding, footTop + heightOf(foot.slice(0, index), 0))),
    ),
  );
}

/**
 * Where it lies: under a name that changes with what it says and shows, because networks keep a picture by its address. Nobody is given such an
 * address to keep, so that it is on no list of what stays for ever.
 * @param name of the page, without a slash
 */
export function shareAddress(name: string, { version, ...said }: ShareWords, shape: ShareShape): string {
  const { width, height } = shareShapes[shape];
  const key = sha256(JSON.stringify([said, version?.short ?? null])).slice(0, 8);
  return `/_share/${name}-${said.language}-${width}x${height}-${key}.png`;
}
