/** How many single letters must be added, dropped, changed or swapped with their neighbour to make one word of another. */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforePrevious[j - 2] ?? 0) + 1);
      }
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/**
 * The candidate most like what was written, or null when none is near enough to be what was meant: at most a third of its
 * letters may differ. Upper and lower case count as the same. Ties go to the first candidate.
 */
export function nearest(written: string, candidates: Iterable<string>): string | null {
  const wanted = written.toLowerCase().slice(0, 100);
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const longest = Math.max(wanted.length, candidate.length);
    const limit = Math.min(bestDistance - 1, Math.max(1, Math.floor(longest / 3)));
    if (Math.abs(wanted.length - candidate.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance <= limit) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}
