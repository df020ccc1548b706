import { oneLine } from '../citing/cite/citation.ts';
import { citationTags } from '../citing/cite/reference-formats.ts';
import { formatOf, formats, newestKinds } from '../citing/formats.ts';
import { embedPath, embedSnippet, imageSnippet } from '../citing/embed/snippets.ts';
import {
  findEmbed,
  findVersionFile,
  listVersionFiles,
  openChange,
  openCitations,
  openDrawing,
  openFigure,
  openPage,
  openRecords,
  shareCard,
  type FrozenVersion,
} from '../citing/versions/open-version.ts';
import { absolute } from '../citing/site.ts';
import { address, newestFileAddress } from '../i18n/addresses.ts';
import { archiveWords } from '../i18n/archive-words.ts';
import { embedWords } from '../i18n/cite-words.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import type { Library } from '../library/read-library.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { eachVersion, type InChain } from './kind.ts';

/** What to paste to put a chart on another site: kept up to date, as it is now, or as a picture of either kind. */
function embedForms(newest: FrozenVersion, version: FrozenVersion, language: Language, { site }: Library) {
  const words = embedWords[language];
  const live = findEmbed(newest, language, false);
  const frozen = findEmbed(version, language, true);
  return [
    {
      id: 'sematan-baru',
      title: words.liveTitle,
      lead: words.liveLead,
      code: embedSnippet(newest, live, site),
      path: embedPath(newest, live),
    },
    {
      id: 'sematan-tetap',
      title: words.frozenTitle,
      lead: words.frozenLead,
      code: embedSnippet(version, frozen, site),
      path: embedPath(version, frozen),
    },
    {
      id: 'sematan-gambar',
      title: words.figureTitle,
      lead: words.figureLead,
      code: openFigure(version, language),
      path: null,
    },
    {
      id: 'sematan-png',
      title: words.imageTitle,
      lead: words.imageLead,
      code: imageSnippet(version, language, site),
      path: null,
    },
  ];
}

/** What a reader can take away of one version of a chart: its files, ways to cite it, and code to show it elsewhere. */
export async function printTakeAway(
  library: Library,
  language: Language,
  { versions, version }: Pick<InChain, 'versions' | 'version'>,
) {
  const offered = listVersionFiles(version).filter((file) => (file.language ?? language) === language);
  const files = offered.map(async (file) => {
    const { length } = await versionFileBytes(version, file, library.archive.typefaces);
    // People pay for their data by the byte.
    const size = `${formatNumber(Math.max(1, Math.round(length / 1000)), 0, language)} kB`;
    // A version may offer a form that is offered no more.
    const form = formatOf(file.name);
    const about = form?.about[language] ?? file.name;
    return { path: file.path, name: file.name, label: form?.short ?? file.kind, about, size };
  });
  return {
    files: await Promise.all(files),
    ways: openCitations(version, language),
    fingerprint: version.hash,
    tags: citationTags({
      title: oneLine(version.file.words[language].title),
      issued: version.file.published,
      publisher: library.site.publisher,
      short: version.short,
      language,
      address: absolute(
        address({ page: 'version', id: version.file.chart, version: version.short }, language),
        library.site,
      ),
    }),
    records: openRecords(version, language),
    /** Where the newest files stand, at any time. */
    newest: ['.json', ...newestKinds.map((kind) => formats[kind].ending)]
      .toSorted()
      .map((ending) => absolute(newestFileAddress(version.file.chart, language, ending), library.site)),
    /** What WordPress turns into the newest version by itself, as does every other program that knows oEmbed. */
    wordpress: absolute(address({ page: 'chart', id: version.file.chart }, language), library.site),
    embeds: embedForms(versions.at(-1) ?? version, version, language, library),
  };
}

export type TakeAway = Awaited<ReturnType<typeof printTakeAway>>;

const charts = (library: Library) => library.versions;

/** One published version of a chart, for ever: what it says and shows stands in the version as HTML; only the frame is of today. */
export const versionPage = eachVersion('version', charts, 0, async (library, language, at) => ({
  page: openPage(at.version, language),
  picture: shareCard(at.version, language),
  record: findVersionFile(at.version, 'record', language).path,
  takeAway: await printTakeAway(library, language, at),
}));

/** What changed between a published version and the one before it, as it was told then, with both pictures. */
export const changePage = eachVersion('change', charts, 1, (_library, language, { id, versions, version, index }) => {
  const before = versions[index - 1];
  const change = openChange(version, language);
  if (!before || !change) throw new Error(`content/versions/${id}/ holds nothing before ${version.short}`);
  const words = archiveWords[language];
  const side = (shown: FrozenVersion, label: string, key: string) => ({
    key,
    label,
    published: shown.file.published,
    words: shown.file.words[language],
    drawing: openDrawing(shown, language, `isi-${key}`),
    name: shown.short.slice(0, 8),
    path: address({ page: 'version', id, version: shown.short }, language),
    svg: findVersionFile(shown, 'svg', language).path,
    png: findVersionFile(shown, 'png', language).path,
  });
  return {
    change,
    picture: shareCard(version, language),
    shown: [before, version],
    sides: [side(before, words.before, 'sebelum'), side(version, words.after, 'sesudah')],
  };
});
