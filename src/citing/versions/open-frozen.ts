import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { shortLength } from './short-length.ts';

/** What was published once and for ever, opened from the bytes of its file and from nothing else. */
export interface Frozen<File> {
  /** SHA-256 of the file, 64 hexadecimal digits. */
  readonly hash: string;
  /** The first 16 of them, which stand in its address. */
  readonly short: string;
  /** The canonical file, byte for byte. */
  readonly text: string;
  readonly file: File;
}

export const sha256 = (content: string) => createHash('sha256').update(content).digest('hex');

/** The bytes of an archived file: canonical JSON (RFC 8785) and one newline. Its SHA-256 is its name. */
export const writeFrozen = (file: object): string => `${canonicalJson(file)}\n`;

const formIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, 'schema') : undefined;

/** The form that an archived text says it has, such as 1; undefined when it says none or is no JSON. */
export function formOf(text: string): unknown {
  try {
    return formIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/**
 * Opens the text of an archived file. Throws RangeError with what is wrong: its hash was right, so that only a file that nobody
 * should have written can be.
 */
export function openFrozen<File>(text: string, form: number | string, schema: z.ZodType<File>): Frozen<File> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new RangeError('no JSON');
  }
  const found = formIn(value);
  if (found !== form) throw new RangeError(`schema: ${JSON.stringify(found) ?? 'undefined'}`);
  const read = schema.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new RangeError(`${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}`);
  }
  if (writeFrozen(value as object) !== text) throw new RangeError('no canonical JSON');
  const hash = sha256(text);
  return { hash, short: hash.slice(0, shortLength), text, file: read.data };
}
