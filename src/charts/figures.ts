import { formatFact, valueAsPrinted, type Printable } from '../facts/format.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber, formatScaled, largestScale, scaleFactor, scaleNames } from '../i18n/numbers.ts';
import { aboutUnit } from '../i18n/units.ts';
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

/**
 * How the figures of a chart are printed in its picture: as published and without their unit, or all of them shortened (`Rp1,5 triliun`) where
 * one would take more room than there is. The table and the description always have them in full.
 * @param room CSS pixels
 */
export function pictureFigures(
  facts: readonly Printable[],
  room: number,
  language: Language,
): (fact: Printable) => string {
  const full = (fact: Printable) => formatFact(fact, language, 'number');
  const known = facts.filter(({ value }) => value !== null);
  if (known.every((fact) => textWidth(full(fact), labelSize, '700') <= room)) return full;
  const valueOf = (fact: Printable) => valueAsPrinted(fact) ?? 0;
  const values = new Set(known.map(valueOf));
  const most =
    decimals.find(
      (each) => new Set([...values].map((value) => shortFigure(value, each, language))).size === values.size,
    ) ??
    decimals.at(-1) ??
    1;
  return (fact) => {
    const sign = aboutUnit(fact.unit).before ?? '';
    return fact.value === null ? full(fact) : `${sign}${shortFigure(valueOf(fact), most, language)}`;
  };
}
