import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { addPngTexts } from '../../citing/picture/png-texts.ts';
import { PictureCache } from './picture-cache.ts';
import { RenderPool } from './render-pool.ts';
import { readRendererFiles } from './renderer-files.ts';

/** Makes PNGs of SVGs: the same bytes for the same SVG, from the cache when they were ever made with these fonts and this renderer. */
export class PictureMaker {
  readonly #cache: PictureCache;
  readonly #pool: RenderPool;
  readonly #fingerprint: string;
  /** Pictures on their way, so that two who ask at once wait for one. */
  readonly #underway = new Map<string, Promise<Uint8Array>>();
  /** How many were drawn and how many the cache had. */
  readonly count = { drawn: 0, kept: 0 };

  /** @param root the project's folder @param cacheFolder where pictures are kept between builds */
  constructor(root: string, cacheFolder: string = join(root, '.cache/pictures')) {
    const files = readRendererFiles(root);
    this.#fingerprint = files.fingerprint;
    this.#pool = new RenderPool(files);
    this.#cache = new PictureCache(cacheFolder);
  }

  /**
   * @param scale PNG pixels to one of the SVG's
   * @param texts by keyword; written into the file, and no reason to draw it again
   */
  async render(svg: string, scale: number, texts: Readonly<Record<string, string>>): Promise<Uint8Array> {
    const key = this.keyOf(svg, scale);
    const png = this.#underway.get(key) ?? this.#make(key, svg, scale).finally(() => this.#underway.delete(key));
    this.#underway.set(key, png);
    return addPngTexts(await png, texts);
  }

  /** What the picture is kept under. */
  keyOf(svg: string, scale: number): string {
    return createHash('sha256').update(`${this.#fingerprint} ${scale}\n${svg}`).digest('hex');
  }

  async #make(key: string, svg: string, scale: number): Promise<Uint8Array> {
    const kept = await this.#cache.read(key);
    if (kept) {
      this.count.kept++;
      return kept;
    }
    const png = await this.#pool.render(svg, scale);
    this.count.drawn++;
    await this.#cache.write(key, png);
    return png;
  }
}
