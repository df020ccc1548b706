import { formatFact, type Form } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { isShare } from '../../i18n/units.ts';
import type { Frame } from '../chart.ts';
import { placePartLabels, type Placement, type Stretch } from './part-labels.ts';
import { fullFigures, shortFigures, type FigurePrint } from '../figures.ts';
import { standingOf, type Standing } from '../marks.ts';
import { distance, isRough, turnOf, turnWords } from '../distance.ts';
import { precedes } from '../periods.ts';
import type { Row } from '../rows.ts';
import { textWidth } from '../labels/text-width.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';

/** A part with its share of the whole, 0 to 100. */
export interface Part extends Row {
  readonly share: number;
}

/** One whole; its parts add up to 100, the highlighted first, then the largest. */
export interface Whole {
  readonly label: Bilingual;
  readonly parts: readonly Part[];
}

/** Two bars or more of one count are as long as they are large; percentages always fill the plot. */
const isSized = (wholes: readonly Pick<Whole, 'parts'>[]): boolean =>
  wholes.length > 1 && wholes.every(({ parts }) => parts.every(({ fact }) => fact.unit !== 'percent'));

const sizeOf = ({ parts }: Pick<Whole, 'parts'>): number => parts.reduce((sum, { fact }) => sum + (fact.value ?? 0), 0);

/** Percent of the plot that a whole takes. */
export const lengthOf = (whole: Pick<Whole, 'parts'>, wholes: readonly Pick<Whole, 'parts'>[]): number =>
  isSized(wholes) ? (sizeOf(whole) / Math.max(...wholes.map(sizeOf))) * 100 : 100;

/**
 * How a part has changed since the bar before, where both are counts of people or things: `+40.457`, `+ sekitar 8.800`. No more exact than the
 * rougher of the two. Null where there is no part of that name before it.
 */
export function changeOf(
  part: Part,
  before: Whole | undefined,
  wholes: readonly Whole[],
  language: Language,
  { change: print }: PartFigures = fullParts(language),
): string | null {
  const earlier = before?.parts.find(({ label }) => label.id === part.label.id);
  if (!earlier || !isSized(wholes) || !precedes(earlier.fact.period, part.fact.period)) return null;
  const turn = turnOf(earlier.fact, part.fact);
  if (turn === null) return null;
  if (turn === 'same' || turn === 'nearly') return turnWords[language][turn];
  const size = distance(earlier.fact, part.fact, language, print) ?? '';
  return `${turn === 'up' ? '+' : '−'}${/^(?:Rp)?\d/.test(size) ? '' : ' '}${size}`;
}

export interface PlacedPart {
  readonly label: string;
  readonly figure: string;
  /** How it has changed since the bar before; null where nothing can be said. */
  readonly change: string | null;
  readonly standing: Standing;
  /** Percent of the plot. */
  readonly from: number;
  readonly length: number;
  readonly highlight: boolean;
  /** The side on which a divider is cut out of it: the larger neighbour gives way, a hair-thin one never. */
  readonly divided: { readonly start: boolean; readonly end: boolean };
  readonly anchor: Placement['anchor'];
  /** CSS pixels from the top: where its label's two lines stand. */
  readonly labelTop: number;
}

export interface PlacedWhole {
  readonly label: string;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly barTop: number;
  readonly parts: readonly PlacedPart[];
}

export interface StackedShareLayout {
  readonly wholes: readonly PlacedWhole[];
  readonly height: number;
}

export const barHeight = 32;
/** From a label's leader to its text. */
export const textGap = 6;
const headingHeight = 22;
export const labelHeight = 36;
const changeHeight = 18;
const belowBar = 5;
const betweenBars = 26;
/** A part narrower than this, in percent, is too thin to lose a pixel to a divider. */
const dividable = 1.5;

const under = { id: 'kurang dari', en: 'under' } as const;
const over = { id: 'lebih dari', en: 'over' } as const;

/** A share that we computed, with one decimal. What is not nothing is never printed as 0,0, nor what is not all as 100,0. */
export function sharePrinted(share: number, language: Language, form: Form = 'sign'): string {
  const print = (value: number) => formatFact({ value, unit: 'percent', decimals: 1, scale: 'one' }, language, form);
  const words = form === 'standard';
  if (share > 0 && share < 0.05) return words ? `${under[language]} ${print(0.1)}` : `<${print(0.1)}`;
  if (share < 100 && share >= 99.95) return words ? `${over[language]} ${print(99.9)}` : `>${print(99.9)}`;
  return print(share);
}

/** How the figures of parts are printed in the picture: under a name, and as what has changed. */
export interface PartFigures {
  readonly value: FigurePrint;
  readonly change: FigurePrint;
}

export const fullParts = (language: Language): PartFigures => ({
  value: fullFigures(language, { form: 'standard' }),
  change: fullFigures(language),
});

export function shortParts(wholes: readonly Pick<Whole, 'parts'>[], language: Language): PartFigures {
  const facts = wholes.flatMap(({ parts }) => parts.map(({ fact }) => fact));
  const short = shortFigures(facts, language, { form: 'standard' });
  return { value: (fact) => (isShare(fact.unit) ? formatFact(fact, language) : short(fact)), change: short };
}

/** What stands under a part's name: the value, and its share where the value is not a share already. */
export const figureOf = (
  { fact, share }: { readonly fact: Fact; readonly share: number },
  language: Language,
  { value }: PartFigures,
) =>
  fact.unit === 'percent'
    ? value(fact)
    : `${isRough(fact) ? '± ' : ''}${value(fact)} · ${sharePrinted(share, language)}`;

/** The stretches of a whole from left to right, with the room that each label takes. */
export function stretchesOf(
  { parts }: Pick<Whole, 'parts'>,
  language: Language,
  figures: PartFigures,
  length = 100,
  changes: readonly (string | null)[] = [],
): readonly Stretch[] {
  let from = 0;
  return parts.map((part, index) => {
    const to = Math.min(length, from + (part.share * length) / 100);
    const name = textWidth(part.label[language], labelSize, part.highlight ? '700' : '500');
    const stretch = {
      from,
      to,
      width:
        textGap +
        Math.max(
          name,
          textWidth(figureOf(part, language, figures), tickSize, '500'),
          textWidth(changes[index] ?? '', labelSize, '700'),
        ),
    };
    from = to;
    return stretch;
  });
}

/** Whether the names of all parts find their places, also under a bar that is shorter than the column. */
const fitsIn = (wholes: readonly Whole[], narrowest: number, language: Language, figures: PartFigures): boolean =>
  wholes.every((whole, bar) => {
    const changes = whole.parts.map((part) => changeOf(part, wholes[bar - 1], wholes, language, figures));
    return placePartLabels(stretchesOf(whole, language, figures, lengthOf(whole, wholes), changes), narrowest) !== null;
  });

/** The figures in full where they find their places, else shortened; null where those do not either. */
export const figuresThatFit = (wholes: readonly Whole[], narrowest: number, language: Language): PartFigures | null =>
  [fullParts(language), shortParts(wholes, language)].find((figures) => fitsIn(wholes, narrowest, language, figures)) ??
  null;

export function layoutStackedShare(
  wholes: readonly Whole[],
  { narrowest }: Frame,
  language: Language,
): StackedShareLayout {
  let top = 0;
  const figures = figuresThatFit(wholes, narrowest, language) ?? fullParts(language);
  const placed = wholes.map((whole, bar): PlacedWhole => {
    const changes = whole.parts.map((part) => changeOf(part, wholes[bar - 1], wholes, language, figures));
    const stretches = stretchesOf(whole, language, figures, lengthOf(whole, wholes), changes);
    const ownHeight = labelHeight + (changes.some((change) => change !== null) ? changeHeight : 0);
    const placements = placePartLabels(stretches, narrowest) ?? [];
    const barTop = top + headingHeight;
    const labelsTop = barTop + barHeight + belowBar;
    const lengthAt = (index: number) => (stretches[index]?.to ?? 0) - (stretches[index]?.from ?? 0);
    const parts = whole.parts.map((part, index): PlacedPart => {
      const { anchor, level } = placements[index] ?? { anchor: 'start', level: index };
      const own = lengthAt(index);
      const gives = (other: number, wins: boolean) =>
        other > 0 && own >= dividable && (own > other || (wins && own === other));
      return {
        label: part.label[language],
        figure: figureOf(part, language, figures),
        change: changes[index] ?? null,
        standing: standingOf(part.fact, part.highlight),
        from: stretches[index]?.from ?? 0,
        length: own,
        highlight: part.highlight,
        divided: { start: gives(lengthAt(index - 1), false), end: gives(lengthAt(index + 1), true) },
        anchor,
        labelTop: labelsTop + level * ownHeight,
      };
    });
    const bottom = Math.max(...parts.map(({ labelTop }) => labelTop)) + ownHeight;
    const at = top;
    top = bottom + betweenBars;
    return { label: whole.label[language], top: at, barTop, parts };
  });
  return { wholes: placed, height: top - betweenBars };
}
