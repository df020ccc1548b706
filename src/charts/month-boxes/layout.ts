import type { Fact } from '../../facts/fact.ts';
import { formatFact, valueAsPrinted } from '../../facts/format.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { labelSize, tickSize } from '../../theme/sizes.ts';
import type { Role } from '../../theme/theme.ts';
import { pageFrame } from '../chart.ts';
import { wrapLabel } from '../labels/text-width.ts';
import { barRoles, standingOf, type Standing } from '../marks.ts';
import { periodBeside } from '../periods.ts';
import { factsOf, isKnown, type Row } from '../rows.ts';
import { spokenFact } from '../sentences.ts';

export const monthsInYear = 12;

/** Solid, because what is filled is what is read; dark and not teal where nobody counted the months. */
export const boxRoles: Readonly<Record<Standing, Role>> = { ...barRoles, arithmetic: 'arithmetic' };

/** One row: its words, and twelve boxes. */
export interface PlacedYear {
  readonly names: readonly string[];
  /** For how many people, of which money, and when where that is not said elsewhere. */
  readonly notes: readonly string[];
  readonly figure: string;
  readonly figureIsKnown: boolean;
  /** CSS pixels from the top. */
  readonly top: number;
  readonly boxes: {
    readonly y: number;
    /** Percent of the plot; `filled` is the part of the box, from its left. */
    readonly months: readonly { readonly x: number; readonly width: number; readonly filled: number }[];
  };
  readonly role: Role;
  readonly standing: Standing;
}

export interface MonthBoxesLayout {
  readonly years: readonly PlacedYear[];
  /** Which month of the year a box is. */
  readonly axis: {
    readonly y: number;
    readonly names: readonly {
      readonly x: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly text: string;
    }[];
  };
  readonly height: number;
}

export const boxHeight = 26;
export const nameLine = 17;
export const noteLine = 17;
/** CSS pixels that a name may take in a line on the narrowest phone, so that the months have room at its right. */
export const nameRoom = 168;
const beforeBoxes = 6;
const afterBoxes = 22;
const axisHeight = 20;
/** The part of each twelfth that is a box; the rest parts it from the next. */
const boxShare = 0.86;
const step = 100 / monthsInYear / (1 - (1 - boxShare) / monthsInYear);

/** The money, the people and the contribution that months are made of, where we computed them. */
export function madeOf(fact: Fact): { readonly budget: Fact; readonly people: Fact; readonly rate: Fact } | null {
  if (fact.kind !== 'derivation' || fact.derivation.operation !== 'months-covered') return null;
  const [budget, people, rate] = fact.operands;
  return budget && people && rate ? { budget, people, rate } : null;
}

/** Boxes filled as far as the months go that are printed. */
export function layoutMonthBoxes(rows: readonly Row[], language: Language): MonthBoxesLayout {
  const all = factsOf(rows);
  let top = 0;
  const years = rows.map((row): PlacedYear => {
    const { fact, label, highlight } = row;
    const standing = standingOf(fact, highlight);
    const names = wrapLabel(label[language], nameRoom, '700');
    const made = madeOf(fact);
    const period = periodBeside(fact, label, all, language);
    const note = [
      ...(made ? [spokenFact(made.people, language), formatFact(made.budget, language, 'short')] : []),
      period,
    ]
      .filter((part) => part !== null)
      .join(', ');
    const notes = note === '' ? [] : wrapLabel(note, (pageFrame.narrowest * labelSize) / tickSize, '500');
    const y = top + names.length * nameLine + notes.length * noteLine + beforeBoxes;
    const months = valueAsPrinted(fact) ?? 0;
    const year = {
      names,
      notes,
      figure: isKnown(row) ? spokenFact(fact, language) : chartWords[language].notReported,
      figureIsKnown: isKnown(row),
      top,
      boxes: {
        y,
        months: Array.from({ length: monthsInYear }, (_, index) => ({
          x: index * step,
          width: step * boxShare,
          filled: Math.min(1, Math.max(0, months - index)),
        })),
      },
      role: boxRoles[standing],
      standing,
    };
    top = y + boxHeight + afterBoxes;
    return year;
  });
  const bottom = top - afterBoxes;
  const middle = (month: number) => (month - 1) * step + (step * boxShare) / 2;
  const last = { id: 'bulan ke-12', en: 'month 12' }[language];
  return {
    years,
    axis: {
      y: bottom + 17,
      names: [
        ...[1, 3, 6].map((month) => ({ x: middle(month), anchor: 'middle' as const, text: String(month) })),
        { x: 100, anchor: 'end', text: last },
      ],
    },
    height: bottom + axisHeight,
  };
}
