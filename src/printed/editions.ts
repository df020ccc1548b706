import { citationTags } from '../citing/cite/reference-formats.ts';
import { citationOfEdition } from '../citing/cite/cited.ts';
import {
  type FrozenEdition,
  listEditionFiles,
  openEditionCitations,
  openEditionPage,
  openEditionRecords,
} from '../citing/versions/open-edition.ts';
import type { Language } from '../i18n/locale.ts';
import type { Library } from '../library/read-library.ts';
import { offerEditionCard } from './cards.ts';
import { eachVersion } from './kind.ts';

/** All that a page offers to cite one edition with. */
export const printCiteKit = (edition: FrozenEdition, language: Language) => ({
  ways: openEditionCitations(edition, language),
  fingerprint: edition.hash,
  records: openEditionRecords(edition, language),
});

/** One published edition of a story, for ever: what it says stands in the edition as HTML; only the frame is of today. */
export const editionPage = eachVersion(
  'edition',
  (library: Library) => library.storyVersions,
  0,
  (library, language, { id, version }) => {
    const page = openEditionPage(version, language);
    const { hash, short, file } = version;
    const cited = { story: id, title: page.title, published: file.published, hash, short };
    return {
      page,
      picture: offerEditionCard(version, language),
      kit: printCiteKit(version, language),
      record: listEditionFiles(version)[0]?.path ?? '',
      tags: citationTags(citationOfEdition(cited, library.site, language)),
    };
  },
);
