import type { Lock } from './lock.ts';

/** Whether a value takes no more than one line of the file: whatever holds no list of objects. */
const isShort = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Array.isArray(value) ? value.every((item) => typeof item !== 'object') : Object.values(value).every(isShort));

/** Each fact, figure and claim on a line of its own, so that a diff of two locks shows what moved and nothing else. */
function write(value: unknown, depth: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, member]: [string, unknown]) =>
    Array.isArray(value) ? write(member, depth + 1) : `${JSON.stringify(key)}: ${write(member, depth + 1)}`,
  );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return open + close;
  if (depth > 1 && isShort(value))
    return Array.isArray(value) ? `[${members.join(', ')}]` : `{ ${members.join(', ')} }`;
  const indent = '  '.repeat(depth + 1);
  return `${open}\n${members.map((member) => indent + member).join(',\n')}\n${'  '.repeat(depth)}${close}`;
}

/** The file that holds a lock. */
export const writeLock = (lock: Lock): string => `${write(lock, 0)}\n`;
