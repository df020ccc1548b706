import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = `${root}.github/workflows/`;

const step = z.object({
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(
    z.string(),
    z.object({ steps: z.array(step), permissions: z.record(z.string(), z.string()).optional() }),
  ),
});

const read = (name: string) => workflow.parse(parse(readFileSync(folder + name, 'utf8')));
const stepsOf = (name: string) => Object.values(read(name).jobs).flatMap(({ steps }) => steps);
const runs = (name: string) => stepsOf(name).flatMap(({ run }) => run ?? []);

test('every workflow runs commands that there are, on a Node that the project takes, and reads no more than it must', () => {
  const { scripts } = z
    .object({ scripts: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(`${root}package.json`, 'utf8')));
  for (const name of readdirSync(folder)) {
    for (const run of runs(name)) {
      const [, script] = /^npm (?:run )?([a-z]+)/.exec(run) ?? [];
      expect(script === 'ci' || Object.hasOwn(scripts, script ?? ''), run).toBe(true);
    }
    expect(read(name).permissions).toEqual({ contents: 'read' });
    const node = stepsOf(name).find(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(node?.with?.['node-version']).toBe(24);
    expect(readFileSync(folder + name, 'utf8')).not.toContain('secrets.');
  }
});

test('a proposed change is built and tested, and its site can be had, in a run that has no keys', () => {
  expect(Object.keys(read('check.yml').on)).toEqual(['pull_request']);
  expect(runs('check.yml')).toEqual(['npm ci', 'npm run build', 'npm test']);
  const kept = stepsOf('check.yml').find(({ uses }) => uses?.startsWith('actions/upload-artifact@'));
  expect(kept?.with).toMatchObject({ path: 'dist', 'if-no-files-found': 'error' });
});

test('Pages gets only what npm run deploy has let through, from the branch that is published', () => {
  expect(read('pages.yml').on).toMatchObject({ push: { branches: ['main'] } });
  const steps = stepsOf('pages.yml');
  const at = (pattern: RegExp) => steps.findIndex(({ run, uses }) => pattern.test(run ?? uses ?? ''));
  expect(runs('pages.yml')).not.toContain('npm run deploy -- ./site --rehearsal');
  expect(at(/npm test/)).toBeLessThan(at(/npm run deploy -- \.\/site$/));
  expect(at(/npm run deploy/)).toBeLessThan(at(/upload-pages-artifact/));
  expect(steps[at(/upload-pages-artifact/)]?.with).toEqual({ path: 'site' });
});
