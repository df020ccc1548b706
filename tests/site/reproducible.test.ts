import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/facts/fingerprint.ts';
import { parseSeal, sealName } from '../../src/press/deploy/build-seal.ts';
import { dist } from '../folders.ts';
import { copyProject, readFolder, removeCopy, runNode } from '../project-copy.ts';

/** A machine as unlike this one as can be: the other side of the date line, no language, another folder and a cold cache. */
const elsewhere = { TZ: 'Pacific/Auckland', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'production' };

describe('the built site', { timeout: 600_000 }, () => {
  let folder = '';

  beforeAll(async () => {
    folder = await copyProject();
  });

  afterAll(() => removeCopy(folder));

  test('is the same to the last byte when it is built in another folder, time zone and language', async () => {
    // Astro itself, since `npm run build` would keep the time zone of the caller from it.
    const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
    const { code, said } = await runNode(folder, [astro, 'build'], elsewhere);
    expect(code, said).toBe(0);
    const here = new Map(await readFolder(dist));
    // Only `npm run build` says of a site that it is finished, and of what it consists.
    const seal = here.get(sealName)?.toString() ?? '';
    here.delete(sealName);
    expect([...(parseSeal(seal) ?? [])]).toEqual([...here].map(([file, bytes]) => [file, sha256(bytes)]));
    const there = await readFolder(join(folder, 'dist'));
    expect([...there.keys()]).toEqual([...here.keys()]);
    const different = [...here]
      .filter(([file, bytes]) => there.get(file)?.equals(bytes) !== true)
      .map(([file]) => file);
    expect(different).toEqual([]);
  });
});
