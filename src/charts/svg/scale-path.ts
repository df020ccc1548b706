import { numbersOf } from './path-points.ts';
import { round } from './svg.ts';

/** Which of a command's numbers lie across; an arc cannot be stretched one way without becoming another curve. */
const across: Readonly<Record<string, readonly boolean[]>> = {
  M: [true, false],
  L: [true, false],
  T: [true, false],
  H: [true],
  V: [false],
  Q: [true, false, true, false],
  S: [true, false, true, false],
  C: [true, false, true, false, true, false],
};

/**
 * A path with everything that lies across multiplied, in plain numbers with two decimals.
 * Throws RangeError for an arc.
 */
export function scalePath(d: string, factor: number): string {
  return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)]
    .map(([, command = '', rest = '']) => {
      const numbers = numbersOf(rest);
      const directions = across[command.toUpperCase()];
      if (directions === undefined && numbers.length > 0) throw new RangeError(`"${command}" cannot be stretched`);
      const scaled = numbers.map((number, index) =>
        round(directions?.[index % directions.length] === true ? number * factor : number),
      );
      return `${command}${scaled.join(' ')}`;
    })
    .join('');
}
