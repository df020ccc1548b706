import { asWritten } from '../as-written.ts';
import { problemIn, type Entry } from '../entry.ts';
import type { Fact } from '../fact.ts';
import type { Problem } from '../problem.ts';
import type { Records } from '../records.ts';
import type { Observation } from '../schema/observation.ts';
import type { Finding } from './finding.ts';
import { wrongShare } from './wrong-share.ts';
import { wrongSum } from './wrong-sum.ts';

function* outOfRange({ value, unit }: Observation, isShare: boolean): Generator<Finding> {
  const bounded = unit === 'percent-of-wage' || (unit === 'percent' && isShare);
  if (value === null || !bounded || (value >= 0 && value <= 100)) return;
  yield { path: ['value'], excusable: value > 100, message: {
    id: `Bagian ${value} persen di luar 0 sampai 100. Periksa angkanya; bila sumbernya memang menulis begitu, catat sengketa dan sebut di "irregularity".`,
    en: `A share of ${value} percent is outside 0 to 100. Check it; if the source does say so, record a dispute and name it in "irregularity".`,
  } }; // prettier-ignore
}

/** Whether everything that the arithmetic of an observation rests on is known, so that "nothing is wrong" can be said. */
function isDecidable({ share, parts }: Observation, facts: ReadonlyMap<string, Fact>): boolean {
  return [share?.numerator, share?.denominator, ...(parts ?? [])].every((id) => id === undefined || facts.has(id));
}

/**
 * Recomputes an observation: shares lie between 0 and 100 and follow from what they were made of, totals from their parts,
 * each within the published rounding. What a dispute explains (`irregularity`) passes, but only while there is something to explain.
 */
export function checkArithmetic(
  entry: Entry<Observation>,
  facts: ReadonlyMap<string, Fact>,
  records: Records,
): readonly Problem[] {
  const observation = entry.data;
  const indicator = records.indicators.byId.get(observation.indicator)?.data;
  const isShare = indicator !== undefined && indicator.denominator !== null;
  const findings = [
    ...outOfRange(observation, isShare),
    ...wrongShare(observation, facts),
    ...wrongSum(observation, facts),
  ];
  const excused = observation.irregularity !== undefined;
  const problems = findings
    .filter(({ excusable }) => !(excused && excusable))
    .map(({ path, message }) => problemIn(entry, path, message));
  if (!excused) return problems;
  const dispute = records.disputes.byId.get(observation.irregularity ?? '')?.data;
  if (dispute !== undefined && !dispute.sides.some(({ facts: named }) => named.includes(observation.id))) {
    problems.push(problemIn(entry, ['irregularity'], {
      id: `Sengketa ${asWritten(dispute.id)} tidak memuat ${asWritten(observation.id)}. Tambahkan fakta ini di data/disputes.json.`,
      en: `The dispute ${asWritten(dispute.id)} does not name ${asWritten(observation.id)}. Add this fact to it in data/disputes.json.`,
    })); // prettier-ignore
  }
  if (
    findings.every(({ excusable }) => !excusable) &&
    problems.length === 0 &&
    indicator !== undefined &&
    isDecidable(observation, facts)
  ) {
    problems.push(problemIn(entry, ['irregularity'], {
      id: 'Angka ini tidak melanggar aturan hitung apa pun, jadi "irregularity" tidak diperlukan. Hapus kunci itu.',
      en: 'This number breaks no rule of arithmetic, so "irregularity" is not needed. Remove that key.',
    }, 'key')); // prettier-ignore
  }
  return problems;
}
