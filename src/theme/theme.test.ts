import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inkTheme } from './ink-theme.ts';
import { colourNames, palettes } from './palette.ts';
import { rootSize } from './sizes.ts';
import { rolePaints, type Role } from './theme.ts';
import { writtenStyles } from './write-styles.ts';

const roles = Object.keys(rolePaints) as Role[];
const styleSheet = (name: string) => readFileSync(new URL(`./styles/${name}`, import.meta.url), 'utf8');

test.each([...writtenStyles()])(
  '%s says what the data say: npm run theme was run after the last change',
  (name, css) => {
    expect(styleSheet(name)).toBe(css);
  },
);

test.each([
  ['light', /^ {2}:root/m],
  ['dark', /@media \(prefers-color-scheme: dark\)/],
  ['print', /@media print/],
] as const)('a downloaded picture has the colours of the page (%s)', (scheme, start) => {
  const [, css = ''] = styleSheet('tokens.css').split(start);
  const onPage = colourNames.map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]]);
  expect(palettes[scheme]).toEqual(Object.fromEntries(onPage));
});

const [css = ''] = styleSheet('drawing.css')
  .replace(/\/\*[\s\S]*?\*\//g, '')
  .split('@media');

/** What the style sheet declares for a class, in its order. */
function declared(role: Role): ReadonlyMap<string, string> {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, selectors = '']) =>
    selectors.split(',').some((selector) => selector.trim() === `.${role}`),
  );
  return new Map(
    rules.flatMap(([, , body = '']) =>
      [...body.matchAll(/([a-z-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const),
    ),
  );
}

const pixels = (value: string) =>
  value.replace(/^([\d.]+)rem$/, (_whole, size: string) => String(Math.round(Number(size) * rootSize)));

const written = (value: string, palette: Readonly<Record<string, string>>) =>
  pixels(value)
    .replace(/var\(--([a-z-]+)\)/, (_whole, name: string) => palette[name] ?? '')
    .replace(/px$/, '');

test.each(Object.entries(palettes))('every role is painted as the style sheet paints it (%s)', (_scheme, palette) => {
  const theme = inkTheme(palette);
  for (const role of roles) {
    const rules = declared(role);
    // What all text in a drawing is, unless its own rule says otherwise.
    const base = /^(label|axis|figure)/.test(role)
      ? { fill: palette.ink, 'font-size': '14', 'font-weight': '500' }
      : {};
    const expected = Object.fromEntries([...rules].map(([name, value]) => [name, written(value, palette)]));
    expect([role, theme.paint(role)]).toEqual([role, { ...base, ...expected }]);
  }
});

test('colours are written out, and nothing needs a style sheet', () => {
  const theme = inkTheme(palettes.light);
  for (const role of roles) {
    const attributes = Object.entries(theme.paint(role));
    expect(attributes.length).toBeGreaterThan(0);
    for (const [name, value] of attributes) {
      expect(['class', 'style', 'id']).not.toContain(name);
      expect(value).not.toMatch(/var\(|px|currentColor/);
    }
  }
  expect(colourNames.every((name) => /^#[0-9a-f]{6}$/.test(palettes.light[name]))).toBe(true);
});

test('lines under words are written in parts, because Safari reads no more than the kind of line in the whole', () => {
  const sheets = readdirSync(new URL('./styles/', import.meta.url));
  const whole = sheets.flatMap((name) =>
    [...styleSheet(name).matchAll(/text-decoration: [\w-]+ [^;]+;/g)].map(([rule]) => `${name}: ${rule}`),
  );
  expect(sheets.length).toBeGreaterThan(20);
  expect(whole).toEqual([]);
});
