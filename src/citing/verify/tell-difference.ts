import type { Language } from '../../i18n/locale.ts';
import { verifyWords } from '../../i18n/verify-words.ts';
import type { differFromClosest } from './originals.ts';
import type { VerdictText } from './verdict-words.ts';

/** A verdict on a file, and where the file parts from what was published. */
export interface DetailedText extends VerdictText {
  readonly details: readonly (readonly [term: string, text: string])[];
}

/**
 * Adds to a verdict where the file first differs; when only its form does, that is what is told.
 * @param folder of the original
 */
export function tellDifference(
  told: VerdictText,
  found: ReturnType<typeof differFromClosest>,
  folder: string,
  language: Language,
): DetailedText {
  if (found === null) return { ...told, details: [] };
  const words = verifyWords[language];
  const path = folder + found.name;
  const links = told.links.some((link) => link.path === path)
    ? told.links
    : [...told.links, { label: words.openFile, path }];
  const { line, theirs, ours, onlyForm } = found.difference;
  if (onlyForm)
    return {
      headline: words.sameContent,
      sentences: [words.onlyForm],
      links,
      details: [[words.published, found.name]],
    };
  return {
    ...told,
    links,
    details: [
      [`${words.differsFrom} ${line}`, found.name],
      [words.yours, theirs || words.nothingThere],
      [words.published, ours || words.nothingThere],
    ],
  };
}
