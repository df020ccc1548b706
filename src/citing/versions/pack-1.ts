/**
 * How the files of a version of form 1 are packed. PNG and ZIP are not kept but made again, byte for byte: what stands here, fflate and the
 * renderer named in the version (both pinned in package.json) never change for what was published with them.
 */
import { zipSync, zlibSync } from 'fflate';

/** Files as one ZIP, in the order of their names: the same bytes on any day and any machine. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  // Noon of the first day a ZIP can name. ZIP keeps local time without a zone, and fflate reads a date in the machine's own, so the
  // date is made in it too.
  const dated = new Date(1980, 0, 1, 12);
  return zipSync(Object.fromEntries([...files].toSorted(([a], [b]) => (a < b ? -1 : 1))), { level: 9, mtime: dated });
}

/** The remainder of every byte, as PNG (ISO 15948 annex D) computes it. */
const remainders = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** CRC-32 as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = (remainders[(value ^ byte) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A number of four bytes, the highest first. */
export function fourBytes(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

/** One chunk of a PNG: length, type, content, checksum. @param type four letters */
export function pngChunk(type: string, content: Uint8Array): Uint8Array {
  const checked = joinBytes(new TextEncoder().encode(type), content);
  return joinBytes(fourBytes(content.length), checked, fourBytes(crc32(checked)));
}

const utf8 = new TextEncoder();

/** An uncompressed iTXt chunk. Throws RangeError for a keyword that PNG does not allow: 1 to 79 printable ASCII characters. */
function textChunk(keyword: string, text: string): Uint8Array {
  if (!/^[!-~](?:[ -~]{0,77}[!-~])?$/.test(keyword)) throw new RangeError(`"${keyword}" cannot name a text in a PNG`);
  // After the keyword: not compressed (two bytes), no language, no translated keyword; a zero ends each. Text must not hold one.
  return pngChunk('iTXt', utf8.encode(`${keyword}\0\0\0\0\0${text.toWellFormed().replaceAll('\0', '')}`));
}

/** Bytes of the signature and of the header chunk, which must come first. */
const afterHeader = 8 + 25;

/** A PNG with texts in UTF-8, which photo desks and search tools read, right after its header. Throws RangeError when it is no PNG. */
export function addPngTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  if (png[1] !== 0x50 || png[2] !== 0x4e || png[3] !== 0x47 || png.length < afterHeader) throw new RangeError('no PNG');
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joinBytes(png.subarray(0, afterHeader), ...chunks, png.subarray(afterHeader));
}

export const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const mostColours = 256;

/** A step further halves nothing and takes three times as long. */
const compression = { level: 3, mem: 8 } as const;

/**
 * A PNG with a palette: a chart has few colours, so that one byte a pixel loses nothing, and the file is half as large and made in half the
 * time. fflate packs it and not zlib, whose bytes differ between kinds of processor.
 * @param pixels red, green, blue and opacity of each, row by row
 * @returns null when there are more colours than a palette holds
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array | null {
  const view = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
  const indices = new Map<number, number>();
  // Each row begins with a zero: no filter, which suits a palette.
  const rows = new Uint8Array((width + 1) * height);
  let [last, index] = [-1, 0];
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0, to = y * (width + 1) + 1; x < width; x++, from += 4, to++) {
      const colour = view.getUint32(from);
      if (colour !== last) {
        last = colour;
        index = indices.get(colour) ?? indices.size;
        indices.set(colour, index);
      }
      rows[to] = index;
    }
    if (indices.size > mostColours) return null;
  }
  const colours = [...indices.keys()];
  if (colours.some((colour) => (colour & 0xff) !== 0xff)) return null;
  // Eight bits, palette, and the only methods of compression, filtering and order that there are.
  const header = joinBytes(fourBytes(width), fourBytes(height), Uint8Array.of(8, 3, 0, 0, 0));
  const palette = Uint8Array.from(
    colours.flatMap((colour) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff]),
  );
  return joinBytes(
    signature,
    pngChunk('IHDR', header),
    pngChunk('PLTE', palette),
    pngChunk('IDAT', zlibSync(rows, compression)),
    pngChunk('IEND', new Uint8Array()),
  );
}
