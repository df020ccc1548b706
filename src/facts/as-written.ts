const longest = 60;

/** A value as it stands in the file, for quoting in a message: text in its quotes, long things cut short with `…`. */
export function asWritten(value: unknown): string {
  if (value === undefined) return '—';
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'string' && value.length > longest) {
    return `${JSON.stringify(value.slice(0, longest).toWellFormed()).slice(0, -1)}…"`;
  }
  return JSON.stringify(value);
}

/** A list for a sentence, each as it stands in the file: `"a", "b", "c"`. */
export const asList = (values: Iterable<unknown>): string => Array.from(values, asWritten).join(', ');
