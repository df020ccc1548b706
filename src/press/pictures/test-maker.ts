import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, vi } from 'vitest';
import { PictureMaker, pictureRoot } from './picture-maker.ts';

/** A maker with a cache of its own, for one test file: the folder goes when its tests are done. */
export function makerForTests() {
  // Machines are busy with other tests.
  vi.setConfig({ testTimeout: 120_000 });
  const root = pictureRoot();
  const folder = mkdtempSync(join(tmpdir(), 'terlindungi-pictures-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return { root, folder, maker: new PictureMaker(root, join(folder, 'cache')) };
}
