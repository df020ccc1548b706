import { round, type Attribute } from './svg.ts';

/** What each number of a command is: a length across, a length down, or something of an arc. */
const axesOf: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  T: 'xy',
  H: 'x',
  V: 'y',
  Q: 'xyxy',
  S: 'xyxy',
  C: 'xyxyxy',
  A: '-----xy',
};

/** Every number in an attribute, in order; none when it is missing. */
export const numbersOf = (text: Attribute): readonly number[] =>
  [...String(text ?? '').matchAll(/-?\d*\.?\d+(?:e-?\d+)?/g)].map(([number]) => Number(number));

const commandsOf = (d: string) =>
  [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(([, command = '', rest = '']) => ({
    command,
    axes: axesOf[command.toUpperCase()] ?? '',
    numbers: numbersOf(rest),
  }));

/** Every end point of a path's segments: enough for lines, and for arcs and curves that stay within their ends. */
export function pathPoints(d: string): readonly (readonly [number, number])[] {
  let [x, y] = [0, 0];
  return commandsOf(d).flatMap(({ command, axes, numbers }) => {
    const isRelative = command !== command.toUpperCase();
    const segments = axes === '' ? 0 : Math.floor(numbers.length / axes.length);
    return Array.from({ length: segments }, (_, segment) => {
      const end = (axis: string, before: number) => {
        const place = axes.lastIndexOf(axis);
        if (place === -1) return before;
        return (numbers[segment * axes.length + place] ?? 0) + (isRelative ? before : 0);
      };
      [x, y] = [end('x', x), end('y', y)];
      return [x, y] as const;
    });
  });
}

/**
 * A path with everything that lies across multiplied, in plain numbers with two decimals.
 * Throws RangeError for an arc: stretched one way only, it would become another curve.
 */
export const scalePath = (d: string, factor: number): string =>
  commandsOf(d)
    .map(({ command, axes, numbers }) => {
      if (numbers.length > 0 && !/^[xy]+$/.test(axes)) throw new RangeError(`"${command}" cannot be stretched`);
      const isAcross = (index: number) => axes[index % axes.length] === 'x';
      return command + numbers.map((number, index) => round(isAcross(index) ? number * factor : number)).join(' ');
    })
    .join('');
