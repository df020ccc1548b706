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
  components: ['library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  layouts: ['components', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  pages: ['layouts', 'components', 'library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
  cli: ['library', 'citing', 'prose', 'charts', 'facts', 'theme', 'i18n'],
};

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('/') && /\.(ts|astro)$/.test(file));

const specifiers = (text: string) =>
  [...text.matchAll(/(?:from\s+|import\s*\(\s*|import\s+)['"]([^'"]+)['"]/g)].flatMap(
    ([, specifier]) => specifier ?? [],
  );

const roomOf = (file: string) => file.split('/')[0] ?? '';

describe('the rooms of the house', () => {
  test('every folder of src is a room with a door list, and every room that has files is known', () => {
    for (const file of files) expect(Object.keys(doors), file).toContain(roomOf(file));
  });

  test.each(Object.keys(doors))('%s imports only from the rooms below it', (room) => {
    const forbidden = files
      .filter((file) => roomOf(file) === room)
      .flatMap((file) =>
        specifiers(readFileSync(join(source, file), 'utf8'))
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => relative(source, join(source, dirname(file), specifier)).replaceAll('\\', '/'))
          .filter((target) => roomOf(target) !== room && !(doors[room] ?? []).includes(roomOf(target)))
          .map((target) => `${file} imports ${target}`),
      );
    expect(forbidden).toEqual([]);
  });

  test('nothing below the components knows Astro, and only cli and library touch the disk', () => {
    const pure = ['i18n', 'theme', 'facts', 'charts', 'prose', 'citing'];
    const forbidden = files
      .filter((file) => pure.includes(roomOf(file)) && !file.endsWith('.test.ts'))
      .flatMap((file) =>
        specifiers(readFileSync(join(source, file), 'utf8'))
          .filter((specifier) => /^(astro[:/]|astro$|node:(?!crypto$)|vite$|@astrojs)/.test(specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      );
    expect(forbidden).toEqual([]);
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
