import { mdxToMdast, type MdastNode } from 'satteri';
import { createLineIndex, type Position } from '../facts/position.ts';
import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { explainInvisible, longestText, refuseText } from '../facts/text-signs.ts';
import type { Language } from '../i18n/locale.ts';
import type { Bindings, ComponentName } from './components.ts';
import { bodyPassages } from './body-passages.ts';
import { checkComponent, type TextFault } from './check-component.ts';
import {
  allowedLink,
  allowedNodes,
  refuseAddress,
  refusedNodes,
  refuseHeading,
  refuseLinkText,
  type Heading,
} from './markdown.ts';
import { explainMdxError, refuseBraces } from './explain-mdx-error.ts';
import { holdsCode } from './holds-code.ts';
import { type Passage, problemAt } from './passage.ts';

/** A component where it is used. */
export interface Use extends Position {
  readonly component: ComponentName;
  readonly attributes: Readonly<Record<string, string>>;
}

/** A link where it stands. */
export interface Link extends Position {
  readonly url: string;
}

/** What a piece of prose holds. */
export interface Body {
  readonly uses: readonly Use[];
  readonly headings: readonly Heading[];
  readonly links: readonly Link[];
  /** How many blocks, such as paragraphs and charts, stand before the first heading and under each. */
  readonly blocks: readonly number[];
  /** Every run of words, in reading order. */
  readonly passages: readonly Passage[];
  /** How many words there are to read; a bound figure counts as one. */
  readonly words: number;
  readonly problems: readonly Problem[];
  /** False when the parser gave up, so that nothing can be said about what is missing. */
  readonly complete: boolean;
  /** Whether it holds anything that a program would run; that is among the problems too. */
  readonly isCode: boolean;
}

const countWords = (text: string) => text.match(/[\p{L}\p{N}]+(?:[-’'.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The words of a node and of all inside it. */
const plainText = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node
      ? node.children.map(plainText).join('')
      : '';

function refuseNode(node: MdastNode, bindings: Bindings): TextFault | null {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return { offset, message: refuseBraces(node.value, bindings.facts) };
  }
  if (node.type === 'heading' && (node.depth === 1 || node.depth > 3)) {
    return {
      offset,
      message: {
        id: 'Subjudul ditulis dengan ## atau ###; judul sudah ada di kepala berkas.',
        en: 'Headings are written with ## or ###; the title stands in the head of the file.',
      },
    };
  }
  if ((node.type === 'link' || node.type === 'definition') && !allowedLink.test(node.url)) {
    return { offset, message: refuseAddress(node.url) };
  }
  if (allowedNodes.has(node.type)) return null;
  return {
    offset,
    message: refusedNodes.get(node.type) ?? {
      id: `Bentuk Markdown ini (${node.type}) tidak dipakai di naskah. Tulis sebagai alinea biasa.`,
      en: `This kind of Markdown (${node.type}) is not used in prose. Write it as a plain paragraph.`,
    },
  };
}

/** Blocks of a text by the heading that they stand under. */
function countBlocks(root: MdastNode | null): readonly number[] {
  const counts = [0];
  for (const { type } of root !== null && 'children' in root ? root.children : []) {
    if (type === 'heading') counts.push(0);
    else if (type !== 'definition' && type !== 'footnoteDefinition')
      counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1;
  }
  return counts;
}

/**
 * Reads the prose of a file with the parser that Astro builds with, so that the two cannot disagree.
 * @param source the whole file with its head blanked out
 */
export function parseBody(source: string, file: string, bindings: Bindings, language: Language = 'id'): Body {
  const position = createLineIndex(source);
  const uses: Use[] = [];
  const headings: Heading[] = [];
  const links: Link[] = [];
  const faults: TextFault[] = [];
  let words = 0;
  const invisible = explainInvisible(source);
  if (invisible !== null) faults.push(invisible);
  /** A sign that nobody sees may be written as an entity such as `&#8203;`, which the parser has turned into the sign. */
  const judge = (text: string, { position: place }: MdastNode) => {
    const message = invisible === null ? (explainInvisible(text)?.message ?? null) : null;
    if (message !== null) faults.push({ offset: place?.start.offset ?? 0, message });
  };
  const visit = (node: MdastNode): void => {
    const start = position(node.position?.start.offset ?? 0);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const { component, attributes, faults: found } = checkComponent(node, source, bindings);
      faults.push(...found);
      if (component !== null) uses.push({ component, attributes, ...start });
      if (component === 'Fact') words += 1;
      for (const value of Object.values(attributes)) judge(value, node);
    } else {
      const fault = refuseNode(node, bindings);
      if (fault !== null) {
        faults.push(fault);
        return;
      }
      if (node.type === 'heading') {
        const heading = { depth: node.depth, text: plainText(node), ...start };
        const message = refuseText(heading.text, 'title') ?? refuseHeading(heading, headings.at(-1) ?? null);
        if (message !== null) faults.push({ offset: node.position?.start.offset ?? 0, message });
        headings.push(heading);
      }
      if (node.type === 'link') {
        links.push({ url: node.url, ...start });
        const message = refuseLinkText(plainText(node), node.url);
        if (message !== null) faults.push({ offset: node.position?.start.offset ?? 0, message });
      }
      if (node.type === 'text') {
        words += countWords(node.value);
        judge(node.value, node);
      }
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  let root: MdastNode | null = null;
  const problems: Problem[] = [];
  try {
    root = mdxToMdast(source);
  } catch (error) {
    problems.push({ file, ...explainMdxError(error, source, bindings.facts) });
  }
  if (root !== null) visit(root);
  problems.push(
    ...faults.map(({ offset, message, length, mends }) => ({
      file,
      ...position(offset),
      message,
      ...(length === undefined ? {} : { end: position(offset + length) }),
      ...(mends === undefined ? {} : { mends }),
    })),
  );
  const passages = root === null ? [] : bodyPassages(root, { source, file, language, position });
  for (const passage of passages) {
    if (passage.text.length <= longestText) continue;
    const message: Bilingual = {
      id: `Alinea ini ${passage.text.length} karakter; paling banyak ${longestText}. Pecah menjadi beberapa alinea.`,
      en: `This paragraph has ${passage.text.length} characters; ${longestText} at most. Break it into several.`,
    };
    problems.push(problemAt(passage, 0, message));
  }
  const isCode = root !== null && holdsCode(root);
  return {
    uses,
    headings,
    links,
    blocks: countBlocks(root),
    passages,
    words,
    problems,
    complete: root !== null,
    isCode,
  };
}
