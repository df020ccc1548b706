import type { Fault } from '../facts/problem.ts';
import type { ResolvedRows } from './rows.ts';

/** Rows below zero, which a bar that starts at zero cannot draw. */
export function negativeFaults({ rows, pathOf }: ResolvedRows): readonly Fault[] {
  return rows.flatMap(
    ({ fact }): Fault[] =>
    fact.value === null || fact.value >= 0
      ? []
      : [{ path: pathOf(fact, 'fact'), message: {
          id: `"${fact.id}" bernilai negatif; batang hanya menggambar angka dari nol ke atas. Pakai grafik jenis "slope".`,
          en: `"${fact.id}" is negative; bars draw values from zero upwards. Use a chart of type "slope".`,
        } }], // prettier-ignore
  );
}
