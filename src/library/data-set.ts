import { citationOfDataSet } from '../citing/cite/cited.ts';
import { type Citation, pinOfRelease } from '../citing/cite/citation.ts';
import { composeDataSet, type DataSet } from '../citing/data-set/compose-data-set.ts';
import type { Language } from '../i18n/locale.ts';
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
