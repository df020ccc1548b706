import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Everything that decides how a picture comes out of its SVG. */
export interface RendererFiles {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** TrueType: resvg draws no text at all with WOFF2, and one weight only with a variable face. */
  readonly fonts: readonly Uint8Array[];
  /** The worker's own file. */
  readonly worker: string;
  /** SHA-256 of them all: pictures made with other fonts or another renderer are other pictures. */
  readonly fingerprint: string;
}

/** The worker, all that it imports from the project, and what it is told: the name of the face stands in this file. */
const workerFiles = [
  'src/press/pictures/renderer-files.ts',
  'src/press/pictures/render-worker.ts',
  'src/press/pictures/encode-png.ts',
  'src/citing/picture/png-texts.ts',
];

const fontFiles = ['src/theme/fonts/plus-jakarta-sans-500.ttf', 'src/theme/fonts/plus-jakarta-sans-700.ttf'];

/** The name inside the font files. A test renders with and without them. */
export const pictureFamily = 'Plus Jakarta Sans';

/** @param root the project's folder. Throws when a file is missing: without its font a picture would have no words. */
export function readRendererFiles(root: string): RendererFiles {
  const worker = join(root, 'src/press/pictures/render-worker.ts');
  const { resolve } = createRequire(worker);
  const wasm = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const fonts = fontFiles.map((file) => readFileSync(join(root, file)));
  const hash = createHash('sha256');
  const code = [...workerFiles.map((file) => join(root, file)), resolve('fflate')].map((file) => readFileSync(file));
  for (const bytes of [wasm, ...fonts, ...code]) hash.update(createHash('sha256').update(bytes).digest());
  return { wasm, fonts, worker, fingerprint: hash.digest('hex') };
}
