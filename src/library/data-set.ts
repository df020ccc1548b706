import { citationOfDataSet } from '../citing/cite/cited.ts';
import { type Citation, pinOfRelease } from '../citing/cite/citation.ts';
import { composeDataSet, type DataSet } from '../citing/data-set/compose-data-set.ts';
import { dataCiteFiles } from '../citing/cite/citation-files.ts';
import { utf8 } from '../citing/data-package/version-package.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { Library } from './read-library.ts';

/** Makes something of a library once: two pages and fifty files are made from it. */
function once<Made>(make: (library: Library) => Made): (library: Library) => Made {
  const known = new WeakMap<Library, { readonly made: Made }>();
  return (library) => {
    const entry = known.get(library) ?? { made: make(library) };
    known.set(library, entry);
    return entry.made;
  };
}

/** The data set of a library. */
export const getDataSet: (library: Library) => DataSet = once(composeDataSet);

/** How the data set is cited, by its newest release; null before the first. */
export function dataSetCitation({ catalogue, releases, site }: Library, language: Language): Citation | null {
  const newest = releases.at(-1);
  return newest === undefined ? null : citationOfDataSet(catalogue, pinOfRelease(newest), language, site);
}

/** Every file in /data/ that is not a page: the data set, and its citation for reference managers. */
export const dataFiles: (library: Library) => ReadonlyMap<string, Uint8Array<ArrayBuffer>> = once((library) => {
  const citations = languages.flatMap((language) => {
    const citation = dataSetCitation(library, language);
    if (citation === null) return [];
    return dataCiteFiles(language).map(({ name, write }) => [name, utf8(write(citation))] as const);
  });
  return new Map([...getDataSet(library).files, ...citations]);
});
