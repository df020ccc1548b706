import { joinBytes, pngChunk } from './png-chunk.ts';

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
