import { asWritten } from '../as-written.ts';
import type { Fact } from '../fact.ts';
import { publishedRounding, within } from '../rounding.ts';
import type { Observation } from '../schema/observation.ts';
import { roundingOf, unusable, type Finding } from './finding.ts';

/**
 * What does not hold between a share and the facts it was made of. The three are allowed their published rounding; facts that
 * are not known are reported elsewhere.
 */
export function* wrongShare(observation: Observation, facts: ReadonlyMap<string, Fact>): Generator<Finding> {
  const { share, value } = observation;
  if (share === undefined || value === null) return;
  const numerator = facts.get(share.numerator);
  const denominator = facts.get(share.denominator);
  if (numerator === undefined || denominator === undefined) return;
  const bad = [unusable(numerator, ['share', 'numerator']), unusable(denominator, ['share', 'denominator'])].filter(
    (finding) => finding !== null,
  );
  yield* bad;
  if (bad.length > 0 || numerator.value === null || denominator.value === null) return;
  if (numerator.unit !== denominator.unit || observation.unit !== 'percent') {
    yield { path: ['share'], excusable: false, message: {
      id: `Pembilang bersatuan ${numerator.unit}, penyebut ${denominator.unit}, hasilnya ${observation.unit}. Keduanya harus sama dan hasilnya percent.`,
      en: `The numerator is in ${numerator.unit}, the denominator in ${denominator.unit}, the result in ${observation.unit}. The two must agree and give percent.`,
    } }; // prettier-ignore
    return;
  }
  if (denominator.value <= 0) {
    yield { path: ['share', 'denominator'], excusable: false, message: {
      id: `Penyebut ${asWritten(denominator.id)} bernilai ${denominator.value}, jadi tidak ada bagiannya. Periksa angkanya.`,
      en: `The denominator ${asWritten(denominator.id)} is ${denominator.value}, of which there is no share. Check it.`,
    } }; // prettier-ignore
    return;
  }
  if (numerator.value > denominator.value) {
    yield { path: ['share'], excusable: true, message: {
      id: `Pembilang ${asWritten(numerator.id)} (${numerator.value}) lebih besar daripada penyebut ${asWritten(denominator.id)} (${denominator.value}). Periksa apakah tertukar.`,
      en: `The numerator ${asWritten(numerator.id)} (${numerator.value}) is larger than the denominator ${asWritten(denominator.id)} (${denominator.value}). See whether they are swapped.`,
    } }; // prettier-ignore
    return;
  }
  const [above, below] = [roundingOf(numerator), roundingOf(denominator)];
  const least = ((numerator.value - above) / (denominator.value + below)) * 100;
  const most = ((numerator.value + above) / Math.max(denominator.value - below, Number.MIN_VALUE)) * 100;
  const slack = publishedRounding(observation);
  if (within(Math.max(least, Math.min(most, value)), value, slack)) return;
  const computed = Number(((numerator.value / denominator.value) * 100).toFixed(observation.decimals + 2));
  yield { path: ['value'], excusable: true, message: {
    id: `Tertulis ${value}, padahal ${numerator.value} ÷ ${denominator.value} × 100 = ${computed}. Periksa ketiganya; bila sumbernya memang begitu, catat sengketa dan sebut di "irregularity".`,
    en: `This says ${value}, but ${numerator.value} ÷ ${denominator.value} × 100 = ${computed}. Check all three; if the source does say so, record a dispute and name it in "irregularity".`,
  } }; // prettier-ignore
}
