import type { Language } from '../../i18n/locale.ts';
import { slotEntries, slotPattern } from './slots.ts';

/** A text taken apart once, so that asking what it holds is cheap. */
export interface TextContents {
  readonly text: string;
  /** Every run of letters, in lower case. */
  readonly words: ReadonlySet<string>;
  /** What has been asked of it already: many shapes share a slot. */
  readonly asked: Map<string, boolean>;
}

/** Whether a text holds something that a shape cannot do without. Never false for a text in which the shape stands. */
export type Need = (contents: TextContents) => boolean;

const lettersIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** A text is read in one language, so a slot's name is enough to remember an answer by. */
export const contentsOf = (text: string): TextContents => ({ text, words: new Set(lettersIn(text)), asked: new Map() });

/** Words by their letters, and what is no letter as it stands. */
function needWords(written: string): Need {
  const letters = lettersIn(written);
  if (letters.length === 0) return ({ text }) => text.includes(written);
  return ({ words }) => letters.every((word) => words.has(word));
}

/** Forms that say nothing of a text: nearly every text has capitals. */
const anywhere: ReadonlySet<string> = new Set(['names', 'abbreviation', 'ending']);

function compileSlot(slot: string, language: Language): Need {
  const entries = slotEntries(slot, language);
  if (entries !== null) {
    const single = new Set(entries.filter((entry) => /^\p{L}+$/u.test(entry)).map((entry) => entry.toLowerCase()));
    const others = entries.filter((entry) => !/^\p{L}+$/u.test(entry)).map(needWords);
    return (contents) => [...contents.words].some((word) => single.has(word)) || others.some((need) => need(contents));
  }
  const form = new RegExp(slotPattern(slot, language), 'u');
  return ({ text }) => form.test(text);
}

function needSlot(slot: string, language: Language): Need {
  const need = compileSlot(slot, language);
  return (contents) => {
    const known = contents.asked.get(slot);
    if (known !== undefined) return known;
    const answer = need(contents);
    contents.asked.set(slot, answer);
    return answer;
  };
}

/** What a text must hold for a shape to stand in it; see `AllowedShape` for how shapes are written. */
export const needsOf = (shape: string, language: Language): readonly Need[] =>
  shape.split(/[\s~]+|(\{[^}]*\})/).flatMap((piece = '') => {
    if (piece === '') return [];
    const [, must, slot = ''] = /^\{(\+?)(\w+)\}$/.exec(piece) ?? [];
    if (must !== undefined) return anywhere.has(slot) ? [] : [needSlot(slot, language)];
    // `{x?}`, `{!x}`, `{^x}` and `{>x}` may all be missing.
    return piece.startsWith('{') ? [] : [needWords(piece)];
  });

/** Whether a figure can stand in a shape: it has one itself, or a slot that is a form. */
export const holdsFigures = (shape: string, language: Language): boolean =>
  /\p{N}/u.test(shape) ||
  Array.from(shape.matchAll(/\{\W?(\w+)\??\}/g), ([, slot = '']) => slotEntries(slot, language)).some(
    (entries) => entries === null || entries.some((entry) => /\p{N}/u.test(entry)),
  );
