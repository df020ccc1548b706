import { expect, test } from 'vitest';
import { describeUnsigned } from './describe-record.ts';

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
