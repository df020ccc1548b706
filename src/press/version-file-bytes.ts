import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { FormOne } from '../citing/versions/form-1.ts';
import { fill, type FrozenVersion, type VersionFile } from '../citing/versions/open-version.ts';
import { zipFiles } from '../citing/versions/pack-1.ts';
import { sha256 } from '../facts/fingerprint.ts';
import { PictureMaker, pictureRoot } from './pictures/picture-maker.ts';
import { readFaces } from './pictures/renderer-files.ts';

/** The typefaces of the archive by their SHA-256. */
type Typefaces = ReadonlyMap<string, Uint8Array>;

const wasmHash = (root: string): string =>
  sha256(readFileSync(createRequire(join(root, 'package.json')).resolve('@resvg/resvg-wasm/index_bg.wasm')));

/** What a version that is published today is rendered with, and the typefaces to keep for it. */
export function rendererOfToday(root = pictureRoot()): {
  readonly renderer: FormOne['renderer'];
  readonly typefaces: Typefaces;
} {
  const { family, fonts } = readFaces(root);
  const typefaces = new Map(fonts.map((bytes) => [sha256(bytes), bytes] as const));
  return { renderer: { wasm: wasmHash(root), typefaces: [...typefaces.keys()], family }, typefaces };
}

/** One maker for each renderer that versions were published with. */
const makers = new Map<string, PictureMaker>();

function makerFor({ wasm, typefaces: wanted, family }: FormOne['renderer'], typefaces: Typefaces): PictureMaker {
  const key = [wasm, ...wanted, family].join(' ');
  const known = makers.get(key);
  if (known !== undefined) return known;
  const root = pictureRoot();
  const found = wasmHash(root);
  if (found !== wasm) {
    throw new Error(
      `A published picture was made with the @resvg/resvg-wasm whose index_bg.wasm is ${wasm}; the one installed is ${found}. Pin that version of the package again.`,
    );
  }
  const fonts = wanted.map((hash) => {
    const bytes = typefaces.get(hash);
    if (bytes === undefined) throw new Error(`content/versions/typefaces/${hash}.ttf is missing`);
    return bytes;
  });
  const maker = new PictureMaker(root, undefined, { family, fonts });
  makers.set(key, maker);
  return maker;
}

async function write(version: FrozenVersion, { from }: VersionFile, typefaces: Typefaces): Promise<Uint8Array> {
  const text = (part: string) => (part === 'record' ? version.text : fill(version, `⟦part:${part}⟧`));
  const utf8 = (written: string) => new TextEncoder().encode(written);
  if (from.is === 'record') return utf8(version.text);
  if (from.is === 'text') return utf8(text(from.part));
  if (from.is === 'zip')
    return zipFiles(new Map(from.members.map(({ name, part }) => [fill(version, name), utf8(text(part))])));
  const { svg, scale, texts } = from.picture;
  const filled = Object.fromEntries(Object.entries(texts).map(([keyword, said]) => [keyword, fill(version, said)]));
  return makerFor(version.file.renderer, typefaces).render(text(svg), scale, filled);
}

/** A page that names the size of a file and the file itself ask for the same bytes. */
const written = new WeakMap<FrozenVersion, Map<string, Promise<Uint8Array>>>();

/** The bytes of one file that a reader can take away, made from the version alone: the same on any day and any machine. */
export function versionFileBytes(version: FrozenVersion, file: VersionFile, typefaces: Typefaces): Promise<Uint8Array> {
  const known = written.get(version) ?? new Map<string, Promise<Uint8Array>>();
  written.set(version, known);
  const bytes = known.get(file.name) ?? write(version, file, typefaces);
  known.set(file.name, bytes);
  // The development server lives on: what failed once is tried again.
  bytes.catch(() => known.delete(file.name));
  return bytes;
}
