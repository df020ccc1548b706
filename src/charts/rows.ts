import { z } from 'zod';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { valueAsPrinted } from '../facts/format.ts';
import type { Fault } from '../facts/problem.ts';
import { bilingual, identifier, type Bilingual } from '../facts/schema/common.ts';
import { suggest } from '../facts/suggest.ts';
import { isNumber } from '../i18n/units.ts';
import { refuse, sameLabelFaults, type Path } from './faults.ts';

/** A fact in a chart, with the words it goes by there. */
export const rowSchema = z.strictObject({
  fact: identifier,
  /** What the row is called; the fact's population when left out. */
  label: bilingual.optional(),
  /** Draw it in the colour of the subject. */
  highlight: z.boolean().default(false),
});

export type RowSpec = z.output<typeof rowSchema>;

export interface Row {
  readonly fact: Fact;
  readonly label: Bilingual;
  readonly highlight: boolean;
}

/** What a fact is called when the chart's file does not say: who is counted, or the name of the calculation. */
export const defaultLabel = (fact: Fact): Bilingual =>
  fact.kind === 'observation' ? fact.observation.population : fact.derivation.name;

export interface ResolvedRows {
  /** In the order of the file, without those at fault. */
  readonly rows: readonly Row[];
  readonly faults: readonly Fault[];
  /** Where a key of a fact's row stands in the chart's file. */
  readonly pathOf: (fact: Fact, key: string) => Path;
}

/**
 * Joins rows with their facts. An unknown fact, a misprint, or a fact named twice is a fault.
 * @param path where the rows stand in the chart's file
 */
export function resolveRows(specs: readonly RowSpec[], catalogue: Catalogue, path: Path): ResolvedRows {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const rows = specs.flatMap(({ fact: id, label, highlight }, index): readonly Row[] => {
    const leaveOut = (inIndonesian: string, inEnglish: string) => {
      faults.push(...refuse([...path, index, 'fact'], inIndonesian, inEnglish));
      return [];
    };
    const fact = catalogue.facts.get(id);
    if (!fact) {
      const hint = suggest(id, catalogue.facts.keys());
      return leaveOut(`Fakta "${id}" tidak ada di data/. ${hint.id}`, `There is no fact "${id}" in data/. ${hint.en}`);
    }
    if (fact.status === 'misprint')
      return leaveOut(
        `"${id}" tercatat sebagai salah cetak dan tidak boleh digambar. Hapus baris ini atau pakai angka yang benar.`,
        `"${id}" is recorded as a misprint and may not be drawn. Remove this row or use the right figure.`,
      );
    if (!isNumber(fact.unit))
      return leaveOut(
        `"${id}" adalah ketentuan tanpa angka, jadi tidak dapat digambar. Sebut ketentuannya di catatan grafik.`,
        `"${id}" is a rule without a number and cannot be drawn. Tell the rule in the chart’s note.`,
      );
    if (seen.has(id))
      return leaveOut(
        `"${id}" sudah dipakai di baris lain. Hapus salah satunya.`,
        `"${id}" already stands in another row. Remove one of them.`,
      );
    seen.add(id);
    return [{ fact, label: label ?? defaultLabel(fact), highlight }];
  });
  const pathOf = ({ id }: Fact, key: string) => [...path, specs.findIndex(({ fact }) => fact === id), key];
  return { rows, faults, pathOf };
}

export const factsOf = (rows: readonly { readonly fact: Fact }[]): readonly Fact[] => rows.map(({ fact }) => fact);

export const isKnown = ({ fact }: { readonly fact: Fact }): boolean => fact.value !== null;

/** The largest as printed first; what was not reported last; equal values by id, so that the order in the file changes nothing. */
export function byValue(a: { fact: Fact }, b: { fact: Fact }): number {
  const [left, right] = [a, b].map(({ fact }) => valueAsPrinted(fact) ?? Number.NEGATIVE_INFINITY) as [number, number];
  if (left !== right) return right > left ? 1 : -1;
  return a.fact.id < b.fact.id ? -1 : 1;
}

/**
 * The rows of each value, the largest first, without those that were not reported. Values are equal when they print as one number: what a
 * reader cannot tell apart shares its place.
 */
export function byPlace<R extends { readonly fact: Fact }>(rows: readonly R[]): readonly (readonly [R, ...R[]])[] {
  const places: [R, ...R[]][] = [];
  for (const row of rows.filter(isKnown).toSorted(byValue)) {
    const last = places.at(-1);
    if (last && valueAsPrinted(last[0].fact) === valueAsPrinted(row.fact)) last.push(row);
    else places.push([row]);
  }
  return places;
}

/** Rows of one list that go by one name. */
export const sameRowLabelFaults = ({ rows, pathOf }: ResolvedRows): readonly Fault[] =>
  sameLabelFaults(rows.map(({ fact, label }) => ({ label, path: pathOf(fact, 'label') })));

/** Rows below zero, which a length that starts at zero cannot show. */
export const negativeFaults = ({ rows, pathOf }: ResolvedRows, type: string): readonly Fault[] =>
  rows
    .filter(({ fact }) => fact.value !== null && fact.value < 0)
    .flatMap(({ fact }) =>
      refuse(
        pathOf(fact, 'fact'),
        `"${fact.id}" bernilai negatif, sedangkan grafik "${type}" menggambar angka dari nol ke atas. Pakai grafik jenis "ranking" atau "slope".`,
        `"${fact.id}" is negative, and a "${type}" chart draws values from zero upwards. Use a chart of type "ranking" or "slope".`,
      ),
    );
