import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addPngTexts } from '../../citing/versions/pack-1.ts';
import type { Inks } from './four-colours.ts';
import { RenderPool } from './render-pool.ts';
import { type Faces, readRendererFiles } from './renderer-files.ts';

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const digestLength = 32;

/**
 * Pictures kept between builds, each under the hash of what it is made from. A file is the PNG and then the 32 bytes of its SHA-256, which
 * viewers ignore: a file cut short or altered is found out and made anew.
 */
export class PictureCache {
  readonly #folder: string;

  /** @param folder made when the first picture is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  pathOf(key: string): string {
    return join(this.#folder, `${key}.png`);
  }

  /** Null when it is not there, or not as it was written. */
  async read(key: string): Promise<Uint8Array | null> {
    const file = await readFile(this.pathOf(key)).catch(() => null);
    if (file === null || file.length <= digestLength) return null;
    const png = file.subarray(0, -digestLength);
    return digestOf(png).equals(file.subarray(-digestLength)) ? png : null;
  }

  /** Under another name first, so that nobody reads half a file. A disk that cannot be written to only costs time. */
  async write(key: string, png: Uint8Array): Promise<void> {
    const draft = `${this.pathOf(key)}.${randomUUID()}`;
    try {
      await mkdir(this.#folder, { recursive: true });
      await writeFile(draft, Buffer.concat([png, digestOf(png)]));
      await rename(draft, this.pathOf(key));
    } catch {
      await rm(draft, { force: true }).catch(() => undefined);
    }
  }
}

/** Makes PNGs of SVGs: the same bytes for the same SVG, from the cache when they were ever made with these fonts and this renderer. */
export class PictureMaker {
  readonly #cache: PictureCache;
  readonly #pool: RenderPool;
  readonly #fingerprint: string;
  /** Pictures on their way, so that two who ask at once wait for one. */
  readonly #underway = new Map<string, Promise<Uint8Array>>();
  /** How many were drawn and how many the cache had. */
  readonly count = { drawn: 0, kept: 0 };

  /**
   * @param root the project's folder
   * @param cacheFolder where pictures are kept between builds
   * @param faces the letters; those of today when left out
   */
  constructor(root: string, cacheFolder: string = join(root, '.cache/pictures'), faces?: Faces) {
    const files = readRendererFiles(root, faces);
    this.#fingerprint = files.fingerprint;
    this.#pool = new RenderPool(files);
    this.#cache = new PictureCache(cacheFolder);
  }

  /**
   * @param scale PNG pixels to one of the SVG's
   * @param texts by keyword; written into the file, and no reason to draw it again
   * @param inks of a page of text, which is painted in four colours; a picture keeps all that it has when they are left out
   */
  async render(svg: string, scale: number, texts: Readonly<Record<string, string>>, inks?: Inks): Promise<Uint8Array> {
    const key = this.keyOf(svg, scale, inks);
    const made = () => this.#make(key, svg, scale, inks).finally(() => this.#underway.delete(key));
    const png = this.#underway.get(key) ?? made();
    this.#underway.set(key, png);
    return addPngTexts(await png, texts);
  }

  /** What the picture is kept under. */
  keyOf(svg: string, scale: number, inks?: Inks): string {
    const how = [this.#fingerprint, scale, ...(inks ?? [])].join(' ');
    return createHash('sha256').update(`${how}\n${svg}`).digest('hex');
  }

  async #make(key: string, svg: string, scale: number, inks?: Inks): Promise<Uint8Array> {
    const kept = await this.#cache.read(key);
    if (kept) {
      this.count.kept++;
      return kept;
    }
    const png = await this.#pool.render(svg, scale, inks);
    this.count.drawn++;
    await this.#cache.write(key, png);
    return png;
  }
}

/**
 * The project's folder, with a slash at its end. Found from here when run as source; the working folder when Astro has bundled this
 * file somewhere else.
 */
export function pictureRoot(): string {
  const here = import.meta.url;
  return /[\\/]src[\\/]press[\\/]pictures[\\/]/.test(here)
    ? fileURLToPath(new URL('../../../', here))
    : `${process.cwd()}/`;
}
