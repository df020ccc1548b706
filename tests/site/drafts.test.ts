import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sealName } from '../../src/press/deploy/build-seal.ts';
import { dist, root } from '../folders.ts';
import { copyProject, readFolder, removeCopy, runNode } from '../project-copy.ts';

const secret = 'Jangan terbit: tanyakan dulu kepada Ibu Xylofon.';

describe('a story that is being written', { timeout: 600_000 }, () => {
  let folder = '';

  beforeAll(async () => {
    folder = await copyProject();
    const write = async (path: string, text: string) => {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), text);
    };
    const chart = await readFile(join(root, 'content/charts/makassar-satu-dari-dua.json'), 'utf8');
    await write('content/charts/grafik-draf.json', chart.replace('"type":', '"tipe":'));
    for (const language of ['id', 'en'])
      await write(
        `content/stories/masih-draf/${language}.mdx`,
        `---\ntitle: "${secret} 12.345"\ndraft: true\n---\n\n<Chart id="grafik-draf" />\n\n<Fact id="nobody" /> <Nothing> {\n`,
      );
    const at = '2026-11-27T11:38:00+08:00';
    const notes = { next: secret, notes: [{ by: secret, at, text: secret, about: null, done: null }] };
    const published = 'content/stories/audiensi-bpjs-ketenagakerjaan-maret-2025/notes.json';
    for (const path of ['content/stories/masih-draf/notes.json', published]) await write(path, JSON.stringify(notes));
  });

  afterAll(() => removeCopy(folder));

  test('leaves the built site as it is to the last byte, whatever is wrong with it, and so do the notes of any story', async () => {
    const astro = join(folder, 'node_modules/astro/bin/astro.mjs');
    const { code, said } = await runNode(folder, [astro, 'build'], {});
    expect(code, said).toBe(0);
    const before = new Map(await readFolder(dist));
    const after = await readFolder(join(folder, 'dist'));
    // Only `npm run build` says of a site that it is finished, and of what it consists.
    before.delete(sealName);
    expect([...after.keys()]).toEqual([...before.keys()]);
    const different = [...before].filter(([file, bytes]) => after.get(file)?.equals(bytes) !== true);
    expect(different.map(([file]) => file)).toEqual([]);
    expect([...after].filter(([, bytes]) => bytes.includes('Xylofon')).map(([file]) => file)).toEqual([]);
  });
});
