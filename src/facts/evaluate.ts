import { asWritten } from './as-written.ts';
import type { Rules } from './comparability.ts';
import { derive } from './derive.ts';
import { problemIn } from './entry.ts';
import type { Fact } from './fact.ts';
import { operandsOf } from './operands.ts';
import { orderDerivations } from './order-derivations.ts';
import type { Problem } from './problem.ts';
import type { Records } from './records.ts';

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
    problems.push(problemIn(start, [], {
      id: `Perhitungan ini berputar: ${ring}. Ubah salah satunya agar tidak memakai hasilnya sendiri.`,
      en: `This calculation goes in a circle: ${ring}. Change one of them so that it does not use its own result.`,
    })); // prettier-ignore
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
  return [problemIn(entry, ['of', index], {
    id: `${asWritten(of[index])} dijumlahkan dua kali. Hapus salah satunya.`,
    en: `${asWritten(of[index])} is added twice. Remove one of them.`,
  })]; // prettier-ignore
}
