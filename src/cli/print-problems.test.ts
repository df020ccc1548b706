import { expect, test } from 'vitest';
import type { Problem } from '../facts/problem.ts';
import { describeProblems } from './print-problems.ts';

const problem = (file: string, line: number): Problem => ({
  file,
  line,
  column: 3,
  message: { id: 'Salah.', en: 'Wrong.' },
});

test('problems are told by file, each with a place to click, and counted', () => {
  const problems = [problem('data/a.json', 1), problem('data/a.json', 9), problem('data/b.json', 2)];
  expect(describeProblems(problems, 'en')).toBe(
    'data/a.json (2)\n  data/a.json:1:3\n    Wrong.\n  data/a.json:9:3\n    Wrong.\n\ndata/b.json (1)\n  data/b.json:2:3\n    Wrong.\n\n3 problems in 2 files. Mend them, then run this again.',
  );
  expect(describeProblems(problems.slice(2), 'id')).toContain('1 masalah di 1 berkas.');
});
