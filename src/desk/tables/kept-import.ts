import type { ImportSettings } from '../../tables/import-settings.ts';

/** A table as the page has it. */
export type HeldTable =
  | { readonly is: 'pasted'; readonly text: string }
  | { readonly is: 'file'; readonly name: string; readonly base64: string; readonly encoding?: 'windows-1252' };

/** What an editor was doing with a table: kept in the browser with every change, so that a closed tab or a crash loses nothing. */
export interface KeptImport {
  readonly table: HeldTable | null;
  /** What was pasted and not read yet. */
  readonly pasted: string;
  readonly settings: ImportSettings | null;
}

export const nothingKept: KeptImport = { table: null, pasted: '', settings: null };

const key = 'terlindungi-desk-table';

/** What was kept before. A form of an older desk is nothing. */
export function readKept(): KeptImport {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return typeof kept === 'object' && kept !== null && 'settings' in kept && 'table' in kept && 'pasted' in kept
      ? (kept as KeptImport)
      : nothingKept;
  } catch {
    return nothingKept;
  }
}

/** A table too large for the browser’s store is left out; what was decided about it stays. */
export function keep(kept: KeptImport): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    localStorage.setItem(key, JSON.stringify({ ...kept, table: null }));
  }
}

/** A file as text that JSON can carry. */
export async function holdFile(file: File): Promise<HeldTable> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { is: 'file', name: file.name, base64: btoa(binary) };
}
