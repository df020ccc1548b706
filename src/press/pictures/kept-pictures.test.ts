import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { PictureCache, PictureMaker } from './picture-maker.ts';
import { inkOf, wordOf } from './test-ink.ts';
import { makerForTests } from './test-maker.ts';

const { root, folder, maker } = makerForTests();

describe('a picture that was made before', () => {
  const svg = wordOf('700', 'Satu dari dua');
  const fresh = () => new PictureMaker(root, join(folder, 'cache-of-its-own'));

  test('costs nothing, and has the same bytes cold and warm', async () => {
    const [first, second] = [fresh(), fresh()];
    const cold = await first.render(svg, 1, { Title: 'Satu' });
    const warm = await second.render(svg, 1, { Title: 'Satu' });
    expect(first.count).toEqual({ drawn: 1, kept: 0 });
    expect(second.count).toEqual({ drawn: 0, kept: 1 });
    expect(Buffer.from(warm).equals(cold)).toBe(true);
  });

  test('is drawn once for two who ask at the same time', async () => {
    const asked = fresh();
    const other = wordOf('700', 'Dua sekaligus');
    await Promise.all([asked.render(other, 1, {}), asked.render(other, 1, {})]);
    expect(asked.count.drawn).toBe(1);
  });

  test.each([
    [
      'altered',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, 60), Buffer.from([bytes[60]! ^ 1]), bytes.subarray(61)]),
    ],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['another picture', () => Buffer.alloc(500, 7)],
  ])('is made anew when its file is %s', async (_fault, spoil) => {
    const before = fresh();
    const right = await before.render(svg, 1, {});
    const path = new PictureCache(join(folder, 'cache-of-its-own')).pathOf(before.keyOf(svg, 1));
    await writeFile(path, spoil(await readFile(path)));
    const after = fresh();
    expect(Buffer.from(await after.render(svg, 1, {})).equals(right)).toBe(true);
    expect(after.count).toEqual({ drawn: 1, kept: 0 });
    const mended = fresh();
    await mended.render(svg, 1, {});
    expect(mended.count).toEqual({ drawn: 0, kept: 1 });
  });

  test('is another one at another scale or with other words', () => {
    const keys = [maker.keyOf(svg, 1), maker.keyOf(svg, 2), maker.keyOf(`${svg} `, 1)];
    expect(new Set(keys).size).toBe(3);
  });

  test('is the same in another process, which ends by itself', async () => {
    const here = await maker.render(svg, 1, {});
    const script = join(folder, 'another-process.mjs');
    const module = pathToFileURL(join(root, 'src/press/pictures/picture-maker.ts')).href;
    const out = join(folder, 'there.png');
    const given = [root, join(folder, 'empty-cache'), svg, out].map((text) => JSON.stringify(text));
    await writeFile(
      script,
      `import { writeFileSync } from 'node:fs';
import { PictureMaker } from ${JSON.stringify(module)};
const maker = new PictureMaker(${given[0]}, ${given[1]});
writeFileSync(${given[3]}, await maker.render(${given[2]}, 1, {}));
`,
    );
    await promisify(execFile)(process.execPath, [script], { timeout: 60_000, env: {} });
    expect((await readFile(out)).equals(here)).toBe(true);
  });
});

describe('what goes wrong', () => {
  test('a broken SVG is reported, and the next one is drawn all the same', async () => {
    await expect(maker.render('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', 1, {})).rejects.toThrow('rendered');
    expect((await inkOf(await maker.render(wordOf('500', 'Masih jalan'), 1, {}))).share).toBeGreaterThan(0.01);
  });

  test('a folder that cannot be written to costs time and nothing else', async () => {
    const file = join(folder, 'a-file');
    await writeFile(file, '');
    const hindered = new PictureMaker(root, join(file, 'cache'));
    expect((await hindered.render(wordOf('500', 'Tetap'), 1, {})).length).toBeGreaterThan(1000);
  });
});
