import { languages } from '../../i18n/locale.ts';
import { RefusalError } from '../../press/refusal.ts';
import type { Desk } from '../desk.ts';
import { currentTexts } from '../stories.ts';
import { textPath } from '../written.ts';
import { frontWords } from './front-words.ts';

/** Whether something of a story is typed that its files do not hold. */
export function isUnsaved(desk: Desk, slug: string): boolean {
  const story = { kind: 'stories', slug } as const;
  const texts = currentTexts(desk, story);
  return languages.some((language) => texts[language] !== desk.read(textPath(story, language)));
}

/** Throws RefusalError while something of a story is typed and not saved. */
export function refuseUnsaved(desk: Desk, slug: string): void {
  if (isUnsaved(desk, slug)) throw new RefusalError(frontWords.saveFirst);
}
