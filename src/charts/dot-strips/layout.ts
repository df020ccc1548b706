import { extent, group, max, scaleLinear } from 'd3';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import { precisionOf, preciseResult } from '../../facts/precision.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatShortPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { unitName } from '../../i18n/units.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { Frame } from '../chart.ts';
import { areTooLong, fullFigures, shortFigures, withUnit, type FigurePrint } from '../figures.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { reachOf, standingOf, type Standing } from '../marks.ts';
import { byTime } from '../axes/time-scale.ts';
import { byPlace, isKnown, type Row } from '../rows.ts';
import { distance } from '../distance.ts';

/** One group of people, counted or given several times. */
export interface Strip {
  readonly name: Bilingual;
  readonly rows: readonly Row[];
  /** Too far from the others to be drawn on their scale. */
  readonly offScale: readonly Row[];
}

export interface StripMark {
  /** Percent of the plot, and CSS pixels from the top. */
  readonly x: number;
  readonly y: number;
  readonly standing: Standing;
}

/** The figures of one spot, with their periods over or under them. */
export interface StripLabel {
  /** Percent of the plot, and CSS pixels from there to the middle of the words. */
  readonly x: number;
  readonly dx: number;
  readonly value: { readonly text: string; readonly y: number };
  readonly periods: readonly { readonly text: string; readonly y: number }[];
  /** How the figures came about; null where in different ways. */
  readonly standing: Standing | null;
}

export interface PlacedStrip {
  readonly name: string;
  readonly nameY: number;
  readonly spread: { readonly lines: readonly string[]; readonly y: number; readonly atEnd: boolean };
  /** CSS pixels from the top. */
  readonly line: number;
  readonly marks: readonly StripMark[];
  readonly labels: readonly StripLabel[];
  readonly offScale: readonly { readonly lines: readonly string[]; readonly y: number; readonly standing: Standing }[];
  /** What was not reported; null when all was. */
  readonly missing: { readonly lines: readonly string[]; readonly y: number } | null;
  /** CSS pixels from the top: the rule below it. */
  readonly bottom: number;
}

export interface DotStripsLayout {
  readonly strips: readonly PlacedStrip[];
  readonly height: number;
}

export const markRadius = 5;
/** Percent of the plot on both sides that the scale leaves free, so that words at its ends have room. */
const inset = 6;
export const lineHeight = 16;
const nameHeight = 22;
const aboveLine = 12;
const belowLine = 12;
const stackStep = 12;
const afterStrip = 18;
/** CSS pixels between two labels, and the room that periods of one spot have in a line. */
const labelGap = 10;
/** CSS pixels: spots closer than this on a phone share a label. */
const nearSpots = 14;
const periodRoom = 128;
/** CSS pixels that a figure may take, so that three find room beside each other on a phone. */
const widestFigure = 88;
export const offScaleIndent = 22;

/** A day is too fine for a strip: the month in which a figure was given, or its year. */
const shortPeriod = ({ periodText }: Fact, language: Language): string =>
  formatShortPeriod(/^\d{4}-\d{2}-\d{2}$/.test(periodText) ? periodText.slice(0, 7) : periodText, language);

/** `521 orang · 1,5 persen`: how far apart the smallest and the largest figure are, and as a share of the smallest. */
export function spreadOf(
  { rows }: Strip,
  language: Language,
  print?: FigurePrint,
): { readonly size: string; readonly share: string | null } | null {
  const places = byPlace(rows);
  const [largest, smallest] = [places[0]?.[0].fact, places.at(-1)?.[0].fact];
  if (!largest || !smallest || largest === smallest) return null;
  const size = distance(smallest, largest, language, print) ?? '';
  return { size, share: shareOf(smallest, largest, language) };
}

/** A difference in percent of what it starts from is told below this: ten times as much is better seen in the figures. */
const mostPercent = 1000;

/** To one decimal, or as roughly as the two figures are known. Null where it would say nothing. */
function shareOf(smallest: Fact, largest: Fact, language: Language): string | null {
  const [from, to] = [valueAsPrinted(smallest) ?? 0, valueAsPrinted(largest) ?? 0];
  const share = ((to - from) / from) * 100;
  if (from <= 0 || share >= mostPercent) return null;
  const known = preciseResult('change', [precisionOf(smallest), precisionOf(largest)], share);
  const digit = Math.max(0.1, known);
  const print = (value: number) =>
    `${formatNumber(value, Math.min(1, -Math.floor(Math.log10(digit) + 1e-9)), language)}\u00a0${unitName('percent', language)}`;
  if (share >= digit / 2) return print(share);
  return `${{ id: 'kurang dari', en: 'less than' }[language]} ${print(digit)}`;
}

const spreadWords = {
  id: { apart: (size: string) => `selisih ${size}`, same: 'semua sama', nearly: 'hampir sama semua' },
  en: { apart: (size: string) => `${size} apart`, same: 'all the same', nearly: 'almost the same' },
} as const;

export const offScaleWords = { id: 'di luar skala', en: 'off the scale' } as const;

/** Empty where a single figure was reported. */
function spreadText(strip: Strip, language: Language, print?: FigurePrint): string {
  const spread = spreadOf(strip, language, print);
  if (spread === null) {
    const recorded = strip.rows.filter(isKnown).map(({ fact }) => fact.value);
    if (recorded.length < 2) return '';
    return spreadWords[language][new Set(recorded).size > 1 ? 'nearly' : 'same'];
  }
  return [spreadWords[language].apart(spread.size), spread.share].filter(Boolean).join(' · ');
}

/** Figures that print alike share a spot; spots too close for two labels share a label. */
interface Spot {
  readonly x: number;
  readonly rows: readonly Row[];
}

/** Each group on a scale of its own: what is compared is how far its figures lie apart, and not how large groups are. */
export function layoutDotStrips(strips: readonly Strip[], { narrowest }: Frame, language: Language): DotStripsLayout {
  let top = 0;
  const placed = strips.map((strip) => {
    const one = layoutStrip(strip, top, narrowest, language);
    top = one.bottom + afterStrip;
    return one;
  });
  return { strips: placed, height: placed.at(-1)?.bottom ?? 0 };
}

function layoutStrip(strip: Strip, top: number, narrowest: number, language: Language): PlacedStrip {
  const name = strip.name[language];
  const facts = [...strip.rows, ...strip.offScale].map(({ fact }) => fact);
  const isShort = areTooLong(facts, widestFigure, language);
  const print = isShort ? shortFigures(facts, language) : fullFigures(language);
  const spread = spreadText(strip, language, isShort ? withUnit(print, language) : undefined);
  const atEnd = textWidth(name, labelSize, '700') + 16 + textWidth(spread, tickSize, '500') <= narrowest;
  const spreadLines = spread === '' ? [] : atEnd ? [spread] : wrapLabel(spread, narrowest - 8, '500');
  const headHeight = nameHeight + (atEnd ? 0 : spreadLines.length * lineHeight + 2);
  const known = strip.rows.filter(isKnown);
  const places = byPlace(known).toReversed();
  const [least = 0, most = 0] = extent(known, ({ fact }) => valueAsPrinted(fact) ?? 0);
  const scale = scaleLinear([least, most], [inset, 100 - inset]);
  const position = (value: number) => (least === most ? 50 : scale(value));
  const spots = places.map((rows): Spot => ({
    x: position(valueAsPrinted(rows[0].fact) ?? 0),
    rows: rows.toSorted(byTime),
  }));
  const { above, below } = sideLabels(spots, narrowest, language, print);
  const stack = stackMarks(spots, narrowest);
  const tallest = max(stack, ({ level }) => level) ?? 0;
  const heightOf = (blocks: readonly Block[]) => max(blocks, ({ periods }) => (periods.length + 1) * lineHeight) ?? 0;
  const line = top + headHeight + heightOf(above) + tallest * stackStep + aboveLine;
  const belowHeight = heightOf(below);
  const labelOf = (block: Block, isAbove: boolean): StripLabel => {
    const { x, dx, value, periods, standing } = block;
    const valueY = isAbove ? line - tallest * stackStep - aboveLine - 2 : line + belowLine + 13;
    const periodY = (index: number) =>
      isAbove ? valueY - (periods.length - index) * lineHeight : valueY + (index + 1) * lineHeight;
    return {
      x,
      dx,
      standing,
      value: { text: value, y: valueY },
      periods: periods.map((text, index) => ({ text, y: periodY(index) })),
    };
  };
  let bottom = line + belowLine + belowHeight;
  const nextLine = () => (bottom += lineHeight + 4);
  const missing = strip.rows.filter((row) => !isKnown(row)).map(({ fact }) => shortPeriod(fact, language));
  const words = { id: 'Tidak dilaporkan', en: 'Not reported' }[language];
  const missingLines = missing.length === 0 ? [] : wrapLabel(`${words}: ${missing.join(', ')}`, narrowest - 8, '500');
  const missingLine = missingLines.length === 0 ? null : { lines: missingLines, y: nextLine() - 4 };
  bottom += Math.max(0, missingLines.length - 1) * lineHeight;
  const offScale = strip.offScale.map(({ fact, label }) => {
    const figure = print(fact);
    const text = `${figure} ${label[language]}, ${shortPeriod(fact, language)}: ${offScaleWords[language]}`;
    const lines = wrapLabel(text, narrowest - offScaleIndent - 8, '500');
    const y = nextLine() - 4;
    bottom += (lines.length - 1) * lineHeight;
    return { lines, y, standing: standingOf(fact, true) };
  });
  return {
    name,
    nameY: top + 14,
    spread: { lines: spreadLines, y: top + 14 + (atEnd ? 0 : lineHeight + 2), atEnd },
    line,
    marks: stack.map(({ x, level, standing }) => ({ x, y: line - level * stackStep, standing })),
    labels: [...above.map((block) => labelOf(block, true)), ...below.map((block) => labelOf(block, false))],
    offScale,
    missing: missingLine,
    bottom,
  };
}

/** Marks of one kind that would cover each other are stacked; a hollow one may stand around a disc. */
function stackMarks(spots: readonly Spot[], narrowest: number) {
  const placed: { x: number; level: number; standing: Standing }[] = [];
  for (const { x, rows } of spots) {
    for (const standing of new Set(rows.map(({ fact }) => standingOf(fact, true)))) {
      const reach = 2 * reachOf(standing, markRadius);
      const near = placed.filter(
        (other) => other.standing === standing && ((x - other.x) / 100) * narrowest < reach - 3,
      );
      const taken = new Set(near.map(({ level }) => level));
      let level = 0;
      while (taken.has(level)) level++;
      placed.push({ x, level, standing });
    }
  }
  return placed;
}

/** More figures than these at one place are told by the first and the last. */
const mostListed = 3;

/** A label before it has a height. */
interface Block {
  readonly x: number;
  readonly dx: number;
  readonly width: number;
  readonly value: string;
  readonly periods: readonly string[];
  readonly standing: Standing | null;
  readonly spots: readonly Spot[];
}

function blockOf(spots: readonly Spot[], narrowest: number, language: Language, figureOf: FigurePrint): Block {
  const rows = spots.flatMap((spot) => spot.rows);
  const x = spots.reduce((sum, spot) => sum + spot.x, 0) / spots.length;
  const print = ({ rows: [row] }: Spot) => (row ? figureOf(row.fact) : '');
  const [first, last] = [spots[0], spots.at(-1)];
  const all = spots.map(print).join(', ');
  const isListed = spots.length <= mostListed && textWidth(all, labelSize, '700') <= narrowest;
  const value = isListed || !first || !last ? all : `${print(first)}–${print(last)}`;
  const periods = wrapLabel(
    [...new Set(rows.map(({ fact }) => shortPeriod(fact, language)))].join(', '),
    periodRoom,
    '500',
  );
  const width = Math.max(
    textWidth(value, labelSize, '700'),
    ...periods.map((text) => textWidth(text, tickSize, '500')),
  );
  const at = (x / 100) * narrowest;
  const left = Math.max(0, Math.min(at - width / 2, narrowest - width));
  const standings = new Set(rows.map(({ fact }) => standingOf(fact, true)));
  const [standing = null] = standings;
  return {
    x,
    dx: left + width / 2 - at,
    width,
    value,
    periods,
    standing: standings.size === 1 ? standing : null,
    spots,
  };
}

/** Above where there is room, else below, else together with its neighbour: no two labels meet on the narrowest phone, nor on any wider screen. */
function sideLabels(spots: readonly Spot[], narrowest: number, language: Language, print: FigurePrint) {
  let groups: readonly (readonly Spot[])[] = spots.reduce<Spot[][]>((joined, spot) => {
    const last = joined.at(-1);
    const isNear = ((spot.x - (last?.at(-1)?.x ?? -Infinity)) / 100) * narrowest < nearSpots;
    if (last && isNear) last.push(spot);
    else joined.push([spot]);
    return joined;
  }, []);
  for (;;) {
    const blocks = groups.map((each) => blockOf(each, narrowest, language, print));
    const ends = { above: -Infinity, below: -Infinity };
    const sides: ('above' | 'below')[] = [];
    let stuck = -1;
    for (const [index, block] of blocks.entries()) {
      const middle = (block.x / 100) * narrowest + block.dx;
      const left = middle - block.width / 2 - labelGap;
      const side = (['above', 'below'] as const).find((each) => left >= ends[each]);
      if (side === undefined) {
        stuck = index;
        break;
      }
      ends[side] = middle + block.width / 2;
      sides.push(side);
    }
    if (stuck === -1) {
      const bySide = group(blocks, (block) => sides[blocks.indexOf(block)]);
      return { above: bySide.get('above') ?? [], below: bySide.get('below') ?? [] };
    }
    const [before, own] = [groups[stuck - 1] ?? [], groups[stuck] ?? []];
    groups = [...groups.slice(0, stuck - 1), [...before, ...own], ...groups.slice(stuck + 1)];
  }
}
