import type { Language } from '../i18n/locale.ts';
import { formatNumber, formatScaled } from '../i18n/number.ts';
import type { Fact } from './fact.ts';

/**
 * How a fact is printed. standard: with its unit, as published. number: without the unit. sign: percent as `%`.
 * whole: rounded to whole units, or as roughly as the fact itself, with the unit.
 */
export const forms = ['standard', 'number', 'sign', 'whole'] as const;

export type Form = (typeof forms)[number];

const words = {
  percent: { id: 'persen', en: 'percent' },
  points: { id: 'poin', en: 'points' },
  months: { id: 'bulan', en: 'months' },
} as const;

const notReported = { id: 'tidak dilaporkan', en: 'not reported' } as const;

/** What `formatFact` needs to know of a fact. */
export type Printable = Pick<Fact, 'value' | 'unit' | 'decimals' | 'scale'>;

/** A fact in print, as published: `50,50 persen`, `35.782`, `Rp5,97 miliar`. Null is `tidak dilaporkan`, never a zero. */
export function formatFact(fact: Printable, language: Language, form: Form = 'standard'): string {
  if (fact.value === null) return notReported[language];
  const decimals = form === 'whole' ? Math.min(fact.decimals, 0) : fact.decimals;
  const figure =
    fact.scale === 'one'
      ? formatNumber(fact.value, decimals, language)
      : formatScaled(fact.value, decimals, fact.scale, language);
  if (form === 'number') return figure;
  switch (fact.unit) {
    case 'percent':
    case 'percent-of-wage':
      return form === 'sign' ? `${figure}%` : `${figure}\u00a0${words.percent[language]}`;
    case 'points':
      return `${figure}\u00a0${words.points[language]}`;
    case 'months':
      return `${figure}\u00a0${words.months[language]}`;
    case 'rupiah':
    case 'rupiah-per-month':
      return `Rp${figure}`;
    default:
      return figure;
  }
}
