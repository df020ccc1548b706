import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** A way in which a host may compress a page, and what a browser makes of a part of it. */
export interface Compression {
  readonly name: string;
  compress(page: Buffer): Buffer;
  /** What can be read once only the beginning of the compressed page has arrived. */
  readSoFar(part: Buffer): Buffer;
}

const brotli = (quality: number): Compression => ({
  name: `brotli ${quality}`,
  compress: (page) =>
    brotliCompressSync(page, {
      params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: page.length },
    }),
  readSoFar: (part) => brotliDecompressSync(part, { finishFlush: constants.BROTLI_OPERATION_FLUSH }),
});

/** What a static host serves at its best. */
export const brotli11 = brotli(11);
/** What a host that compresses on the fly usually serves. */
export const brotli5 = brotli(5);
export const gzip9: Compression = {
  name: 'gzip 9',
  compress: (page) => gzipSync(page, { level: 9 }),
  readSoFar: (part) => gunzipSync(part, { finishFlush: constants.Z_SYNC_FLUSH }),
};

export const compressions: readonly Compression[] = [brotli11, brotli5, gzip9];

/**
 * How many bytes of the compressed page have to arrive before a browser can read the first `length` bytes of it.
 * Found by reading ever closer prefixes, as a browser does: a compressor sends its text in blocks, and a block is of no use by halves.
 */
export function bytesUntil(page: Buffer, length: number, { compress, readSoFar }: Compression): number {
  const whole = compress(page);
  let tooFew = 0;
  let enough = whole.length;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (readSoFar(whole.subarray(0, middle)).length >= length) enough = middle;
    else tooFew = middle;
  }
  return enough;
}
