import type { Fact } from '../fact.ts';
import type { Path, Problem } from '../problem.ts';
import { type Entry, problemIn, type Records } from '../records.ts';
import { lastDigit, publishedRounding, within } from '../rounding.ts';
import type { Bilingual } from '../schema/common.ts';
import type { Observation } from '../schema/observation.ts';
import { asWritten } from '../suggest.ts';

/** Something in the arithmetic of one observation that does not hold; the path starts at the observation. */
export interface Finding {
  readonly path: Path;
  readonly message: Bilingual;
  /** Whether a dispute may explain it; a misprint among the parts is beyond explaining. */
  readonly excusable: boolean;
}

const finding = (path: Path, excusable: boolean, message: Bilingual): Finding => ({ path, excusable, message });

/** How far the true value of a fact may be from its printed one. */
export const roundingOf = (fact: Fact): number =>
  fact.kind === 'observation' ? publishedRounding(fact.observation) : lastDigit(fact) / 2;

/** Why a fact can be no part of a check, or null. */
export function unusable(fact: Fact, path: Path): Finding | null {
  if (fact.status === 'misprint') {
    return finding(path, false, {
      id: `${asWritten(fact.id)} tercatat sebagai salah cetak dan tidak boleh dihitung. Pakai angka yang benar.`,
      en: `${asWritten(fact.id)} is recorded as a misprint and may not be computed with. Use the right figure.`,
    });
  }
  if (fact.value !== null) return null;
  return finding(path, false, {
    id: `${asWritten(fact.id)} bernilai null (tidak dilaporkan), jadi jumlahnya tidak dapat diperiksa. Hapus dari sini, atau isi nilainya.`,
    en: `${asWritten(fact.id)} is null (not reported), so the arithmetic cannot be checked. Take it out here, or fill in its value.`,
  });
}

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
    yield finding(['share'], false, {
      id: `Pembilang bersatuan ${numerator.unit}, penyebut ${denominator.unit}, hasilnya ${observation.unit}. Keduanya harus sama dan hasilnya percent.`,
      en: `The numerator is in ${numerator.unit}, the denominator in ${denominator.unit}, the result in ${observation.unit}. The two must agree and give percent.`,
    });
    return;
  }
  if (denominator.value <= 0) {
    yield finding(['share', 'denominator'], false, {
      id: `Penyebut ${asWritten(denominator.id)} bernilai ${denominator.value}, jadi tidak ada bagiannya. Periksa angkanya.`,
      en: `The denominator ${asWritten(denominator.id)} is ${denominator.value}, of which there is no share. Check it.`,
    });
    return;
  }
  if (numerator.value > denominator.value) {
    yield finding(['share'], true, {
      id: `Pembilang ${asWritten(numerator.id)} (${numerator.value}) lebih besar daripada penyebut ${asWritten(denominator.id)} (${denominator.value}). Periksa apakah tertukar.`,
      en: `The numerator ${asWritten(numerator.id)} (${numerator.value}) is larger than the denominator ${asWritten(denominator.id)} (${denominator.value}). See whether they are swapped.`,
    });
    return;
  }
  const [above, below] = [roundingOf(numerator), roundingOf(denominator)];
  const least = ((numerator.value - above) / (denominator.value + below)) * 100;
  const most = ((numerator.value + above) / Math.max(denominator.value - below, Number.MIN_VALUE)) * 100;
  const slack = publishedRounding(observation);
  if (within(Math.max(least, Math.min(most, value)), value, slack)) return;
  const computed = Number(((numerator.value / denominator.value) * 100).toFixed(observation.decimals + 2));
  yield finding(['value'], true, {
    id: `Tertulis ${value}, padahal ${numerator.value} ÷ ${denominator.value} × 100 = ${computed}. Periksa ketiganya; bila sumbernya memang begitu, catat selisih dan sebut di "irregularity".`,
    en: `This says ${value}, but ${numerator.value} ÷ ${denominator.value} × 100 = ${computed}. Check all three; if the source does say so, record a dispute and name it in "irregularity".`,
  });
}

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
    const message =
      own === -1
        ? {
            id: `${asWritten(parts[index])} terhitung dua kali. Hapus salah satunya.`,
            en: `${asWritten(parts[index])} is counted twice. Remove one of them.`,
          }
        : {
            id: `${asWritten(id)} tidak dapat menjadi bagian dari dirinya sendiri. Hapus dari daftar.`,
            en: `${asWritten(id)} cannot be a part of itself. Take it out of the list.`,
          };
    yield finding(['parts', index], false, message);
    return;
  }
  const bad = known
    .map((fact) => unusable(fact, ['parts', parts.indexOf(fact.id)]))
    .filter((finding) => finding !== null);
  yield* bad;
  if (bad.length > 0 || known.length < parts.length) return;
  const odd = known.find(({ unit }) => unit !== observation.unit);
  if (odd !== undefined) {
    yield finding(['parts', parts.indexOf(odd.id)], false, {
      id: `${asWritten(odd.id)} bersatuan ${odd.unit}, padahal jumlahnya ${observation.unit}. Keluarkan dari daftar.`,
      en: `${asWritten(odd.id)} is in ${odd.unit}, but the total is in ${observation.unit}. Take it out of the list.`,
    });
    return;
  }
  const sum = known.reduce((total, fact) => total + (fact.value ?? 0), 0);
  const slack = publishedRounding(observation) + known.reduce((total, fact) => total + roundingOf(fact), 0);
  if (within(sum, value, slack)) return;
  yield finding(['value'], true, {
    id: `Tertulis ${value}, padahal jumlah bagiannya ${Number(sum.toPrecision(15))}. Periksa angkanya; bila sumbernya memang begitu, catat selisih dan sebut di "irregularity".`,
    en: `This says ${value}, but its parts add up to ${Number(sum.toPrecision(15))}. Check them; if the source does say so, record a dispute and name it in "irregularity".`,
  });
}

function* outOfRange({ value, unit }: Observation, isShare: boolean): Generator<Finding> {
  const bounded = unit === 'percent-of-wage' || (unit === 'percent' && isShare);
  if (value === null || !bounded || (value >= 0 && value <= 100)) return;
  yield finding(['value'], value > 100, {
    id: `Bagian ${value} persen di luar 0 sampai 100. Periksa angkanya; bila sumbernya memang menulis begitu, catat selisih dan sebut di "irregularity".`,
    en: `A share of ${value} percent is outside 0 to 100. Check it; if the source does say so, record a dispute and name it in "irregularity".`,
  });
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
    problems.push(
      problemIn(entry, ['irregularity'], {
        id: `Selisih ${asWritten(dispute.id)} tidak memuat ${asWritten(observation.id)}. Tambahkan fakta ini di data/disputes.json.`,
        en: `The dispute ${asWritten(dispute.id)} does not name ${asWritten(observation.id)}. Add this fact to it in data/disputes.json.`,
      }),
    );
  }
  if (
    findings.every(({ excusable }) => !excusable) &&
    problems.length === 0 &&
    indicator !== undefined &&
    isDecidable(observation, facts)
  ) {
    const message = {
      id: 'Angka ini tidak melanggar aturan hitung apa pun, jadi "irregularity" tidak diperlukan. Hapus kunci itu.',
      en: 'This number breaks no rule of arithmetic, so "irregularity" is not needed. Remove that key.',
    };
    problems.push(problemIn(entry, ['irregularity'], message, 'key'));
  }
  return problems;
}
