import type { Entry } from './entry.ts';
import { operandsOf } from './operands.ts';
import type { Derivation } from './schema/derivation.ts';

/** Derivations so that each comes after those it is computed from, and the circles that have no such order. */
export interface Order {
  readonly sorted: readonly Entry<Derivation>[];
  /** Each from the first of the file in it, around to the one before it. */
  readonly cycles: readonly (readonly Entry<Derivation>[])[];
}

/** Sorts by dependency; ties stay in the order of the file. What hangs on a circle is in neither list. */
export function orderDerivations(
  entries: readonly Entry<Derivation>[],
  byId: ReadonlyMap<string, Entry<Derivation>>,
): Order {
  const sorted: Entry<Derivation>[] = [];
  const cycles: (readonly Entry<Derivation>[])[] = [];
  const state = new Map<Entry<Derivation>, 'open' | 'done' | 'broken'>();
  const trail: Entry<Derivation>[] = [];
  const visit = (entry: Entry<Derivation>): boolean => {
    const known = state.get(entry);
    if (known === 'open') {
      cycles.push(trail.slice(trail.indexOf(entry)));
      return false;
    }
    if (known !== undefined) return known === 'done';
    state.set(entry, 'open');
    trail.push(entry);
    let sound = true;
    for (const { id } of operandsOf(entry.data)) {
      const next = byId.get(id);
      if (next !== undefined && !visit(next)) sound = false;
    }
    trail.pop();
    state.set(entry, sound ? 'done' : 'broken');
    if (sound) sorted.push(entry);
    return sound;
  };
  for (const entry of entries) visit(entry);
  return { sorted, cycles };
}
