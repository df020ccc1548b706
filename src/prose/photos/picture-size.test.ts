import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { measurePicture } from './picture-size.ts';

const paint = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 180, g: 160, b: 120, alpha: 0.5 } } });

const bytesOf = async (picture: ReturnType<typeof paint>) => new Uint8Array(await picture.toBuffer());

describe('the size of a picture is read from its bytes', () => {
  test.each([
    ['a JPEG', paint(123, 45).jpeg(), 'jpeg'],
    ['a JPEG that loads in steps', paint(123, 45).jpeg({ progressive: true }), 'jpeg'],
    ['a PNG', paint(123, 45, 4).png(), 'png'],
    ['a lossy WebP', paint(123, 45).webp(), 'webp'],
    ['a lossless WebP', paint(123, 45).webp({ lossless: true }), 'webp'],
    ['a WebP that lets through', paint(123, 45, 4).webp(), 'webp'],
  ] as const)('%s', async (_, picture, kind) => {
    expect(measurePicture(await bytesOf(picture))).toEqual({ kind, width: 123, height: 45, isWhole: true });
  });

  test('as it is seen, where a camera says that it was turned', async () => {
    const turned = await bytesOf(paint(123, 45).withMetadata({ orientation: 6 }).jpeg());
    expect(measurePicture(turned)).toMatchObject({ width: 45, height: 123 });
    const upsideDown = await bytesOf(paint(123, 45).withMetadata({ orientation: 3 }).jpeg());
    expect(measurePicture(upsideDown)).toMatchObject({ width: 123, height: 45 });
  });
});

test('what was cut off anywhere is not whole, or no picture at all', async () => {
  for (const picture of [paint(60, 40).jpeg(), paint(60, 40).png(), paint(60, 40).webp()]) {
    const bytes = await bytesOf(picture);
    for (let length = 0; length < bytes.length; length += 7)
      expect(measurePicture(bytes.slice(0, length))?.isWhole ?? false, String(length)).toBe(false);
  }
});

test('no bytes make it fail', () => {
  const beginnings = [
    [0xff, 0xd8],
    [...Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    [...Buffer.from('RIFF0000WEBPVP8X')],
    [],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...beginnings), fc.uint8Array({ maxLength: 200 }), (begin, rest) => {
      measurePicture(Uint8Array.from([...begin, ...rest]));
    }),
  );
});
