import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { citationForms, type CitationFile } from '../cite/citation-files.ts';

/** The citation files of the data set, which stand beside it: `/data/terlindungi-id.bib`. The same folder in both languages. */
export const dataCiteFiles = (language: Language): readonly CitationFile[] =>
  citationForms.map(({ ending, label, write }) => {
    const name = `terlindungi-${language}${ending}`;
    return { write, label: label[language], name, path: `${address({ page: 'data' }, 'id')}${name}` };
  });
