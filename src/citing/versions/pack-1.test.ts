import { crc32 as crcOfNode } from 'node:zlib';
import naughty from 'big-list-of-naughty-strings';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { addPngTexts, crc32, encodePng } from './pack-1.ts';

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

const png = await sharp({ create: { width: 3, height: 2, channels: 3, background: '#0b6b62' } })
  .png()
  .toBuffer();

/** Texts as another program reads them. */
async function readBack(file: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const { comments = [] } = await sharp(file).metadata();
  return Object.fromEntries(comments.map(({ keyword, text }) => [keyword, text]));
}

test('the checksum is that of every other program', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === crcOfNode(bytes)));
});

test('what a picture says about itself is read by other programs, word for word', async () => {
  const texts = { Title: 'Separuh “pekerja” 50,50 persen – é 🙂', Source: 'Satu\nDua', 'Creation Time': '2026-11-22' };
  expect(await readBack(addPngTexts(png, texts))).toEqual(texts);
});

test('the picture itself stays as it was', async () => {
  const pixels = (file: Uint8Array) => sharp(file).raw().toBuffer();
  expect(await pixels(addPngTexts(png, { Title: 'Satu dari dua' }))).toEqual(await pixels(png));
});

test('none of the 461 naughty strings breaks a file', async () => {
  expect(naughty).toHaveLength(461);
  for (const text of naughty) {
    const read = await readBack(addPngTexts(png, { Title: text, Author: 'Terlindungi' }));
    expect(read).toEqual({ Title: text, Author: 'Terlindungi' });
  }
});

test('a name that PNG does not allow, and a file that is no PNG, are refused', () => {
  for (const keyword of ['', ' Title', 'Judul\0', 'é', 'x'.repeat(80)])
    expect(() => addPngTexts(png, { [keyword]: 'x' })).toThrow(RangeError);
  expect(() => addPngTexts(new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'), {})).toThrow(
    'no PNG',
  );
});
