import { formatFact, type Form, type Printable } from './format.ts';
import type { Bilingual } from './schema/common.ts';

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
