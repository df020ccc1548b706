/** How far a figure may be from what a word says of it. Shares of the bound, except where points are said. */
export const tolerances = {
  /** "about 50": 47.5 to 52.5. */
  about: 0.05,
  /** "nearly 50": from 47.5, and below 50. */
  nearly: 0.05,
  /** "half": 48 to 52 percent, in points. */
  half: 2,
  /** "one in four": a tenth of 25 percent either way, but never more than 2 points. */
  oneIn: 0.1,
  /** "twice": 1.8 to 2.2 times. */
  times: 0.1,
} as const;

/** A figure as the judge sees it. Facts carry what their rounding hides; a plain number is exact and has no time. */
export interface Measured {
  readonly value: number;
  /** How far the true value may be from the printed one. */
  readonly rounding: number;
  /** First and last day as ISO strings; null for a plain number, or where the source does not say when it began. */
  readonly time: { readonly first: string; readonly last: string } | null;
}

/** `tie`: equal, or so near that the rounding hides which is more. Never a guess. */
export type Outcome = 'true' | 'false' | 'tie';

const nothing: Measured = { value: Number.NaN, rounding: 0, time: null };

const sign = (a: Measured, b: Measured): -1 | 0 | 1 => {
  const apart = a.value - b.value;
  const hidden = a.rounding + b.rounding;
  if (Math.abs(apart) < hidden || Math.abs(apart) <= 1e-9 * Math.max(Math.abs(a.value), Math.abs(b.value))) return 0;
  return apart > 0 ? 1 : -1;
};

const is = (holds: boolean): Outcome => (holds ? 'true' : 'false');

const ordering =
  (wanted: 1 | -1) =>
  ([a = nothing, b = nothing]: readonly Measured[]): Outcome => {
    const found = sign(a, b);
    return found === 0 ? 'tie' : is(found === wanted);
  };

const extreme =
  (wanted: 1 | -1) =>
  ([a = nothing, ...others]: readonly Measured[]): Outcome => {
    const signs = others.map((other) => sign(a, other));
    if (signs.some((found) => found === -wanted)) return 'false';
    return signs.includes(0) ? 'tie' : 'true';
  };

const exactly = (value: number): Measured => ({ value, rounding: 0, time: null });

/** The half of a share. Shares come in percent. */
const half = exactly(50);

const near = (a: number, b: number, tolerance: number) => Math.abs(a - b) <= tolerance + 1e-9 * Math.abs(b);

const timeOrder =
  (wanted: 'first' | 'last') =>
  ([a = nothing, ...others]: readonly Measured[]): Outcome => {
    const apart = others.map(({ time }) => {
      if (a.time === null || time === null) return 0;
      if (a.time.last < time.first) return 1;
      return a.time.first > time.last ? -1 : 0;
    });
    const good = wanted === 'first' ? 1 : -1;
    if (apart.some((found) => found === -good)) return 'false';
    return apart.includes(0) ? 'tie' : 'true';
  };

/** Growth as a share of where it began; null from zero, from where nothing can grow by a share. */
const growth = (from: Measured, to: Measured) =>
  from.value === 0 ? null : (to.value - from.value) / Math.abs(from.value);

/** What each word means, in numbers. */
export const outcomes = {
  higher: ordering(1),
  lower: ordering(-1),
  same: ([a = nothing, b = nothing]: readonly Measured[]): Outcome => is(a.value === b.value),
  highest: extreme(1),
  lowest: extreme(-1),
  atLeast: ([a = nothing, b = nothing]: readonly Measured[]): Outcome => is(a.value >= b.value),
  atMost: ([a = nothing, b = nothing]: readonly Measured[]): Outcome => is(a.value <= b.value),
  about: ([a = nothing, b = nothing]: readonly Measured[]): Outcome =>
    is(near(a.value, b.value, tolerances.about * Math.abs(b.value))),
  nearly: ([a = nothing, b = nothing]: readonly Measured[]): Outcome => {
    const found = sign(a, b);
    if (found === 0) return 'tie';
    return is(found === -1 && near(a.value, b.value, tolerances.nearly * Math.abs(b.value)));
  },
  half: ([a = nothing]: readonly Measured[]): Outcome => is(near(a.value, 50, tolerances.half)),
  moreThanHalf: ([a = nothing]: readonly Measured[]): Outcome => ordering(1)([a, half]),
  lessThanHalf: ([a = nothing]: readonly Measured[]): Outcome => ordering(-1)([a, half]),
  oneIn: ([a = nothing, n = nothing]: readonly Measured[]): Outcome => {
    const share = 100 / n.value;
    return is(near(a.value, share, Math.min(tolerances.oneIn * share, 2)));
  },
  times: ([a = nothing, b = nothing, n = nothing]: readonly Measured[]): Outcome =>
    b.value === 0 ? 'tie' : is(near(a.value / b.value, n.value, tolerances.times * n.value)),
  first: timeOrder('first'),
  last: timeOrder('last'),
  oneDirection: (measured: readonly Measured[]): Outcome => {
    const signs = measured.slice(1).map((next, index) => sign(next, measured[index] ?? nothing));
    if (signs.includes(0)) return 'tie';
    return is(signs.every((found) => found === signs[0]));
  },
  outpaced: ([a = nothing, b = nothing, c = nothing, d = nothing]: readonly Measured[]): Outcome => {
    const [first, second] = [growth(a, b), growth(c, d)];
    if (first === null || second === null || first === second) return 'tie';
    return is(first > second);
  },
} as const;
