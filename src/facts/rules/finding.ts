import { asWritten } from '../as-written.ts';
import type { Fact } from '../fact.ts';
import type { Path } from '../parsed-file.ts';
import { lastDigit, publishedRounding } from '../rounding.ts';
import type { Bilingual } from '../schema/common.ts';

/** Something in the arithmetic of one observation that does not hold; the path starts at the observation. */
export interface Finding {
  readonly path: Path;
  readonly message: Bilingual;
  /** Whether a dispute may explain it; a misprint among the parts is beyond explaining. */
  readonly excusable: boolean;
}

/** How far the true value of a fact may be from its printed one. */
export const roundingOf = (fact: Fact): number =>
  fact.kind === 'observation' ? publishedRounding(fact.observation) : lastDigit(fact) / 2;

/** Why a fact can be no part of a check, or null. */
export function unusable(fact: Fact, path: Path): Finding | null {
  if (fact.status === 'misprint') {
    return { path, excusable: false, message: {
      id: `${asWritten(fact.id)} tercatat sebagai salah cetak dan tidak boleh dihitung. Pakai angka yang benar.`,
      en: `${asWritten(fact.id)} is recorded as a misprint and may not be computed with. Use the right figure.`,
    } }; // prettier-ignore
  }
  if (fact.value !== null) return null;
  return { path, excusable: false, message: {
    id: `${asWritten(fact.id)} bernilai null (tidak dilaporkan), jadi jumlahnya tidak dapat diperiksa. Hapus dari sini, atau isi nilainya.`,
    en: `${asWritten(fact.id)} is null (not reported), so the arithmetic cannot be checked. Take it out here, or fill in its value.`,
  } }; // prettier-ignore
}
