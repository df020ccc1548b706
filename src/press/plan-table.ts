import type { Catalogue } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { composeImport, type ComposedImport } from '../tables/compose-facts.ts';
import type { ImportSettings } from '../tables/import-settings.ts';
import { type GivenTable, tableSum } from '../tables/open-table.ts';
import { type ReadRow, readTable, type TableReading } from '../tables/read-table.ts';
import type { Sheet } from '../tables/sheet.ts';
import { checkImport, type ImportRefusals, planImport } from './plan-import.ts';
import type { PlannedFile } from './planned-files.ts';

/** A table with nothing left to decide: what it would add, and what stands in the way. */
export interface PlannedImport {
  readonly is: 'planned';
  readonly reading: TableReading;
  readonly composed: ComposedImport;
  readonly files: readonly PlannedFile[];
  readonly refusals: ImportRefusals;
}

/** A table that still lacks something, or has rows that wait or are refused. */
export interface OpenImport {
  readonly is: 'open';
  readonly reading: TableReading;
  readonly missing: readonly Bilingual[];
  readonly rows: readonly ReadRow[];
}

/** The one way from a table and what was decided about it to the files of data/, for the desk and the terminal. Nothing is written. */
export async function planTable(
  root: string,
  table: GivenTable,
  sheet: Sheet,
  settings: ImportSettings,
  catalogue: Catalogue,
): Promise<PlannedImport | OpenImport> {
  const reading = readTable(sheet, settings, catalogue);
  const { missing } = reading;
  const rows = reading.rows.filter(({ state }) => state === 'waits' || state === 'refused');
  if (missing.length + rows.length > 0) return { is: 'open', reading, missing, rows };
  const origin = { file: table.file, sha256: tableSum(table), sheet: sheet.name };
  const composed = composeImport(reading, settings, origin, catalogue);
  const files = await planImport(root, composed);
  return { is: 'planned', reading, composed, files, refusals: checkImport(root, files, composed) };
}
