import { feedAddress } from '../../i18n/addresses.ts';
import { languages } from '../../i18n/locale.ts';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Language } from '../../i18n/locale.ts';
import { formatNumber } from '../../i18n/numbers.ts';
import { type Archive, archiveProblem, ledgerPath } from './archive.ts';
import { type Redirect, redirectsPath } from './redirects.ts';

/** The built site as a reader can ask for it. */
export interface BuiltSite {
  /** The path of every file, sorted: `/cerita/` for a page, `/v/…/….svg` for anything else. */
  readonly paths: readonly string[];
  bytes(path: string): Uint8Array;
}

/** Files that no reader is given an address of: bundled parts, whose names change with what they hold, what our own pages ask for, and notes to the host. */
const withoutAddress = [
  /^\/_/,
  /\/\./,
  /^\/404(\.html|\/)$/,
  /^\/sitemap-(?:\d+|index)\.xml$/,
  /^\/v\/(?:facts|[a-z0-9-]+\/files)\.json$/,
  /^\/(vercel\.json|nginx-headers\.conf)$/,
  /^\/(cari|en\/search)\/index\.json$/,
  /^\/icon-\d+\.png$|\.webmanifest$/,
];

const fileOf = (path: string): string => (path.endsWith('/') ? `${path}index.html` : path).slice(1);

/** Opens the folder of a built site. */
export function openBuiltSite(folder: string): BuiltSite {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
    .filter((path) => !withoutAddress.some((pattern) => pattern.test(path)))
    .toSorted();
  return { paths, bytes: (path) => new Uint8Array(readFileSync(join(folder, fileOf(path)))) };
}

/** Whether a path is a file of a published version, whose bytes the archive knows; its pages may be laid out anew. */
export const isVersionFile = (path: string): boolean => /^\/v\/[a-z0-9-]+\/[0-9a-f]{16}\/[^/]+$/.test(path);

const feedPaths = new Set(
  languages.flatMap((language) => [feedAddress('data', language, 'atom'), feedAddress('data', language, 'json')]),
);

/** The name of a file of the data set; null for any other path. Its releases, which keep their own hashes, and its feeds are none. */
export const dataFileName = (path: string): string | null =>
  feedPaths.has(path) ? null : (/^\/data\/((?!release-)[^/]+)$/.exec(path)?.[1] ?? null);

/** Whether a page sends its reader on to another. */
const sendsOn = (site: BuiltSite, path: string): boolean =>
  path.endsWith('/') && /<meta[^>]+http-equiv="?refresh/i.test(new TextDecoder().decode(site.bytes(path)));

function* checkAddresses({ addresses }: Archive, paths: ReadonlySet<string>): Generator<Problem> {
  for (const [index, address] of addresses.entries()) {
    if (paths.has(address)) continue;
    const ways = address.startsWith('/v/')
      ? {
          id: 'Versi yang terbit tidak pernah ditarik: pulihkan apa yang membuatnya hilang.',
          en: 'A published version is never withdrawn: undo what made it disappear.',
        }
      : {
          id: `Kembalikan halamannya, atau tulis ke mana pindahnya di ${redirectsPath}: { "from": "${address}", "to": "/alamat/baru/", "date": "2026-12-31" }`,
          en: `Bring the page back, or say where it moved in ${redirectsPath}: { "from": "${address}", "to": "/new/address/", "date": "2026-12-31" }`,
        };
    yield archiveProblem(
      ledgerPath('addresses.txt'),
      `Alamat ${address} pernah terbit dan tidak ada lagi di situs. ${ways.id}`,
      `The address ${address} was published and is no longer on the site. ${ways.en}`,
      index + 1,
    );
  }
}

function* checkRedirects(
  redirects: readonly Redirect[],
  site: BuiltSite,
  paths: ReadonlySet<string>,
): Generator<Problem> {
  for (const { from, to } of redirects) {
    if (!paths.has(to))
      yield archiveProblem(
        redirectsPath,
        `${from} dialihkan ke ${to}, padahal halaman itu tidak ada.`,
        `${from} leads to ${to}, which does not exist.`,
      );
    else if (sendsOn(site, to))
      yield archiveProblem(
        redirectsPath,
        `${from} dialihkan ke ${to}, yang mengalihkan lagi. Tulis alamat terakhirnya.`,
        `${from} leads to ${to}, which leads on to another. Write the last address.`,
      );
    if (paths.has(from) && !sendsOn(site, from))
      yield archiveProblem(
        redirectsPath,
        `${from} masih ada sebagai halaman, jadi tidak bisa dialihkan.`,
        `${from} still exists as a page, so it cannot lead elsewhere.`,
      );
  }
}

const count = (paths: readonly string[], language: Language): string => formatNumber(paths.length, 0, language);

/** The line of a list on which something stands. */
const lineOf = (text: string, end: string): number =>
  text.split('\n').findLastIndex((line) => line.endsWith(` ${end}`)) + 1;

/** Published files of versions that hold other bytes than they were published with. */
function* checkFiles({ files, texts }: Archive, site: BuiltSite, paths: ReadonlySet<string>): Generator<Problem> {
  const rewritten = [...files].flatMap(([path, hash]) =>
    paths.has(path) && sha256(site.bytes(path)) !== hash ? [path] : [],
  );
  const [first] = rewritten;
  if (first === undefined) return;
  yield archiveProblem(
    ledgerPath('files.txt'),
    `${count(rewritten, 'id')} berkas yang sudah terbit kini berisi lain, misalnya ${first}. Yang sudah terbit tidak pernah berubah: kembalikan kode atau paket (@resvg/resvg-wasm, fflate) yang mengubahnya.`,
    `${count(rewritten, 'en')} published ${rewritten.length === 1 ? 'file holds' : 'files hold'} something else now, such as ${first}. What was published never changes: undo the code or the package (@resvg/resvg-wasm, fflate) that changed it.`,
    lineOf(texts['files.txt'], first),
  );
}

/** Files of /data/ that are not as the newest release offered them. */
function* checkDataFiles({ dataFiles, texts }: Archive, site: BuiltSite, release: number | null): Generator<Problem> {
  const known = dataFiles.get(release ?? 0);
  if (known === undefined || release === null) return;
  const found = new Map(site.paths.flatMap((path) => dataFileName(path) ?? []).map((name) => [name, `/data/${name}`]));
  const other = [...new Set([...known.keys(), ...found.keys()])].filter((name) => {
    const path = found.get(name);
    return path === undefined || sha256(site.bytes(path)) !== known.get(name);
  });
  const [first] = other;
  if (first === undefined) return;
  yield archiveProblem(
    ledgerPath('data-files.txt'),
    `${count(other, 'id')} berkas di /data/ tidak lagi seperti pada terbitan ${release}, misalnya ${first}. Kembalikan kodenya; atau, bila memang disengaja, terbitkan data dengan alasannya: npm run archive -- data --id "Apa yang berubah." --en "What changed."`,
    `${count(other, 'en')} ${other.length === 1 ? 'file' : 'files'} in /data/ ${other.length === 1 ? 'is' : 'are'} no longer as in release ${release}, such as ${first}. Undo the code; or, if it is meant, release the data and say why: npm run archive -- data --id "Apa yang berubah." --en "What changed."`,
    Math.max(1, lineOf(texts['data-files.txt'], `${release}/${first}`)),
  );
}

/** A file that the list does not know would be called altered when a reader has it checked. */
function* checkListed({ files, dataFiles }: Archive, { paths }: BuiltSite, release: number | null): Generator<Problem> {
  const unlisted = paths.filter((path) => isVersionFile(path) && !files.has(path));
  if (release !== null && !dataFiles.has(release))
    unlisted.push(...paths.filter((path) => dataFileName(path) !== null));
  const [first] = unlisted;
  if (first === undefined) return;
  yield archiveProblem(
    ledgerPath(isVersionFile(first) ? 'files.txt' : 'data-files.txt'),
    `${count(unlisted, 'id')} berkas yang akan terbit belum tercatat di sini, misalnya ${first}. Jalankan: npm run archive`,
    `${count(unlisted, 'en')} ${unlisted.length === 1 ? 'file to be published is' : 'files to be published are'} not listed here yet, such as ${first}. Run: npm run archive`,
  );
}

/**
 * What a built site would take away from readers: addresses that no longer exist or lead astray, and files as they were published.
 * @param release the number of the newest release of the data; null before the first
 */
export function checkKept(archive: Archive, site: BuiltSite, release: number | null): readonly Problem[] {
  const paths = new Set(site.paths);
  return [
    ...checkAddresses(archive, paths),
    ...checkRedirects(archive.redirects, site, paths),
    ...checkFiles(archive, site, paths),
    ...checkDataFiles(archive, site, release),
  ];
}

/** Why a built site may not be published: what it would take away, and what nobody has written down. */
export const checkBuiltSite = (archive: Archive, site: BuiltSite, release: number | null): readonly Problem[] => [
  ...checkKept(archive, site, release),
  ...checkListed(archive, site, release),
];

/** The addresses of a built site that nobody has written down yet. */
export const unlistedAddresses = ({ addresses }: Archive, { paths }: BuiltSite): readonly string[] => {
  const known = new Set(addresses);
  return paths.filter((path) => !known.has(path));
};
