import { mdxToMdast, type MdastNode } from 'satteri';
import { isComponent } from './components.ts';
import { emptyHead, parseFrontMatter } from './front-matter.ts';
import { allowedNodes } from './markdown.ts';

/** Markdown that prose may not hold, and that runs nothing. An image is not among it: Astro makes an import of its address. */
const harmless: ReadonlySet<string> = new Set(['code']);

/** An attribute that a component gets as it is. Astro acts upon those with a colon, such as `client:load` and `set:html`. */
const plainName = /^[A-Za-z][\w-]*$/;

/**
 * Whether a piece of prose holds anything that a program would run: an import or export, an expression in braces wherever it stands, or
 * what is no component of ours. It is a list of what may stand, and not of what may not, and goes into what is refused for other reasons.
 */
export function holdsCode(node: MdastNode): boolean {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    if (node.name === null || !isComponent(node.name)) return true;
    const isPlain = ({ type, ...given }: (typeof node.attributes)[number]) =>
      type === 'mdxJsxAttribute' &&
      'name' in given &&
      plainName.test(given.name) &&
      (given.value === null || given.value === undefined || typeof given.value === 'string');
    if (!node.attributes.every(isPlain)) return true;
  } else if (!allowedNodes.has(node.type) && !harmless.has(node.type)) return true;
  return 'children' in node && node.children.some(holdsCode);
}

/**
 * The text of a story or a standing text as Astro may have it; null when it has no head, cannot be parsed or holds code. Its head is
 * emptied, each line of the prose staying where it is: pages print the head that the library read, and Astro finds its end by a rule of its
 * own, so that what is a head to us could be code to it.
 */
export function textToRun(text: string): string | null {
  const { body } = parseFrontMatter(text, '');
  if (body === null) return null;
  try {
    return holdsCode(mdxToMdast(body)) ? null : emptyHead(text);
  } catch {
    return null;
  }
}
