import { languages } from '../../i18n/locale.ts';
import { RefusalError } from '../../press/refusal.ts';
import type { Desk } from '../desk.ts';
import { currentTexts, textPath } from '../story-requests.ts';
import { frontWords } from './front-words.ts';

/** Whether something of a story is typed that its files do not hold. */
export function isUnsaved(desk: Desk, slug: string): boolean {
  const texts = currentTexts(desk, slug);
  return languages.some((language) => texts[language] !== desk.read(textPath(slug, language)));
}

/** Throws RefusalError while something of a story is typed and not saved. */
export function refuseUnsaved(desk: Desk, slug: string): void {
  if (isUnsaved(desk, slug)) throw new RefusalError(frontWords.saveFirst);
}
