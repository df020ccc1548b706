import type { Path } from '../facts/problem.ts';

/** A string in the head of a file, however deep. */
export interface HeadString {
  readonly path: Path;
  readonly text: string;
  /** Whether a reader sees it as words, rather than as a date, a chart or a figure. */
  readonly isWords: boolean;
}

/** Keys of a head that hold no words. */
const wordless: ReadonlySet<string | number> = new Set([
  'published',
  'updated',
  'checked',
  'event',
  'on',
  'answered',
  'chart',
  'photo',
  'fact',
  'topics',
]);

/** Every string of a head in reading order, also those in lists and of questions: what a reader sees and no rule overlooks. */
export function stringsIn(head: unknown, path: Path = []): readonly HeadString[] {
  if (typeof head === 'string') return [{ path, text: head, isWords: !path.some((step) => wordless.has(step)) }];
  if (typeof head !== 'object' || head === null) return [];
  const steps = Array.isArray(head) ? [...head.keys()] : Object.keys(head);
  return steps.flatMap((step) => stringsIn(Reflect.get(head, step), [...path, step]));
}

/** The same head with every string changed. */
export function fillStrings<Head>(head: Head, fill: (text: string) => string): Head;
export function fillStrings(head: unknown, fill: (text: string) => string): unknown {
  if (typeof head === 'string') return fill(head);
  if (typeof head !== 'object' || head === null) return head;
  if (Array.isArray(head)) return head.map((item: unknown) => fillStrings(item, fill));
  return Object.fromEntries(
    Object.entries(head).map(([key, inner]: [string, unknown]) => [key, fillStrings(inner, fill)]),
  );
}
