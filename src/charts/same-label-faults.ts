import type { Fault } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { ResolvedRows } from './rows.ts';

/** Two marks that go by one name cannot be told apart. The fault stands at the second one. */
export function sameLabelFaults(
  labels: readonly { readonly label: Bilingual; readonly path: readonly (string | number)[] }[],
): Fault[] {
  return (['id', 'en'] as const).flatMap((language) => {
    const seen = new Set<string>();
    return labels.flatMap(({ label, path }): Fault[] => {
      const text = label[language];
      if (!seen.has(text)) {
        seen.add(text);
        return [];
      }
      return [{ path: [...path, language], message: {
        id: `Nama "${text}" sudah dipakai baris lain, sehingga keduanya tidak dapat dibedakan. Tulis nama lain di "label".`,
        en: `Another row already goes by "${text}", so the two cannot be told apart. Write another name in "label".`,
      } }]; // prettier-ignore
    });
  });
}

/** Rows of one list that go by one name. */
export const sameRowLabelFaults = ({ rows, pathOf }: ResolvedRows): Fault[] =>
  sameLabelFaults(rows.map(({ fact, label }) => ({ label, path: pathOf(fact, 'label') })));
