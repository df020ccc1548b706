import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cursor, nextProblem } from './next-problem.ts';

interface Problem {
  readonly name: string;
  readonly language: 'id' | 'en';
  readonly start: number;
  readonly stop: number;
}
const problem = (name: string, language: 'id' | 'en', start: number, stop = start + 3): Problem => ({
  name,
  language,
  start,
  stop,
});
const all = [problem('en 5', 'en', 5), problem('id 40', 'id', 40), problem('id 10', 'id', 10)];
const cursor = (language: 'id' | 'en', from: number, to = from): Cursor => ({ language, from, to });

test('from the cursor on, then the other language, then from the beginning again', () => {
  expect(nextProblem(all, cursor('id', 12), null, true)?.name).toBe('id 40');
  expect(nextProblem(all, cursor('id', 41), null, true)?.name).toBe('en 5');
  expect(nextProblem(all, cursor('en', 9), null, true)?.name).toBe('id 10');
});

test('backwards from the cursor', () => {
  expect(nextProblem(all, cursor('id', 12), null, false)?.name).toBe('id 10');
  expect(nextProblem(all, cursor('id', 3), null, false)?.name).toBe('en 5');
});

test('what was read again in the meantime does not lead back to the first', () => {
  const [, second] = [problem('id 10', 'id', 10), problem('id 40', 'id', 40)];
  expect(nextProblem(all, cursor('id', 40, 43), second, true)?.name).toBe('en 5');
});

test('every problem is come to, however many stand at one place', () => {
  const some = fc.array(
    fc.record({ language: fc.constantFrom('id' as const, 'en' as const), start: fc.nat(4), length: fc.nat(2) }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(some, fc.boolean(), (found, forward) => {
      const problems = found.map(({ language, start, length }, index) =>
        problem(String(index), language, start, start + length),
      );
      const seen = new Set<string>();
      let last: Problem | null = null;
      let at = cursor('id', 2);
      for (let steps = 0; steps < problems.length; steps += 1) {
        last = nextProblem(problems, at, last, forward);
        if (last === null) break;
        seen.add(last.name);
        at = cursor(last.language, last.start, last.stop);
      }
      expect(seen.size).toBe(problems.length);
    }),
  );
});

test('without a problem there is nowhere to go', () => {
  expect(nextProblem<Problem>([], cursor('id', 0), null, true)).toBeNull();
});
