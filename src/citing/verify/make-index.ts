import { versionFolder } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { citedSources } from '../cite/citation.ts';
import { creator } from '../licence.ts';
import { editionForm, openEditionCitations, openEditionRecords, type FrozenEdition } from '../versions/open-edition.ts';
import { openCitations, openRecords, type FrozenVersion } from '../versions/open-version.ts';
import { type CitedTexts, partsOf } from './cited-text.ts';
import type { VerifyIndex } from './verify-index.ts';

// Apart from what reads the index, since that runs in a browser and must not carry the hashing with it.

const isEdition = (archived: FrozenVersion | FrozenEdition): archived is FrozenEdition =>
  archived.file.schema === editionForm;

/** How a version or an edition is cited, from what was published alone. */
function citedOf(archived: FrozenVersion | FrozenEdition, language: Language): CitedTexts {
  const kind = isEdition(archived) ? 'story' : 'chart';
  const sources = isEdition(archived)
    ? []
    : archived.file.shown.flatMap((id) => archived.file.facts.find((fact) => fact.id === id)?.sources ?? []);
  const offered = isEdition(archived)
    ? [...openEditionCitations(archived, language), ...openEditionRecords(archived, language)]
    : [...openCitations(archived, language), ...openRecords(archived, language)];
  return {
    texts: offered.map(({ text }) => text),
    parts: partsOf({
      title: archived.file.words[language].title,
      known: null,
      ...citedSources(sources, language),
      issued: archived.file.published,
      publisher: creator,
      genre: citeWords[language].genre[kind],
    }),
  };
}

/**
 * Makes the index of a chart or a story.
 * @param files the SHA-256 of every file, by its path on the site
 */
export function makeIndex(
  chart: string,
  versions: readonly (FrozenVersion | FrozenEdition)[],
  files: ReadonlyMap<string, string>,
): VerifyIndex {
  return {
    chart,
    ...(versions.some(isEdition) ? { kind: 'story' as const } : {}),
    versions: versions.map((version) => {
      const { hash, short, file } = version;
      const folder = versionFolder(chart, short);
      const own = [...files].filter(([path]) => path.startsWith(folder));
      return {
        hash,
        version: short,
        published: file.published,
        title: { id: file.words.id.title, en: file.words.en.title },
        files: Object.fromEntries(own.map(([path, sha256]) => [path.slice(folder.length), sha256])),
        cited: languages.map((language) => citedOf(version, language)),
      };
    }),
  };
}
