import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import fc from 'fast-check';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import type { Bindings } from './components.ts';
import { textToRun } from './holds-code.ts';
import { parseBody } from './parse-body.ts';

const none = { noun: { id: 'Apa pun', en: 'thing' }, file: 'data/', ids: null };
const bindings: Bindings = {
  facts: none,
  charts: none,
  topics: none,
  terms: none,
  photos: none,
  components: ['Fact', 'Chart', 'Foreign', 'Quote'],
};
const head = '---\ntitle: "x"\n---\n';

const roads: readonly (readonly [string, string])[] = [
  ['an export', 'export const x = process.exit();'],
  ['an import', "import x from './x.mjs';"],
  ['an export behind a paragraph', 'Isi.\n\nexport const x = 1;'],
  ['an expression on its own', '{process.exit()}'],
  ['an expression in a sentence', 'Sebanyak {process.exit()} orang.'],
  ['a remark in braces', '{/* nanti */}'],
  ['an expression in an attribute', '<Fact id={process.exit()} />'],
  ['an expression in an attribute that is not known', '<Fact id="x" y={process.exit()} />'],
  ['a spread', '<Fact {...process.exit()} />'],
  ['an expression inside a component', '<Quote by="x">Isi {process.exit()}</Quote>'],
  ['a component that is not ours', '<Jahat />'],
  ['a component with a dot in its name', '<Fact.x />'],
  ['a name from the prototype', '<constructor />'],
  ['nothing between its brackets', '<>Isi</>'],
  ['HTML', '<script>process.exit()</script>'],
  ['an attribute that Astro acts upon', '<Fact id="x" client:load="x" />'],
  ['raw HTML in an attribute', '<Fact id="x" set:html="x" />'],
  ['a file that an image imports', '![x](./x.mjs)'],
  ['a file that an image imports by a reference', '![x][y]\n\n[y]: ./x.mjs'],
  ['an expression in a heading', '## {process.exit()}'],
  ['an expression in a heading that is refused', '# {process.exit()}'],
  ['an expression in the words of a link that is refused', '[{process.exit()}](javascript:x)'],
  ['an expression in a list', '- a\n- {process.exit()}'],
  ['an expression in a table', '| a | b |\n| - | - |\n| {process.exit()} | 1 |'],
  ['an expression in a footnote', 'Isi[^1].\n\n[^1]: {process.exit()}'],
  ['an expression in an aside', '> {process.exit()}'],
];

/** What Astro makes of a text, without its strings and without the import that it always makes. */
function compiled(run: string): { readonly frontmatter: unknown; readonly code: string } {
  const { frontmatter, content } = parseFrontmatter(run, { frontmatter: 'empty-with-spaces' });
  const { code } = mdxToJs(content, { features: { gfm: true, smartPunctuation: true } });
  return { frontmatter, code: code.replaceAll(/"(?:[^"\\]|\\.)*"/g, '""').replace(/^import .*\n/, '') };
}

const runs = /^export (?!default\b)|\bimport\b|\bprocess\b/m;

describe('nothing that a program would run is ever handed on', () => {
  test.each(roads)('%s', (_, prose) => {
    expect(textToRun(`${head}${prose}\n`)).toBeNull();
    const { isCode, problems } = parseBody(`\n\n\n${prose}\n`, 'id.mdx', bindings);
    expect({ isCode, isRefused: problems.length > 0 }).toEqual({ isCode: true, isRefused: true });
  });

  test('what Astro would take for the end of the head ends nothing', () => {
    const tricks = [
      '---\ntitle: |\n  x\n---\n\n---\n```\n---\nexport const x = 1;\n```\n',
      '---\ntitle: "x"\n---\n---\n```\n+++\nexport const x = 1;\n```\n',
      '---\nlayout: "data:text/javascript,process.exit()"\ntitle: "x"\n---\nIsi\n',
      '---\n---\n```\n---\nexport const x = 1;\n```\n',
    ];
    for (const trick of tricks) {
      const run = textToRun(trick);
      if (run === null) continue;
      const { frontmatter, code } = compiled(run);
      expect(frontmatter).toEqual({});
      expect(code).not.toMatch(runs);
    }
  });
});

test('a text that is wrong in other ways is handed on, its prose on the lines where it stood', () => {
  const text =
    '---\ntitle: "x"\nkicker: "y"\n---\n# Judul\n\n    diawali spasi\n\n```\nkode\n```\n\n<Fact id="tak-ada" bentuk="x" />\n';
  const run = textToRun(text);
  expect(run?.split('\n').slice(4)).toEqual(text.split('\n').slice(4));
  expect(run).toMatch(/^---\n\n\n---\n# Judul/);
});

test('whatever is written: what is handed on exports and computes nothing, and what is not is refused by the check', () => {
  const piece = fc.constantFrom(
    ...'<|>|/>|{|}|{…}|x|1|`|```|~~~|---|+++|$|$$|:::|*|_|[|](|)|![|\n|\n\n|    |\t| |export const x = y|import "x"|<Fact id="x" />|<Quote by="x">|</Quote>|id=|{...x}|"'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join('')),
      (prose) => {
        const run = textToRun(`${head}${prose}\n`);
        const { complete, isCode, problems } = parseBody(`   \n          \n   \n${prose}\n`, 'id.mdx', bindings);
        expect(run === null).toBe(!complete || isCode);
        if (run === null) expect(problems).not.toEqual([]);
        else expect(compiled(run).code).not.toMatch(runs);
      },
    ),
    { numRuns: 2_000 },
  );
});
