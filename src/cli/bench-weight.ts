import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';

/** A way in which a host may compress a page, and what a browser makes of a part of it. */
export interface Compression {
  readonly name: string;
  readonly compress: (page: Buffer) => Buffer;
  /** What can be read once only the beginning of the compressed page has arrived. */
  readonly readSoFar: (part: Buffer) => Buffer;
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

/**
 * Where the first chart of a page is complete: bytes from the page's beginning to the end of the drawing.
 * A drawing may hold drawings of its own, so tags are counted. Null when the page has no chart.
 */
export function endOfFirstChart(html: string): number | null {
  const start = html.search(/<svg\b[^>]*\bclass="drawing\b/);
  if (start < 0) return null;
  let depth = 0;
  for (const { 0: tag, index } of html.slice(start).matchAll(/<svg\b[^>]*>|<\/svg>/g)) {
    depth += tag === '</svg>' ? -1 : tag.endsWith('/>') ? 0 : 1;
    if (depth === 0) return Buffer.byteLength(html.slice(0, start + index + tag.length));
  }
  return null;
}

export interface PageWeight {
  readonly raw: number;
  readonly gzip: number;
  readonly brotli: number;
  /** Bytes of the compressed page until its first chart is complete, one for each compression; empty when it has no chart. */
  readonly firstChart: readonly number[];
}

export function weighPage(path: string): PageWeight {
  const page = readFileSync(path);
  const end = endOfFirstChart(page.toString());
  return {
    raw: page.length,
    gzip: gzip9.compress(page).length,
    brotli: brotli11.compress(page).length,
    firstChart: end === null ? [] : compressions.map((compression) => bytesUntil(page, end, compression)),
  };
}

/** Paths of the built site's files whose names end in one of these ways, in the order of their names. */
export function builtFiles(dist: string, ...ends: readonly string[]): readonly string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => ends.some((end) => name.endsWith(end)))
    .map((name) => join(dist, name))
    .toSorted();
}

/** Lines up rows of text as a plain table: the first column to the left, the others, which hold numbers, to the right. */
export function layOutTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(...[heads, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]) =>
    widths
      .map((width, column) => (column === 0 ? (row[0] ?? '').padEnd(width) : (row[column] ?? '').padStart(width)))
      .join('  ');
  return [line(heads), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}
