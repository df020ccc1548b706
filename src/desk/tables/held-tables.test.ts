import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heldTable, holdTable, openHeld } from './held-tables.ts';

const root = mkdtempSync(join(tmpdir(), 'held-tables-'));

afterAll(() => rmSync(root, { recursive: true }));

const paste = (text: string) => holdTable({ root }, { is: 'pasted', text });
const base64 = Buffer.from('Bone;22,10\nBarru;31,20').toString('base64');

test('a table is handed over once and outlives the desk that took it; the same bytes have the same sum', () => {
  const sum = holdTable({ root }, { is: 'file', name: 'a.csv', base64 });
  expect(holdTable({ root }, { is: 'file', name: 'b.csv', base64 })).toBe(sum);
  const held = openHeld({ root }, sum, undefined);
  expect(held?.table.file).toBe('b.csv');
  const opened = held?.opened ?? { sheets: [] };
  expect('sheets' in opened && opened.sheets[0]?.rows[1]?.map(({ text }) => text)).toEqual(['Barru', '31,20']);
  // Another desk on the same project finds it too, and one that is looked at is read once.
  const desk = { root };
  expect(openHeld(desk, sum, undefined)?.opened).toBe(openHeld(desk, sum, undefined)?.opened);
  expect(openHeld(desk, sum, 'windows-1252')?.encoding).toBe('windows-1252');
});

test('the last five are held, and what is held no longer is told from an empty table', () => {
  const sums = Array.from({ length: 8 }, (_, index) => paste(`Bone\t${index}`));
  expect(readdirSync(join(root, '.desk/tables'))).toHaveLength(5);
  expect(heldTable({ root }, sums.at(-1) ?? '')).toEqual({ file: null, text: 'Bone\t7' });
  expect(openHeld({ root }, 'f'.repeat(64), undefined)).toBeNull();
});
