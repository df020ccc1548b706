import { versionFolder } from '../../i18n/addresses.ts';
import { citeWords } from '../../i18n/cite-words.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { citedSources } from '../cite/citation.ts';
import { creator } from '../licence.ts';
import { openCitations, openRecords, type FrozenVersion } from '../versions/open-version.ts';
import { type CitedTexts, partsOf } from './cited-text.ts';
import type { VerifyIndex } from './verify-index.ts';

// Apart from what reads the index, since that runs in a browser and must not carry the hashing with it.

/** How a version is cited, from what was published alone. */
function citedOf(version: FrozenVersion, language: Language): CitedTexts {
  const { words, shown, facts, published } = version.file;
  const sources = shown.flatMap((id) => facts.find((fact) => fact.id === id)?.sources ?? []);
  return {
    texts: [...openCitations(version, language), ...openRecords(version, language)].map(({ text }) => text),
    parts: partsOf({
      title: words[language].title,
      known: null,
      ...citedSources(sources, language),
      issued: published,
      publisher: creator,
      genre: citeWords[language].genre.chart,
    }),
  };
}

/**
 * Makes the index of a chart.
 * @param files the SHA-256 of every file, by its path on the site
 */
export function makeIndex(
  chart: string,
  versions: readonly FrozenVersion[],
  files: ReadonlyMap<string, string>,
): VerifyIndex {
  return {
    chart,
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
