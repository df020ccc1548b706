import type { Path } from '../../facts/problem.ts';

/** The value at a path; undefined where there is none. */
export function valueAt(spec: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined),
    spec,
  );
}

/** The same file with another value at a path; `undefined` takes the key or the item out. */
export function withValue<Value>(spec: Value, path: Path, value: unknown): Value;
export function withValue(spec: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(spec)) {
    const list: readonly unknown[] = spec;
    const index = Number(step);
    return rest.length === 0 && value === undefined
      ? list.toSpliced(index, 1)
      : list.with(index, withValue(list[index], rest, value));
  }
  const record = typeof spec === 'object' && spec !== null ? spec : {};
  if (rest.length === 0 && value === undefined)
    return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
  return { ...record, [step]: withValue(Reflect.get(record, step) as unknown, rest, value) };
}
