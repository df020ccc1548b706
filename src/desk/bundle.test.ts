import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { bundleClient } from './bundle.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Kilobytes of the desk's own that its first screen may load, packed as a server would. */
const budget = 300;

const packed = (bytes: string | Uint8Array) => gzipSync(bytes).byteLength / 1000;

test('the first screen of the desk keeps to its budget, and so does all that it may load later together', async () => {
  const { assets, script, styles } = await bundleClient(root);
  const code = [...assets].filter(([name]) => /\.(js|css)$/.test(name));
  const sizes = new Map(code.map(([name, { bytes }]) => [name, packed(bytes)]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  console.log(`desk: ${sizes.get(script)?.toFixed(1)} kB first, ${total.toFixed(1)} kB in all, packed`);
  expect(styles).not.toEqual([]);
  expect(total).toBeLessThan(budget);
}, 120_000);

test('nothing of the desk asks for the development server’s own client, which would reload it', async () => {
  const { assets } = await bundleClient(root);
  for (const [name, { bytes }] of assets)
    if (name.endsWith('.js')) expect(String(bytes), name).not.toMatch(/@vite\/client|import\.meta\.hot/);
}, 120_000);
