import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shareShapes } from '../../src/citing/picture/share-card.ts';
import { dist } from '../folders.ts';
import { siteFiles, sitePages } from '../site-pages.ts';

const offered = (html: string) => [...html.matchAll(/href="(\/_share\/[^"]+)"/g)].map(([, path = '']) => path);
const shared = sitePages.filter(({ page }) => page === 'chart' || page === 'story');
const sizes = Object.values(shareShapes).map(({ width, height }) => `${width}x${height}`);

test('every chart and every story offers a square and an upright picture to pass on', () => {
  expect(shared.length).toBeGreaterThan(10);
  for (const { path, html } of shared)
    expect(
      offered(html).map((file) => /-(\d+x\d+)-[0-9a-f]{8}\.png$/.exec(file)?.[1]),
      path,
    ).toEqual(sizes);
});

test('each is there, of the size that its name says, and light enough to be sent', () => {
  for (const path of shared.flatMap(({ html }) => offered(html))) {
    const bytes = readFileSync(`${dist}${path.slice(1)}`);
    expect(path).toContain(`-${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}-`);
    expect(bytes.length, path).toBeLessThanOrEqual(300_000);
  }
});

test('none lies there that no page offers', () => {
  const known = new Set(shared.flatMap(({ html }) => offered(html)));
  expect(siteFiles.filter((file) => file.startsWith('/_share/') && !known.has(file))).toEqual([]);
});
