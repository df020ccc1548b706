import type { Catalogue } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { languages } from '../../i18n/locale.ts';
import { pageFrame } from '../chart.ts';
import { labelRoom, placePartLabels } from './part-labels.ts';
import { byValue, labelFaults, resolveRows, type ResolvedRows, type RowSpec } from '../rows.ts';
import { sameRowLabelFaults } from '../same-label-faults.ts';
import { figureOf, stretchesOf, textGap, type Part } from './layout.ts';
import { tickSize } from '../labels/type-sizes.ts';
import { wholeFaults } from './whole-faults.ts';

type Path = readonly (string | number)[];

/** Joins the parts of one bar with their facts and computes the share of each, the highlighted first, then the largest. */
export function resolveWhole(
  specs: readonly RowSpec[],
  catalogue: Catalogue,
  path: Path,
): { readonly parts: readonly Part[]; readonly faults: readonly Fault[] } {
  const resolved = resolveRows(specs, catalogue, path);
  const { rows, pathOf } = resolved;
  const faults = [
    ...resolved.faults,
    ...sameRowLabelFaults(resolved),
    ...highlightFaults(specs, path),
    ...wholeFaults(resolved, path),
  ];
  if (faults.length > 0) return { parts: [], faults };
  const sum = rows.reduce((total, { fact }) => total + (fact.value ?? 0), 0);
  const parts = rows
    .map((row) => ({ ...row, share: ((row.fact.value ?? 0) / sum) * 100 }))
    .toSorted((a, b) => Number(b.highlight) - Number(a.highlight) || byValue(a, b));
  return { parts, faults: roomFaults(parts, path, pathOf) };
}

function highlightFaults(specs: readonly RowSpec[], path: Path): Fault[] {
  const second = specs.flatMap(({ highlight }, index) => (highlight ? [index] : []))[1];
  if (second === undefined) return [];
  return [{ path: [...path, second, 'highlight'], message: {
    id: 'Sudah ada bagian lain yang disorot. Sorot satu saja, supaya jelas apa pokok grafiknya.',
    en: 'Another part is highlighted already. Highlight one only, so that it is clear what the chart is about.',
  } }]; // prettier-ignore
}

/** Every label stands at its own part, so one that belongs to the middle has less room than one at an end. */
function roomFaults(parts: readonly Part[], path: Path, pathOf: ResolvedRows['pathOf']): Fault[] {
  const column = pageFrame.narrowest;
  const faults = languages.flatMap((language) =>
    stretchesOf({ parts }, language).flatMap((stretch, index) => {
      const part = parts[index];
      if (!part) return [];
      const room = labelRoom(stretch, column) - textGap;
      const at = pathOf(part.fact, 'label');
      const figure = figureOf(part, language);
      return [
        ...labelFaults(part.label, room, at, { weight: part.highlight ? '700' : '500' }),
        ...labelFaults({ id: figure, en: figure }, room, at, { size: tickSize }),
      ].filter((fault) => fault.path.at(-1) === language);
    }),
  );
  if (faults.length > 0) return faults;
  const crowded = languages.find((language) => placePartLabels(stretchesOf({ parts }, language), column) === null);
  if (crowded === undefined) return [];
  return [{ path, message: {
    id: `Nama bagian-bagian ini tidak muat berdampingan di ponsel selebar ${column} piksel. Pendekkan yang terpanjang, atau gabungkan bagian yang kecil.`,
    en: `The names of these parts do not fit beside each other on a phone ${column} pixels wide. Shorten the longest, or put small parts together.`,
  } }]; // prettier-ignore
}
