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
