import { max, scaleLinear } from 'd3';
import { formatFact } from '../../facts/format.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Panel } from './small-multiples.ts';

export interface PanelRow {
  readonly label: string;
  readonly value: string;
  /** Percent of the plot; null when the value was not reported. */
  readonly length: number | null;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly highlight: boolean;
}

export interface PanelsLayout {
  readonly titles: readonly { readonly text: string; readonly top: number }[];
  readonly rows: readonly PanelRow[];
  readonly height: number;
}

const titleHeight = 24;
const rowHeight = 34;
/** From the top of a row to its bar, in CSS pixels. */
export const barTop = 19;
export const barHeight = 6;
/** Between the last bar of a panel and the title of the next. */
const panelGap = 16;

/** Panels one below the other, all on the scale of the longest bar. */
export function layoutPanels(panels: readonly Panel[], language: Language): PanelsLayout {
  const longest = max(panels, ({ rows }) => max(rows, ({ fact }) => fact.value ?? 0)) ?? 0;
  const length = scaleLinear([0, longest || 1], [0, 100]);
  const titles: { text: string; top: number }[] = [];
  const rows: PanelRow[] = [];
  let top = 0;
  for (const panel of panels) {
    titles.push({ text: panel.title[language], top });
    top += titleHeight;
    for (const { fact, label, highlight } of panel.rows) {
      rows.push({
        label: label[language],
        value: formatFact(fact, language, 'number'),
        length: fact.value === null ? null : length(fact.value),
        top,
        highlight,
      });
      top += rowHeight;
    }
    top += panelGap;
  }
  return { titles, rows, height: top - panelGap - (rowHeight - barTop - barHeight) };
}
