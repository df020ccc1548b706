import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The letters of a picture. */
export interface Faces {
  /** The name inside the font files. A test renders with and without them. */
  readonly family: string;
  /** TrueType: resvg draws no text at all with WOFF2, and one weight only with a variable face. */
  readonly fonts: readonly Uint8Array[];
}

/** Everything that decides how a picture comes out of its SVG. */
export interface RendererFiles extends Faces {
  readonly wasm: Uint8Array<ArrayBuffer>;
  /** The worker's own file. */
  readonly worker: string;
  /** SHA-256 of them all: pictures made with other fonts or another renderer are other pictures. */
  readonly fingerprint: string;
}

/** The worker, all that it imports from the project, and what it is told: the name of the face stands in this file. */
const workerFiles = [
  'src/press/pictures/renderer-files.ts',
  'src/press/pictures/render-worker.ts',
  'src/press/pictures/four-colours.ts',
  'src/citing/versions/pack-1.ts',
];

/** The whole of the typeface: what stands in one part is found in another. */
const fontFiles = ['', 'latin-ext-', 'vietnamese-', 'cyrillic-ext-'].flatMap((part) =>
  [500, 700].map((weight) => `src/theme/fonts/plus-jakarta-sans-${part}${weight}.ttf`),
);

/** The typeface of today, for what is published next. Throws when a file is missing: without its font a picture would have no words. */
export const readFaces = (root: string): Faces => ({
  family: 'Plus Jakarta Sans',
  fonts: fontFiles.map((file) => readFileSync(join(root, file))),
});

/** @param root the project's folder */
export function readRendererFiles(root: string, { family, fonts }: Faces = readFaces(root)): RendererFiles {
  const worker = join(root, 'src/press/pictures/render-worker.ts');
  const { resolve } = createRequire(worker);
  const wasm = readFileSync(resolve('@resvg/resvg-wasm/index_bg.wasm'));
  const hash = createHash('sha256').update(family);
  const code = [...workerFiles.map((file) => join(root, file)), resolve('fflate')].map((file) => readFileSync(file));
  for (const bytes of [wasm, ...fonts, ...code]) hash.update(createHash('sha256').update(bytes).digest());
  return { wasm, family, fonts, worker, fingerprint: hash.digest('hex') };
}
