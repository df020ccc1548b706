/** The site's own style sheets, as text. */
interface EmbedSheets {
  readonly tokens: string;
  /** What applies to an embed, in the order of the layers: what comes later wins. */
  readonly others: readonly string[];
}

/** The style sheets once read, for any number of embeds. */
export interface EmbedStyles {
  readonly light: Tokens;
  readonly dark: Tokens;
  readonly rules: readonly CssRule[];
}

type Tokens = ReadonlyMap<string, string>;

const isRoot = ({ selectors }: CssRule) => selectors.includes(':root');

const tokensOf = (rules: readonly CssRule[], media: CssRule['media']) =>
  rules
    .filter((rule) => isRoot(rule) && rule.media === media)
    .flatMap(({ declarations }) => declarations.filter(([name]) => name.startsWith('--')));

/** Reads the style sheets. `:root` holds nothing but tokens and the colour scheme, which an embed fixes for itself. */
export function readStyles({ tokens, others }: EmbedSheets): EmbedStyles {
  const read = [tokens, ...others].flatMap(readCss);
  const light = tokensOf(read, null);
  return {
    light: new Map(light),
    dark: new Map([...light, ...tokensOf(read, '(prefers-color-scheme: dark)')]),
    rules: read.filter((rule) => !isRoot(rule)),
  };
}

/** Throws RangeError for a token that no style sheet names. */
function fill(value: string, tokens: Tokens): string {
  return value.replace(/var\((--[\w-]+)\)/g, (_all, name: string) => {
    const known = tokens.get(name);
    if (known === undefined) throw new RangeError(`no style sheet names ${name}`);
    return fill(known, tokens);
  });
}

/** The classes, each after a dot, and the elements that stand in a page. */
const namesIn = (html: string): ReadonlySet<string> =>
  new Set([
    ...[...html.matchAll(/<([a-zA-Z]+)/g)].map(([, name = '']) => name),
    ...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list = '']) => list.split(' ').map((name) => `.${name}`)),
  ]);

/** Whether a selector can match anything in a page that has only these classes and elements. */
const isUsed = (selector: string, names: ReadonlySet<string>): boolean =>
  (selector.replace(/::?[\w-]+/g, '').match(/[.]?[a-zA-Z][\w-]*/g) ?? []).every((name) => names.has(name));

const squeeze = (value: string): string => value.replace(/, /g, ',').replace(/\b0\./g, '.');

/** What the fragment of a frame's address asks for: a dark page, no title, or both. Each is the id of an element of the embed. */
export const lookNames = ['dark', 'plain', 'dark-plain'] as const;

const asked = (...names: readonly (typeof lookNames)[number][]): string =>
  `:root:has(${names.map((name) => `#${name}:target`).join(',')})`;

/** Rules as text: those that always hold, then those of each `@media`. */
function writeRules(rules: readonly { readonly media: string | null; readonly css: string }[]): string {
  const byMedia = Map.groupBy(rules, ({ media }) => media);
  const of = (media: string | null) => (byMedia.get(media) ?? []).map(({ css }) => css).join('');
  const sometimes = [...byMedia.keys()].filter((media) => media !== null);
  return of(null) + sometimes.map((media) => `@media ${media}{${of(media)}}`).join('');
}

/**
 * The style of one page: only the rules that it has a use for, with the colours written in, on a light page and on a dark one. The drawing
 * keeps the roles of the site's, so that the two cannot come to look different.
 */
export function writeStyle(html: string, { light, dark, rules }: EmbedStyles): string {
  const names = namesIn(html);
  const used = rules.flatMap(({ media, selectors, declarations }) => {
    const matching = selectors.filter((selector) => isUsed(selector, names));
    const both = declarations.map(([name, value]) => {
      const [day, night] = [light, dark].map((tokens) => `${name}:${squeeze(fill(value, tokens))}`);
      return { day, night };
    });
    return matching.length === 0 ? [] : [{ media, matching, both }];
  });
  const byDay = used.map(({ media, matching, both }) => ({
    media,
    css: `${matching.join(',')}{${both.map(({ day }) => day).join(';')}}`,
  }));
  const onDark = asked('dark', 'dark-plain');
  const byNight = used.flatMap(({ media, matching, both }) => {
    const changed = both.filter(({ day, night }) => day !== night).map(({ night }) => night);
    if (changed.length === 0) return [];
    return [{ media, css: `${matching.map((selector) => `${onDark} ${selector}`).join(',')}{${changed.join(';')}}` }];
  });
  return [
    `:root{color-scheme:light}${writeRules(byDay)}`,
    `${onDark}{color-scheme:dark}${writeRules(byNight)}`,
    `${asked('plain', 'dark-plain')} figcaption{display:none}`,
  ].join('');
}

/** One rule of a style sheet, with its layers taken off. */
export interface CssRule {
  /** What stands after `@media`; null where the rule always holds. */
  readonly media: string | null;
  readonly selectors: readonly string[];
  /** Name and value. */
  readonly declarations: readonly (readonly [string, string])[];
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The end of the block that opens at `open`. Throws RangeError when it is never closed. */
function closing(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    else if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new RangeError('a block of the style sheet is never closed');
}

function readDeclarations(block: string): CssRule['declarations'] {
  if (block.includes('{')) throw new RangeError(`an embed cannot carry a rule in a rule: ${tidy(block)}`);
  const lines = block.split(';').map(tidy).filter(Boolean);
  return lines.map((line) => {
    const colon = line.indexOf(':');
    if (colon < 1) throw new RangeError(`${line} is no declaration`);
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()] as const;
  });
}

function* readBlocks(css: string, media: string | null): Generator<CssRule> {
  for (let from = 0, open = css.indexOf('{'); open >= 0; open = css.indexOf('{', from)) {
    const head = tidy(css.slice(from, open).split(';').at(-1) ?? '');
    const end = closing(css, open);
    const inside = css.slice(open + 1, end);
    if (head.startsWith('@layer')) yield* readBlocks(inside, media);
    else if (head.startsWith('@media')) yield* readBlocks(inside, tidy(head.slice('@media'.length)));
    else if (head.startsWith('@')) throw new RangeError(`an embed cannot carry ${head}`);
    else yield { media, selectors: head.split(',').map(tidy), declarations: readDeclarations(inside) };
    from = end + 1;
  }
}

/**
 * Reads one of the site's own style sheets: rules in layers, one level of `@media`, no nesting, no signs with a meaning inside strings.
 * Throws RangeError for anything else, so that a change there cannot go missing here.
 */
export const readCss = (css: string): readonly CssRule[] => [...readBlocks(css.replace(/\/\*[\s\S]*?\*\//g, ''), null)];
