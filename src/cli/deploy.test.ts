import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { copyProject, removeCopy } from '../press/copy-project.ts';
import { filesUnder, sealBuild, sealName } from '../press/deploy/build-seal.ts';
import { testSite, type TestSite, writeTestSite } from '../press/deploy/test-site.ts';

const builds = [0, 1].map((release) => writeTestSite(testSite(release)));
let project = '';
let folder = '';

const build = (release: number) => {
  rmSync(join(project, 'dist'), { recursive: true, force: true });
  cpSync(builds[release] ?? '', join(project, 'dist'), { recursive: true });
};

beforeAll(async () => {
  project = await copyProject(fileURLToPath(new URL('../../', import.meta.url)));
});

beforeEach(() => {
  build(0);
  folder = join(mkdtempSync(join(tmpdir(), 'terlindungi-host-')), 'www');
  const targets = { utama: { kind: 'folder', folder } };
  writeFileSync(join(project, 'content/deploy.json'), JSON.stringify({ targets }));
});

afterAll(async () => {
  await removeCopy(project);
  for (const each of builds) rmSync(each, { recursive: true, force: true });
});

function deploy(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/run.mjs', 'deploy', ...words], {
    cwd: project,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'en_GB.UTF-8' },
  });
  return { status, said: stdout + stderr };
}

const served = (): TestSite =>
  new Map(filesUnder(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const));

test('puts the site up at a target by its name, and says what it did', () => {
  const { status, said } = deploy('utama');
  expect(said).toMatch(/There is no site from here yet\.\nNew: 9 pages, .*\n {2}\/404\.html\n/);
  expect(said).toMatch(/Release \d{4}-\d\d-\d\d-[0-9a-f]{8} is up at .*www\.\n$/);
  expect(status).toBe(0);
  const found = served();
  for (const [path, text] of testSite(0)) expect(found.get(path)).toBe(text);
  expect(found.has(sealName)).toBe(false);
  expect(deploy('utama').said).toMatch(/^Nothing changes: release .* is up already\.\n$/);
});

test('a dry run says in words what would change, and changes nothing', () => {
  deploy(folder);
  const before = served();
  build(1);
  const { status, said } = deploy('utama', '--dry-run', '--lang', 'id');
  expect(status).toBe(0);
  expect(said).toContain('Baru: 2 halaman, ');
  expect(said).toMatch(/Berubah: \d+ halaman, .*\n(.*\n)*? {2}\/en\/\n/);
  expect(said).toMatch(/Disimpan satu terbitan lagi.*: .*\n(.*\n)*? {2}\/_astro\/serif\./);
  expect(said).toMatch(/Dihapus: 2 halaman\n {2}\/cerita\//);
  expect(served()).toEqual(before);
  rmSync(folder, { recursive: true });
  expect(deploy('utama', '--dry-run').said).toMatch(/… and \d+ more \(--all names everything\)/);
  expect(deploy('utama', '--dry-run', '--all').said).not.toContain('… and');
  expect(existsSync(folder)).toBe(false);
});

test('never puts up what is no finished build, or was changed after it', () => {
  const refused = (pattern: RegExp) => {
    const { status, said } = deploy('utama');
    expect(status).toBe(1);
    expect(said).toMatch(pattern);
    expect(existsSync(folder)).toBe(false);
  };
  appendFileSync(join(project, 'dist/index.html'), 'by hand');
  refused(/dist\/index\.html has changed since the site was built/);
  build(0);
  rmSync(join(project, 'dist/metode/index.html'));
  refused(/dist\/metode\/index\.html has changed/);
  build(0);
  writeFileSync(join(project, 'dist/rahasia.txt'), 'left here');
  refused(/dist\/rahasia\.txt has changed/);
  build(0);
  rmSync(join(project, 'dist', sealName));
  refused(/no finished site in dist\/.*npm run build/);
  rmSync(join(project, 'dist'), { recursive: true });
  refused(/no finished site in dist\//);
});

test('says plainly that the address is a placeholder, and puts a rehearsal up only when told to', () => {
  const page = join(project, 'dist/index.html');
  writeFileSync(page, readFileSync(page, 'utf8').replace('https://makassar.id', 'https://terlindungi.example'));
  sealBuild(join(project, 'dist'));
  expect(deploy('utama')).toMatchObject({
    status: 1,
    said: expect.stringMatching(/https:\/\/terlindungi\.example, a placeholder.*--rehearsal/),
  });
  expect(existsSync(folder)).toBe(false);
  expect(deploy('utama', '--dry-run').said).toContain('a placeholder');
  expect(deploy('utama', '--rehearsal').status).toBe(0);
});

test('a target that there is not, or that would be the project itself, is refused with what to write', () => {
  expect(deploy().said).toContain('There are: utama.');
  expect(deploy('utema').said).toContain('"utama"');
  expect(deploy('github-pages').said).toContain('.github/workflows/pages.yml');
  expect(deploy('./dist').said).toContain('a folder of this project itself');
  expect(deploy('..').said).toContain('"..');
  expect(deploy('../').said).toContain('a folder of this project itself');
  writeFileSync(
    join(project, 'content/deploy.json'),
    '{ "targets": { "utama": { "kind": "folder", "folders": "x" } } }',
  );
  expect(deploy('utama').said).toMatch(/content\/deploy\.json:1:\d+[\s\S]*folders/);
});
