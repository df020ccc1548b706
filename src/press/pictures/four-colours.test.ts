import sharp from 'sharp';
import { expect, test } from 'vitest';
import { edgesOf, encodeFourColours, type Inks } from './four-colours.ts';
import { makerForTests } from './test-maker.ts';
import { wordOf } from './test-ink.ts';

const inks: Inks = ['#ffffff', '#000000', '#0b6b62'];
const { maker } = makerForTests();

test('a page of text keeps its paper and its inks, and every edge gets the nearest of four colours', async () => {
  const colours = edgesOf(...inks);
  const width = 8;
  const shades = [255, 250, 200, 130, 120, 60, 5, 0];
  const pixels = Uint8Array.from(shades.flatMap((shade) => [shade, shade, shade, 255]));
  const png = encodeFourColours(pixels, width, 1, colours);
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([width, 1]);
  const seen = shades.map((_, x) => [...data.subarray(x * 3, x * 3 + 3)]);
  shades.forEach((shade, x) => {
    const far = (colour: readonly number[]) =>
      colours.length && colour.reduce((sum, part) => sum + (part - shade) ** 2, 0);
    expect(far(seen[x] ?? [])).toBe(Math.min(...colours.map(far)));
  });
  expect([seen[0], seen.at(-1)]).toEqual([
    [255, 255, 255],
    [0, 0, 0],
  ]);
});

test('a picture in two inks is another one than in all its colours, and half as large', async () => {
  const svg = wordOf('700', 'Satu dari dua');
  const [all, few] = [await maker.render(svg, 1, {}), await maker.render(svg, 1, {}, inks)];
  expect(few.length).toBeLessThan(all.length * 0.6);
  expect(maker.keyOf(svg, 1)).not.toBe(maker.keyOf(svg, 1, inks));
  expect((await sharp(few).metadata()).width).toBe(1200);
});
