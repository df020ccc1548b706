import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { cacheFor } from '../../citing/headers.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import { mediumOf } from './media-types.ts';
import type { Build } from './read-build.ts';
import type { SiteFile } from './store.ts';

/** Shorter than this, in bytes, a text fits into one packet anyway. */
const worthPacking = 1024;

/** How a text can be packed beforehand, by the end of the twin's name: as nginx and Apache look for it. */
const packers: readonly (readonly [string, (bytes: Uint8Array) => Uint8Array])[] = [
  ['.br', (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } })],
  ['.gz', (bytes) => gzipSync(bytes, { level: 9 })],
];

export interface Wishes {
  /** Type and headers stand with each file. */
  readonly keepsHeaders: boolean;
  /** Text is put up packed, too, for a server that hands out what is packed already. */
  readonly packed: boolean;
}

/** Everything that a build consists of, as a place takes it. */
export function listSiteFiles(build: Build, { keepsHeaders, packed }: Wishes): readonly SiteFile[] {
  return [...build.files].flatMap(([path, content]) => {
    const { type, isText } = mediumOf(path);
    const movedTo = build.moved.get(path);
    const sent = { type, cache: cacheFor(`/${path}`), ...(movedTo === undefined ? {} : { movedTo }) };
    // What is sent along is part of what a store holds: other headers are another object.
    const sum = keepsHeaders ? `${content}-${sha256(JSON.stringify(sent)).slice(0, 8)}` : content;
    const file: SiteFile = { path, sum, sent, bytes: () => build.bytes(path) };
    if (!packed || isText !== true || build.bytes(path).length < worthPacking) return [file];
    const twins = packers.map(([ending, pack]) => ({
      path: path + ending,
      sum: `${content}${ending}`,
      sent,
      bytes: () => pack(build.bytes(path)),
    }));
    return [file, ...twins];
  });
}
