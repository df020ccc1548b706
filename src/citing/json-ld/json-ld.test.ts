import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { Parser, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { writeJsonLd } from './json-ld.ts';

const hostile = [
  ...naughty,
  '</script><script>alert(1)</script>',
  '</ScRiPt >',
  '<!--<script>',
  '--><img src=x onerror=alert(1)>',
  '&lt;/script&gt;',
  ']]>',
  '\u2028\u2029',
];

/** As the page has it, between tags that say what it is. */
const block = (text: string) => `<script type="application/ld+json">${writeJsonLd({ name: text })}</script>`;

/**
 * Where a browser ends a script element, after the HTML standard (13.2.5.15 and on): at the first end tag whose name is followed by a blank, a
 * slash or ">", unless a comment has opened a script inside.
 */
const ends = /<\/script[\t\n\f\r />]/gi;

describe('what machines are told about a page', () => {
  test('cannot be broken out of by any of hundreds of hostile strings', () => {
    for (const text of hostile) {
      expect(block(text).match(ends), text).toHaveLength(1);
      expect(block(text).slice('<script type="application/ld+json">'.length), text).not.toMatch(/<!--|<script/i);
    }
  });

  test('reads back as what was written, sign for sign', () => {
    for (const text of hostile) expect(JSON.parse(writeJsonLd({ name: text }))).toEqual({ name: text });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const written = writeJsonLd({ [text]: [text] });
        expect(JSON.parse(written)).toEqual({ [text]: [text] });
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });

  test('is one element for a parser of HTML, with nothing beside it', async () => {
    const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));
    const elements = (html: string) =>
      parser
        .parseHtml(html)
        .querySelectorAll('*')
        .map(({ tagName }) => tagName);
    expect(elements('<p>a</p><script>b</script><img />')).toEqual(['p', 'script', 'img']);
    for (const text of hostile) expect(elements(`<div>${block(text)}</div>`), text).toEqual(['div', 'script']);
  });
});
