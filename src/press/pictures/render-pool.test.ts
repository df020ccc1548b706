import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { RenderPool } from './render-pool.ts';

/** Stands in for the renderer: does what the "picture" tells it to. */
const obedient = `
import { parentPort } from 'node:worker_threads';
parentPort.on('message', ({ svg }) => {
  if (svg === 'say nothing') return;
  if (svg === 'end') process.exit(3);
  parentPort.postMessage(svg === 'refuse' ? { error: 'refused' } : { png: new TextEncoder().encode(svg) });
  if (svg === 'end afterwards') setTimeout(() => process.exit(4), 5);
  if (svg === 'fail afterwards') setTimeout(() => { throw new Error('late'); }, 5);
});
`;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'terlindungi-pool-'));
  await writeFile(join(folder, 'worker.mjs'), obedient);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const open = (longest?: number) =>
  new RenderPool({ worker: join(folder, 'worker.mjs'), wasm: new Uint8Array(), family: '', fonts: [] }, longest);
const draw = async (pool: RenderPool, svg: string) => new TextDecoder().decode(await pool.render(svg, 1));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test.each(['end afterwards', 'fail afterwards'])(
  'a thread that does this: "%s" is not given the next picture',
  async (svg) => {
    const pool = open();
    expect(await draw(pool, svg)).toBe(svg);
    await pause(300);
    expect(await draw(pool, 'next')).toBe('next');
  },
);

test.each([
  ['end', 'stopped with 3'],
  ['refuse', 'refused'],
])('"%s" fails one picture, and all that wait behind it are drawn', async (svg, message) => {
  const pool = open();
  const jobs = [svg, svg, svg, ...Array.from({ length: 12 }, (_, index) => `picture ${index}`)];
  const results = await Promise.allSettled(jobs.map((job) => draw(pool, job)));
  expect(results.slice(0, 3).map((result) => result.status === 'rejected' && String(result.reason))).toEqual(
    Array.from({ length: 3 }, () => expect.stringContaining(message)),
  );
  expect(results.slice(3).map((result) => result.status === 'fulfilled' && result.value)).toEqual(jobs.slice(3));
});

test('nobody waits for ever for a thread that says nothing', async () => {
  const pool = open(1500);
  await expect(draw(pool, 'say nothing')).rejects.toThrow('took over 1500 ms');
  expect(await draw(pool, 'next')).toBe('next');
});
