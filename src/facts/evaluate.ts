import type { Rules } from './comparability.ts';
import { derive } from './derive.ts';
import { type Entry, problemIn, type Records } from './records.ts';
import type { Fact } from './fact.ts';
import { operandsOf } from './operations.ts';
import type { Problem } from './problem.ts';
import type { Derivation } from './schema/derivation.ts';
import { asWritten } from './suggest.ts';

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

/**
 * Computes every derivation whose operands are known, each after those it is computed from.
 * One that hangs on a missing or refused fact is left out without a word: what it hangs on has been reported.
 * @param observed the observed facts, in the order of the files
 * @returns all facts, first the observed ones, then the derived ones in the order of their file
 */
export function evaluate(
  observed: ReadonlyMap<string, Fact>,
  records: Records,
  rules: Rules,
): { readonly facts: ReadonlyMap<string, Fact>; readonly problems: readonly Problem[] } {
  const { entries, byId } = records.derivations;
  const { sorted, cycles } = orderDerivations(entries, byId);
  const problems: Problem[] = [];
  for (const cycle of cycles) {
    const [start] = cycle;
    if (start === undefined) continue;
    const ring = [...cycle, start].map(({ data }) => data.id).join(' → ');
    problems.push(
      problemIn(start, [], {
        id: `Perhitungan ini berputar: ${ring}. Ubah salah satunya agar tidak memakai hasilnya sendiri.`,
        en: `This calculation goes in a circle: ${ring}. Change one of them so that it does not use its own result.`,
      }),
    );
  }
  const known = new Map(observed);
  for (const entry of sorted) {
    const operands = operandsOf(entry.data).flatMap(({ id }) => known.get(id) ?? []);
    const [first, ...others] = operands;
    if (first === undefined || operands.length < operandsOf(entry.data).length || known.has(entry.data.id)) continue;
    const result = derive(entry, [first, ...others], records, rules);
    if ('kind' in result) known.set(result.id, result);
    else problems.push(result);
  }
  const facts = new Map(observed);
  for (const { data } of entries) {
    const fact = known.get(data.id);
    if (fact !== undefined && !facts.has(data.id)) facts.set(data.id, fact);
  }
  for (const { data } of entries)
    if (data.operation === 'sum' && new Set(data.of).size < data.of.length)
      problems.push(...repeated(data.id, records));
  return { facts, problems };
}

/** A fact twice in one sum is counted twice. */
function repeated(id: string, records: Records): readonly Problem[] {
  const entry = records.derivations.byId.get(id);
  if (entry?.data.operation !== 'sum') return [];
  const { of } = entry.data;
  const index = of.findIndex((operand, place) => of.indexOf(operand) < place);
  return [
    problemIn(entry, ['of', index], {
      id: `${asWritten(of[index])} dijumlahkan dua kali. Hapus salah satunya.`,
      en: `${asWritten(of[index])} is added twice. Remove one of them.`,
    }),
  ];
}
