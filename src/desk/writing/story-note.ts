import type { Bilingual } from '../../facts/schema/common.ts';
import type { StoryState } from './story-session.ts';
import { writingWords } from './writing-words.ts';

const clock = (moment: string, locale: string) =>
  new Date(moment).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });

/** The same words with a moment behind them, as the clock on the editor's wall has it. */
const at = (words: Bilingual, moment: string): Bilingual => ({
  id: `${words.id} ${clock(moment, 'id-ID')}`,
  en: `${words.en} ${clock(moment, 'en-GB')}`,
});

/** How a story stands with what was typed: what an editor must know first. */
export function storyNote({ isSaved, savedAt, isRestored, hasRoom, elsewhere, texts }: StoryState): Bilingual {
  if (texts === null) return { id: '', en: '' };
  if (elsewhere !== null) return at(writingWords.elsewhere, elsewhere);
  if (isSaved) return savedAt === null ? writingWords.saved : at(writingWords.saved, savedAt);
  if (!hasRoom) return writingWords.noRoom;
  return isRestored ? writingWords.restored : writingWords.unsaved;
}
