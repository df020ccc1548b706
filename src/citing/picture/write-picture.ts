import { pageFrame } from '../../charts/chart.ts';
import { fixWidth } from '../../charts/svg/fix-width.ts';
import { percent, serialize, svg, type SvgNode } from '../../charts/svg/svg.ts';
import { ended } from '../cite/citation.ts';
import { pictureMetadata, printedAddress, sourceWords, termsLine } from './origin-words.ts';
import { textBlock, type TextStyle, wrapText } from './text-block.ts';
import type { Version } from '../versions/version.ts';
import type { Language } from '../../i18n/locale.ts';
import { fontFamily, inkTheme } from '../../theme/ink-theme.ts';
import { type Palette, palettes } from '../../theme/palette.ts';

/** CSS pixels. */
const width = 720;
const padding = 28;
const room = width - 2 * padding;

const colours = palettes.light;
const quiet: TextStyle = { size: 14, leading: 20, weight: '500', fill: colours.quiet };
const small: TextStyle = { ...quiet, size: 13, leading: 19 };
const headline: TextStyle = { size: 24, leading: 31, weight: '700', fill: colours.ink, balanced: true };

/**
 * The downloadable SVG of a version: plain numbers, colours written out, no style sheet and no script. Its title, date, source, licence and
 * address stand in the picture, so that they stay with it wherever it goes.
 */
export function writePicture(version: Version, language: Language): string {
  const { title, subtitle, note } = version.file.words[language];
  const drawing = fixWidth(version.chart.draw(language, inkTheme(colours), { narrowest: room }), room);
  const elements: SvgNode[] = [];
  let y = padding;

  const rule = (height: number, fill: string) =>
    elements.push(svg('rect', { x: padding, y, width: room, height, fill }));
  const write = (text: string, style: TextStyle) => {
    const block = textBlock(text, style, room);
    elements.push(...block.place(padding, y));
    y += block.height;
  };

  rule(4, colours.ink);
  y += 16;
  write(title, headline);
  y += 3;
  write(subtitle, quiet);
  y += 18;
  elements.push(svg('g', { transform: `translate(${padding} ${y})` }, drawing.element));
  y += drawing.height + 20;
  if (note !== null) {
    write(note, small);
    y += 12;
  }
  rule(1, colours.rule);
  y += 10;
  const twoLines = (line: string) => wrapText(line, small.size, small.weight, room).length <= 2;
  write(sourceWords(version.chart.sources, language, twoLines), small);
  write(termsLine(version, language), small);
  write(printedAddress(version, language), small);
  y += padding - 6;
  return writeDocument(version, language, { width, height: y, paper: colours.paper, elements });
}

/** What a document is made of besides what it says about itself. */
interface DocumentBody {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly elements: readonly SvgNode[];
}

/** A whole SVG file that stands alone: its title, description and origin inside, then the picture on paper. */
export function writeDocument(version: Version, language: Language, body: DocumentBody): string {
  const { width, height, paper, elements } = body;
  const root = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'xml:lang': language,
      'font-family': fontFamily,
    },
    svg('title', {}, version.file.words[language].title),
    svg('desc', {}, version.file.words[language].description.join(' ')),
    pictureMetadata(version, language),
    svg('rect', { width, height, fill: paper }),
    ...elements,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${serialize(root)}\n`;
}

/** On white rather than on our paper, since most pages are white and a tinted box would show. */
const schemes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: { ...palettes.light, paper: '#ffffff' },
  dark: palettes.dark,
};

/** CSS pixels above and below the drawing. */
const air = 6;

/**
 * The drawing of a version for the middle of somebody else's page: attributes only, no style, class, id or script, so that it survives a
 * system that strips those. It fills its column from 288 to 1100 px, and its text never shrinks. It brings its own background, because the
 * page's may be as dark as its ink. Title, source and address are for the HTML around it. What follows the drawing, such as its legend, stands
 * below it in lines that the narrowest column has room for, since nothing in a picture can flow.
 */
export function writeFigureSvg(version: Version, language: Language, scheme: 'light' | 'dark' = 'light'): string {
  const { title, description } = version.file.words[language];
  const colours = schemes[scheme];
  const { height, margin, elements, after = [] } = version.chart.draw(language, inkTheme(colours));
  const [first, ...others] = after;
  const below = first === undefined ? null : fixWidth({ ...first, after: others }, pageFrame.narrowest, 'by-nesting');
  // A share of the width that leaves the margins free in the narrowest column leaves them free in every wider one.
  const plot = pageFrame.narrowest - margin.left - margin.right;
  const inner = {
    x: margin.left,
    y: air,
    width: percent((plot / pageFrame.narrowest) * 100),
    height,
    overflow: 'visible',
  };
  return serialize(
    svg(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        width: '100%',
        height: height + (below?.height ?? 0) + 2 * air,
        // In a column narrower than any phone's a label leaves the picture rather than lose its end.
        overflow: 'visible',
        role: 'img',
        'aria-label': [ended(title, '.'), ...description].join(' '),
        'font-family': fontFamily,
      },
      svg('rect', { width: '100%', height: '100%', fill: colours.paper }),
      svg('svg', inner, ...elements),
      ...(below === null ? [] : [svg('g', { transform: `translate(0 ${air + height})` }, below.element)]),
    ),
  );
}
