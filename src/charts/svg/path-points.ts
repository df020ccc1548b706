import type { Attribute } from './svg.ts';

/** Every number in an attribute, in order; none when it is missing. */
export function numbersOf(text: Attribute): number[] {
  return [...String(text ?? '').matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));
}

/** Every end point of a path's segments: enough for lines, and for arcs and curves that stay within their ends. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const numbers = numbersOf(rest);
    const upper = command.toUpperCase();
    const size = { M: 2, L: 2, T: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, A: 7 }[upper] ?? 0;
    for (let index = 0; size > 0 && index + size <= numbers.length; index += size) {
      const [from, to] = [numbers[index + size - 2] ?? 0, numbers[index + size - 1] ?? 0];
      const relative = command !== upper;
      if (upper === 'H') x = to + (relative ? x : 0);
      else if (upper === 'V') y = to + (relative ? y : 0);
      else [x, y] = [from + (relative ? x : 0), to + (relative ? y : 0)];
      points.push([x, y]);
    }
  }
  return points;
}
