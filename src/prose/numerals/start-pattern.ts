import type { Language } from '../../i18n/locale.ts';
import { slotEntries } from './slots.ts';

/** What forms begin with that are no words, as part of a class. */
const formStarts: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['day', 'monthNumber', 'year', 'colonTime', 'decade', 'number', 'small', 'oneToFour', 'time', 'exactTime'].map(
      (form) => [form, '0-9'],
    ),
  ),
  ordinalFigure: '0-9',
  web: 'hw',
};

/** First letters of words in either case; null when one begins with a sign. */
const startsOf = (words: readonly string[]): string | null =>
  words.every((word) => /^\p{L}/u.test(word))
    ? words.map((word) => word.slice(0, 1).toLowerCase() + word.slice(0, 1).toUpperCase()).join('')
    : null;

/** What a shape can begin with, as part of a class; null when that cannot be said. */
function startOf(shape: string, language: Language): string | null {
  const [first = ''] = shape.split(/[\s~]+/).filter((part) => !part.startsWith('{^'));
  if (!first.startsWith('{')) return startsOf([first]);
  const slot = first.slice(1, -1);
  if (!/^\w+$/.test(slot)) return null;
  const entries = slotEntries(slot, language);
  return entries === null ? (formStarts[slot] ?? null) : startsOf(entries);
}

/** What passes over every place where none of some shapes can begin, before anything slower is asked. Empty when it cannot be said. */
export function startPattern(shapes: readonly string[], language: Language): string {
  const starts = shapes.map((shape) => startOf(shape, language));
  return starts.includes(null) ? '' : `(?=[${[...new Set(starts)].join('')}])`;
}
