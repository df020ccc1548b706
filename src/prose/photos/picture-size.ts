/** What a picture is by its bytes, whatever its file is called. */
export type PictureKind = 'jpeg' | 'png' | 'webp';

export interface Picture {
  readonly kind: PictureKind;
  /** In pixels, as it is seen: turned as its camera says. */
  readonly width: number;
  readonly height: number;
  /** Whether the file ends where a picture of its kind ends; one that was cut off while it was copied does not. */
  readonly isWhole: boolean;
}

const letters = (bytes: Uint8Array, start: number, count: number) =>
  String.fromCharCode(...bytes.subarray(start, start + count));

/** Tag of the orientation in EXIF, whose values from 5 on lay a picture on its side. https://exiftool.org/TagNames/EXIF.html */
const orientationTag = 0x0112;

function isOnItsSide(exif: DataView): boolean {
  const little = exif.getUint16(0) === 0x4949;
  const first = exif.getUint32(4, little);
  const count = exif.getUint16(first, little);
  for (let index = 0; index < count; index += 1) {
    const entry = first + 2 + 12 * index;
    if (exif.getUint16(entry, little) === orientationTag) return exif.getUint16(entry + 8, little) >= 5;
  }
  return false;
}

/** ISO/IEC 10918-1, B.1: segments, each with its length, up to the one that says how large the frame is. */
function readJpeg(bytes: Uint8Array, view: DataView): Picture | null {
  let isTurned = false;
  for (let at = 2; at < bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const length = view.getUint16(at + 2);
    if (marker === 0xe1 && letters(bytes, at + 4, 4) === 'Exif')
      isTurned = isOnItsSide(new DataView(bytes.buffer, bytes.byteOffset + at + 10, length - 8));
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      // Cameras write more behind the end of the picture.
      const end = bytes.lastIndexOf(0xd9);
      const isWhole = end > at && bytes[end - 1] === 0xff;
      return { kind: 'jpeg', ...(isTurned ? { width: height, height: width } : { width, height }), isWhole };
    }
    at += 2 + length;
  }
  return null;
}

/** https://www.w3.org/TR/png-3/#11IHDR, and the chunk that ends it. */
const readPng = (bytes: Uint8Array, view: DataView): Picture => ({
  kind: 'png',
  width: view.getUint32(16),
  height: view.getUint32(20),
  isWhole: letters(bytes, bytes.length - 8, 4) === 'IEND',
});

/** https://developers.google.com/speed/webp/docs/riff_container: lossy, lossless, or with more than one layer. */
function readWebp(bytes: Uint8Array, view: DataView): Picture | null {
  const isWhole = view.getUint32(4, true) + 8 <= bytes.length;
  const three = (at: number) => view.getUint16(at, true) + ((bytes[at + 2] ?? 0) << 16) + 1;
  switch (letters(bytes, 12, 4)) {
    case 'VP8 ':
      return {
        kind: 'webp',
        width: view.getUint16(26, true) & 0x3fff,
        height: view.getUint16(28, true) & 0x3fff,
        isWhole,
      };
    case 'VP8L': {
      const bits = view.getUint32(21, true);
      return { kind: 'webp', width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1, isWhole };
    }
    case 'VP8X':
      return { kind: 'webp', width: three(24), height: three(27), isWhole };
    default:
      return null;
  }
}

/** What a file holds by its first bytes, and how large the picture is; null when it is no JPEG, PNG or WebP. Nothing is decoded. */
export function measurePicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (bytes[0] === 0xff && bytes[1] === 0xd8) return readJpeg(bytes, view);
    if (letters(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return readPng(bytes, view);
    if (letters(bytes, 0, 4) === 'RIFF' && letters(bytes, 8, 4) === 'WEBP') return readWebp(bytes, view);
    return null;
  } catch (error) {
    // It ends before it has said how large it is.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
