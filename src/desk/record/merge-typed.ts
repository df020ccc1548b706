import { canonicalJson } from '../../facts/canonical-json.ts';
import { isBlank, type Typed, type TypedRecord } from '../../facts/forms/typed.ts';

/** A form in which two hands were at work. */
export interface Merged {
  /** What was typed where that is a change, else what the record has now. */
  readonly merged: TypedRecord;
  /** Whether anything was changed in the form since it was opened. */
  readonly isTouched: boolean;
  /** The fields that both changed, each in another way. */
  readonly both: readonly string[];
}

const isSame = (one: Typed | undefined, other: Typed | undefined): boolean =>
  isBlank(one) ? isBlank(other) : canonicalJson(one) === canonicalJson(other);

/**
 * Joins what was typed into a form with what the record became meanwhile, field by field.
 * @param opened the form as it was opened
 * @param now the form as it would be opened now
 */
export function mergeTyped(opened: TypedRecord, typed: TypedRecord, now: TypedRecord): Merged {
  const keys = [...new Set([now, typed, opened].flatMap((form) => Object.keys(form)))];
  const mine = keys.filter((key) => !isSame(opened[key], typed[key]));
  const both = mine.filter((key) => !isSame(opened[key], now[key]) && !isSame(typed[key], now[key]));
  const merged = keys.flatMap((key) => {
    const value = mine.includes(key) ? typed[key] : now[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  return { merged: Object.fromEntries(merged), isTouched: mine.length > 0, both };
}
