import { sum } from 'd3';

/** How much of the spread of all values may be left inside the classes: a tenth, as is usual for maps with few shades. */
const leftInside = 0.1;

/** The squared distances of values from their mean. */
function spreadOf(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values, (value) => (value - mean) ** 2);
}

/** Every way to cut a list into so many parts. */
function* cuts(values: readonly number[], parts: number): Generator<readonly (readonly number[])[]> {
  if (parts === 1) yield [values];
  else
    for (let at = 1; at <= values.length - parts + 1; at += 1)
      for (const rest of cuts(values.slice(at), parts - 1)) yield [values.slice(0, at), ...rest];
}

/**
 * Values in as few classes as their gaps ask for, the least first: natural breaks (W. D. Fisher, 1958; G. F. Jenks, 1967), found by trying every cut,
 * which for the places of a province is a few hundred. Nobody chooses where a shade begins, and equal values are never parted.
 * @param most classes; beyond that the spread inside them may be larger
 */
export function naturalClasses(values: readonly number[], most: number): readonly (readonly number[])[] {
  const distinct = [...new Set(values)].toSorted((a, b) => a - b);
  if (distinct.length === 0) return [];
  const allowed = spreadOf(distinct) * leftInside;
  for (let parts = 1; ; parts += 1) {
    const ways = [...cuts(distinct, Math.min(parts, distinct.length))].map((classes) => ({
      classes,
      left: sum(classes, spreadOf),
    }));
    const [best] = ways.toSorted((a, b) => a.left - b.left);
    if (best && (best.left <= allowed || parts >= Math.min(most, distinct.length))) return best.classes;
  }
}
