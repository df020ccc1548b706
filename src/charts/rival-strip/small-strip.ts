import { extent, scaleLinear } from 'd3';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { labelSize } from '../../theme/sizes.ts';
import { pageTheme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import { pictureFigures } from '../figures.ts';
import { textWidth } from '../labels/text-width.ts';
import { figureRoles, reachOf, standingOf, type Standing } from '../marks.ts';
import { byPlace } from '../rows.ts';
import { spokenFact } from '../sentences.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { markOnLine } from './mark-on-line.ts';

/** Where a small strip goes. */
export interface SmallFrame {
  /** CSS pixels: the narrowest column it has to be right in. */
  readonly narrowest: number;
  /** Whether its figures stand at their marks; left out where words beside the strip print them. */
  readonly figures: boolean;
}

interface Spot {
  /** Percent of the plot. */
  readonly x: number;
  readonly standings: readonly Standing[];
  readonly text: string;
}

interface Label {
  readonly spots: readonly Spot[];
  readonly text: string;
  /** CSS pixels from the left on the narrowest column. */
  readonly left: number;
  readonly width: number;
}

const markRadius = 5;
/** Percent of the plot on both sides of the outermost figures: what competes lies inside a longer line, and a figure twice as large has room. */
const inset = 20;
const gap = 8;
const figureRoom = 96;
const line = 9;

/** The figures of neighbouring marks, joined where they would meet: `35.261–35.782`. */
function joinLabels(spots: readonly Spot[], narrowest: number): readonly Label[] {
  const labelOf = (joined: readonly Spot[]): Label => {
    const [first, last] = [joined[0], joined.at(-1)];
    const text = joined.length === 1 ? (first?.text ?? '') : `${first?.text}–${last?.text}`;
    const width = textWidth(text, labelSize, '700');
    const at = (joined.reduce((sum, { x }) => sum + x, 0) / joined.length / 100) * narrowest;
    return { spots: joined, text, width, left: Math.max(0, Math.min(at - width / 2, narrowest - width)) };
  };
  let labels = spots.map((spot) => labelOf([spot]));
  for (;;) {
    const close = labels.findIndex((label, index) => {
      const next = labels[index + 1];
      return next !== undefined && label.left + label.width + gap > next.left;
    });
    if (close === -1) return labels;
    const joined = labelOf(labels.slice(close, close + 2).flatMap((label) => label.spots));
    labels = [...labels.slice(0, close), joined, ...labels.slice(close + 2)];
  }
}

function drawLabel({ spots, text, left, width }: Label, narrowest: number, y: number): SvgNode {
  const x = spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length;
  const dx = left + width / 2 - (x / 100) * narrowest;
  const standings = new Set(spots.flatMap((spot) => spot.standings));
  const [standing] = standings;
  return svg(
    'text',
    {
      x: percent(x),
      dx: Math.abs(dx) < 0.01 ? undefined : dx,
      y,
      'text-anchor': 'middle',
      ...pageTheme.paint(standing !== undefined && standings.size === 1 ? figureRoles[standing] : 'label-strong'),
    },
    text,
  );
}

/**
 * What competes, on one line, as small as a line of words: for lists of many. Null where fewer than two figures were reported, or all print alike.
 * It has no axis, so only the order of its figures and how far they lie apart beside each other can be read.
 */
export function smallStrip(
  facts: readonly Fact[],
  language: Language,
  { narrowest, figures }: SmallFrame = { narrowest: 240, figures: true },
): Drawing | null {
  const places = byPlace(facts.map((fact) => ({ fact }))).toReversed();
  if (places.length < 2) return null;
  const [least = 0, most = 0] = extent(places, ([{ fact }]) => valueAsPrinted(fact) ?? 0);
  const scale = scaleLinear([least, most], [inset, 100 - inset]);
  const print = pictureFigures(facts, figureRoom, language);
  const spots = places.map((place): Spot => ({
    x: scale(valueAsPrinted(place[0].fact) ?? 0),
    standings: [...new Set(place.map(({ fact }) => standingOf(fact, true)))],
    text: print(place[0].fact),
  }));
  const y = (figures ? 18 : 0) + line;
  const marks = spots.flatMap(({ x, standings }) => standings.map((standing) => ({ x, standing })));
  return {
    height: y + Math.ceil(reachOf('target', markRadius)) + 5,
    margin: { left: 0, right: 0 },
    elements: [
      svg('line', { x1: 0, x2: '100%', y1: y, y2: y, ...pageTheme.paint('track') }),
      svg('line', { x1: percent(inset), x2: percent(100 - inset), y1: y, y2: y, ...pageTheme.paint('target-tick') }),
      // A hollow mark lies over the line and over a disc of its place.
      ...marks
        .toSorted((a, b) => Number(isHollow(a.standing)) - Number(isHollow(b.standing)))
        .flatMap(({ x, standing }) => markOnLine(x, y, standing, markRadius, pageTheme)),
      ...(figures ? joinLabels(spots, narrowest).map((label) => drawLabel(label, narrowest, 13)) : []),
    ],
  };
}

const isHollow = (standing: Standing): boolean => standing === 'announced' || standing === 'arithmetic';

/** The same in words: `dihitung 53 persen; diumumkan 63,47 persen dan 67 persen`. */
export function rivalWords(facts: readonly Fact[], language: Language): string {
  const known = facts.filter(({ value }) => value !== null);
  return [...Map.groupBy(known, ({ status }) => status)]
    .map(([status, group]) => {
      const figures = [...new Set(group.map((fact) => spokenFact(fact, language)))];
      return `${chartWords[language].status[status]} ${listWords(figures, language)}`;
    })
    .join('; ');
}
