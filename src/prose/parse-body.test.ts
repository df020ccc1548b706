import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Bindings } from './components.ts';
import { parseBody } from './parse-body.ts';

const bindings: Bindings = {
  facts: { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(['mks-coverage']) },
  charts: { noun: { id: 'Grafik', en: 'chart' }, file: 'content/charts/', ids: new Set(['one-in-two']) },
  photos: { noun: { id: 'Foto', en: 'photo' }, file: 'content/stories/a/photos/', ids: new Set(['pasar']) },
  topics: { noun: { id: 'Topik', en: 'topic' }, file: 'content/topics.json', ids: new Set() },
  terms: { noun: { id: 'Istilah', en: 'term' }, file: 'content/glossary.json', ids: new Set() },
  components: ['Fact', 'Chart', 'Foreign', 'Quote'],
};
const read = (source: string) => parseBody(source, 'id.mdx', bindings);

test('what a story uses is found in reading order, each at its line and column', () => {
  const { uses, problems } = read('Baru <Fact id="mks-coverage" form="sign" />.\n\n<Chart id="one-in-two" />\n');
  expect(problems).toEqual([]);
  expect(uses).toEqual([
    { component: 'Fact', attributes: { id: 'mks-coverage', form: 'sign' }, line: 1, column: 6 },
    { component: 'Chart', attributes: { id: 'one-in-two' }, line: 3, column: 1 },
  ]);
});

test('lines before a mistake move it down by as many', () => {
  fc.assert(
    fc.property(
      fc.nat(40),
      fc.constantFrom('<Fact id="nobody" />', '<Grafik />', '{x}', '[a](javascript:b)', '# x', '<Fact id=x />'),
      (lines, mistake) => {
        const { problems } = read(`${'alinea\n\n'.repeat(lines)}${mistake}\n`);
        expect(problems.map(({ line }) => line)).toEqual([2 * lines + 1]);
      },
    ),
  );
});

test('words are counted as a reader meets them: a bound figure is one, a hyphenated word is one, markup is none', () => {
  expect(
    read('Baru <Fact id="mks-coverage" /> pekerja *non-ASN* di [Kota Makassar](https://example.org).\n').words,
  ).toBe(7);
  expect(read('<Foreign lang="en">informal workers</Foreign> tetap dua kata\n').words).toBe(5);
});

test('headings are kept with their depth, for the table of contents', () => {
  expect(read('## Yang *belum*\n\ntext\n\n### Siapa\n').headings).toEqual([
    { depth: 2, text: 'Yang belum', line: 1, column: 1 },
    { depth: 3, text: 'Siapa', line: 5, column: 1 },
  ]);
});

test('whatever is written, it is read or refused, and nothing crashes', () => {
  const piece = fc.constantFrom(
    '<',
    '>',
    '/>',
    '{',
    '}',
    '<Fact id="mks-coverage" />',
    '<Quote by="x">',
    '</Quote>',
    '\n\n',
    '# ',
    '- ',
    '`',
    '|',
    '[a](b)',
    'kata ',
    '&',
    '"',
    '<!--',
    '😀',
    '---\n',
    'import x',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
      ),
      (source) => {
        const { problems, complete } = read(source);
        if (!complete) expect(problems.length).toBeGreaterThan(0);
        for (const { line, column, message } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(`${message.id}${message.en}`).not.toContain('mdx-jsx');
        }
      },
    ),
    { numRuns: 500 },
  );
});
