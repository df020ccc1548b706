import { mdxToHast, type HastNode } from 'satteri';
import { formatFact } from '../facts/format.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { findBraces, isForm } from '../facts/placeholders.ts';
import type { Language } from '../i18n/locale.ts';
import { footnoteWords } from './footnote-labels.ts';
import { parseFrontMatter } from './front-matter.ts';
import { headingId } from './markdown.ts';
import type { ParsedStory } from './parse-story.ts';

/** Who writes what a text binds: HTML around a number as printed, and in the place of a chart. */
export interface Writers {
  fact(this: void, fact: Fact, printed: string): string;
  chart(this: void, id: string): string;
}

/** Text as HTML has it. */
export const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function printFact(id: string, form: string, language: Language, { facts }: Catalogue, { fact }: Writers): string {
  const known = facts.get(id);
  if (known === undefined) throw new RangeError(`there is no fact "${id}"`);
  return fact(known, escapeText(formatFact(known, language, isForm(form) ? form : 'standard')));
}

/** A string of a head as HTML, its figures written like those of the text. */
export function printString(written: string, language: Language, catalogue: Catalogue, writers: Writers): string {
  let html = '';
  let end = 0;
  for (const brace of findBraces(written)) {
    html += escapeText(written.slice(end, brace.offset));
    end = brace.offset + brace.length;
    html +=
      brace.kind === 'fact'
        ? printFact(brace.id, brace.form ?? 'standard', language, catalogue, writers)
        : escapeText(brace.words);
  }
  return html + escapeText(written.slice(end));
}

/** The words of a node and of all inside it. */
const wordsOf = (node: HastNode): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** What of an element is meaning; the rest is for scripts and styles. */
const kept = ['href', 'id', 'start'] as const;

/**
 * The body of a story as plain HTML, by the parser that Astro builds with: what a reader reads, and nothing of how it looks or opens.
 * Throws RangeError for a fact that does not exist.
 */
export function printBody(
  { source, file }: Pick<ParsedStory, 'source' | 'file'>,
  language: Language,
  catalogue: Catalogue,
  writers: Writers,
): string {
  const { body } = parseFrontMatter(source, file);
  const print = (node: HastNode): string => {
    if (node.type === 'text') return escapeText(node.value);
    if (node.type === 'root') return node.children.map(print).join('');
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const inside = () => node.children.map(print).join('');
      const value = (name: string): string => {
        const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name)?.value;
        return typeof found === 'string' ? found : '';
      };
      if (node.name === 'Fact') return printFact(value('id'), value('form'), language, catalogue, writers);
      if (node.name === 'Chart') return writers.chart(value('id'));
      if (node.name === 'Foreign') return `<i lang="${escapeText(value('lang'))}">${inside()}</i>`;
      if (node.name === 'Quote')
        return `<blockquote>${inside()}<footer>${escapeText(value('by'))}</footer></blockquote>`;
      return inside();
    }
    if (node.type !== 'element') return '';
    const { tagName, properties, children } = node;
    const attributes = kept.flatMap((name) => {
      const value = properties[name];
      return value === undefined || value === null ? [] : [` ${name}="${escapeText(String(value))}"`];
    });
    const isFootnoteTitle = properties['id'] === 'footnote-label';
    const inside = isFootnoteTitle ? footnoteWords[language].title : children.map(print).join('');
    // Links within the text lead to its headings.
    if (/^h[23]$/.test(tagName) && properties['id'] === undefined)
      attributes.push(` id="${escapeText(headingId(wordsOf(node)))}"`);
    const start = `<${tagName}${attributes.join('')}>`;
    return tagName === 'br' || tagName === 'hr' ? start : `${start}${inside}</${tagName}>`;
  };
  return print(mdxToHast(body ?? '')).trim();
}
