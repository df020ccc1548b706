import { checkSchema } from '../../facts/check-schema.ts';
import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/fingerprint.ts';
import {
  type Archive,
  archiveProblem,
  type LedgerName,
  ledgerNames,
  ledgerPath,
  restore,
  type Restyle,
  restyleSchema,
  type Seal,
  sealPath,
  sealSchema,
  versionsFolder,
} from './archive.ts';
import { type BuiltSite, checkKept, isVersionFile, unlistedAddresses } from './built-site.ts';
import type { Disk } from '../disk.ts';

export const countLines = (text: string): number => text.split('\n').length - 1;

/** Seals the lists and the newest versions as they are now. */
export function writeSeal(ledgers: Readonly<Record<LedgerName, string>>, newest: Seal['newest']): string {
  const sealed = ledgerNames.map((name) => [name, { lines: countLines(ledgers[name]), sha256: sha256(ledgers[name]) }]);
  const sorted = Object.entries(newest).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ ...Object.fromEntries(sealed), newest: Object.fromEntries(sorted) }, null, 2)}\n`;
}

type Texts = Readonly<Record<LedgerName, string>>;

interface LedgersReading {
  readonly archive: Omit<Archive, 'redirects'>;
  readonly problems: readonly Problem[];
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

const damaged = (file: string): Problem => {
  const help = restore(file);
  return archiveProblem(
    file,
    `Berkas ini berubah di luar npm run archive. ${help.id}`,
    `This file was changed by something other than npm run archive. ${help.en}`,
  );
};

function* checkSeal(texts: Texts, seal: Seal, sealText: string): Generator<Problem> {
  const now = writeSeal(texts, seal.newest);
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

function readFiles(text: string): ReadonlyMap<string, readonly string[]> {
  const files = new Map<string, readonly string[]>();
  for (const line of linesOf(text)) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(\/v\/\S+)$/.exec(line) ?? [];
    if (hash !== undefined && path !== undefined) files.set(path, [...(files.get(path) ?? []), hash]);
  }
  return files;
}

const readRestyles = (text: string): readonly Restyle[] =>
  linesOf(text).flatMap((line) => {
    const checked = checkSchema(restyleSchema, parse(line));
    return 'data' in checked ? [checked.data] : [];
  });

/** Reads the lists of the archive and holds them to their seal. A list that does not exist is an empty one. */
export function readLedgers(disk: Disk): LedgersReading {
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
  return {
    archive: {
      addresses: linesOf(texts['addresses.txt']),
      files: readFiles(texts['files.txt']),
      restyles: readRestyles(texts['restyles.jsonl']),
      texts,
      seal,
    },
    problems,
  };
}

export interface LedgersPlan {
  /** The lists with their new lines, and the seal; only those that change. */
  readonly writes: ReadonlyMap<string, string>;
  readonly addresses: number;
  readonly files: number;
}

const appended = (text: string, lines: readonly string[]): string => text + lines.map((line) => `${line}\n`).join('');

/** The hashes of the versions that have one of these files. */
function versionsOf(paths: readonly string[], folders: ReadonlyMap<string, string>): string[] {
  return [...new Set(paths.map((path) => folders.get(path.slice(0, path.lastIndexOf('/') + 1))))]
    .filter((hash) => hash !== undefined)
    .toSorted();
}

/**
 * The lines that a built site adds to the lists of the archive. Refused when it has lost an address, or holds a published file with
 * other bytes and no restyle is declared.
 * @param restyle what is being declared; its versions are found here
 * @param folders the hash of every version by its folder, as `versionFolder` spells it
 * @param newest the newest version of each chart
 */
export function planLedgers(
  archive: Archive,
  site: BuiltSite,
  restyle: Omit<Restyle, 'versions'> | null,
  folders: ReadonlyMap<string, string>,
  newest: Readonly<Record<string, string>>,
): LedgersPlan | { readonly problems: readonly Problem[] } {
  const lines: string[] = [];
  const rewritten: string[] = [];
  for (const path of site.paths) {
    if (!isVersionFile(path)) continue;
    const hash = sha256(site.bytes(path));
    const known = archive.files.get(path);
    if (known?.at(-1) === hash) continue;
    if (known !== undefined) rewritten.push(path);
    lines.push(`${hash}  ${path}`);
  }
  const wrong = checkKept(archive, site, restyle !== null);
  if (wrong.length > 0) return { problems: wrong };
  const addresses = unlistedAddresses(archive, site);
  const versions = [...new Set([...Object.keys(restyle?.drawings ?? {}), ...versionsOf(rewritten, folders)])].toSorted();
  const declared = restyle === null ? [] : [JSON.stringify({ ...restyle, versions })];
  const texts: Record<LedgerName, string> = {
    'addresses.txt': appended(archive.texts['addresses.txt'], addresses),
    'files.txt': appended(archive.texts['files.txt'], lines),
    'restyles.jsonl': appended(archive.texts['restyles.jsonl'], declared),
  };
  const writes = ledgerNames
    .filter((name) => texts[name] !== archive.texts[name])
    .map((name) => [ledgerPath(name), texts[name]] as const);
  return {
    writes: new Map([...writes, [sealPath, writeSeal(texts, newest)]]),
    addresses: addresses.length,
    files: lines.length,
  };
} // prettier-ignore
