import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { colourNames, palettes } from './palette.ts';

const [light = '', dark = ''] = readFileSync(new URL('./styles/tokens.css', import.meta.url), 'utf8').split(
  '@media (prefers-color-scheme: dark)',
);

test.each([
  ['light', light, palettes.light],
  ['dark', dark, palettes.dark],
] as const)('a downloaded picture has the colours of the page (%s)', (_scheme, css, palette) => {
  const onPage = Object.fromEntries(
    colourNames.map((name) => [name, new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(css)?.[1]]),
  );
  expect(palette).toEqual(onPage);
});
