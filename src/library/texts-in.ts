import type { Path } from '../facts/problem.ts';
import { bilingual, type Bilingual } from '../facts/schema/common.ts';

/** Every text in two languages inside a parsed file, with the keys that lead to it. */
export function* textsIn(
  value: unknown,
  path: Path = [],
): Generator<{ readonly text: Bilingual; readonly path: Path }> {
  const text = bilingual.safeParse(value);
  if (text.success) yield { text: text.data, path };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value))
      yield* textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}
