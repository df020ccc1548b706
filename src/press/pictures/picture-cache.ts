import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

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
