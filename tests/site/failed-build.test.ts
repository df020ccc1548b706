import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, readFolder, removeCopy, runNode } from '../project-copy.ts';

const english = { LANG: 'en_GB.UTF-8', LC_ALL: 'en_GB.UTF-8' };
const indonesian = { LANG: 'id_ID.UTF-8', LC_ALL: 'id_ID.UTF-8' };

/** What a reader sees today, and must go on seeing when tomorrow's build fails. */
const published = {
  'index.html': '<!doctype html><title>Yesterday</title>\n',
  'angka/satu/index.html': '<!doctype html><title>50,50</title>\n',
};

describe('a build that fails', { timeout: 600_000 }, () => {
  let folder = '';
  const file = (path: string) => join(folder, path);
  const build = (environment: NodeJS.ProcessEnv) => runNode(folder, [file('src/cli/build.ts')], environment);

  /** Breaks one file for as long as something is tried. */
  async function broken<Result>(
    path: string,
    breaking: (text: string) => string,
    attempt: () => Promise<Result>,
  ): Promise<Result> {
    const text = await readFile(file(path), 'utf8');
    const wrong = breaking(text);
    expect(wrong).not.toBe(text);
    await writeFile(file(path), wrong);
    try {
      return await attempt();
    } finally {
      await writeFile(file(path), text);
    }
  }

  async function expectPublishedUntouched() {
    const left = await readFolder(file('dist'));
    expect(Object.fromEntries([...left].map(([path, bytes]) => [path, bytes.toString()]))).toEqual(published);
    const litter = (await readdir(folder)).filter((name) => name.startsWith('dist') && name !== 'dist');
    expect(litter).toEqual([]);
  }

  beforeAll(async () => {
    folder = await copyProject();
    await rm(file('dist'), { recursive: true, force: true });
    for (const [path, text] of Object.entries(published)) {
      await mkdir(join(file('dist'), path, '..'), { recursive: true });
      await writeFile(join(file('dist'), path), text);
    }
  });

  afterAll(() => removeCopy(folder));

  const record = 'data/observations/kota-makassar.json';
  const typo = (text: string) => text.replace('"value":', '"valeu":');

  test('because of a typo in data/ names the file, the line and the word, and leaves the site of yesterday as it was', async () => {
    const line = (await readFile(file(record), 'utf8')).split('\n').findIndex((text) => text.includes('"value":')) + 1;
    const { code, said } = await broken(record, typo, () => build(english));
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`${record}:${line}:\\d+`));
    expect(said).toContain('valeu');
    expect(said).not.toMatch(/\n\s+at .*:\d+:\d+/);
    await expectPublishedUntouched();
  });

  test('says so in Indonesian to an Indonesian editor', async () => {
    const inEnglish = await broken(record, typo, () => build(english));
    const inIndonesian = await broken(record, typo, () => build(indonesian));
    expect(inIndonesian.code).toBe(1);
    expect(inIndonesian.said).toContain('valeu');
    expect(inIndonesian.said).not.toBe(inEnglish.said);
    expect(inIndonesian.said).toMatch(/\b(tidak|tak|bukan|hapus|tulis|kunci|mungkin)\b/i);
  });

  test('because of a file cut off in the middle leaves the site of yesterday as it was', async () => {
    const { code, said } = await broken(
      record,
      (text) => text.slice(0, text.length / 2),
      () => build(english),
    );
    expect(code).toBe(1);
    expect(said).toMatch(new RegExp(`${record}:\\d+:\\d+`));
    await expectPublishedUntouched();
  });

  test('in Astro, after the record was found sound, leaves the site of yesterday as it was', async () => {
    const { code, said } = await broken(
      'src/layouts/Text.astro',
      (text) => text.replace('</Page>', '<Pge>'),
      () => build(english),
    );
    expect(code).toBe(1);
    expect(said).toMatch(/Text\.astro|Pge/);
    await expectPublishedUntouched();
  });

  test('while its pages are being rendered leaves the site of yesterday as it was', async () => {
    const explode = (text: string) =>
      text.replace('const { language', "throw new Error('the list of sources failed');\nconst { language");
    const { code, said } = await broken('src/layouts/Sources.astro', explode, () => build(english));
    expect(code).toBe(1);
    expect(said).toContain('the list of sources failed');
    await expectPublishedUntouched();
  });
});
