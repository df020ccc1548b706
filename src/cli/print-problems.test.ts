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
    'data/a.json (2)\n\n  data/a.json:1:3\n    Wrong.\n\n  data/a.json:9:3\n    Wrong.\n\ndata/b.json (1)\n\n  data/b.json:2:3\n    Wrong.\n\n3 problems in 2 files. Mend them, then run this again.',
  );
  expect(describeProblems(problems.slice(2), 'id')).toContain('1 masalah di 1 berkas.');
  expect(describeProblems(problems.slice(2), 'en')).toContain('1 problem in 1 file. Mend it,');
});

test('each comes with the lines it stands in, where the file can be read', () => {
  expect(describeProblems([problem('data/b.json', 2)], 'id', () => '{\n  "id": 1\n}')).toContain(
    '    Salah.\n\n      1 | {\n    > 2 |   "id": 1\n        |   ^\n      3 | }\n\n1 masalah',
  );
});

test('what a message quotes cannot send commands to the terminal', () => {
  const sly = { ...problem('data/a.json', 1), message: { id: '"\u001B[31mmerah"', en: '"\u001B[31mred"' } };
  expect(describeProblems([sly], 'en')).not.toContain('\u001B');
});

test('of a file with thousands of problems the first fifty are told and the rest counted, in no time', () => {
  const many = Array.from({ length: 5000 }, (_, index) => ({ ...problem('data/a.json', 1), column: index + 1 }));
  const started = performance.now();
  const text = describeProblems([...many, problem('data/b.json', 2)], 'en', () => '{ "id": 1, '.repeat(5000));
  expect(performance.now() - started).toBeLessThan(2000);
  expect(text.match(/data\/a\.json:1:/g)).toHaveLength(50);
  expect(text).toContain('data/a.json (5000)');
  expect(text).toContain('… and 4950 more in this file.');
  expect(text).toContain('data/b.json:2:3');
  expect(text).toContain('5,001 problems in 2 files.');
});
