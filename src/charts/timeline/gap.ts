import type { Catalogue, Fact } from '../../facts/fact.ts';
import type { Fault } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Theme } from '../../theme/theme.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { FigurePrint } from '../figures.ts';
import { refuse } from '../faults.ts';
import type { Box, Widths } from '../labels/label-box.ts';
import { boxInside } from '../labels/label-box.ts';
import { textBox } from '../labels/place-labels.ts';
import { textWidth } from '../labels/text-width.ts';
import { rivalObstacle } from '../rivals.ts';
import { distance } from '../distance.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import type { TimelineRow } from './rows.ts';

/** The distance between what was counted and what was announced, bracketed in words. */
export interface Gap {
  readonly counted: TimelineRow;
  readonly announced: TimelineRow;
  /** A second line of words, such as "tanpa jumlah orang". */
  readonly label: Bilingual | null;
}

export interface PlacedGap {
  /** Percent of the plot, and CSS pixels from there. */
  readonly x: number;
  readonly dx: number;
  /** CSS pixels from the top: the two figures. */
  readonly top: number;
  readonly bottom: number;
  readonly lines: readonly { readonly text: string; readonly y: number }[];
}

/** CSS pixels from a mark to the bracket, the bracket's arms, and from it to its words. */
const beyondMark = 14;
const arm = 5;
const beforeWords = 6;
const lineHeight = 17;

/**
 * A gap is arithmetic on two figures: they must stand in the chart, and either be comparable or be two sides of one recorded dispute, in which
 * case their distance is what the dispute is about.
 */
export function gapFaults(counted: Fact, announced: Fact, catalogue: Catalogue): readonly Fault[] {
  const obstacle = rivalObstacle(counted, announced, catalogue);
  if (obstacle === null) return [];
  const { id, en } = obstacle;
  return refuse(
    ['gap'],
    `Selisih "${counted.id}" dan "${announced.id}" tidak boleh digambar: ${id} Hapus "gap", atau catat keduanya sebagai pihak yang berbeda dari satu selisih di data/disputes.json.`,
    `The gap between "${counted.id}" and "${announced.id}" may not be drawn: ${en} Remove "gap", or record the two as different sides of one dispute in data/disputes.json.`,
  );
}

/** Every place for a gap's words beside its bracket, from the middle outwards; each with the boxes that nothing else may enter. */
export function* gapPlaces(
  { counted, announced, label }: Gap,
  at: (row: TimelineRow) => { readonly x: number; readonly y: number },
  widths: Widths,
  language: Language,
  print: FigurePrint | undefined,
): Generator<{ readonly gap: PlacedGap; readonly boxes: readonly Box[] }> {
  const ends = [at(counted), at(announced)];
  const [top, bottom] = [Math.min(...ends.map(({ y }) => y)), Math.max(...ends.map(({ y }) => y))];
  const x = Math.max(...ends.map((end) => end.x));
  const dx = beyondMark;
  const size = distance(counted.fact, announced.fact, language, print) ?? '';
  const words = label ? [`${size},`, label[language]] : [size];
  const height = words.length * lineHeight;
  const middle = (top + bottom - height) / 2;
  const edge = (width: number, from: number, to: number, y: number): Box => ({
    left: { percent: x, px: from },
    right: { percent: x, px: to },
    top: y,
    bottom: y + width,
  });
  for (const shift of [0, 8, -8, 16, -16, 24, -24, 36, -36, 48, -48]) {
    const from = middle + shift;
    if (from < top - 4 || from + height > bottom + 4) continue;
    const lines = words.map((text, index) => ({ text, y: from + index * lineHeight + 12 }));
    const texts = lines.map(({ text, y }, index) =>
      textBox(
        x,
        dx - beforeWords,
        y,
        textWidth(text, index === 0 ? labelSize : tickSize, index === 0 ? '700' : '500'),
        'end',
      ),
    );
    if (!texts.every((box) => boxInside(box, widths))) continue;
    yield { gap: { x, dx, top, bottom, lines }, boxes: [...texts, edge(bottom - top, dx - arm - 1, dx + 2, top)] };
  }
}

export function drawGap({ x, dx, top, bottom, lines }: PlacedGap, theme: Theme): readonly SvgNode[] {
  return [
    svg(
      'svg',
      { x: percent(x), overflow: 'visible' },
      svg('path', { d: `M${dx - arm} ${top}H${dx}V${bottom}H${dx - arm}`, ...theme.paint('bracket') }),
    ),
    svg(
      'g',
      theme.paint('halo'),
      ...lines.map(({ text, y }, index) =>
        svg(
          'text',
          {
            x: percent(x),
            dx: dx - beforeWords,
            y,
            'text-anchor': 'end',
            ...theme.paint(index === 0 ? 'label-strong' : 'label-note'),
          },
          text,
        ),
      ),
    ),
  ];
}
