import { formatFact, type Form } from '../../facts/format.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Frame } from '../chart.ts';
import { placePartLabels, type Placement, type Stretch } from './part-labels.ts';
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

export interface PlacedPart {
  readonly label: string;
  readonly figure: string;
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

export const barHeight = 24;
/** From a label's leader to its text. */
export const textGap = 6;
const headingHeight = 22;
export const labelHeight = 36;
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

/** What stands under a part's name: the value, and its share where the value is not a share already. */
export const figureOf = ({ fact, share }: { fact: Fact; share: number }, language: Language) =>
  fact.unit === 'percent'
    ? formatFact(fact, language)
    : `${formatFact(fact, language)} · ${sharePrinted(share, language)}`;

/** The stretches of a whole from left to right, with the room that each label takes. */
export function stretchesOf({ parts }: Pick<Whole, 'parts'>, language: Language): readonly Stretch[] {
  let from = 0;
  return parts.map((part) => {
    const to = Math.min(100, from + part.share);
    const name = textWidth(part.label[language], labelSize, part.highlight ? '700' : '500');
    const stretch = { from, to, width: textGap + Math.max(name, textWidth(figureOf(part, language), tickSize, '500')) };
    from = to;
    return stretch;
  });
}

export function layoutStackedShare(
  wholes: readonly Whole[],
  { narrowest }: Frame,
  language: Language,
): StackedShareLayout {
  let top = 0;
  const placed = wholes.map((whole): PlacedWhole => {
    const stretches = stretchesOf(whole, language);
    const placements = placePartLabels(stretches, narrowest) ?? [];
    const barTop = top + headingHeight;
    const labelsTop = barTop + barHeight + belowBar;
    const lengthOf = (index: number) => (stretches[index]?.to ?? 0) - (stretches[index]?.from ?? 0);
    const parts = whole.parts.map((part, index): PlacedPart => {
      const { anchor, level } = placements[index] ?? { anchor: 'start', level: index };
      const own = lengthOf(index);
      const gives = (other: number, wins: boolean) =>
        other > 0 && own >= dividable && (own > other || (wins && own === other));
      return {
        label: part.label[language],
        figure: figureOf(part, language),
        from: stretches[index]?.from ?? 0,
        length: own,
        highlight: part.highlight,
        divided: { start: gives(lengthOf(index - 1), false), end: gives(lengthOf(index + 1), true) },
        anchor,
        labelTop: labelsTop + level * labelHeight,
      };
    });
    const bottom = Math.max(...parts.map(({ labelTop }) => labelTop)) + labelHeight;
    const at = top;
    top = bottom + betweenBars;
    return { label: whole.label[language], top: at, barTop, parts };
  });
  return { wholes: placed, height: top - betweenBars };
}
