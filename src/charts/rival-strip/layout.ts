import { scaleLinear } from 'd3';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatShortPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { figureSize, labelSize, tickSize } from '../../theme/sizes.ts';
import type { Frame } from '../chart.ts';
import { areTooLong, fullFigures, pictureFigures, type FigurePrint } from '../figures.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { standingOf, type Standing } from '../marks.ts';
import { periodBeside } from '../periods.ts';
import { isKnown, type Row } from '../rows.ts';
import { spokenFact } from '../sentences.ts';
import { layoutAxis, type StripAxis } from './axis.ts';
import { layoutTargets, type PlacedTarget } from './targets.ts';

/** A figure among those it competes with. */
export interface Rival extends Row {
  /** How many people the share is: null where nobody said, and undefined where the question does not arise. */
  readonly headcount: Fact | null | undefined;
}

/** The figures that compete for one answer, in the order of their standing and then of time. */
export interface Rivals {
  readonly rivals: readonly Rival[];
  /** Set below the axis where something else stands above it. */
  readonly targets: readonly Rival[];
}

/** A line of words beside a figure: who gave it, or below that when and with how many people. */
export interface RivalWords {
  readonly text: string;
  readonly isName: boolean;
  /** CSS pixels from the top: the baseline. */
  readonly y: number;
}

/** Figures of one value that came about alike: what they are, over their mark. */
export interface PlacedRival {
  readonly figure: string;
  /** Where figure and words end, for those over the right half, or begin. */
  readonly anchor: 'start' | 'end';
  /** CSS pixels from the mark's place to that end of the figure, and of the words. */
  readonly figureDx: number;
  readonly wordsDx: number;
  /** CSS pixels from the top: the baseline of the figure, and the line that the mark stands on. */
  readonly figureY: number;
  readonly words: readonly RivalWords[];
  readonly line: number;
  /** Percent of the plot. */
  readonly x: number;
  readonly standing: Standing;
}

export interface RivalStripLayout {
  readonly rivals: readonly PlacedRival[];
  /** Whether the figures are as large as a finding. */
  readonly isLarge: boolean;
  /** The counted figure that all others are held against: a line from its mark to the axis. */
  readonly reference: { readonly x: number; readonly top: number } | null;
  readonly axis: StripAxis;
  readonly targets: readonly PlacedTarget[];
  /** The name of the row of targets, and its baseline. */
  readonly targetName: { readonly text: string; readonly y: number } | null;
  /** What was not reported, and the baseline of the first line. */
  readonly missing: { readonly lines: readonly string[]; readonly y: number };
  readonly height: number;
}

export const lineHeight = 16;
/** CSS pixels: figures wider than this at the size of a finding are all set small, and shortened beyond the second. */
const widestLarge = 112;
const widestSmall = 140;
/** CSS pixels that words take in a line, so that they stay near their mark on a wide screen. */
const wordsRoom = 232;
/** CSS pixels between a figure and its words: enough for a reader who sets its letters further apart. */
const beside = 14;
/** CSS pixels that a figure reaches beyond the middle of its mark. */
const overhang = 7;
/** CSS pixels between words and the line of their mark, and from there to the next row. */
const aboveLine = 15;
const belowLine = 24;

/** Who gave a figure; for our arithmetic, that it is ours. */
export const speakerLabel = (fact: Fact): Bilingual =>
  fact.kind === 'observation'
    ? fact.observation.attributedTo
    : { id: chartWords.id.ourArithmetic, en: chartWords.en.ourArithmetic };

const withoutHeadcount: Bilingual = { id: 'tanpa jumlah orang', en: 'no headcount given' };

/** `296.178 orang`, or that nobody gave a headcount; null where the question does not arise. */
export const headcountWords = ({ headcount }: Pick<Rival, 'headcount'>, language: Language): string | null =>
  headcount === undefined ? null : headcount === null ? withoutHeadcount[language] : spokenFact(headcount, language);

/** When it was, and with how many people, where that is to be said: on one line, or each on its own. */
function detailLines({ fact, label, headcount }: Rival, all: readonly Fact[], room: number, language: Language) {
  const parts = [periodBeside(fact, label, all, language), headcountWords({ headcount }, language)].filter(
    (part) => part !== null,
  );
  const together = wrap(parts.join(', '), room);
  return together.length <= 1 ? together : parts.flatMap((part) => wrap(part, room));
}

/** Rivals of one value that came about alike share a mark. */
function byMark(rivals: readonly Rival[]): readonly (readonly [Rival, ...Rival[]])[] {
  const marks: [Rival, ...Rival[]][] = [];
  for (const rival of rivals.filter(isKnown)) {
    const own = marks.find(
      ([{ fact }]) =>
        valueAsPrinted(fact) === valueAsPrinted(rival.fact) && standingOf(fact, true) === standingOf(rival.fact, true),
    );
    if (own) own.push(rival);
    else marks.push([rival]);
  }
  return marks;
}

/** What the others are held against: the last counted figure that came with a headcount, else the only one that was counted. */
function referenceOf(rivals: readonly Rival[]): Rival | null {
  const known = rivals.filter(isKnown);
  const counted = known.filter(({ fact }) => standingOf(fact, true) === 'subject');
  if (counted.length === known.length) return null;
  return counted.findLast(({ headcount }) => headcount != null) ?? (counted.length === 1 ? (counted[0] ?? null) : null);
}

const wrap = (text: string, room: number): readonly string[] =>
  text === '' ? [] : wrapLabel(text, Math.min(wordsRoom, room), '500', tickSize);

/** CSS pixels at both ends of the strip: a column is a little narrower where the air beside it grows with the text. */
const spare = 5;

/** Where a block of words stands so that its figure is over the mark: CSS pixels from the mark to the block's outer end. */
function besideMark(
  at: number,
  width: number,
  narrowest: number,
): Pick<PlacedRival, 'anchor'> & { readonly dx: number } {
  const left = Math.max(spare, Math.min(at - overhang, narrowest - spare - width)) - at;
  const right = Math.min(narrowest - spare, Math.max(at + overhang, width + spare)) - at;
  return Math.abs(left + overhang) <= Math.abs(right - overhang)
    ? { anchor: 'start', dx: left }
    : { anchor: 'end', dx: right };
}

/** One row for each mark, its words over it: at every width, a reader finds them where the mark is. */
export function layoutRivalStrip(
  { rivals, targets }: Rivals,
  { narrowest }: Frame,
  language: Language,
): RivalStripLayout {
  const all = [...rivals, ...targets].map(({ fact }) => fact);
  const known = [...rivals, ...targets].filter(isKnown);
  const isLarge = !areTooLong(
    known.map(({ fact }) => fact),
    widestLarge,
    language,
    { size: figureSize },
  );
  const print: FigurePrint = isLarge
    ? fullFigures(language)
    : pictureFigures(
        known.map(({ fact }) => fact),
        widestSmall,
        language,
      );
  const size = isLarge ? figureSize : labelSize;
  const values = known.flatMap(({ fact }) => valueAsPrinted(fact) ?? []);
  const axis = layoutAxis(values, all[0]?.unit ?? 'percent', narrowest, language);
  const position = scaleLinear([axis.from, axis.to], [axis.inset, 100 - axis.inset]);
  let top = 0;
  const placed = byMark(rivals).map((group): PlacedRival => {
    const [{ fact }] = group;
    const figure = print(fact);
    const indent = textWidth(figure, size, '700') + beside;
    const lines = group.flatMap((rival) => [
      ...wrap(rival.label[language], narrowest - indent - 2 * spare).map((text) => ({ text, isName: true })),
      ...detailLines(rival, all, narrowest - indent - 2 * spare, language).map((text) => ({ text, isName: false })),
    ]);
    const width = indent + Math.max(...lines.map(({ text }) => textWidth(text, tickSize, '500')));
    const x = position(valueAsPrinted(fact) ?? 0);
    const { anchor, dx } = besideMark((x / 100) * narrowest, width, narrowest);
    // A single line stands on the baseline of its figure; more begin at its top.
    const first = lines.length === 1 && isLarge ? 22 : 11;
    const line = top + Math.max(isLarge ? 24 : 12, lines.length * lineHeight) + aboveLine;
    const row: PlacedRival = {
      figure,
      anchor,
      figureDx: dx,
      wordsDx: anchor === 'start' ? dx + indent : dx - indent,
      figureY: top + (isLarge ? 23 : 11),
      words: lines.map((each, index) => ({ ...each, y: top + first + index * lineHeight })),
      line,
      x,
      standing: standingOf(fact, true),
    };
    top = line + belowLine;
    return row;
  });
  const held = referenceOf(rivals);
  const heldAt = held && position(valueAsPrinted(held.fact) ?? 0);
  const own = placed.find(({ x, standing }) => x === heldAt && standing === 'subject');
  const axisLine = top + 2;
  const axisBottom = axisLine + axis.height;
  const below = layoutTargets(targets.filter(isKnown), position, axisBottom, narrowest, print, language);
  const missingRows = [...rivals, ...targets].filter((rival) => !isKnown(rival));
  const notReported = { id: 'Tidak dilaporkan', en: 'Not reported' }[language];
  const missing = missingRows.map(
    ({ fact, label }) => `${label[language]} (${formatShortPeriod(fact.periodText, language)})`,
  );
  const missingLines =
    missing.length === 0 ? [] : wrapLabel(`${notReported}: ${missing.join('; ')}`, narrowest - 8, '500');
  const missingY = below.bottom + 18;
  return {
    rivals: placed,
    isLarge,
    reference: own ? { x: own.x, top: own.line } : null,
    axis: { ...axis, y: axisLine },
    targets: below.targets,
    targetName: below.targets.length === 0 ? null : { text: { id: 'Target', en: 'Targets' }[language], y: below.nameY },
    missing: { lines: missingLines, y: missingY },
    height: missingLines.length === 0 ? below.bottom : missingY + (missingLines.length - 1) * lineHeight + 6,
  };
}
