import { factCiteFiles } from '../../citing/cite/citation-files.ts';
import { citationOfFact } from '../../citing/cite/cited.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Library } from '../read-library.ts';
import { publishedFact } from './published-fact.ts';

export interface FactFile {
  readonly id: string;
  readonly name: string;
  /** The path on the site. */
  readonly path: string;
  readonly text: string;
}

/** The citation files of every published number that is on record, in one language. */
export const listFactFiles = (
  library: Pick<Library, 'catalogue' | 'releases' | 'site'>,
  language: Language,
): readonly FactFile[] =>
  [...library.catalogue.facts.keys()].flatMap((id) => {
    const published = publishedFact(library, id);
    if (published === null) return [];
    const citation = citationOfFact(published, language, library.site);
    return factCiteFiles(id, language).map(({ name, path, write }) => ({ id, name, path, text: write(citation) }));
  });
