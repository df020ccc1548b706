/** The middle of a list of numbers, which a pause of the machine does not move. NaN for an empty list. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/** Milliseconds that one run of some work takes, at the median of many runs after as many again to warm up. */
export function medianTime(work: () => unknown, runs: number): number {
  const time = () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  for (let run = 0; run < runs; run += 1) time();
  return median(Array.from({ length: runs }, time));
}
