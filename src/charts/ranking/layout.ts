import { extent, max, scaleLinear } from 'd3';
import type { Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { Frame } from '../chart.ts';
import { pictureFigures } from '../figures.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { standingOf, type Standing } from '../marks.ts';
import { periodBeside } from '../periods.ts';
import { byValue, type Row } from '../rows.ts';
import { marginFor } from '../svg/svg.ts';

/** The places of the record that no row is about, as one row. */
export interface Others {
  readonly count: number;
  readonly label: Bilingual;
  /** Id of the fact below whose row it stands; at the end when null. */
  readonly after: string | null;
}

export interface RankedRows {
  /** The largest first. */
  readonly rows: readonly Row[];
  /** Of another period or series: seen among the rows, and not ranked. */
  readonly beside: readonly Row[];
  readonly reference: Row | null;
  readonly others: Others | null;
}

/** A row in three columns, so that no line meets a name or a figure: name, track, figure. */
export interface PlacedRow {
  readonly name: readonly string[];
  /** Below the name: when it was counted, or that nothing is known. */
  readonly below: string | null;
  /** Empty where nothing is known. */
  readonly value: string;
  /** Percent of the plot; null when the value is not known. */
  readonly at: number | null;
  /** CSS pixels from the top: of its name, and the line that its mark stands on. */
  readonly top: number;
  readonly line: number;
  readonly standing: Standing;
}

export interface PlacedReference {
  readonly text: string;
  /** When it was counted, on a line below; null where that is said already. */
  readonly period: string | null;
  /** Percent of the plot. */
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** CSS pixels from the top: the baseline of its words, and the end of its line. */
  readonly y: number;
  readonly bottom: number;
}

export interface RankingLayout {
  readonly rows: readonly PlacedRow[];
  readonly reference: PlacedReference | null;
  /** When the ranked rows were counted, above them, where others in the picture were counted at another time. */
  readonly heading: string | null;
  /** Percent of the plot: where the tracks begin. */
  readonly zero: number;
  /** CSS pixels to the baseline of the name of zero, when there are values below it. */
  readonly zeroName: number | null;
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number };
}

/** CSS pixels that a name may take in a line on the narrowest phone. */
export const nameRoom = 116;
/** CSS pixels that a figure may take, so that the tracks keep a part of the narrowest phone. */
const widestFigure = 80;
export const nameLine = 17;
export const periodLine = 16;
const afterName = 14;
const beforeValue = 14;
const shortest = 34;
const air = 15;
const referenceHeight = 24;
const zeroHeight = 20;

/** What the row of all others is called. */
export const othersName = ({ count }: Others, language: Language): string =>
  ({ id: `${count} lainnya`, en: `${count} others` })[language];

/** Marks from zero: lengths are not what is read, but a scale that hid zero would make small distances look large. */
export function layoutRanking(ranked: RankedRows, { narrowest }: Frame, language: Language): RankingLayout {
  const { rows, beside, reference, others } = ranked;
  const entries = [...rows, ...beside].toSorted(byValue);
  const all = [...entries, ...(reference ? [reference] : [])].map(({ fact }) => fact);
  const known = all.flatMap(({ value }) => value ?? []);
  const [least = 0, most = 0] = extent([0, ...known]);
  const position = scaleLinear([least, most === least ? least + 1 : most], [0, 100]);
  const print = pictureFigures(all, widestFigure, language);
  const words = chartWords[language];
  const placed: PlacedRow[] = [];
  const common = commonPeriod(rows, all);
  const heading = common === null ? null : formatPeriod(common, language);
  const headingHeight = heading === null ? 0 : 22;
  const periodOf = ({ fact, label }: Row) =>
    fact.periodText === common ? null : periodBeside(fact, label, all, language);
  const referencePeriod = reference && periodOf(reference);
  let top = headingHeight + (reference ? referenceHeight : 0) + (referencePeriod ? periodLine : 0);
  const place = (row: Omit<PlacedRow, 'top' | 'line'>) => {
    const lines = row.name.length * nameLine + (row.below === null ? 0 : periodLine);
    const height = Math.max(shortest, lines + air);
    placed.push({ ...row, top: top + (height - lines) / 2, line: top + height / 2 });
    top += height;
  };
  const placeOthers = ({ label }: Others) =>
    place({
      name: [othersName(others ?? { count: 0, label, after: null }, language)],
      below: label[language],
      value: '',
      at: null,
      standing: 'context',
    });
  for (const row of entries) {
    const { fact, label, highlight } = row;
    const isKnown = fact.value !== null;
    place({
      name: wrapLabel(label[language], nameRoom, highlight ? '700' : '500'),
      below: isKnown ? periodOf(row) : words.notReported,
      value: isKnown ? print(fact) : '',
      at: fact.value === null ? null : position(fact.value),
      standing: standingOf(fact, highlight),
    });
    if (others?.after === fact.id) placeOthers(others);
  }
  if (others && others.after === null) placeOthers(others);
  const names = placed.flatMap(({ name, below, standing }) => [
    ...name.map((text) => textWidth(text, labelSize, standing === 'subject' ? '700' : '500')),
    ...(below === null ? [] : [textWidth(below, tickSize, '500')]),
  ]);
  const margin = {
    left: marginFor((max(names) ?? 0) + afterName),
    right: marginFor((max(placed, ({ value }) => textWidth(value, labelSize, '700')) ?? 0) + beforeValue),
  };
  return {
    rows: placed,
    reference:
      reference &&
      placeReference(position(reference.fact.value ?? 0), {
        text: `${reference.label[language]} ${print(reference.fact)}`,
        period: referencePeriod,
        y: headingHeight + 13,
        bottom: top,
        margin,
        plot: narrowest - margin.left - margin.right,
      }),
    heading,
    zero: position(0),
    zeroName: least < 0 ? top + 13 : null,
    height: least < 0 ? top + zeroHeight : top,
    margin,
  };
}

/** The period of all ranked rows, where others in the picture are of another one. */
function commonPeriod(rows: readonly Row[], all: readonly Row['fact'][]): string | null {
  const [first, ...more] = new Set(rows.map(({ fact }) => fact.periodText));
  const isShared = first !== undefined && more.length === 0;
  return isShared && all.some(({ periodText }) => periodText !== first) ? first : null;
}

/** The words of a reference stand over its line, and inside the drawing at every width. */
function placeReference(
  at: number,
  about: Pick<PlacedReference, 'text' | 'period' | 'y' | 'bottom'> & {
    readonly margin: RankingLayout['margin'];
    readonly plot: number;
  },
): PlacedReference {
  const { text, period, y, bottom, margin, plot } = about;
  const half = Math.max(textWidth(text, labelSize, '700'), textWidth(period ?? '', tickSize, '500')) / 2;
  const x = (at / 100) * plot;
  const anchor = x + half > plot + margin.right ? 'end' : x - half < -margin.left ? 'start' : 'middle';
  return { text, period, at, anchor, y, bottom };
}
