import type { Language } from '../../i18n/locale.ts';
import type { Library } from '../read-library.ts';
import { findMentions, type Mentions } from './find-mentions.ts';

/** Every story is read once for the pages of all facts. */
const known = new WeakMap<Library, Map<Language, ReadonlyMap<string, readonly Mentions[]>>>();

/** The stories that print a fact, each with its sentences. */
export function mentionsOfFact(library: Library, id: string, language: Language): readonly Mentions[] {
  const tongues = known.get(library) ?? new Map<Language, ReadonlyMap<string, readonly Mentions[]>>();
  known.set(library, tongues);
  const mentions = tongues.get(language) ?? findMentions(library, language);
  tongues.set(language, mentions);
  return mentions.get(id) ?? [];
}
