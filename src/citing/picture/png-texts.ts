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
