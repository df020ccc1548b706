import { formatFact, valueAsPrinted, type Printable } from '../facts/format.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber, formatScaled, largestScale, scaleFactor, scaleNames } from '../i18n/numbers.ts';
import { aboutUnit, isNamedInSentences, unitName } from '../i18n/units.ts';
import { labelSize } from '../theme/sizes.ts';
import { textWidth } from './labels/text-width.ts';

/** CSS pixels that a figure may take beside its mark on the narrowest phone, unless its type has more to give. */
export const figureRoom = 136;

/** Of a shortened figure; more only where two different figures would else look the same. */
const decimals = [1, 2, 3] as const;

/** A value in its largest scale with so many decimals at most: `1,5 triliun`, `350 miliar`, `12,3`. */
function shortFigure(value: number, most: number, language: Language): string {
  const reached = largestScale(value);
  const next = scaleNames[scaleNames.indexOf(reached) + 1];
  // 999.96 billion is a thousand billions once it is rounded, and nobody says that.
  const isNext = next !== undefined && Number((Math.abs(value) / scaleFactor(reached)).toFixed(most)) >= 1e3;
  const scale = isNext ? next : reached;
  const amount = value / scaleFactor(scale);
  // Thousands of the largest scale are long already.
  if (Math.abs(amount) >= 1e3) return formatScaled(value, most - 1, scale, language);
  const digits = Array.from({ length: most }, (_, count) => count).find(
    (count) =>
      formatNumber(Number(amount.toFixed(most)), most, 'en') ===
      formatNumber(Number(amount.toFixed(count)), most, 'en'),
  );
  return formatScaled(value, digits ?? most, scale, language);
}

/** Prints a figure in a picture. */
export type FigurePrint = (fact: Printable) => string;

/** How a figure is set: CSS pixels, and whether its unit stands behind it. */
interface FigureLook {
  readonly size?: number;
  readonly form?: 'number' | 'standard';
}

/** As published. */
export const fullFigures =
  (language: Language, { form = 'number' }: FigureLook = {}): FigurePrint =>
  (fact) =>
    formatFact(fact, language, form);

/** All shortened, in as many decimals as tell different figures apart: `Rp1,5 triliun`. */
export function shortFigures(
  facts: readonly Printable[],
  language: Language,
  { form = 'number' }: FigureLook = {},
): FigurePrint {
  const valueOf = (fact: Printable) => valueAsPrinted(fact) ?? 0;
  const values = new Set(facts.filter(({ value }) => value !== null).map(valueOf));
  const most =
    decimals.find(
      (each) => new Set([...values].map((value) => shortFigure(value, each, language))).size === values.size,
    ) ??
    decimals.at(-1) ??
    1;
  return (fact) => {
    if (fact.value === null) return formatFact(fact, language, form);
    const { before = '', after } = aboutUnit(fact.unit);
    const unit = form === 'standard' && after ? `\u00a0${after[language]}` : '';
    return `${before}${shortFigure(valueOf(fact), most, language)}${unit}`;
  };
}

/** Whether one of the figures takes more room in full than there is, in CSS pixels. */
export const areTooLong = (
  facts: readonly Printable[],
  room: number,
  language: Language,
  look: FigureLook = {},
): boolean =>
  facts
    .filter(({ value }) => value !== null)
    .some((fact) => textWidth(fullFigures(language, look)(fact), look.size ?? labelSize, '700') > room);

/**
 * How the figures of a chart are printed in its picture: as published, or all of them shortened where one would take more room than there is.
 * The table and the description always have them in full. Every type prints the figures of its picture through here or through the two above.
 * @param room CSS pixels
 */
export const pictureFigures = (
  facts: readonly Printable[],
  room: number,
  language: Language,
  look: FigureLook = {},
): FigurePrint =>
  areTooLong(facts, room, language, look) ? shortFigures(facts, language, look) : fullFigures(language, look);

/** A shortened figure with the name of its unit, as a difference is told in a picture. */
export const withUnit =
  (print: FigurePrint, language: Language): FigurePrint =>
  (fact) =>
    isNamedInSentences(fact.unit) ? `${print(fact)} ${unitName(fact.unit, language)}` : print(fact);
