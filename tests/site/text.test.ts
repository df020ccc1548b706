import { describe, expect, test } from 'vitest';
import { signs } from '../../src/theme/signs.ts';
import { contentOf, hasClass, readTags, readText, visibleText } from '../markup.ts';
import { sitePages } from '../site-pages.ts';

/** Signs that our typefaces lack, each with the reason why it is printed all the same. The fallback face shows them. */
const reasoned: ReadonlyMap<string, string> = new Map([]);

const excerpt = (text: string, index: number) => text.slice(Math.max(0, index - 30), index + 30);

const inlineTag = /<\/?(?:a|b|i|strong|em|small|time|span|sup|sub|code|button)\b[^>]*>/g;

/** Paragraphs whose parts the style sheet sets apart; and citations, in which names such as "Celoteh.Online" stand as they are. */
const rows = ['links', 'dateline', 'chart-source', 'copyable', 'copy-box'];

/** What is read in one breath: paragraphs, headings and what a term means. */
const passages = (html: string) =>
  readTags(html)
    .filter(({ name }) => ['p', 'h1', 'h2', 'h3', 'dd', 'dt', 'th', 'td'].includes(name))
    .filter((tag) => !rows.some((row) => hasClass(tag, row)))
    .map((tag) => contentOf(html, tag));

describe('the words on the pages', () => {
  test('hold nothing that a program meant to fill in or gave up on', () => {
    const leftovers = sitePages.flatMap(({ path, html }) => {
      // Citations as data have the braces of their formats; tests/site/citations.test.ts reads them.
      const text = readText(html.replaceAll(/<pre class="copyable"[^>]*>[^<]*<\/pre>/g, ''));
      return [...text.matchAll(/\{[^}]*\}|\bundefined\b|\bNaN\b|\[object|\bInfinity\b|\bnull\b|Invalid Date/g)].map(
        ({ index }) => `${path}: …${excerpt(text, index)}…`,
      );
    });
    expect(leftovers).toEqual([]);
  });

  test('are written in signs that our own typefaces carry', () => {
    const known = new Set([...signs, ...reasoned.keys()]);
    const foreign = sitePages.flatMap(({ path, html }) => {
      const text = visibleText(html);
      return [...new Set([...text].filter((sign) => !known.has(sign)))].map(
        (sign) => `U+${sign.codePointAt(0)?.toString(16)} ${path}: …${excerpt(text, text.indexOf(sign))}…`,
      );
    });
    expect(foreign).toEqual([]);
  });

  test('keep a space between words where a number, a link or an emphasis begins or ends', () => {
    const glued = sitePages.flatMap(({ path, html }) =>
      passages(html).flatMap((passage) =>
        [...passage.matchAll(/[\p{L}\d,;:.!?)](?:<\/?(?:a|b|i|strong|em|time|span)\b[^>]*>)+[\p{L}\d(“]/gu)].map(
          ({ index }) => `${path}: …${excerpt(passage, index)}…`,
        ),
      ),
    );
    expect(glued).toEqual([]);
  });

  test('have no space before a comma or a full stop, and one after the end of a sentence', () => {
    const faults = sitePages.flatMap(({ path, html }) =>
      passages(html).flatMap((passage) => {
        // A quotation keeps the points of who wrote it, and the names of newspapers their capitals.
        const text = visibleText(passage.replaceAll(inlineTag, '')).replaceAll(
          /“[^”]*”|Berita\.News|Celoteh\.Online/g,
          '…',
        );
        return [...text.matchAll(/\s[,.;:!?](?=\s|$)|\p{Ll}[.!?]\p{Lu}\p{Ll}/gu)].map(
          ({ index }) => `${path}: …${excerpt(text, index)}…`,
        );
      }),
    );
    expect(faults).toEqual([]);
  });

  test('never print the same word twice at the seam of a number, such as "percent percent"', () => {
    const doubled = sitePages
      .filter(({ page }) => page === 'story' || page === 'method' || page === 'about' || page === 'home')
      .flatMap(({ path, html }) => {
        const text = visibleText(html);
        return [...text.matchAll(/\b(persen|percent|orang|workers?|people|pekerja|peserta|rupiah|Rp) \1\b/gi)].map(
          ({ index }) => `${path}: …${excerpt(text, index)}…`,
        );
      });
    expect(doubled).toEqual([]);
  });
});
