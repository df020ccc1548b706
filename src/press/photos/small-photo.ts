import type { Disk } from '../../library/disk.ts';
import { mostPixels, type Photo } from '../../prose/photos/photo.ts';

/** A photo small enough to travel inside a page, as a `data:` address; null where it cannot be decoded. @param width in pixels, at most */
export async function smallPhoto(bytes: Uint8Array, width: number): Promise<string | null> {
  // Loaded where a photo is looked at: most stories have none, and it takes a while.
  const { default: sharp } = await import('sharp');
  const small = await sharp(bytes, { limitInputPixels: mostPixels })
    .rotate()
    .resize({ width, withoutEnlargement: true })
    .webp({ quality: 65 })
    .toBuffer()
    .catch(() => null);
  return small === null ? null : `data:image/webp;base64,${small.toString('base64')}`;
}

/** The photos of a story by name, as `smallPhoto` makes them. */
export async function smallPhotos(
  disk: Disk,
  photos: Iterable<Photo>,
  width: number,
): Promise<ReadonlyMap<string, string>> {
  const found = await Promise.all(
    Array.from(photos, async ({ name, picture }) => {
      const read = disk.read(picture);
      return [name, 'problems' in read ? null : await smallPhoto(read.bytes, width)] as const;
    }),
  );
  return new Map(found.flatMap(([name, address]) => (address === null ? [] : [[name, address]])));
}
