import { pinAnchor } from '../citing/cite/citation.ts';
import { citationKit } from '../citing/cite/reference-formats.ts';
import { packageName, releaseName, workbookName } from '../citing/data-set/compose-data-set.ts';
import { dataSetJsonLd } from '../citing/json-ld/data-set-json-ld.ts';
import { describeRelease } from '../citing/releases/describe-release.ts';
import type { Release } from '../citing/releases/release.ts';
import { address } from '../i18n/addresses.ts';
import { correctionWords } from '../i18n/correction-words.ts';
import { dataWords } from '../i18n/data-words.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { releaseWords } from '../i18n/archive-words.ts';
import { dataSetCitation, getDataSet } from '../library/data-set.ts';
import type { Library } from '../library/read-library.ts';
import { one } from './kind.ts';
import { correctionRows, factPath } from './shared.ts';

/** How many changes of a release are spelt out in the page before the rest is left to its file. */
const spelt = 60;

/** One folder for both languages. */
const folder = address({ page: 'data' }, 'id');

/** The releases of the data, the newest first, each with what it changed. */
const releaseRows = ({ releases, catalogue }: Library, language: Language) =>
  releases
    .map((release: Release, index) => {
      const { file, hash } = release;
      const { summary, lines, tables } = describeRelease(releases, index, language);
      const words = releaseWords[language];
      return {
        anchor: pinAnchor(release),
        number: file.number,
        date: file.date,
        note: file.note[language],
        summary: tables.length > 0 ? `${summary} · ${words.otherTables}: ${tables.join(', ')}` : summary,
        changes: (index === 0 ? [] : lines).slice(0, spelt).map(({ fact, from, to, what, besides }) => ({
          was: from === to ? null : from,
          is: to,
          href: catalogue.facts.has(fact) ? factPath(fact, language) : undefined,
          what: besides.length > 0 ? `${what} (${words.reworded}: ${besides.join(', ')})` : what,
        })),
        more: index > 0 && lines.length > spelt,
        file: `${folder}${releaseName(release)}`,
        hash,
      };
    })
    .toReversed();

/** The whole data set: what is in it, how to read and cite it, and what each release changed. */
function printData(library: Library, language: Language) {
  const words = dataWords[language];
  const dataSet = getDataSet(library);
  const citation = dataSetCitation(library, language);
  const file = (name: string, label: string, about: string) => {
    const kilobytes = Math.max(1, Math.round((dataSet.files.get(name)?.length ?? 0) / 1000));
    return { name, label, about, href: `${folder}${name}`, size: `${formatNumber(kilobytes, 0, language)} kB` };
  };
  return {
    whole: [
      file(packageName, 'ZIP', words.packageLink),
      file(workbookName, 'XLSX', words.workbookLink),
      file('datapackage.json', 'JSON', words.descriptor),
      file('SHA256SUMS', 'TXT', words.sums),
    ],
    tables: dataSet.tables.map(({ name, title, description, rows }) => ({
      title: title[language],
      description: description[language],
      rows: `${formatNumber(rows.length, 0, language)} ${words.rows[rows.length === 1 ? 0 : 1]}`,
      files: ['csv', 'json'].map((ending) => file(`${name}.${ending}`, ending.toUpperCase(), title[language])),
    })),
    citation: citation && citationKit(citation),
    releases: releaseRows(library, language),
    jsonLd: [dataSetJsonLd(library, dataSet, language)],
  };
}

export const dataPage = one('data', printData);

/** What could have been corrected: `9 cerita, 25 grafik, dan 565 angka`. */
function countPublished({ stories, charts, catalogue }: Library, language: Language): string {
  const words = correctionWords[language];
  const count = (things: { readonly size: number }, noun: string) =>
    `${formatNumber(things.size, 0, language)} ${noun}`;
  const all = [count(stories, words.stories), count(charts, words.charts), count(catalogue.facts, words.facts)];
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(all);
}

export const correctionsPage = one('corrections', (library, language) => ({
  corrections: correctionRows(library, language),
  contact: library.site.contact,
  published: countPublished(library, language),
}));

/** All it does it does in the reader's own browser, which writes citations anew to compare them and needs the publisher's name for it. */
export const verifyPage = one('verify', ({ site }) => ({ publisher: site.publisher }));
