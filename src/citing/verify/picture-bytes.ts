/** The kinds of picture that a reader may come with. Ours are PNG; the others are what messengers and sites make of one. */
export type PictureKind = 'png' | 'jpeg' | 'webp' | 'gif' | 'avif';

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to));

/** What kind of picture a file is, by its first bytes; null when it is none. */
export function kindOfPicture(bytes: Uint8Array): PictureKind | null {
  if (ascii(bytes, 1, 4) === 'PNG') return 'png';
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return 'jpeg';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 3) === 'GIF') return 'gif';
  return ascii(bytes, 4, 12) === 'ftypavif' ? 'avif' : null;
}

/** What of a PNG is seen: size, palette and packed pixels, without its texts and dates. Null where a chunk is cut off. */
function seenIn(png: Uint8Array): { readonly width: number; readonly height: number; readonly pixels: string } | null {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const seen: string[] = [];
  let [width, height] = [0, 0];
  for (let at = 8; at + 12 <= png.length;) {
    const length = view.getUint32(at);
    const type = ascii(png, at + 4, at + 8);
    if (at + 12 + length > png.length) return null;
    if (type === 'IHDR') [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    // Chunks that must be understood begin with a capital (ISO 15948, 5.4); what a palette leaves clear is seen too.
    if (/^[A-Z]/.test(type) || type === 'tRNS') seen.push(Array.from(png.subarray(at + 4, at + 8 + length)).join());
    at += 12 + length;
    if (type === 'IEND') return { width, height, pixels: seen.join('|') };
  }
  return null;
}

/** What can be said of a picture beside the originals of the version that it names. */
export interface PictureComparison {
  readonly kind: PictureKind;
  /** The original whose every pixel it has; null when there is none. */
  readonly same: string | null;
  /** It is a PNG of another size than any original: cut or scaled. */
  readonly resized: boolean;
  /** Whether there were originals to compare with. */
  readonly compared: boolean;
}

/** Compares what is seen of a picture, and not what it says about itself. @param originals PNGs by their names */
export function comparePictures(
  bytes: Uint8Array,
  kind: PictureKind,
  originals: ReadonlyMap<string, Uint8Array>,
): PictureComparison {
  const own = kind === 'png' ? seenIn(bytes) : null;
  const seen = Array.from(originals, ([name, png]) => ({ name, is: seenIn(png) }));
  const compared = own !== null && seen.length > 0;
  return {
    kind,
    same: (own && seen.find(({ is }) => is?.pixels === own.pixels)?.name) ?? null,
    resized: compared && !seen.some(({ is }) => is?.width === own.width && is.height === own.height),
    compared,
  };
}
