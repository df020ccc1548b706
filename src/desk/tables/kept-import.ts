import { openKept } from '../client/kept.ts';
import type { ImportSettings } from '../../tables/import-settings.ts';
import type { HandedTable } from './held-tables.ts';

/** The table that an editor is at, which the desk holds by its SHA-256. */
export interface HeldTable {
  readonly sum: string;
  /** Null where it was pasted. */
  readonly name: string | null;
  /** How its bytes stand for signs, where somebody had to say so. */
  readonly encoding?: 'windows-1252';
}

/** What an editor was doing with a table: kept in the browser with every change, so that a closed tab or a crash loses nothing. */
export interface KeptImport {
  readonly table: HeldTable | null;
  /** What was pasted and not read yet. */
  readonly pasted: string;
}

export const nothingKept: KeptImport = { table: null, pasted: '' };

const isImport = (found: unknown): found is KeptImport =>
  typeof found === 'object' && found !== null && 'table' in found && 'pasted' in found;

const isSettings = (found: unknown): found is ImportSettings =>
  typeof found === 'object' && found !== null && 'columns' in found && 'shared' in found && 'answers' in found;

const imports = openKept('table', isImport);
const decisions = openKept('table-settings', isSettings);

export const readKept = (): KeptImport => imports.read('now') ?? nothingKept;

export const keep = (kept: KeptImport): boolean => imports.keep('now', kept);

/** What was decided about a table goes by the table: the same file opened again finds all of it. */
export const readSettings = ({ sum }: HeldTable): ImportSettings | null => decisions.read(sum);

export function keepSettings({ sum }: HeldTable, settings: ImportSettings | null): void {
  if (settings === null) decisions.forget(sum);
  else decisions.keep(sum, settings);
}

/** A file as text that JSON can carry. */
export async function handOver(file: File): Promise<HandedTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { is: 'file', name: file.name, base64: btoa(binary) };
}
