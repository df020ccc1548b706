import { checkSchema } from '../../facts/check-schema.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import type { Disk } from '../disk.ts';
import { archiveProblem, ledgerNames, ledgerPath, restore, sealPath, sealSchema, versionsFolder } from './archive.ts';
import type { Archive, LedgerName, Seal, Told } from './archive.ts';
import { checkKept, dataFileName, isVersionFile, unlistedAddresses, type BuiltSite } from './built-site.ts';

type Texts = Readonly<Record<LedgerName, string>>;

const countLines = (text: string): number => text.split('\n').length - 1;

/** Seals the lists and what else readers were told as they are now. */
export function writeSeal(ledgers: Texts, { newest, corrections = [], release }: Told): string {
  const sealed = ledgerNames.map(
    (name) => [name, { lines: countLines(ledgers[name]), sha256: sha256(ledgers[name]) }] as const,
  );
  const sorted = Object.entries(newest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const seal = {
    ...Object.fromEntries(sealed),
    newest: Object.fromEntries(sorted),
    ...(corrections.length === 0 ? {} : { corrections }),
    ...(release === undefined ? {} : { release }),
  };
  return `${JSON.stringify(seal, null, 2)}\n`;
}

const damaged = (file: string): Problem => {
  const help = restore(file);
  return archiveProblem(
    file,
    `Berkas ini berubah di luar npm run archive. ${help.id}`,
    `This file was changed by something other than npm run archive. ${help.en}`,
  );
};

function* checkSeal(texts: Texts, seal: Seal, sealText: string): Generator<Problem> {
  const now = writeSeal(texts, seal);
  if (now === sealText) return;
  const measured = sealSchema.parse(JSON.parse(now));
  let told = false;
  for (const name of ledgerNames) {
    const [known, found] = [seal[name], measured[name]];
    if (known.sha256 === found.sha256 && known.lines === found.lines) continue;
    told = true;
    const file = ledgerPath(name);
    const help = restore(file);
    yield archiveProblem(
      file,
      `Daftar ini seharusnya ${known.lines} baris dan ditutup apa adanya, tetapi sekarang ${found.lines} baris dan isinya lain. Barisnya tidak boleh dihapus atau diubah. ${help.id} Sesudah menggabungkan dua cabang, ambil daftar dan ${sealPath} dari salah satunya, lalu jalankan: npm run archive`,
      `This list should hold ${known.lines} lines exactly as they were sealed; now it holds ${found.lines} and differs. No line of it may be removed or changed. ${help.en} After merging two branches, take the lists and ${sealPath} from one of them, then run: npm run archive`,
    );
  }
  if (!told) yield damaged(sealPath);
}

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

/** Lines such as `sha256sum` writes: the hash and what it is of. */
const readSums = (text: string): readonly (readonly [hash: string, name: string])[] =>
  linesOf(text).flatMap((line) => {
    const [, hash, name] = /^([0-9a-f]{64}) {2}(\S+)$/.exec(line) ?? [];
    return hash === undefined || name === undefined ? [] : [[hash, name] as const];
  });

/** Lines of data-files.txt name a file as `<release>/<name>`. */
function readDataFiles(text: string): Archive['dataFiles'] {
  const releases = new Map<number, Map<string, string>>();
  for (const [hash, path] of readSums(text)) {
    const [number = '', name = ''] = path.split('/');
    const files = releases.get(Number(number)) ?? new Map<string, string>();
    releases.set(Number(number), files.set(name, hash));
  }
  return releases;
}

/** The text of a file of the archive; null when there is none or it is no UTF-8, so that its hash cannot be right. */
function readText(disk: Disk, path: string): string | null {
  const reading = disk.read(path);
  if ('problems' in reading) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(reading.bytes);
  } catch {
    return null;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the lists of the archive and holds them to their seal. A list that does not exist is an empty one. */
export function readLedgers(disk: Disk): {
  readonly lists: Pick<Archive, 'addresses' | 'files' | 'dataFiles' | 'texts' | 'seal'>;
  readonly problems: readonly Problem[];
} {
  const there = new Set((disk.list(versionsFolder) ?? []).map(({ name }) => name));
  const problems: Problem[] = [];
  const read = (name: string): string => {
    if (!there.has(name)) return '';
    const text = readText(disk, `${versionsFolder}${name}`);
    if (text === null) problems.push(damaged(`${versionsFolder}${name}`));
    return text ?? '';
  };
  const texts = Object.fromEntries(ledgerNames.map((name) => [name, read(name)])) as Record<LedgerName, string>;
  const sealText = read('seal.json');
  const checked = checkSchema(sealSchema, parse(sealText));
  const seal = 'data' in checked ? checked.data : null;
  if (seal !== null) problems.push(...checkSeal(texts, seal, sealText));
  else if (there.has('seal.json') || ledgerNames.some((name) => countLines(texts[name]) > 0))
    problems.push(damaged(sealPath));
  const lists = {
    addresses: linesOf(texts['addresses.txt']),
    files: new Map(readSums(texts['files.txt']).map(([hash, path]) => [path, hash])),
    dataFiles: readDataFiles(texts['data-files.txt']),
    texts,
    seal,
  };
  return { lists, problems };
}

export interface LedgersPlan {
  /** The lists with their new lines, and the seal; only those that change. */
  readonly writes: ReadonlyMap<string, string>;
  readonly addresses: number;
  readonly files: number;
}

/**
 * The lines that a built site adds to the lists of the archive. Refused when it has lost an address, or holds a published file with
 * other bytes.
 * @param told what readers are told besides: the newest version of each chart, the corrections, the newest release
 * @param release the number of the newest release of the data; null before the first
 */
export function planLedgers(
  archive: Archive,
  site: BuiltSite,
  told: Told,
  release: number | null,
): LedgersPlan | { readonly problems: readonly Problem[] } {
  const problems = checkKept(archive, site, release);
  if (problems.length > 0) return { problems };
  const files = site.paths
    .filter((path) => isVersionFile(path) && !archive.files.has(path))
    .map((path) => `${sha256(site.bytes(path))}  ${path}`);
  const known = archive.dataFiles.get(release ?? 0);
  const dataFiles = site.paths.flatMap((path) => {
    const name = dataFileName(path);
    if (name === null || release === null || known?.has(name) === true) return [];
    return [`${sha256(site.bytes(path))}  ${release}/${name}`];
  });
  const added = { 'addresses.txt': unlistedAddresses(archive, site), 'files.txt': files, 'data-files.txt': dataFiles };
  const grow = (name: LedgerName) => archive.texts[name] + added[name].map((line) => `${line}\n`).join('');
  const texts = Object.fromEntries(ledgerNames.map((name) => [name, grow(name)])) as Record<LedgerName, string>;
  const grown = ledgerNames.filter((name) => added[name].length > 0);
  return {
    writes: new Map([
      ...grown.map((name) => [ledgerPath(name), texts[name]] as const),
      [sealPath, writeSeal(texts, told)],
    ]),
    addresses: added['addresses.txt'].length,
    files: files.length + dataFiles.length,
  };
}
