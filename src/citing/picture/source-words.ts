import { listWords } from '../../charts/list-words.ts';
import type { Source } from '../../facts/schema/source.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';

/**
 * Where a picture's figures come from, in a line: the one document with its date, or several by their publishers and years, or where
 * those are too many for the room, how many there are.
 * @param fits whether a line has room
 */
export function sourceWords(sources: readonly Source[], language: Language, fits: (line: string) => boolean): string {
  const { source: word, reportsCount } = messages[language];
  const [only] = sources;
  if (sources.length === 1 && only) {
    return `${word}: ${only.publisher}${only.published === null ? '' : `, ${formatDate(only.published, language)}`}`;
  }
  const years = [...new Set(sources.flatMap(({ published }) => (published ? [published.slice(0, 4)] : [])))].toSorted();
  const span = years.length > 1 ? `${years[0] ?? ''}–${years.at(-1) ?? ''}` : years[0];
  const dated = (text: string) => `${word}: ${text}${span === undefined ? '' : `, ${span}`}`;
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))].toSorted();
  const named = dated(listWords(publishers, language));
  return fits(named) ? named : dated(`${sources.length} ${reportsCount}`);
}
