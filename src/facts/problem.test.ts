import { expect, test } from 'vitest';
import { notAmong, type Problem } from './problem.ts';

const problem = (file: string, line: number, said: string): Problem => ({
  file,
  line,
  column: 1,
  message: { id: said, en: said },
});

test('what was wrong before is no new mistake, though an edit has moved it to another line', () => {
  const before = [problem('content/front.json', 3, 'no such story')];
  const after = [
    problem('content/front.json', 9, 'no such story'),
    problem('content/front.json', 9, 'no such topic'),
    problem('data/places.json', 3, 'no such story'),
  ];
  expect(notAmong(after, before)).toEqual(after.slice(1));
  expect(notAmong(after, [])).toEqual(after);
});
