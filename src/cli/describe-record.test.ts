import { expect, test } from 'vitest';
import { getLibrary } from '../library/library.ts';
import { describeEndedRates, describeUnsigned } from './describe-record.ts';

const named = (count: number) =>
  new Map(Array.from({ length: count }, (_, index) => [`cerita-${index}`, null as never]));

test('stories that nobody has signed are named with the command to paste, the first five of many', () => {
  expect(describeUnsigned({ stories: named(1), locks: new Map() }, 'en')).toBe(
    'Not signed yet: 1 story. When finished:\n  npm run sign -- cerita-0',
  );
  expect(describeUnsigned({ stories: named(9), locks: new Map() }, 'id')?.split('\n')).toHaveLength(7);
});

test('nothing is said when every story is signed', () => {
  expect(describeUnsigned({ stories: named(3), locks: named(3) }, 'id')).toBeNull();
});

test('rates that have ended by the clock are called to mind, in the language of the editor, and none before', () => {
  const library = getLibrary();
  expect(describeEndedRates(library, '2026-12-31', 'en')).toBeNull();
  const said = describeEndedRates(library, '2027-01-01', 'id')?.split('\n') ?? [];
  expect(said[0]).toContain('Tarif yang sudah berakhir');
  expect(said.slice(1).join()).toMatch(/id\.mdx: 50\u00a0persen \(31 Desember 2026\)/);
  expect(describeEndedRates(library, '2027-04-01', 'en')).toMatch(/en\.mdx: Rp8,400 \(31 March 2027\)/);
});
