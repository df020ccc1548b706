import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { timeAxis } from '../axes/time-axis.ts';
import type { TimePlot } from '../axes/time-plot.ts';
import { momentOf, timeScale } from '../axes/time-scale.ts';
import { valueAxis } from '../axes/value-axis.ts';
import type { Frame } from '../chart.ts';
import { factsOf } from '../rows.ts';
import { placeLineLabels } from './line-labels.ts';
import type { LineSeries, PlacedLine } from './series.ts';

export interface LineLayout extends TimePlot {
  readonly lines: readonly PlacedLine[];
  /** What a gap means, said once below the picture where not every gap has room for it; null where each says so itself. */
  readonly gapWords: string | null;
}

const plotHeight = 240;
/** Until this many points a line, dots are large enough to be told apart on a phone. */
const mostLargeDots = 24;

/** All positions of a line chart and the places of its labels. Null when the names of the lines do not fit without overlapping. */
export function layoutLines(series: readonly LineSeries[], frame: Frame, language: Language): LineLayout | null {
  const facts = series.flatMap(({ rows }) => factsOf(rows));
  const known = facts.flatMap(({ value }) => value ?? []);
  const values = valueAxis(known, facts[0]?.unit ?? 'percent', plotHeight, language);
  const scale = timeScale(facts.map(({ period }) => period));
  const lines = series.map((each): PlacedLine => ({
    ...each,
    points: factsOf(each.rows).map(({ period, value }) => ({
      x: scale.position(momentOf(period)),
      y: value === null ? null : values.position(value),
    })),
    radius: each.rows.length > mostLargeDots ? 2 : 3.5,
  }));
  const placed = placeLineLabels(lines, values, frame, language);
  if (placed === null) return null;
  const { labels, right, namesGaps } = placed;
  const gapWords = namesGaps ? null : wordsForGaps(lines, language);
  const time = timeAxis(scale, frame.narrowest - values.left - right, right, language);
  return { values, lines, labels, right, time, gapWords };
}

const gapSigns = {
  id: { inside: 'garis putus', anywhere: 'tanpa titik' },
  en: { inside: 'broken line', anywhere: 'no dot' },
} as const;

/** A gap inside a line breaks it; one at its end leaves only a dot out. */
function wordsForGaps(lines: readonly PlacedLine[], language: Language): string {
  const isInside = lines.every(({ points }) => points[0]?.y !== null && points.at(-1)?.y !== null);
  return `${gapSigns[language][isInside ? 'inside' : 'anywhere']}: ${chartWords[language].notReported}`;
}
