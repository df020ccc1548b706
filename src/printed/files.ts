import { embedPath, listEmbeds, type Embed } from '../citing/embed/embed.ts';
import { factJsonAddress, writeFactJson } from '../citing/cite/fact-json.ts';
import { readStyles } from '../citing/embed/embed-styles.ts';
import { hostScript } from '../citing/embed/scripts.ts';
import { writeEmbed } from '../citing/embed/write-embed.ts';
import { writeOembed } from '../citing/embed/write-oembed.ts';
import { hostFiles } from '../citing/headers.ts';
import { historyOf } from '../citing/releases/history-of.ts';
import { writeReleaseFeed } from '../citing/releases/write-release-feed.ts';
import { feedAddress, oembedAddress } from '../i18n/addresses.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { correctionsFeed } from '../library/corrections-feed.ts';
import { getLibrary } from '../library/library.ts';
import type { Library } from '../library/read-library.ts';
import drawing from '../theme/styles/drawing.css?raw';
import embed from '../theme/styles/embed.css?raw';
import figure from '../theme/styles/figure.css?raw';
import reset from '../theme/styles/reset.css?raw';
import tokens from '../theme/styles/tokens.css?raw';

type Make = () => Response;

const feed = (text: string) => new Response(text, { headers: { 'Content-Type': 'application/atom+xml' } });

const filesIn = (library: Library, language: Language): readonly (readonly [path: string, make: Make])[] => [
  [feedAddress('corrections', language), () => feed(correctionsFeed(library, language))],
  [feedAddress('data', language), () => feed(writeReleaseFeed(library, language))],
  ...[...library.versions].flatMap(([chart, versions]) => {
    const newest = versions.at(-1);
    if (newest === undefined) return [];
    return [[oembedAddress(chart, language), () => json(writeOembed(newest, language))] as const];
  }),
];

const json = (text: string) => new Response(text, { headers: { 'Content-Type': 'application/json' } });

/** Every number that can be cited, with its history. */
const factFiles = (library: Library): readonly (readonly [path: string, make: Make])[] =>
  [...library.catalogue.facts.keys()].flatMap((id) => {
    const history = historyOf(library.releases, id);
    if (!history[0]?.content) return [];
    return [[factJsonAddress(id), () => json(writeFactJson(id, history, library.site))] as const];
  });

/** Listed once for a library: each of the files is asked for by itself. */
const listed = new WeakMap<Library, ReadonlyMap<string, Make>>();

/** Every file that is no page and belongs to neither the data nor the archive, by its path without the slash before it. */
export function siteFiles(): ReadonlyMap<string, Make> {
  const library = getLibrary();
  const files = listed.get(library) ?? listFiles(library);
  listed.set(library, files);
  return files;
}

function listFiles(library: Library): ReadonlyMap<string, Make> {
  const script = () => new Response(hostScript, { headers: { 'Content-Type': 'text/javascript' } });
  return new Map([
    ...[...languages.flatMap((language) => filesIn(library, language)), ...factFiles(library)].map(
      ([path, make]) => [path.slice(1), make] as const,
    ),
    ...[...hostFiles].map(([name, write]) => [name, () => new Response(write())] as const),
    ['embed.js', script],
  ]);
}

/** The addresses of all embeds, as Astro wants to know them. */
export const embedPaths = () =>
  [...getLibrary().versions.values()]
    .flatMap(listEmbeds)
    .map((each) => ({ params: { embed: embedPath(each).slice(1, -1) }, props: { embed: each } }));

const styles = readStyles({ tokens, others: [reset, figure, embed, drawing] });

export const writeEmbedPage = (shown: Embed): string => writeEmbed(shown, styles);
