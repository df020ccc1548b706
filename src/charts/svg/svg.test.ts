import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { expect, test, vi } from 'vitest';
import { allowedTags, escapeXml, marginFor, percent, round, serialize, stretched, svg } from './svg.ts';
import { xmlError } from '../testing/chart-laws.ts';

// Hundreds of drawings, on machines that are busy with other tests.
vi.setConfig({ testTimeout: 60_000 });

/** What an XML parser reads back from a text written into an element and into an attribute. */
function readBack(written: string): { text: string; attribute: string | undefined } {
  const parser = new SaxesParser();
  let text = '';
  let attribute: string | undefined;
  parser.on('text', (piece) => (text += piece));
  parser.on('opentag', ({ attributes }) => (attribute = String(attributes['aria-label'])));
  parser.write(written).close();
  return { text, attribute };
}

test('none of the 461 naughty strings breaks a file, as text or as an attribute', () => {
  expect(naughty).toHaveLength(461);
  const broken = naughty.filter((text) => xmlError(serialize(svg('text', { 'aria-label': text }, text))) !== null);
  expect(broken).toEqual([]);
});

test('a text reads back as it was written, but for what XML forbids', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { text: read } = readBack(serialize(svg('text', {}, text)));
      // XML parsers read every line end as a line feed.
      const kept = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '').replace(/\r\n?/g, '\n');
      expect(read).toBe(kept);
    }),
    { numRuns: 500 },
  );
});

test('any string at all gives well-formed XML, lone surrogates and control characters included', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes));
  fc.assert(
    fc.property(units, (text) => xmlError(serialize(svg('text', { 'aria-label': text }, text))) === null),
    { numRuns: 1000 },
  );
});

test('a quotation mark cannot end an attribute, nor a bracket start an element', () => {
  expect(serialize(svg('text', { 'aria-label': `"><script>'` }, '</text><script>'))).toBe(
    '<text aria-label="&quot;&gt;&lt;script&gt;&#39;">&lt;/text&gt;&lt;script&gt;</text>',
  );
  expect(escapeXml('A & B')).toBe('A &amp; B');
});

test.each([NaN, Infinity, -Infinity])('%s is no position and stops the press', (value) => {
  expect(() => svg('circle', { cx: value })).toThrow(RangeError);
  expect(() => percent(value)).toThrow(RangeError);
});

test.each(['script', 'foreignObject', 'style', 'image', 'a', 'animate', 'iframe', 'TEXT', 'text onload', ''])(
  'an element <%s> may not stand in a drawing',
  (tag) => {
    expect(() => svg(tag)).toThrow(TypeError);
  },
);

test.each(['onclick', 'ONLOAD', 'style', 'x y', 'x="1"', '1', ''])(
  'an attribute "%s" may not stand in a drawing',
  (name) => {
    expect(() => svg('text', { [name]: 'x' })).toThrow(TypeError);
  },
);

test('every allowed element can be written', () => {
  for (const tag of allowedTags) expect(serialize(svg(tag))).toBe(`<${tag}/>`);
});

test('an attribute that is undefined is left out, and zero is not', () => {
  expect(serialize(svg('rect', { x: undefined, y: 0, width: 1.239 }))).toBe('<rect y="0" width="1.24"/>');
});

test('numbers keep two decimals and never become a minus zero', () => {
  expect([round(1.005), round(-0.001), round(12.3456)]).toEqual([1, 0, 12.35]);
  expect(percent(12.345)).toBe('12.35%');
  expect(percent(-0.0001)).toBe('0%');
});

test('a margin has room for what it is for, in the smallest step of 8 px', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 240, noNaN: true }), (pixels) => {
      const margin = marginFor(pixels);
      expect(margin % 8).toBe(0);
      expect(margin).toBeGreaterThanOrEqual(pixels);
      expect(margin).toBeLessThan(pixels + 8);
    }),
    { numRuns: 300 },
  );
});

test('a stretched layer runs from 0 to 100 across and in pixels down', () => {
  expect(serialize(stretched(120, svg('path', { d: 'M0 0L100 120' })))).toBe(
    '<svg width="100%" height="120" viewBox="0 0 100 120" preserveAspectRatio="none" overflow="visible"><path d="M0 0L100 120"/></svg>',
  );
});
