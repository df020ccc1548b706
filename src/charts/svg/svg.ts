export type Attribute = string | number | undefined;

export type Attributes = Readonly<Record<string, Attribute>>;

/** One element of a drawing. Text is escaped when it is written, never before. */
export interface SvgNode {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly (SvgNode | string)[];
}

/** The elements and attributes that a drawing may be made of: nothing that runs, loads or styles. */
export const allowedTags: ReadonlySet<string> = new Set(
  'svg g path rect circle line text tspan title desc defs use clipPath metadata'.split(' '),
);

const allowedName = /^[a-zA-Z][a-zA-Z0-9:-]*$/;

/**
 * Builds one element. An attribute that is undefined is left out.
 * Throws RangeError for NaN or an infinity: a lost point must stop the press, not move quietly to zero.
 * Throws TypeError for an element or attribute that a drawing may not hold.
 */
export function svg(tag: string, attributes: Attributes = {}, ...children: readonly (SvgNode | string)[]): SvgNode {
  if (!allowedTags.has(tag)) throw new TypeError(`<${tag}> may not stand in a drawing`);
  for (const [name, value] of Object.entries(attributes)) {
    if (!allowedName.test(name) || name === 'style' || /^on/i.test(name))
      throw new TypeError(`<${tag} ${name}> may not stand in a drawing`);
    if (typeof value === 'number' && !Number.isFinite(value))
      throw new RangeError(`<${tag} ${name}>: ${value} is not a position`);
  }
  return { tag, attributes, children };
}

/** Two decimals are a hundredth of a pixel: finer than any screen, and half the bytes of full precision. */
export const round = (value: number): number => {
  const rounded = Math.round(value * 100) / 100;
  return Object.is(rounded, -0) ? 0 : rounded;
};

/** A share of the width: `percent(12.345)` is `12.35%`. Throws RangeError for NaN or an infinity. */
export function percent(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`${value}% is not a position`);
  return `${round(value)}%`;
}

// XML 1.0 section 2.2: these may not stand in a document even when escaped.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const entity: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Any string as XML text or attribute value: characters that XML forbids are dropped, lone surrogates replaced. */
export const escapeXml = (text: string): string =>
  text
    .toWellFormed()
    .replace(illegal, '')
    .replace(/[&<>"']/g, (character) => entity[character] ?? character);

function writeAttribute([name, value]: [string, Attribute]): string {
  if (value === undefined) return '';
  return ` ${name}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`;
}

/** Writes a tree as XML that is also right inside HTML. The same tree gives the same bytes on every machine. */
export function serialize(node: SvgNode): string {
  const open = `<${node.tag}${Object.entries(node.attributes).map(writeAttribute).join('')}`;
  if (node.children.length === 0) return `${open}/>`;
  const inside = node.children
    .map((child) => (typeof child === 'string' ? escapeXml(child) : serialize(child)))
    .join('');
  return `${open}>${inside}</${node.tag}>`;
}

/**
 * A layer for lines and areas: x runs from 0 to 100 across the plot, y in CSS pixels. It stretches with the plot;
 * strokes in it keep their width through `vector-effect`, which the style sheet sets. Text never goes in here.
 */
export function stretched(height: number, ...children: readonly SvgNode[]): SvgNode {
  return svg(
    'svg',
    { width: '100%', height, viewBox: `0 0 100 ${height}`, preserveAspectRatio: 'none', overflow: 'visible' },
    ...children,
  );
}

/** Margins come in steps of 8 px, because each is a class in the style sheet. */
export const marginFor = (pixels: number): number => Math.ceil(pixels / 8) * 8;

/** Whether a length, in percent of the plot, is above zero and yet thinner than a screen can show. */
export const isHairline = (length: number): boolean => length > 0 && length < 0.1;

/**
 * The width of a bar from its length in percent of the plot. Zero has no width. What would be thinner than any screen can
 * show becomes a hairline of one pixel, so that every known value leaves ink.
 */
export const barWidth = (length: number): string | number => (isHairline(length) ? 1 : percent(length));
