import { z } from 'zod';
import type { Language } from '../i18n/locale.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import type { Fault } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import { bilingual, identifier, type Bilingual } from '../facts/schema/common.ts';
import { labelSize } from './labels/type-sizes.ts';
import { textWidth, type Weight } from './labels/text-width.ts';
import { unitName } from '../i18n/units.ts';

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
  pathOf(fact: Fact, key: string): Fault['path'];
}

/**
 * Joins rows with their facts. An unknown fact, a misprint, or a fact named twice is a fault.
 * @param path where the rows stand in the chart's file
 */
export function resolveRows(
  rows: readonly RowSpec[],
  catalogue: Catalogue,
  path: readonly (string | number)[],
): ResolvedRows {
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const resolved = rows.flatMap((row, index) => {
    const at = [...path, index, 'fact'];
    const fact = catalogue.facts.get(row.fact);
    if (!fact) {
      const hint = suggest(row.fact, catalogue.facts.keys());
      faults.push({
        path: at,
        message: {
          id: `Fakta "${row.fact}" tidak ada di data/. ${hint.id}`,
          en: `There is no fact "${row.fact}" in data/. ${hint.en}`,
        },
      });
      return [];
    }
    if (fact.status === 'misprint') {
      faults.push({
        path: at,
        message: {
          id: `"${row.fact}" tercatat sebagai salah cetak dan tidak boleh digambar. Hapus baris ini atau pakai angka yang benar.`,
          en: `"${row.fact}" is recorded as a misprint and may not be drawn. Remove this row or use the right figure.`,
        },
      });
      return [];
    }
    if (seen.has(row.fact)) {
      faults.push({
        path: at,
        message: {
          id: `"${row.fact}" sudah dipakai di baris lain. Hapus salah satunya.`,
          en: `"${row.fact}" already stands in another row. Remove one of them.`,
        },
      });
      return [];
    }
    seen.add(row.fact);
    return [{ fact, label: row.label ?? defaultLabel(fact), highlight: row.highlight }];
  });
  const pathOf = ({ id }: Fact, key: string) => [...path, rows.findIndex(({ fact }) => fact === id), key];
  return { rows: resolved, faults, pathOf };
}

/** A label wider than the room it has on the narrowest phone is a fault, in whichever language it is too wide. */
export function labelFaults(
  label: Bilingual,
  room: number,
  path: readonly (string | number)[],
  { size = labelSize, weight = '500' }: { size?: number; weight?: Weight } = {},
): Fault[] {
  return (['id', 'en'] as const).flatMap((language) => {
    const text = label[language];
    const width = Math.ceil(textWidth(text, size, weight));
    if (width <= room) return [];
    const letters = Math.floor((text.length * room) / width);
    return [
      {
        path: [...path, language],
        message: {
          id: `Label "${text}" lebarnya ${width} piksel, sedangkan di ponsel tersempit hanya muat ${Math.floor(room)}. Pendekkan menjadi sekitar ${letters} huruf.`,
          en: `The label "${text}" is ${width} pixels wide, and the narrowest phone has room for ${Math.floor(room)}. Shorten it to about ${letters} letters.`,
        },
      },
    ];
  });
}

export const factsOf = (rows: readonly { readonly fact: Fact }[]): readonly Fact[] => rows.map(({ fact }) => fact);

/** The largest first; what was not reported last; equal values by id, so that the order in the file changes nothing. */
export function byValue(a: { fact: Fact }, b: { fact: Fact }): number {
  const left = a.fact.value ?? Number.NEGATIVE_INFINITY;
  const right = b.fact.value ?? Number.NEGATIVE_INFINITY;
  return right - left || (a.fact.id < b.fact.id ? -1 : 1);
}

/** What a row of one group among several is called in a table: `Pekerja rentan: Maret 2025`. */
export const labelInGroup = (group: Bilingual, label: Bilingual): Bilingual => ({
  id: `${group.id}: ${label.id}`,
  en: `${group.en}: ${label.en}`,
});

/** What a unit is called in one language. */
export const unitWord = (fact: Fact, language: Language): string => unitName(fact.unit, language);
