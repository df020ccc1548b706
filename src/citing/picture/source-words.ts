import type { Source } from '../../facts/schema/source.ts';
import type { Language } from '../../i18n/locale.ts';
import { messages } from '../../i18n/messages.ts';
import { listNames } from '../sources/list-names.ts';
import { nameReport } from '../sources/list-reports.ts';
import { yearsOf } from '../sources/years-of.ts';

/**
 * Where a picture's figures come from, in a line: the one document with its date, or several by their publishers and years, or where
 * those are too many for the room, how many there are.
 * @param fits whether a line has room
 */
export function sourceWords(sources: readonly Source[], language: Language, fits: (line: string) => boolean): string {
  const { source: word, reportsCount } = messages[language];
  const [only] = sources;
  if (sources.length === 1 && only) return `${word}: ${nameReport(only, language)}`;
  const years = yearsOf(sources);
  const dated = (text: string) => `${word}: ${text}${years === null ? '' : `, ${years}`}`;
  const named = dated(listNames(sources.map(({ publisher }) => publisher).toSorted(), language));
  return fits(named) ? named : dated(`${sources.length} ${reportsCount}`);
}
