import type { Catalogue } from '../facts/fact.ts';
import { isHeadcountOf } from '../facts/headcount.ts';
import type { Fault } from '../facts/problem.ts';
import { refuse, type Path } from './faults.ts';

/** A headcount that is none, or of another time or place than the share beside which it is written. */
export function headcountFaults(
  written: { readonly fact: string; readonly headcount?: string | undefined },
  { facts }: Catalogue,
  path: Path,
): readonly Fault[] {
  if (written.headcount === undefined) return [];
  const [share, people] = [facts.get(written.fact), facts.get(written.headcount)];
  if (!share) return [];
  if (people && isHeadcountOf(people, share)) return [];
  return refuse(
    path,
    `"${written.headcount}" bukan jumlah orang dari hitungan yang sama dengan "${written.fact}". Tulis fakta bersatuan orang dengan wilayah, periode, dan status yang sama, atau hapus "headcount".`,
    `"${written.headcount}" is not the headcount of the same count as "${written.fact}". Write a fact in people of the same place, period and status, or remove "headcount".`,
  );
}
