import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../../src/', import.meta.url));

/** The rooms of DESIGN section 4, and the rooms that each may import from besides itself. */
const doors: Readonly<Record<string, readonly string[]>> = {
  i18n: [],
  theme: [],
  facts: ['i18n'],
  charts: ['facts', 'i18n', 'theme'],
  prose: ['facts', 'i18n'],
  citing: ['facts', 'charts', 'i18n', 'theme'],
  library: ['citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  tables: ['facts', 'i18n'],
  press: ['tables', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  desk: ['search', 'tables', 'press', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  search: ['facts', 'i18n'],
  scripts: ['search', 'citing', 'facts', 'i18n'],
  printed: ['search', 'press', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  components: ['printed', 'press', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  layouts: ['components', 'printed', 'press', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  pages: [
    'layouts',
    'components',
    'printed',
    'press',
    'library',
    'citing',
    'prose',
    'charts',
    'facts',
    'theme',
    'i18n',
  ],
  cli: ['desk', 'search', 'tables', 'press', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && /\.(tsx?|astro)$/.test(file));

const specifiers = (text: string) =>
  [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

const roomOf = (file: string) => file.split('/')[0] ?? '';

/** The files of src that a file of src imports. */
const importsOf = (file: string): readonly string[] =>
  specifiers(readFileSync(join(source, file), 'utf8'))
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => relative(source, join(source, dirname(file), specifier)).replaceAll('\\', '/'));

/** Groups of files in which each can be reached from each other by their imports: Tarjan's strongly connected components. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): number => {
    const place = order.size;
    order.set(file, place);
    lowest.set(file, place);
    open.push(file);
    for (const target of graph.get(file) ?? []) {
      const reached = order.has(target) ? (open.includes(target) ? order.get(target) : undefined) : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? place, reached ?? Infinity));
    }
    if (lowest.get(file) === place) {
      const circle = open.splice(open.indexOf(file));
      if (circle.length > 1) circles.push(circle.toSorted());
    }
    return lowest.get(file) ?? place;
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

describe('the rooms of the house', () => {
  test('every folder of src is a room with a door list, and every room that has files is known', () => {
    for (const file of files) expect(Object.keys(doors), file).toContain(roomOf(file));
  });

  test.each(Object.keys(doors))('%s imports only from the rooms below it', (room) => {
    const forbidden = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        importsOf(file)
          .filter((target) => roomOf(target) !== room && !(doors[room] ?? []).includes(roomOf(target)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(forbidden).toEqual([]);
  });

  test('no file can be reached from what it imports: a circle cannot be read from its beginning', () => {
    const circles = findCircles(new Map(files.map((file) => [file, importsOf(file)])));
    expect(circles.map((circle) => circle.join(' ↔ '))).toEqual([]);
  });

  test('nothing below the library knows Astro or touches the disk', () => {
    const pure = ['i18n', 'theme', 'facts', 'charts', 'prose', 'citing', 'tables'];
    const forbidden = files
      .filter((file) => pure.includes(roomOf(file)) && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        specifiers(readFileSync(join(source, file), 'utf8'))
          .filter((specifier) => /^(astro[:/]|astro$|node:(?!crypto$)|vite$|@astrojs)/.test(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(forbidden).toEqual([]);
  });

  test('only the scripts and the desk know the page that they run in', () => {
    // What is written from them is a string to everybody else.
    const others = files.filter(
      (file) => !['scripts', 'desk'].includes(roomOf(file)) && file !== 'citing/embed/scripts.ts',
    );
    const inBrowser = others
      .filter((file) => file.endsWith('.ts') && roomOf(file) !== 'cli' && !file.endsWith('.test.ts'))
      .filter((file) =>
        /document\.querySelector|navigator\.|HTML\w*Element/.test(readFileSync(join(source, file), 'utf8')),
      );
    expect(inBrowser).toEqual([]);
  });

  test('no module reads a clock, a random number or the environment in a room that must be pure', () => {
    const pure = ['i18n', 'theme', 'facts', 'charts', 'prose', 'citing'];
    const impure = files
      .filter((file) => pure.includes(roomOf(file)) && !/\.(test|examples)\.ts$/.test(file))
      .filter((file) =>
        /Math\.random|Date\.now|new Date\(\)|performance\.now|process\.|globalThis/.test(
          readFileSync(join(source, file), 'utf8'),
        ),
      );
    expect(impure).toEqual([]);
  });
});
