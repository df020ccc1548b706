import type { Fact } from './fact.ts';
import type { Bilingual } from './schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber, formatScaled, largestScale, numberWords, scaleFactor, scaleNames } from '../i18n/numbers.ts';
import { aboutUnit, isShare } from '../i18n/units.ts';

/**
 * How a fact is printed. standard: with its unit, as published. number: without the unit. sign: percent as `%`.
 * whole: rounded to whole units, or as roughly as the fact itself, with the unit.
 * words: the standard print in words. hundred: a share as `53 dari 100`. short: a large count as `256 ribu`.
 * The last three do not suit every fact: `refuseForm` says which.
 */
export const forms = ['standard', 'number', 'sign', 'whole', 'words', 'hundred', 'short'] as const;

export type Form = (typeof forms)[number];

const notReported = { id: 'tidak dilaporkan', en: 'not reported' } as const;

const inHundred = { id: 'dari 100', en: 'in 100' } as const;

/** What `formatFact` needs to know of a fact. */
export type Printable = Pick<Fact, 'value' | 'unit' | 'decimals' | 'scale' | 'rule'>;

/** The value rounded to its printed digits, in the scale it is printed in: 5.97 for Rp5,97 miliar. */
function printedValue(value: number, { decimals, scale }: Pick<Printable, 'decimals' | 'scale'>): number {
  const figure = formatNumber(value / scaleFactor(scale), decimals, 'en')
    .replaceAll(',', '')
    .replace('−', '-');
  return Number(figure);
}

/** What a reader takes a fact to be worth: its value rounded to the digits that are printed. Null when it was not reported. */
export const valueAsPrinted = ({ value, ...print }: Pick<Printable, 'value' | 'decimals' | 'scale'>): number | null =>
  value === null ? null : Number((printedValue(value, print) * scaleFactor(print.scale)).toPrecision(15));

/** A whole figure with its scale in words: `dua puluh juta`. */
function figureInWords(value: number, fact: Printable, language: Language): string {
  const figure = numberWords(printedValue(value, { ...fact, decimals: Math.min(fact.decimals, 0) }), language);
  const scale = fact.scale === 'one' ? '' : formatScaled(0, 0, fact.scale, language).slice(1);
  return `${figure}${scale}`;
}

/**
 * A large count as people say it: in its largest scale, with one decimal below a hundred of it and none above, and no `,0`:
 * 35,782 is `35,8 ribu`, 255,721 is `256 ribu`. What is below a thousand, a share or already printed in a scale stays as published.
 */
function shorten(value: number, fact: Printable, language: Language): string | null {
  if (fact.scale !== 'one' || isShare(fact.unit)) return null;
  const reached = largestScale(value);
  const next = scaleNames[scaleNames.indexOf(reached) + 1];
  // 999,960 is a thousand thousands once it is rounded, and nobody says that.
  const isNext = next !== undefined && Math.round(Math.abs(value) / (scaleFactor(next) / 1e3)) >= 1e3;
  const scale = isNext ? next : reached;
  if (scale === 'one') return null;
  const amount = value / scaleFactor(scale);
  const tenths = Math.round(Math.abs(amount) * 10);
  return formatScaled(value, tenths < 1000 && tenths % 10 !== 0 ? 1 : 0, scale, language);
}

function figureOf(value: number, fact: Printable, language: Language, form: Form): string {
  const decimals = form === 'whole' || form === 'hundred' ? Math.min(fact.decimals, 0) : fact.decimals;
  if (form === 'words') return figureInWords(value, fact, language);
  return (
    (form === 'short' ? shorten(value, fact, language) : null) ??
    (fact.scale === 'one'
      ? formatNumber(value, decimals, language)
      : formatScaled(value, decimals, fact.scale, language))
  );
}

/**
 * A fact in print, as published: `50,50 persen`, `35.782`, `Rp5,97 miliar`. Null is `tidak dilaporkan`, never a zero. A rule is its
 * words, in every form.
 */
export function formatFact(fact: Printable, language: Language, form: Form = 'standard'): string {
  if (fact.value === null) return notReported[language];
  if (fact.rule) return fact.rule[language];
  const figure = figureOf(fact.value, fact, language, form);
  if (form === 'number') return figure;
  if (form === 'hundred') return `${figure} ${inHundred[language]}`;
  const { after, one = after, sign, before, inWords } = aboutUnit(fact.unit);
  const word = figure === '1' || figure === 'satu' || figure === 'one' ? one : after;
  if (word !== undefined)
    return form === 'sign' && sign !== undefined ? `${figure}${sign}` : `${figure}\u00a0${word[language]}`;
  if (form === 'words' && inWords !== undefined) return `${figure}\u00a0${inWords[language]}`;
  return before === undefined ? figure : `${before}${figure}`;
}

const quoted = (fact: Printable) => ({ id: formatFact(fact, 'id'), en: formatFact(fact, 'en') });

function refuseHundred(fact: Printable, value: number): Bilingual | null {
  const { id, en } = quoted(fact);
  if (fact.unit !== 'percent' || value < 0 || value > 100) {
    return {
      id: `Bentuk "hundred" hanya untuk persen dari 0 sampai 100, sedangkan fakta ini ${id}. Pakai "standard".`,
      en: `The form "hundred" is for percentages from 0 to 100, and this fact is ${en}. Use "standard".`,
    };
  }
  const rounded = Math.round(value);
  if ((rounded === 0 && value > 0) || (rounded === 100 && value < 100)) {
    return {
      id: `Bentuk "hundred" membulatkan ${id} menjadi ${rounded} dari 100, artinya jadi lain. Pakai "standard".`,
      en: `The form "hundred" rounds ${en} to ${rounded} in 100, which means something else. Use "standard".`,
    };
  }
  return null;
}

/**
 * Why a fact may not be printed in a form, or null: in words only what is published without decimals, of a hundred only
 * a percentage that rounding leaves between none and all. Every other form suits every fact.
 */
export function refuseForm(fact: Printable, form: Form): Bilingual | null {
  if (fact.value === null) return null;
  if (form === 'hundred') return refuseHundred(fact, fact.value);
  if (form === 'words' && fact.decimals > 0) {
    const { id, en } = quoted(fact);
    return {
      id: `Bentuk "words" hanya untuk angka tanpa desimal, sedangkan fakta ini ${id}. Pakai "standard", atau "whole" bila boleh dibulatkan.`,
      en: `The form "words" is for figures without decimals, and this fact is ${en}. Use "standard", or "whole" where it may be rounded.`,
    };
  }
  return null;
}
