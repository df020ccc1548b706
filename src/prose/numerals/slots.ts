import type { Language } from '../../i18n/locale.ts';
import { alternation } from './alternation.ts';
import { slotWords, type SlotWords } from './slot-words.ts';

/** Slots that are a form rather than words. */
const slotForms: Readonly<Record<string, string>> = {
  day: String.raw`(?:0?[1-9]|[12]\d|3[01])`,
  monthNumber: '(?:0?[1-9]|1[0-2])',
  year: String.raw`(?:19|20)\d{2}`,
  shortYear: String.raw`['’]\d{2}`,
  colonTime: String.raw`(?:[01]?\d|2[0-4]):[0-5]\d`,
  decade: String.raw`(?:19|20)?\d0`,
  number: String.raw`\d{1,4}[A-Z]?`,
  small: String.raw`\d{1,3}`,
  oneToFour: '[1-4]',
  time: String.raw`(?:[01]?\d|2[0-4])(?:[.:][0-5]\d)?`,
  exactTime: String.raw`(?:[01]?\d|2[0-4])[.:][0-5]\d`,
  ordinalFigure: String.raw`(?:\d*1st|\d*2nd|\d*3rd|\d+th)`,
  dash: '[-–—‑]',
  /** Capitalised words, such as the place whose law it is. */
  names: String.raw`\p{Lu}[\p{L}.-]*(?:\s+\p{Lu}[\p{L}.-]*){0,4}`,
  abbreviation: String.raw`\(\p{Lu}\p{L}+\)`,
  clauseNumber: String.raw`(?:\(\d{1,3}[a-z]?\)|\d{1,3}[A-Z]?(?:\s?\(\d{1,2}\))*)`,
  /** The number of a letter or release, which holds a stroke: `12/PR/2025`. */
  letterNumber: String.raw`[\dA-Z.-]+(?:\/[\dA-Z.-]*[\dA-Z])+`,
  decree: String.raw`[\dA-Z./-]*\d[\dA-Z./-]*`,
  web: String.raw`(?:https?:\/\/|www\.)[^\s]+`,
  ending: String.raw`[.,;:!?…()\[\]”’"»/·|–—]`,
};

/** The words that a slot stands for, or null for a slot that is a form. Throws RangeError for a slot that no table holds. */
export function slotEntries(name: string, language: Language): readonly string[] | null {
  if (slotForms[name] !== undefined) return null;
  const words: SlotWords | undefined = Object.entries(slotWords).find(([key]) => key === name)?.[1];
  if (words === undefined) throw new RangeError(`no slot {${name}}`);
  return words[language];
}

/** The pattern of a slot in a language. Throws RangeError for a slot that no table holds. */
export const slotPattern = (name: string, language: Language): string =>
  slotForms[name] ?? alternation(slotEntries(name, language) ?? []);
