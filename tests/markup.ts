/** A start tag of a page. */
export interface Tag {
  readonly name: string;
  /** With character references resolved. An attribute without a value has the empty string. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where it begins in the page, and where what it holds begins. */
  readonly from: number;
  readonly to: number;
}

/** One tag, with values between double quotes, which may hold a ">". */
const startTag = String.raw`<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*/?>`;
const anyTag = new RegExp(String.raw`<!doctype[^>]*>|</[a-z][^>]*>|${startTag}`, 'gi');

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** Resolves character references. Throws RangeError for one that it does not know: no text is compared unread. */
export function decodeText(text: string): string {
  return text.replace(/&(#x?[0-9a-f]+|[a-z][a-z0-9]*);/gi, (reference, name: string) => {
    if (name.startsWith('#')) {
      const hexadecimal = /^#x/i.test(name);
      return String.fromCodePoint(parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10));
    }
    const sign = named[name];
    if (sign === undefined) throw new RangeError(`the tests do not know the character reference ${reference}`);
    return sign;
  });
}

/** The start tags of a page in order. It relies on well-formed markup, which html-validate holds every page to. */
export function readTags(html: string): readonly Tag[] {
  const masked = maskRawText(html);
  return [...masked.matchAll(new RegExp(startTag, 'gi'))].map((match) => {
    const [text, name = '', list = ''] = match;
    const attributes = [...list.matchAll(/([^\s=]+)(?:="([^"]*)")?/g)].map(
      ([, key = '', value = '']) => [key.toLowerCase(), decodeText(value)] as const,
    );
    return {
      name: name.toLowerCase(),
      attributes: new Map(attributes),
      from: match.index,
      to: match.index + text.length,
    };
  });
}

const comment = /<!--[\s\S]*?-->/g;
const rawText = /(<(style|script)\b[^>]*>)([\s\S]*?)(<\/\2>)/gi;

/** Overwrites what styles, scripts and comments hold with blanks, so that positions stay true and none of it is taken for markup. */
function maskRawText(html: string): string {
  const blank = (text: string) => ' '.repeat(text.length);
  return html
    .replace(comment, blank)
    .replace(rawText, (_all, open: string, _name, held: string, close: string) => `${open}${blank(held)}${close}`);
}

/** What a page says: its text from `<body>` on, and what is spoken or shown from attributes. */
export function readText(html: string): string {
  const spoken = readTags(html).flatMap(({ name, attributes }) =>
    ['alt', 'title', 'aria-label', ...(name === 'meta' ? ['content'] : [])].flatMap((key) => attributes.get(key) ?? []),
  );
  return [visibleText(html), ...spoken].join('\n');
}

/** The text between the tags of a page's body and its title. */
export function visibleText(html: string): string {
  const text = html.replace(comment, ' ').replace(rawText, ' ').replace(anyTag, ' ');
  return decodeText(text).replace(/[ \t\r\n]+/g, ' ');
}

/** What an element holds, up to the end tag that closes it. */
export function contentOf(html: string, tag: Tag): string {
  let depth = 1;
  for (const match of html.slice(tag.to).matchAll(anyTag)) {
    if ((match[1] ?? '').toLowerCase() === tag.name && !match[0].endsWith('/>')) depth += 1;
    if (match[0].toLowerCase() === `</${tag.name}>`) depth -= 1;
    if (depth === 0) return html.slice(tag.to, tag.to + match.index);
  }
  throw new RangeError(`<${tag.name}> at ${tag.from} is never closed`);
}

/** Whether a start tag has a class. */
export const hasClass = ({ attributes }: Tag, name: string): boolean =>
  (attributes.get('class') ?? '').split(/\s+/).includes(name);

/** The citation of a page as data to copy: what a reader calls each form, and its text sign for sign. */
export const recordsOf = (html: string): readonly (readonly [form: string, text: string])[] =>
  Array.from(
    html.matchAll(/<details class="record"[^>]*>\s*<summary>([^<]*)<\/summary>[\s\S]*?<pre[^>]*>([\s\S]*?)<\/pre>/g),
    ([, form = '', text = '']) => [form, decodeText(text)] as const,
  );
