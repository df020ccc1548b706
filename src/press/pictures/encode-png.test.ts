import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

const sheet = fc.record({
  width: fc.integer({ min: 1, max: 40 }),
  height: fc.integer({ min: 1, max: 40 }),
  colours: fc.array(fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255)), { minLength: 1, maxLength: 256 }),
  seed: fc.nat(),
});

test('another program reads every pixel back as it was', async () => {
  await fc.assert(
    fc.asyncProperty(sheet, async ({ width, height, colours, seed }) => {
      const pixels = Uint8Array.from(
        Array.from({ length: width * height }, (_, index) => {
          const [red, green, blue] = colours[(index * 7 + seed) % colours.length] ?? [0, 0, 0];
          return [red, green, blue, 255];
        }).flat(),
      );
      const { data } = await sharp(encodePng(pixels, width, height)!)
        .ensureAlpha()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([...data]).toEqual([...pixels]);
    }),
    { numRuns: 60 },
  );
});

test('what a palette cannot hold is left to another kind of file', () => {
  const gradient = Uint8Array.from({ length: 300 * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : index % 4 === 0 ? (index / 4) % 256 : Math.floor(index / 4 / 256),
  );
  expect(encodePng(gradient, 300, 1)).toBeNull();
  expect(encodePng(Uint8Array.of(1, 2, 3, 128), 1, 1)).toBeNull();
});
