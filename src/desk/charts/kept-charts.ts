import type { ChartSpec } from '../../charts/draft-chart.ts';
import { openKept } from '../client/kept.ts';

/** A chart and the file that it was made from, as text; null where there was none. */
export interface KeptChart {
  readonly spec: ChartSpec;
  readonly before: string | null;
}

/** A chart's file as it was opened or last saved. */
export interface SavedChart {
  /** What it holds; null while there is none. */
  readonly spec: ChartSpec | null;
  readonly before: string | null;
}

const isChart = (value: unknown): value is ChartSpec =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  ['title', 'subtitle'].every((key) => typeof Reflect.get(value, key) === 'object');

/** A text of a chart's file as a chart; null for what is none. */
export function specIn(text: string | null): ChartSpec | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isChart(value) ? value : null;
  } catch {
    return null;
  }
}

/** Charts that are not saved, by their names; those that have none yet by the figures that they were begun from. */
export const keptCharts = openKept<KeptChart>(
  'chart',
  (found): found is KeptChart =>
    typeof found === 'object' && found !== null && 'spec' in found && 'before' in found && isChart(found.spec),
);

/** What a chart is opened with. */
export interface OpenedWith {
  readonly start: ChartSpec;
  readonly saved: SavedChart;
  /** Whether it goes on from what was left unsaved; and whether the file was changed elsewhere since. */
  readonly isRestored: boolean;
  readonly isOvertaken: boolean;
}

/**
 * Goes on with what was left unsaved, upon the file that it was made from: where that was changed since, saving shows both and writes over
 * neither.
 * @param file as it stands now
 */
export function openWith(
  kept: KeptChart | null,
  file: { readonly spec: ChartSpec; readonly before: string | null },
): OpenedWith {
  const saved = { spec: file.before === null ? null : file.spec, before: file.before };
  if (kept === null || JSON.stringify(kept.spec) === JSON.stringify(file.spec))
    return { start: file.spec, saved, isRestored: false, isOvertaken: false };
  return {
    start: kept.spec,
    saved: { spec: specIn(kept.before), before: kept.before },
    isRestored: true,
    isOvertaken: kept.before !== file.before,
  };
}
