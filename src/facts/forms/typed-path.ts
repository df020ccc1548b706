import type { Path } from '../problem.ts';
import type { Typed, TypedRecord } from './typed.ts';

/** What was typed, with one field changed: the path leads through records and lists, and makes what is not there. */
export function withTyped(typed: Typed | undefined, [step, ...rest]: Path, value: Typed): Typed {
  if (step === undefined) return value;
  if (typeof step === 'number') {
    const list: Typed[] = Array.isArray(typed) ? [...(typed as readonly Typed[])] : [];
    list[step] = withTyped(list[step], rest, value);
    return list;
  }
  const fields = typeof typed === 'object' && !Array.isArray(typed) ? (typed as TypedRecord) : {};
  return { ...fields, [step]: withTyped(fields[step], rest, value) };
}

/** What stands at the end of a path; undefined when nothing does. */
export const typedAt = (typed: Typed | undefined, path: Path): Typed | undefined =>
  path.reduce<Typed | undefined>(
    (here, step) => (typeof here === 'object' ? (Reflect.get(here, step) as Typed | undefined) : undefined),
    typed,
  );

/** What came along in an address: `{ value: '35.782', 'population.id': 'pekerja' }`. */
export const typedFrom = (given: Readonly<Record<string, string>>): TypedRecord =>
  Object.entries(given).reduce<Typed>(
    (typed, [key, value]) => withTyped(typed, key.split('.'), value),
    {},
  ) as TypedRecord;
