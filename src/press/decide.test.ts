import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openDisk } from '../library/disk.ts';
import { planDecision } from './decide.ts';

const root = fileURLToPath(new URL('../../tests/faults/project/', import.meta.url));

test('a decision is held against what it was made from, and not against what somebody writes while it is made', () => {
  const disk = openDisk(root);
  const path = 'content/stories/separuh-terlindungi/id.mdx';
  const before = readFileSync(join(root, path), 'utf8');
  const draft = before.replace('---\n', '---\ndraft: true\n');
  let reads = 0;
  const moving = {
    ...disk,
    read(file: string) {
      if (file !== path) return disk.read(file);
      // After it was first read, it is another text.
      const text = reads++ === 0 ? draft : `${draft}\nDari tempat lain.\n`;
      return { bytes: new TextEncoder().encode(text) };
    },
  };
  const { files } = planDecision(moving, 'separuh-terlindungi', { what: 'sign', because: '' }, '2026-11-28', 'en');
  expect(files.find((file) => file.path === path)?.before).toBe(draft);
});
