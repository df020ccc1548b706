import { colourNames, palettes, type Palette } from './palette.ts';
import {
  drawingWidths,
  keyGap,
  labelSize,
  margins,
  narrowestDrawing,
  pageFaces,
  pageSizes,
  rootSize,
  screenWidth,
} from './sizes.ts';
import { baseText, rolePaints } from './theme.ts';

type Declaration = readonly [name: string, value: string];

interface Rule {
  readonly selectors: readonly string[];
  readonly declarations: readonly Declaration[];
}

/** Sizes of text and whatever has to keep its proportion to them; rounded up, so that 13 px never becomes 12.9996. */
const inRem = (pixels: number): string => `${Math.ceil((pixels / rootSize) * 1e4) / 1e4}rem`;

/** A rule in one line where it fits, so that sixty classes of one declaration each can be looked over. */
function writeRule({ selectors, declarations }: Rule): string {
  const body = declarations.map(([name, value]) => `${name}: ${value};`);
  const line = `${selectors.join(', ')} { ${body.join(' ')} }`;
  return line.length <= 110 ? `${line}\n` : `${selectors.join(',\n')} {\n  ${body.join('\n  ')}\n}\n`;
}

const writeRules = (...rules: readonly Rule[]): string => rules.map(writeRule).join('');

const inBlock = (head: string, inside: string): string => `${head} {\n${inside.replace(/^(?=.)/gm, '  ')}}\n`;

const writeSheet = (layer: string, inside: string): string =>
  `/* Written by "npm run theme" from the data in src/theme/. */\n@import './layers.css';\n\n${inBlock(`@layer ${layer}`, inside)}`;

const onRoot = (...declarations: readonly Declaration[]): string => writeRules({ selectors: [':root'], declarations });

/** The custom properties of one palette. */
const colours = (palette: Palette): readonly Declaration[] => colourNames.map((name) => [`--${name}`, palette[name]]);

/** Colours and measures as custom properties: light, unless the reader's device is dark, and ink on white on paper. */
function writeTokens(): string {
  const { wideGutter, ...sizes } = pageSizes;
  const measures = Object.entries({ ...sizes, ...pageFaces }).map(([name, value]) => [`--${name}`, value] as const);
  return [
    onRoot(['color-scheme', 'light dark'], ...colours(palettes.light), ...measures),
    inBlock('@media (prefers-color-scheme: dark)', onRoot(...colours(palettes.dark))),
    inBlock('@media print', onRoot(['color-scheme', 'light'], ...colours(palettes.print))),
    inBlock(`@media (min-width: ${screenWidth})`, onRoot(['--gutter', wideGutter])),
  ].join('');
}

function asCss([name, value]: Declaration): Declaration {
  if (name === 'fill' || name === 'stroke') return [name, value === 'none' ? value : `var(--${value})`];
  if (name === 'font-size') return [name, inRem(Number(value))];
  return [name, name === 'stroke-width' ? `${value}px` : value];
}

/** One rule for all that share a declaration, and all declarations that the same ones share in one rule. */
function gather(declared: readonly (readonly [selector: string, declaration: Declaration])[]): readonly Rule[] {
  const sharing = Map.groupBy(declared, ([, declaration]) => declaration.join(': '));
  const rules = Map.groupBy(sharing.values(), (all) => all.map(([selector]) => selector).join());
  return [...rules.values()].map((same) => ({
    selectors: (same[0] ?? []).map(([selector]) => selector),
    declarations: same.flatMap(([first]) => (first === undefined ? [] : [first[1]])),
  }));
}

/** What a role says about an element, by its class. */
const declared = (what: 'paint' | 'forced') =>
  Object.entries(rolePaints).flatMap(([role, looks]) =>
    Object.entries(looks[what]).map((declaration) => [`.${role}`, declaration] as const),
  );

/** A class for each margin and for each width at which a drawing stops growing. */
function sizeRules(): readonly Rule[] {
  const steps = Array.from({ length: margins.widest / margins.step }, (_, index) => (index + 1) * margins.step);
  const rule = (name: string, property: string, pixels: number): Rule => ({
    selectors: [`.${name}${pixels}`],
    declarations: [[property, inRem(pixels)]],
  });
  return [
    ...steps.flatMap((pixels) => [rule('ml', 'padding-left', pixels), rule('mr', 'padding-right', pixels)]),
    ...drawingWidths.map((pixels) => rule('mw', 'max-width', pixels)),
  ];
}

/** Letters of no width that are seen by nobody: a reader who sets letters further apart makes them long, and what stands around them with it. */
const ruler = (letters: number): readonly Declaration[] => [
  ['content', `'${'x'.repeat(letters)}'`],
  ['font-size', '0'],
  ['visibility', 'hidden'],
];

/**
 * How a drawing and what follows it flow. On a phone it gets wider, and is moved sideways, where a reader sets letters further apart than its labels were
 * planned for (WCAG 1.4.12): rulers of letters without width measure that at its sides and below it. Where a reader's text is so large that a drawing
 * would need more than the window, it keeps its width and is moved too: in a media query a rem is the browser's own size of text, 16 px unless the
 * reader chose another.
 */
function flowRules(): string {
  const whole = inRem(narrowestDrawing);
  const flow: readonly Rule[] = [
    { selectors: ['.plot'], declarations: [['display', 'flex']] },
    {
      selectors: ['.flow'],
      declarations: [
        ['display', 'flex'],
        ['flex', '1'],
        ['flex-wrap', 'wrap'],
        ['align-items', 'center'],
        ['gap', `0 ${inRem(keyGap)}`],
      ],
    },
    { selectors: ['.flow > .drawing'], declarations: [['flex', '0 1 auto']] },
    { selectors: ['.flow > .scaled'], declarations: [['height', 'auto']] },
  ];
  const phone: readonly Rule[] = [
    { selectors: ['.plot'], declarations: [['overflow-x', 'auto']] },
    { selectors: ['.plot::before', '.plot::after'], declarations: ruler(roomBeside) },
    {
      selectors: ['.flow::after'],
      declarations: [...ruler(growth), ['height', '0'], ['padding-left', inRem(narrowestDrawing * 0.875)]],
    },
  ];
  const large: readonly Rule[] = [{ selectors: ['.flow > .drawing:not(.key)'], declarations: [['min-width', whole]] }];
  return [
    writeRules(...flow),
    inBlock('@media (max-width: 29.99rem)', writeRules(...phone)),
    inBlock('@media (max-width: 19.99rem)', writeRules(...large)),
  ].join('');
}

/** Letters whose spacing a label at the side of a drawing may need beyond it, and by whose spacing the drawing grows. */
const roomBeside = 14;
const growth = 64;

/** How the roles of a drawing look on a page, and where a reader has set the colours. */
function writeDrawing(): string {
  const base = Object.entries(baseText).map((declaration) => declaration.join(': '));
  const painted = declared('paint').filter(([, declaration]) => !base.includes(declaration.join(': ')));
  const own: Rule = {
    selectors: ['.drawing'],
    declarations: [
      ['display', 'block'],
      ['overflow', 'visible'],
      ['font', `${baseText['font-weight']} ${inRem(labelSize)} / 1 var(--sans)`],
      asCss(['fill', baseText.fill]),
    ],
  };
  const forced = gather([['.drawing', ['fill', 'CanvasText']], ...declared('forced')]);
  return [
    writeRules(
      own,
      ...gather(painted.map(([selector, declaration]) => [selector, asCss(declaration)])),
      ...sizeRules(),
    ),
    flowRules(),
    inBlock('@media (forced-colors: active)', writeRules(...forced)),
  ].join('');
}

/** The style sheets that follow from the data, by their names in src/theme/styles/. */
export const writtenStyles = (): ReadonlyMap<string, string> =>
  new Map([
    ['tokens.css', writeSheet('tokens', writeTokens())],
    ['drawing.css', writeSheet('drawing', writeDrawing())],
  ]);
