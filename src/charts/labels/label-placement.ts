import { ascending, sum } from 'd3';
import { boxesMeet, type Box, type Widths } from './label-box.ts';

/** One place that a label could take. */
export interface Place {
  readonly box: Box;
  /** How far from ideal; 0 is where a reader looks first. */
  readonly cost: number;
}

/** A label with its possible places. One that is not required may be left off when there is no room. */
export interface Placeable<P extends Place> {
  readonly places: readonly P[];
  readonly required: boolean;
}

/** What leaving off a label costs: more than any place, less than an overlap, which is never allowed. */
const leftOff = 60;
/** The search stops after so many tries with the best it has; a phone-sized chart needs a few hundred. */
const mostTries = 4000;

/**
 * Chooses a place for each label so that no two meet at any width and the sum of costs is least. Null when the required ones do not all
 * fit. The same labels always get the same places.
 */
export function placeLabels<P extends Place>(
  labels: readonly Placeable<P>[],
  widths: Widths,
): readonly (P | null)[] | null {
  const options = labels.map(({ places, required }) => {
    const sorted: { place: P | null; cost: number }[] = places
      .map((place) => ({ place, cost: place.cost }))
      .toSorted((a, b) => ascending(a.cost, b.cost));
    return required ? sorted : [...sorted, { place: null, cost: leftOff }];
  });
  if (options.some((each) => each.length === 0)) return null;
  // What the labels still to come cost at the least: a branch that cannot beat the best is not followed.
  const least = options.map((_, index) => sum(options.slice(index), (each) => each[0]?.cost ?? 0));
  let best: { cost: number; chosen: readonly (P | null)[] } | null = null;
  let tries = 0;

  const follow = (chosen: readonly (P | null)[], cost: number): void => {
    const index = chosen.length;
    if (index === options.length) {
      best = { cost, chosen };
      return;
    }
    for (const option of options[index] ?? []) {
      if (++tries > mostTries) return;
      if (best && cost + option.cost + (least[index + 1] ?? 0) >= best.cost) return;
      const { place } = option;
      if (place && chosen.some((other) => other && boxesMeet(place.box, other.box, widths))) continue;
      follow([...chosen, place], cost + option.cost);
    }
  };

  follow([], 0);
  return (best as { chosen: readonly (P | null)[] } | null)?.chosen ?? null;
}
