import type { Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { factsOf, type ResolvedRows } from '../rows.ts';

type Path = readonly (string | number)[];

/** Published percentages are rounded, so their sum may miss 100 by half a last digit each. */
const rounding = (facts: readonly Fact[]) => facts.reduce((sum, { decimals }) => sum + 0.5 / 10 ** decimals, 1e-9);

function partFault({ id, value }: Fact, path: Path): Fault[] {
  if (value === null) {
    return [{ path, message: {
      id: `"${id}" tidak dilaporkan, sehingga keseluruhannya tidak diketahui. Pakai grafik jenis "bar", yang menyebut apa yang tidak dilaporkan.`,
      en: `"${id}" was not reported, so the whole is not known. Use a chart of type "bar", which names what was not reported.`,
    } }]; // prettier-ignore
  }
  if (value >= 0) return [];
  return [{ path, message: {
    id: `"${id}" bernilai negatif dan tidak dapat menjadi bagian dari keseluruhan. Pakai grafik jenis "slope".`,
    en: `"${id}" is negative and cannot be part of a whole. Use a chart of type "slope".`,
  } }]; // prettier-ignore
}

/**
 * What keeps parts from making one whole: a part without a value or below zero, parts of different times, percentages that
 * do not add up to 100, or nothing to divide.
 * @param path where the parts stand in the chart's file
 */
export function wholeFaults({ rows, pathOf }: ResolvedRows, path: Path): Fault[] {
  const facts = factsOf(rows);
  const faults = facts.flatMap((fact) => partFault(fact, pathOf(fact, 'fact')));
  if (faults.length > 0) return faults;
  const [first] = facts;
  const later = facts.find(({ periodText }) => periodText !== first?.periodText);
  if (first && later) {
    return [{ path: pathOf(later, 'fact'), message: {
      id: `"${first.id}" dihitung pada ${first.periodText} dan "${later.id}" pada ${later.periodText}. Bagian dari satu keseluruhan harus dari periode yang sama.`,
      en: `"${first.id}" was counted in ${first.periodText} and "${later.id}" in ${later.periodText}. Parts of one whole must be of the same period.`,
    } }]; // prettier-ignore
  }
  const sum = facts.reduce((total, { value }) => total + (value ?? 0), 0);
  if (first?.unit === 'percent' && Math.abs(sum - 100) > rounding(facts)) {
    const total = Math.round(sum * 100) / 100;
    return [{ path, message: {
      id: `Bagian-bagian ini berjumlah ${String(total).replace('.', ',')} persen, bukan 100. Lengkapi bagiannya, atau pakai grafik jenis "bar".`,
      en: `These parts add up to ${total} percent, not 100. Add what is missing, or use a chart of type "bar".`,
    } }]; // prettier-ignore
  }
  if (sum > 0) return [];
  return [{ path, message: {
    id: 'Semua bagian bernilai nol, sehingga tidak ada yang dapat dibagi. Pakai grafik jenis "bar".',
    en: 'All the parts are zero, so there is nothing to divide. Use a chart of type "bar".',
  } }]; // prettier-ignore
}
