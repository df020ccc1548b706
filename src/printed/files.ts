import { factJsonAddress, writeFactJson } from '../citing/cite/fact-json.ts';
import { csvAsJson } from '../citing/csv/table.ts';
import { utf8 } from '../citing/data-package/version-package.ts';
import { noticeFor } from '../citing/embed/notice.ts';
import { embedPath } from '../citing/embed/snippets.ts';
import { writeOembed } from '../citing/embed/write-oembed.ts';
import { formats, newestKinds } from '../citing/formats.ts';
import { historyOf } from '../citing/releases/release.ts';
import { releaseFeed } from '../citing/releases/describe-release.ts';
import { writeManifest } from '../citing/write-manifest.ts';
import { writeAtom, writeJsonFeed } from '../citing/write-feed.ts';
import { findVersionFile, type FrozenVersion } from '../citing/versions/open-version.ts';
import {
  feedAddress,
  manifestAddress,
  newestFileAddress,
  oembedAddress,
  searchIndexAddress,
} from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { correctionsFeed } from '../library/corrections.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/read-library.ts';
import { seriesFiles } from './series.ts';
import { cardBytes } from '../press/card-bytes.ts';
import { versionFileBytes } from '../press/version-file-bytes.ts';
import { listCards } from './cards.ts';
import { searchEntries } from './search.ts';
import { guideFiles } from './guide.ts';
import { listShares } from './share-cards.ts';
import { storiesFeed } from './stories-feed.ts';

type FileWriter = () => string | Promise<Uint8Array<ArrayBuffer>>;

type Files = ReadonlyMap<string, FileWriter>;

/** The files of a chart's newest version at addresses that stay the same, for spreadsheets and notebooks that ask again. */
function newestFiles(version: FrozenVersion, { archive }: Library): readonly (readonly [string, FileWriter])[] {
  const { chart } = version.file;
  const bytes = async (kind: string, language: Language) =>
    new Uint8Array(await versionFileBytes(version, findVersionFile(version, kind, language), archive.typefaces));
  const offered = new Set(version.file.files.map(({ kind }) => kind));
  return languages.flatMap((language) => [
    ...newestKinds
      .filter((kind) => offered.has(kind))
      .map((kind) => [newestFileAddress(chart, language, formats[kind].ending), () => bytes(kind, language)] as const),
    [
      newestFileAddress(chart, language, '.json'),
      async () => utf8(csvAsJson(new TextDecoder().decode(await bytes('csv', language)))),
    ] as const,
  ]);
}

/** Where pages are made as they are asked for. In a build the cards are written all at once, at a third of what a route costs for each. */
const cards = (library: Library): readonly (readonly [string, FileWriter])[] =>
  import.meta.env.DEV
    ? [
        ...[...listCards(library)].map(([path, words]) => [path, () => cardBytes(words)] as const),
        ...listShares(library),
      ].map(([path, bytes]) => [path, async () => new Uint8Array(await bytes())])
    : [];

/**
 * The cards of pages, feeds, manifests, what the search looks through, what oEmbed clients ask for, every number that can be cited with its history, and the newest files of every chart, by their path. The files of the data and of
 * the archive have routes of their own.
 */
function listFiles(library: Library): Files {
  const feeds = languages.flatMap((language) =>
    [
      ['stories', () => storiesFeed(library, language)] as const,
      ['corrections', () => correctionsFeed(library, language)] as const,
      ['data', () => releaseFeed(library, language)] as const,
    ].flatMap(([page, feed]) => [
      [feedAddress(page, language, 'atom'), () => writeAtom(feed())] as const,
      [feedAddress(page, language, 'json'), () => writeJsonFeed(feed())] as const,
    ]),
  );
  const manifests = languages.map((language) => [manifestAddress(language), () => writeManifest(language)] as const);
  const oembeds = [...library.versions].flatMap(([chart, versions]) =>
    languages.flatMap((language) => {
      const newest = versions.at(-1);
      return newest
        ? [[oembedAddress(chart, language), () => writeOembed(newest, language, library.site)] as const]
        : [];
    }),
  );
  const facts = [...library.catalogue.facts.keys()].flatMap((id) => {
    const history = historyOf(library.releases, id);
    return history[0]?.content ? [[factJsonAddress(id), () => writeFactJson(id, history, library.site)] as const] : [];
  });
  const search = languages.map(
    (language) => [searchIndexAddress(language), () => JSON.stringify(searchEntries(library, language))] as const,
  );
  const newest = [...library.versions.values()].flatMap((versions) =>
    versions.slice(-1).flatMap((version) => newestFiles(version, library)),
  );
  const series = [...library.catalogue.series.values()].flatMap((one) => seriesFiles(library, one));
  return new Map<string, FileWriter>([
    ...cards(library),
    ...feeds,
    ...manifests,
    ...search,
    ...oembeds,
    ...facts,
    ...newest,
    ...series,
    ...guideFiles(library),
  ]);
}

/** Listed once for a library: each of the files is asked for by itself. */
const listed = new WeakMap<Library, Files>();

function files(): Files {
  const library = getLibrary();
  const known = listed.get(library) ?? listFiles(library);
  listed.set(library, known);
  return known;
}

const mediaTypes = {
  '.xml': 'application/atom+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.csv': formats.csv.type,
  '.xlsx': formats.xlsx.type,
  '.png': formats.png.type,
  '.svg': formats.svg.type,
};

/** The files that end so, for the route of that ending: the development server knows a file by an ending in the name of its route. */
export const filesEnding = (ending: keyof typeof mediaTypes) => ({
  getStaticPaths: () =>
    [...files().keys()].flatMap((path) => {
      const [, folder, name] = /^\/(?:(.*)\/)?(.*)(\..*)$/.exec(path) ?? [];
      return path.endsWith(ending) ? [{ params: { folder, name }, props: { path } }] : [];
    }),
  GET: async ({ props }: { readonly props: { readonly path: string } }) =>
    new Response(await files().get(props.path)?.(), { headers: { 'Content-Type': mediaTypes[ending] } }),
});

/** The addresses of all embeds, as Astro wants to know them: the newest version of each chart, and each version for ever. */
export const embedPaths = () =>
  [...getLibrary().versions.values()].flatMap((versions) =>
    versions.flatMap((version, index) =>
      version.file.embeds
        .filter(({ frozen }) => frozen || index === versions.length - 1)
        .map((embed) => ({
          params: { embed: embedPath(version, embed).slice(1, -1) },
          props: {
            version,
            embed,
            notice: embed.frozen ? noticeFor(version, versions, embed.language, getLibrary().site) : '',
          },
        })),
    ),
  );
