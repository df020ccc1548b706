import { fontFamily } from './ink-theme.ts';
import { colourNames, palettes, type Palette } from './palette.ts';
import { drawingWidths, labelSize, margins, pageFaces, pageSizes, screenWidth } from './sizes.ts';
import { baseText, rolePaints } from './theme.ts';

type Declaration = readonly [name: string, value: string];

/** Rules under one condition: what stands after `@media`, or null where they always hold. */
interface Block {
  readonly media: string | null;
  readonly rules: readonly { readonly selectors: readonly string[]; readonly declarations: readonly Declaration[] }[];
}

/** The rules as Prettier sets them, so that what is written is what is kept. */
function writeBlocks(blocks: readonly Block[], indent: string): string {
  return blocks
    .map(({ media, rules }) => {
      const inner = media === null ? indent : `${indent}  `;
      const written = rules.map(({ selectors, declarations }) => {
        const body = declarations.map(([name, value]) => `${inner}  ${name}: ${value};\n`).join('');
        return `${inner}${selectors.join(`,\n${inner}`)} {\n${body}${inner}}\n`;
      });
      return media === null ? written.join('') : `${indent}@media ${media} {\n${written.join('')}${indent}}\n`;
    })
    .join('');
}

/** The custom properties of one palette. */
const colourTokens = (palette: Palette): readonly Declaration[] =>
  colourNames.map((name) => [`--${name}`, palette[name]] as const);

/** The colours of a scheme for what has none of its own: light, unless the reader's device is dark, and ink on white on paper. */
function schemes(root: string, more: readonly Declaration[] = []): readonly Block[] {
  const on = (media: string | null, ...declarations: readonly Declaration[]): Block => ({
    media,
    rules: [{ selectors: [root], declarations }],
  });
  return [
    on(null, ['color-scheme', 'light dark'], ...colourTokens(palettes.light), ...more),
    on('(prefers-color-scheme: dark)', ...colourTokens(palettes.dark)),
    on('print', ['color-scheme', 'light'], ...colourTokens(palettes.print)),
  ];
}

const inPixels = new Set(['font-size', 'stroke-width']);

function asCss([name, value]: Declaration): Declaration {
  if (name === 'fill' || name === 'stroke') return [name, value === 'none' ? value : `var(--${value})`];
  return [name, inPixels.has(name) ? `${value}px` : value];
}

/** One rule for all that share a declaration, and all declarations that the same ones share in one rule. */
function gather(declared: readonly (readonly [selector: string, declaration: Declaration])[]): Block['rules'] {
  const sharing = Map.groupBy(declared, ([, declaration]) => declaration.join(': '));
  const rules = Map.groupBy(sharing.values(), (all) => all.map(([selector]) => selector).join());
  return [...rules.values()].map((same) => ({
    selectors: (same[0] ?? []).map(([selector]) => selector),
    declarations: same.flatMap(([first]) => (first === undefined ? [] : [first[1]])),
  }));
}

const isBase = ([name, value]: Declaration) =>
  Object.entries(baseText).some((base) => base[0] === name && base[1] === value);

/**
 * The rules of a drawing.
 * @param root selector of the `<svg>`
 * @param within what stands before the class of each role, for a drawing whose style must not reach any other
 */
function drawingRules(root: string, within: string, family: string): readonly Block[] {
  const roles = Object.entries(rolePaints).map(([role, looks]) => ({ selector: `${within}.${role}`, ...looks }));
  const painted = roles.flatMap(({ selector, paint }) =>
    Object.entries(paint)
      .filter((declaration) => !isBase(declaration))
      .map((declaration) => [selector, asCss(declaration)] as const),
  );
  const forced = [
    [root, ['fill', 'CanvasText']] as const,
    ...roles.flatMap(({ selector, forced: system }) =>
      Object.entries(system).map((declaration) => [selector, declaration] as const),
    ),
  ];
  const own = {
    selectors: [root],
    declarations: [
      ['display', 'block'],
      ['overflow', 'visible'],
      ['font', `${baseText['font-weight']} ${labelSize}px / 1 ${family}`],
      asCss(['fill', baseText.fill]),
    ] as const,
  };
  return [
    { media: null, rules: [own, ...gather(painted), ...sizeRules(within === '' ? '' : root)] },
    { media: '(forced-colors: active)', rules: gather(forced) },
  ];
}

/** A class for each margin and for each width at which a drawing stops growing. */
function sizeRules(root: string): Block['rules'] {
  const steps = Array.from({ length: margins.widest / margins.step }, (_, index) => (index + 1) * margins.step);
  const rule = (name: string, property: string, pixels: number) => ({
    selectors: [`${root}.${name}${pixels}`],
    declarations: [[property, `${pixels}px`] as const],
  });
  return [
    ...steps.flatMap((pixels) => [rule('ml', 'padding-left', pixels), rule('mr', 'padding-right', pixels)]),
    ...drawingWidths.map((pixels) => rule('mw', 'max-width', pixels)),
  ];
}

/**
 * The whole style of a drawing that stands on a page without the site's own style sheets, or must stay as it is when those change: it
 * names its own colours for light, dark and print, and reaches nothing outside its root.
 * @param root selector of the `<svg>`: `.frozen-1`
 * @param scheme only the colours of this scheme, for a page that has just one
 */
export function drawingStyle({
  root,
  scheme,
  family = fontFamily,
}: {
  readonly root: string;
  readonly scheme?: 'light' | 'dark';
  readonly family?: string;
}): string {
  const colours: readonly Block[] =
    scheme === undefined
      ? schemes(root)
      : [{ media: null, rules: [{ selectors: [root], declarations: colourTokens(palettes[scheme]) }] }];
  return writeBlocks([...colours, ...drawingRules(root, `${root} `, family)], '');
}

const inLayer = (layer: string, blocks: readonly Block[]): string =>
  `/* Written by "npm run theme" from the data in src/theme/. */\n@import './layers.css';\n\n@layer ${layer} {\n${writeBlocks(blocks, '  ')}}\n`;

const tokens = (): readonly Block[] => {
  const { gutter, wideGutter, ...sizes } = pageSizes;
  const lengths = Object.entries({ ...sizes, gutter, ...pageFaces }).map(
    ([name, value]) => [`--${name}`, value] as const,
  );
  const screen: Block = {
    media: `(min-width: ${screenWidth})`,
    rules: [{ selectors: [':root'], declarations: [['--gutter', wideGutter]] }],
  };
  return [...schemes(':root', lengths), screen];
};

/** The style sheets that follow from the data, by their names in src/theme/styles/. */
export const writtenStyles = (): ReadonlyMap<string, string> =>
  new Map([
    ['tokens.css', inLayer('tokens', tokens())],
    ['drawing.css', inLayer('drawing', drawingRules('.drawing', '', 'var(--sans)'))],
  ]);
