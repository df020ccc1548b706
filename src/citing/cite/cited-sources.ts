import type { Source } from '../../facts/schema/source.ts';
import type { Language } from '../../i18n/locale.ts';
import { listNames } from '../sources/list-names.ts';
import { listReports } from '../sources/list-reports.ts';
import type { Citation } from './citation.ts';
import { oneLine } from './one-line.ts';

/** The documents behind what is cited, as every format names them. */
export const citedSources = (
  sources: readonly Pick<Source, 'publisher' | 'published'>[],
  language: Language,
): Pick<Citation, 'sources' | 'publishers'> => ({
  sources: oneLine(listReports(sources, language)),
  publishers: oneLine(
    listNames(
      sources.map(({ publisher }) => publisher),
      language,
    ),
  ),
});
