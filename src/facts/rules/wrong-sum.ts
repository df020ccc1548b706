import { asWritten } from '../as-written.ts';
import type { Fact } from '../fact.ts';
import { publishedRounding, within } from '../rounding.ts';
import type { Observation } from '../schema/observation.ts';
import { roundingOf, unusable, type Finding } from './finding.ts';

/**
 * What does not hold between a total and its parts. Each is allowed its published rounding; parts that are not known are
 * reported elsewhere.
 */
export function* wrongSum(observation: Observation, facts: ReadonlyMap<string, Fact>): Generator<Finding> {
  const { parts, value, id } = observation;
  if (parts === undefined || value === null) return;
  const known = parts.map((part) => facts.get(part)).filter((fact) => fact !== undefined);
  const own = parts.indexOf(id);
  const again = parts.findIndex((part, index) => parts.indexOf(part) < index);
  if (own !== -1 || again !== -1) {
    const index = own === -1 ? again : own;
    yield { path: ['parts', index], excusable: false, message: own === -1
      ? { id: `${asWritten(parts[index])} terhitung dua kali. Hapus salah satunya.`, en: `${asWritten(parts[index])} is counted twice. Remove one of them.` }
      : { id: `${asWritten(id)} tidak dapat menjadi bagian dari dirinya sendiri. Hapus dari daftar.`, en: `${asWritten(id)} cannot be a part of itself. Take it out of the list.` } }; // prettier-ignore
    return;
  }
  const bad = known
    .map((fact) => unusable(fact, ['parts', parts.indexOf(fact.id)]))
    .filter((finding) => finding !== null);
  yield* bad;
  if (bad.length > 0 || known.length < parts.length) return;
  const odd = known.find(({ unit }) => unit !== observation.unit);
  if (odd !== undefined) {
    yield { path: ['parts', parts.indexOf(odd.id)], excusable: false, message: {
      id: `${asWritten(odd.id)} bersatuan ${odd.unit}, padahal jumlahnya ${observation.unit}. Keluarkan dari daftar.`,
      en: `${asWritten(odd.id)} is in ${odd.unit}, but the total is in ${observation.unit}. Take it out of the list.`,
    } }; // prettier-ignore
    return;
  }
  const sum = known.reduce((total, fact) => total + (fact.value ?? 0), 0);
  const slack = publishedRounding(observation) + known.reduce((total, fact) => total + roundingOf(fact), 0);
  if (within(sum, value, slack)) return;
  yield { path: ['value'], excusable: true, message: {
    id: `Tertulis ${value}, padahal jumlah bagiannya ${Number(sum.toPrecision(15))}. Periksa angkanya; bila sumbernya memang begitu, catat sengketa dan sebut di "irregularity".`,
    en: `This says ${value}, but its parts add up to ${Number(sum.toPrecision(15))}. Check them; if the source does say so, record a dispute and name it in "irregularity".`,
  } }; // prettier-ignore
}
