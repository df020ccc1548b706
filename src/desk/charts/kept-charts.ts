import type { ChartSpec } from '../../charts/draft-chart.ts';

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

const key = (id: string) => `desk-chart:${id}`;

/** A text of a chart's file as a chart; null for what is none. */
export function specIn(text: string | null): ChartSpec | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && 'type' in value ? (value as ChartSpec) : null;
  } catch {
    return null;
  }
}

/** What was being made of a chart when the page was last closed; null where nothing was left unsaved. */
export function keptChart(id: string): KeptChart | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key(id)) ?? 'null') as KeptChart | null;
    return kept !== null && specIn(JSON.stringify(kept.spec)) !== null ? kept : null;
  } catch {
    return null;
  }
}

export function keepChart(id: string, kept: KeptChart): void {
  try {
    localStorage.setItem(key(id), JSON.stringify(kept));
  } catch {
    // A browser that is full keeps nothing, and the chart goes on being made.
  }
}

export function forgetChart(id: string): void {
  localStorage.removeItem(key(id));
}

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
