import type { Fact } from './fact.ts';
import type { Language } from '../i18n/locale.ts';

/**
 * Who gave a number, in the few words that stand beside it: the office where the record names a person and an office, else the name. In both
 * languages the same part of the record is taken, by its Indonesian words, where an office has a capital and a manner of saying has none.
 * Null for a number of our own.
 */
export function speakerOf(fact: Fact, language: Language): string | null {
  if (fact.kind === 'derivation') return null;
  const { attributedTo } = fact.observation;
  const [name = '', office = ''] = split(attributedTo.id);
  const isOffice = /^\p{Lu}/u.test(office) && !/\d/.test(name);
  const [ownName = '', ownOffice = ''] = split(attributedTo[language]);
  return isOffice && ownOffice !== '' ? capitalised(ownOffice) : ownName;
}

/** What stands before the first comma, and what after it. */
function split(words: string): readonly [string, string] {
  const comma = words.indexOf(', ');
  return comma === -1 ? [words, ''] : [words.slice(0, comma), words.slice(comma + 2)];
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
