import { isPlaceholder, type Site } from '../../citing/site.ts';
import { editionForm, openEdition, type FrozenEdition } from '../../citing/versions/open-edition.ts';
import { formOf } from '../../citing/versions/open-frozen.ts';
import { openVersion, type FrozenVersion } from '../../citing/versions/open-version.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Disk } from '../disk.ts';
import {
  archiveProblem,
  ledgerNames,
  ledgerPath,
  restore,
  sealPath,
  typefacePath,
  typefacesFolder,
  versionPath,
  versionsFolder,
  type Archive,
} from './archive.ts';
import { readLedgers } from './ledgers.ts';
import { readRedirects } from './redirects.ts';

/** A version of a chart or an edition of a story: the archive holds both to the same rules. */
export type Archived = FrozenVersion | FrozenEdition;

const isEdition = (archived: Archived): archived is FrozenEdition => archived.file.schema === editionForm;

const isVersion = (archived: Archived): archived is FrozenVersion => !isEdition(archived);

/** The chart or the story that something archived is of. */
export const nameOf = (archived: Archived): string => (isEdition(archived) ? archived.file.story : archived.file.chart);

interface Order {
  /** From the first version, each followed by the one that names it as its previous. */
  readonly chain: readonly Archived[];
  readonly problems: readonly Problem[];
}

const short = (hash: string) => hash.slice(0, 8);

function* check(chart: string, found: readonly Archived[], chain: readonly Archived[]): Generator<Problem> {
  const known = new Set(found.map(({ hash }) => hash));
  const starts = new Map<string, Archived>();
  const firsts = new Map<string | null, Archived>();
  for (const version of found) {
    const file = versionPath(chart, version.hash);
    const { previous, change } = version.file;
    const twin = starts.get(version.short);
    starts.set(version.short, version);
    if (twin !== undefined) {
      yield archiveProblem(
        file,
        `Dua versi berawalan ${version.short} dan akan berbagi satu alamat.`,
        `Two versions begin with ${version.short} and would share one address.`,
      );
    }
    if (previous !== null && !known.has(previous)) {
      const help = restore(versionPath(chart, previous));
      yield archiveProblem(
        versionPath(chart, previous),
        `Versi ini hilang: ${short(version.hash)} menyebutnya sebagai pendahulunya. ${help.id}`,
        `This version is missing: ${short(version.hash)} names it as the one before. ${help.en}`,
      );
    }
    const rival = firsts.get(previous);
    firsts.set(previous, version);
    if (rival !== undefined) {
      yield archiveProblem(
        file,
        `Versi ini dan ${short(rival.hash)} sama-sama mengaku versi sesudah ${previous === null ? 'tidak ada apa-apa' : short(previous)}. Biasanya karena dua cabang digabungkan: hapus yang belum pernah terbit, lalu jalankan: npm run archive`,
        `This version and ${short(rival.hash)} both claim to follow ${previous === null ? 'nothing' : short(previous)}. Usually two branches were merged: delete the one that was never published, then run: npm run archive`,
      );
    }
    if ((previous === null) !== (change === null)) {
      yield archiveProblem(
        file,
        'Versi pertama tidak punya alasan perubahan; versi sesudahnya harus punya.',
        'A first version has no reason for a change; every later one must have one.',
      );
    }
    const isAlone = found.every((other) => other === version || other.file.previous !== previous);
    if (!chain.includes(version) && isAlone && previous !== null && known.has(previous))
      yield archiveProblem(
        file,
        'Rantai versinya tidak sampai ke versi pertama.',
        'Its chain of versions does not lead to a first one.',
      );
  }
}

/** Puts the versions of one chart or story in order, and says where their chain is broken or forked. */
function orderVersions(chart: string, found: readonly Archived[]): Order {
  const after = new Map(found.map((version) => [version.file.previous, version]));
  const chain: Archived[] = [];
  for (let next = after.get(null); next !== undefined; next = after.get(next.hash)) chain.push(next);
  return { chain, problems: [...check(chart, found, chain)] };
}

const altered = (file: string): Problem => {
  const help = restore(file);
  return archiveProblem(
    file,
    `Arsip ini berubah: SHA-256-nya bukan lagi nama berkasnya. ${help.id}`,
    `This archived file was altered: its SHA-256 is no longer its name. ${help.en}`,
  );
};

/**
 * Opens a version from the bytes of its file.
 * @param hash what its name says it is
 */
function readVersion(bytes: Uint8Array, name: string, hash: string): Archived | Problem {
  const file = versionPath(name, hash);
  // Of the bytes, not of the text: decoding forgives a byte order mark.
  if (sha256(bytes) !== hash) return altered(file);
  try {
    const text = new TextDecoder().decode(bytes);
    const archived = formOf(text) === editionForm ? openEdition(text) : openVersion(text);
    if (nameOf(archived) === name) return archived;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return archiveProblem(
      file,
      `Berkas ini tidak ditulis oleh npm run archive (${error.message}). Hapus.`,
      `This file was not written by npm run archive (${error.message}). Delete it.`,
    );
  }
  return archiveProblem(
    file,
    'Berkas ini tidak ditulis oleh npm run archive untuk grafik atau cerita ini. Hapus.',
    'This file was not written by npm run archive for this chart or story. Delete it.',
  );
}

/** A file in the archive that no command put there. */
const notArchived = (file: string): Problem =>
  archiveProblem(
    file,
    'Berkas ini tidak ditulis oleh npm run archive dan tidak dibaca oleh apa pun. Pindahkan atau hapus.',
    'This file was not written by npm run archive and is read by nothing. Move or delete it.',
  );

/** Files of one folder of the archive that are named by their SHA-256, and whatever else lies there. */
function readHashed(disk: Disk, folder: string, ending: string) {
  const files = new Map<string, Uint8Array>();
  const problems: Problem[] = [];
  for (const { name, isFolder } of disk.list(folder) ?? []) {
    const [, hash, rest] = /^([0-9a-f]{64})(\.[a-z]+)$/.exec(name) ?? [];
    if (hash === undefined || rest !== ending || isFolder) {
      problems.push(notArchived(`${folder}${name}`));
      continue;
    }
    const reading = disk.read(`${folder}${name}`);
    if ('problems' in reading) problems.push(...reading.problems);
    else files.set(hash, reading.bytes);
  }
  return { files, problems };
}

/** What was ever published, the oldest first: versions by chart, and editions by story. */
export interface Chains {
  readonly versions: ReadonlyMap<string, readonly FrozenVersion[]>;
  readonly storyVersions: ReadonlyMap<string, readonly FrozenEdition[]>;
}

/** The same in one list: no chart and no story have one name. */
export const allChains = ({ versions, storyVersions }: Chains): ReadonlyMap<string, readonly Archived[]> =>
  new Map<string, readonly Archived[]>([...versions, ...storyVersions]);

function readVersions(disk: Disk): Chains & { readonly problems: readonly Problem[] } {
  const versions = new Map<string, readonly FrozenVersion[]>();
  const storyVersions = new Map<string, readonly FrozenEdition[]>();
  const problems: Problem[] = [];
  const beside = [...ledgerNames, 'seal.json', 'README.md'];
  for (const { name: chart, isFolder } of disk.list(versionsFolder) ?? []) {
    const path = `${versionsFolder}${chart}`;
    if (!isFolder) {
      if (!beside.includes(chart)) problems.push(notArchived(path));
      continue;
    }
    if (`${path}/` === typefacesFolder) continue;
    const { files, problems: strays } = readHashed(disk, `${path}/`, '.json');
    const opened = Array.from(files, ([hash, bytes]) => readVersion(bytes, chart, hash));
    const found = opened.filter((version) => 'hash' in version);
    const wrong = [...strays, ...opened.flatMap((version) => ('hash' in version ? [] : [version]))];
    const { chain, problems: broken } = orderVersions(chart, found);
    // A file that cannot be opened breaks the chain as well, which needs no second message.
    problems.push(...(wrong.length > 0 ? wrong : broken));
    const editions = chain.filter(isEdition);
    const ofChart = chain.filter(isVersion);
    if (editions.length > 0) storyVersions.set(chart, editions);
    if (ofChart.length > 0) versions.set(chart, ofChart);
  }
  return { versions, storyVersions, problems };
}

/** The typefaces that published pictures were made with: each must be there, as it was. */
function readTypefaces(disk: Disk, versions: Chains['versions']) {
  const { files, problems } = readHashed(disk, typefacesFolder, '.ttf');
  const needed = new Set([...versions.values()].flat().flatMap(({ file }) => file.renderer.typefaces));
  for (const [hash, bytes] of files) if (sha256(bytes) !== hash) problems.push(altered(typefacePath(hash)));
  for (const hash of needed) {
    if (files.has(hash)) continue;
    const help = restore(typefacePath(hash));
    problems.push(
      archiveProblem(
        typefacePath(hash),
        `Huruf untuk gambar yang sudah terbit ini hilang. ${help.id}`,
        `This typeface of published pictures is missing. ${help.en}`,
      ),
    );
  }
  return { typefaces: files, problems };
}

/** Versions that the archive names and does not hold: a newest one has no successor to miss it. */
function* findMissing(
  { seal, files }: Pick<Archive, 'seal' | 'files'>,
  chains: ReadonlyMap<string, readonly Archived[]>,
): Generator<Problem> {
  const has = (chart: string, start: string) => chains.get(chart)?.some(({ hash }) => hash.startsWith(start)) ?? false;
  const told = new Set<string>();
  for (const [chart, hash] of Object.entries(seal?.newest ?? {})) {
    if (has(chart, hash)) continue;
    told.add(`${chart}/${hash.slice(0, 16)}`);
    const help = restore(versionPath(chart, hash));
    yield archiveProblem(
      versionPath(chart, hash),
      `Versi yang sudah terbit ini hilang. ${help.id}`,
      `This published version is missing. ${help.en}`,
    );
  }
  for (const path of files.keys()) {
    const [, chart = '', short = ''] = /^\/v\/([a-z0-9-]+)\/([0-9a-f]{16})\//.exec(path) ?? [];
    if (has(chart, short) || told.has(`${chart}/${short}`)) continue;
    told.add(`${chart}/${short}`);
    yield archiveProblem(
      ledgerPath('files.txt'),
      `Versi ${short} dari "${chart}" tercatat di sini, tetapi berkasnya hilang dari content/versions/${chart}/. Pulihkan dari riwayat.`,
      `The version ${short} of "${chart}" is listed here, but its file is missing from content/versions/${chart}/. Restore it from the history.`,
    );
  }
}

const sealMissing = (): Problem => {
  const help = restore(sealPath);
  return archiveProblem(
    sealPath,
    `Segel arsip ini hilang, padahal sudah ada versi yang terbit. ${help.id}`,
    `The seal of the archive is missing although there are published versions. ${help.en}`,
  );
};

export interface ArchiveReading extends Chains {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
}

/** The address of the site under which the archive was published, as its versions print it; null when it holds none. */
export function archivedAt(chains: ReadonlyMap<string, readonly Pick<Archived, 'text'>[]>): string | null {
  const [newest] = [...chains.values()].flatMap((chain) => chain.at(-1) ?? []);
  return (newest && /(https?:\/\/[^/"\\\s]+)\/v\//.exec(newest.text)?.[1]) ?? null;
}

/** What is wrong when content/site.json names another address than the archive was published under. */
export function checkAddress(chains: Parameters<typeof archivedAt>[0], { address }: Site): readonly Problem[] {
  const archived = archivedAt(chains);
  if (archived === null || archived === address) return [];
  const problem = isPlaceholder(archived)
    ? archiveProblem(
        'content/site.json',
        `Arsipnya masih gladi untuk ${archived}. Terbitkan untuk ${address}: npm run archive`,
        `The archive is still a rehearsal for ${archived}. Publish it for ${address}: npm run archive`,
      )
    : archiveProblem(
        'content/site.json',
        `Tertulis "${address}", padahal arsipnya terbit di ${archived} dan dikutip dengan alamat itu. Tulis "${archived}".`,
        `This says "${address}", though the archive was published at ${archived} and is cited by that address. Write "${archived}".`,
      );
  return [problem];
}

/** Reads everything that was ever published, and finds whatever is missing or altered. */
export function readArchive(disk: Disk): ArchiveReading {
  const { versions, storyVersions, problems: wrongVersions } = readVersions(disk);
  const chains = allChains({ versions, storyVersions });
  const { typefaces, problems: wrongTypefaces } = readTypefaces(disk, versions);
  const { lists, problems: wrongLists } = readLedgers(disk);
  const { redirects, problems: wrongRedirects } = readRedirects(disk);
  const missing = wrongVersions.length > 0 ? [] : findMissing(lists, chains);
  const unsealed = lists.seal === null && chains.size > 0 ? [sealMissing()] : [];
  return {
    versions,
    storyVersions,
    archive: { ...lists, typefaces, redirects },
    problems: [...wrongVersions, ...wrongTypefaces, ...wrongLists, ...wrongRedirects, ...missing, ...unsealed],
  };
}
