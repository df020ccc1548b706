import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Position } from '../facts/position.ts';
import { type Language, languages } from '../i18n/locale.ts';
import { isComponent, ruleOf } from './components.ts';
import { bindingSign, type Bound, type BoundAt, type Passage } from './passage.ts';

/**
 * For each letter of a text node, and its end, the offset in the file that it came from. The parser has taken out escapes, entities
 * and the marks at the start of quoted lines, so the two need not be as long.
 */
export function sourceOffsets(value: string, source: string, start: number, end: number): readonly number[] {
  const offsets: number[] = [];
  let at = start;
  for (const letter of value) {
    if (source.startsWith(letter, at)) {
      if (letter === '&') at = skipEntity(source, at, end);
    } else if (source[at] === '\\') at += 1;
    else if (source[at] === '&') at = skipEntity(source, at, end);
    else {
      const found = source.indexOf(letter, at);
      if (found !== -1 && found < end) at = found;
    }
    for (let unit = 0; unit < letter.length; unit += 1) offsets.push(Math.min(at + unit, end));
    at += letter.length;
  }
  offsets.push(Math.min(at, end));
  return offsets;
}

/** Past an entity such as `&amp;`, up to its last letter; where it was when there is none. */
function skipEntity(source: string, at: number, end: number): number {
  const entity = /^&(?:#\w+|\w+);/.exec(source.slice(at, end));
  return entity === null ? at : at + entity[0].length - 1;
}

interface Place {
  /** The whole file with its head blanked out. */
  readonly source: string;
  readonly file: string;
  readonly language: Language;
  readonly position: (offset: number) => Position;
}

interface Run {
  text: string;
  /** For each letter of the text, where it stands in the file. */
  readonly offsets: number[];
  readonly bound: BoundAt[];
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const isElement = (node: MdastNode): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const inlineTypes: ReadonlySet<string> = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'break',
  'inlineCode',
  'footnoteReference',
  'mdxJsxTextElement',
]);

const attributeOf = (node: Element, name: string): string | null => {
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && attribute.name === name) {
      return typeof attribute.value === 'string' ? attribute.value : null;
    }
  }
  return null;
};

const wordsOf = (node: MdastNode): string =>
  'value' in node && typeof node.value === 'string'
    ? node.value
    : 'children' in node
      ? node.children.map(wordsOf).join('')
      : '';

/** Every run of words in a piece of prose, in reading order. */
export function bodyPassages(root: MdastNode, place: Place): readonly Passage[] {
  const passages: Passage[] = [];

  let quotedBy: string | null = null;
  let under: string | null = null;

  const finish = (run: Run, language: Language) => {
    if (run.text.trim() === '') return;
    const { text, offsets, bound } = run;
    const places: number[] = [];
    for (const [index, offset] of offsets.entries()) {
      if (index > 0 && offset === (offsets[index - 1] ?? 0) + 1 && text[index - 1] !== '\n') continue;
      const { line, column } = place.position(offset);
      places.push(index, line, column);
    }
    passages.push({
      text,
      language,
      file: place.file,
      syntax: 'mdx',
      bound,
      places,
      ...(quotedBy === null ? {} : { quotedBy }),
      ...(under === null ? {} : { under }),
    });
  };

  const collect = (nodes: readonly MdastNode[], language: Language): Run => {
    const run: Run = { text: '', offsets: [], bound: [] };
    for (const node of nodes) add(run, node, language);
    return run;
  };

  const sign = (run: Run, node: MdastNode, thing: Bound) => {
    const offset = node.position?.start.offset ?? 0;
    run.text += bindingSign;
    run.offsets.push(offset);
    const end = node.position?.end.offset;
    run.bound.push({
      ...thing,
      at: place.position(offset),
      ...(end === undefined ? {} : { to: place.position(end) }),
    });
  };

  const addElement = (run: Run, node: Element, language: Language) => {
    switch (node.name) {
      case 'Fact':
        return sign(run, node, { kind: 'fact', id: attributeOf(node, 'id') ?? '', form: attributeOf(node, 'form') });
      case 'Claim': {
        const { text, bound } = collect(node.children, language);
        const [by, dispute] = [attributeOf(node, 'by'), attributeOf(node, 'dispute')];
        return sign(run, node, {
          kind: 'claim',
          that: attributeOf(node, 'that') ?? '',
          by,
          dispute,
          words: text,
          inner: bound,
        });
      }
      case 'Literal':
        return sign(run, node, { kind: 'literal', words: wordsOf(node), reason: attributeOf(node, 'reason') ?? '' });
      case 'Foreign': {
        // Words in a language of the site are checked in that language, others as if they were the page's own.
        const tag = attributeOf(node, 'lang');
        const own = languages.find((known) => known === tag) ?? language;
        finish(collect(node.children, own), own);
        return sign(run, node, { kind: 'other', words: wordsOf(node) });
      }
      default:
        // What may not stand here is refused as a whole; its words are not read.
        if (node.name === null || !isComponent(node.name)) return;
        for (const child of node.children) add(run, child, language);
    }
  };

  const add = (run: Run, node: MdastNode, language: Language): void => {
    if (isElement(node)) addElement(run, node, language);
    else if (node.type === 'text') {
      const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
      const [from, to] = [start.offset ?? 0, end.offset ?? 0];
      run.text += node.value;
      for (const offset of sourceOffsets(node.value, place.source, from, to).slice(0, -1)) run.offsets.push(offset);
    } else if (node.type === 'break') {
      run.text += '\n';
      run.offsets.push(node.position?.start.offset ?? 0);
    } else if (node.type === 'inlineCode' || node.type === 'footnoteReference' || node.type === 'mdxTextExpression') {
      sign(run, node, { kind: 'other', words: wordsOf(node) });
    } else if ('children' in node) for (const child of node.children) add(run, child, language);
  };

  const visit = (node: MdastNode): void => {
    const name = isElement(node) && node.name !== null && isComponent(node.name) ? node.name : null;
    if (name !== null && !ruleOf(name).block) {
      finish(collect([node], place.language), place.language);
      return;
    }
    if (!('children' in node) || (isElement(node) && name === null)) return;
    const { children } = node;
    if (children.some(({ type }) => inlineTypes.has(type))) finish(collect(children, place.language), place.language);
    else for (const child of children) visitIn(child);
  };

  /** A cell is read with the name of its column and of its row, which may be all that says whose figure it is. */
  const visitTable = (rows: readonly MdastNode[]): void => {
    const cellsOf = (row: MdastNode | undefined) => (row !== undefined && 'children' in row ? row.children : []);
    const columns = cellsOf(rows[0]).map(wordsOf);
    for (const cells of rows.map(cellsOf)) {
      const [name] = cells;
      for (const [index, cell] of cells.entries()) {
        under = `${columns[index] ?? ''} ${name === undefined ? '' : wordsOf(name)}`;
        visit(cell);
      }
    }
    under = null;
  };

  const visitIn = (node: MdastNode): void => {
    if (node.type === 'table') {
      visitTable(node.children);
      return;
    }
    const outer = quotedBy;
    if (isElement(node) && node.name === 'Quote') quotedBy = attributeOf(node, 'by') ?? '';
    visit(node);
    quotedBy = outer;
  };

  visit(root);
  return passages;
}
