import type { Problem } from '../../facts/problem.ts';
import { sha256 } from '../../facts/sha256.ts';
import { ledgerNames, ledgerPath, sealPath, type LedgerName } from './archive-paths.ts';
import type { Archive, Restyle } from './archive.ts';
import { isVersionFile, type BuiltSite } from './built-site.ts';
import { checkKept, unlistedAddresses } from './check-built-site.ts';
import { writeSeal } from './seal.ts';

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
