import type { Catalogue } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { pageFrame } from '../chart.ts';
import { labelFaults, refuse, type Path } from '../faults.ts';
import { tickSize } from '../../theme/sizes.ts';
import { byValue, factsOf, resolveRows, sameRowLabelFaults, type ResolvedRows, type RowSpec } from '../rows.ts';
import { figureOf, fullParts, shortParts, stretchesOf, textGap, type Part, type PartFigures } from './layout.ts';
import { labelRoom, placePartLabels } from './part-labels.ts';

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

function highlightFaults(specs: readonly RowSpec[], path: Path): readonly Fault[] {
  const second = specs.flatMap(({ highlight }, index) => (highlight ? [index] : []))[1];
  if (second === undefined) return [];
  return refuse(
    [...path, second, 'highlight'],
    'Sudah ada bagian lain yang disorot. Sorot satu saja, supaya jelas apa pokok grafiknya.',
    'Another part is highlighted already. Highlight one only, so that it is clear what the chart is about.',
  );
}

/**
 * What keeps parts from making one whole: a part without a value or below zero, parts of different times, percentages that
 * do not add up to 100, or nothing to divide.
 */
function wholeFaults({ rows, pathOf }: ResolvedRows, path: Path): readonly Fault[] {
  const facts = factsOf(rows);
  const unfit = facts.flatMap((fact) => {
    const at = pathOf(fact, 'fact');
    if (fact.value === null)
      return refuse(
        at,
        `"${fact.id}" tidak dilaporkan, sehingga keseluruhannya tidak diketahui. Pakai grafik jenis "bar", yang menyebut apa yang tidak dilaporkan.`,
        `"${fact.id}" was not reported, so the whole is not known. Use a chart of type "bar", which names what was not reported.`,
      );
    if (fact.value >= 0) return [];
    return refuse(
      at,
      `"${fact.id}" bernilai negatif dan tidak dapat menjadi bagian dari keseluruhan. Pakai grafik jenis "slope".`,
      `"${fact.id}" is negative and cannot be part of a whole. Use a chart of type "slope".`,
    );
  });
  if (unfit.length > 0) return unfit;
  const [first] = facts;
  const later = facts.find(({ periodText }) => periodText !== first?.periodText);
  if (first && later)
    return refuse(
      pathOf(later, 'fact'),
      `"${first.id}" dihitung pada ${first.periodText} dan "${later.id}" pada ${later.periodText}. Bagian dari satu keseluruhan harus dari periode yang sama.`,
      `"${first.id}" was counted in ${first.periodText} and "${later.id}" in ${later.periodText}. Parts of one whole must be of the same period.`,
    );
  const sum = facts.reduce((total, { value }) => total + (value ?? 0), 0);
  // Published percentages are rounded, so their sum may miss 100 by half a last digit each.
  const rounding = facts.reduce((total, { decimals }) => total + 0.5 / 10 ** decimals, 1e-9);
  if (first?.unit === 'percent' && Math.abs(sum - 100) > rounding) {
    const total = String(Math.round(sum * 100) / 100);
    return refuse(
      path,
      `Bagian-bagian ini berjumlah ${total.replace('.', ',')} persen, bukan 100. Lengkapi bagiannya, atau pakai grafik jenis "bar".`,
      `These parts add up to ${total} percent, not 100. Add what is missing, or use a chart of type "bar".`,
    );
  }
  if (sum > 0) return [];
  return refuse(
    path,
    'Semua bagian bernilai nol, sehingga tidak ada yang dapat dibagi. Pakai grafik jenis "bar".',
    'All the parts are zero, so there is nothing to divide. Use a chart of type "bar".',
  );
}

/** Every label stands at its own part, so one that belongs to the middle has less room than one at an end. */
function roomFaults(parts: readonly Part[], path: Path, pathOf: ResolvedRows['pathOf']): readonly Fault[] {
  const inFull = roomFaultsOf(parts, path, pathOf, { id: fullParts('id'), en: fullParts('en') });
  if (inFull.length === 0) return [];
  return roomFaultsOf(parts, path, pathOf, { id: shortParts([{ parts }], 'id'), en: shortParts([{ parts }], 'en') });
}

function roomFaultsOf(
  parts: readonly Part[],
  path: Path,
  pathOf: ResolvedRows['pathOf'],
  figures: Readonly<Record<Language, PartFigures>>,
): readonly Fault[] {
  const column = pageFrame.narrowest;
  const stretches = {
    id: stretchesOf({ parts }, 'id', figures.id),
    en: stretchesOf({ parts }, 'en', figures.en),
  };
  const tooLong = parts.flatMap((part, index) => {
    const room = (language: Language) => {
      const stretch = stretches[language][index];
      return stretch ? labelRoom(stretch, column) - textGap : column;
    };
    const at = pathOf(part.fact, 'label');
    const figure = { id: figureOf(part, 'id', figures.id), en: figureOf(part, 'en', figures.en) };
    return [
      ...labelFaults(part.label, room, at, { weight: part.highlight ? '700' : '500' }),
      ...labelFaults(figure, room, at, { size: tickSize }),
    ];
  });
  if (tooLong.length > 0 || languages.every((language) => placePartLabels(stretches[language], column) !== null))
    return tooLong;
  return refuse(
    path,
    `Nama bagian-bagian ini tidak muat berdampingan di ponsel selebar ${column} piksel. Pendekkan yang terpanjang, atau gabungkan bagian yang kecil.`,
    `The names of these parts do not fit beside each other on a phone ${column} pixels wide. Shorten the longest, or put small parts together.`,
  );
}
