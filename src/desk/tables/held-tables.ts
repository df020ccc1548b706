import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type GivenTable, openTable, tableSum } from '../../tables/open-table.ts';
import type { OpenedTable, Unreadable } from '../../tables/sheet.ts';
import type { Desk } from '../desk.ts';
import { writeSafely } from '../whole-writes.ts';

/** A table as the page hands it over: once, since a file can have megabytes and every key in a field asks about it. */
export const tableSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('pasted'), text: z.string() }),
  z.strictObject({ is: z.literal('file'), name: z.string().min(1).max(255), base64: z.base64() }),
]);

type Rooted = Pick<Desk, 'root'>;

export type HandedTable = z.output<typeof tableSchema>;

/** Beside the texts that are typed and not saved, so that a restart asks nobody for a file again. */
const folder = '.desk/tables';

/** So many are kept, the last ones that were handed over. */
const most = 5;

const asGiven = (table: HandedTable): GivenTable =>
  table.is === 'pasted'
    ? { file: null, text: table.text }
    : { file: table.name, bytes: new Uint8Array(Buffer.from(table.base64, 'base64')) };

/** Keeps a table; gives its SHA-256, by which it goes from then on. */
export function holdTable({ root }: Rooted, table: HandedTable): string {
  const sum = tableSum(asGiven(table));
  const path = join(root, folder);
  mkdirSync(path, { recursive: true });
  writeSafely(join(path, `${sum}.json`), JSON.stringify(table));
  const held = readdirSync(path).map((name) => ({ name, at: statSync(join(path, name)).mtimeMs }));
  for (const { name } of held.toSorted((a, b) => b.at - a.at).slice(most)) rmSync(join(path, name), { force: true });
  return sum;
}

/** A table that was handed over; null where it is held no longer. */
export function heldTable({ root }: Rooted, sum: string): GivenTable | null {
  try {
    return asGiven(tableSchema.parse(JSON.parse(readFileSync(join(root, folder, `${sum}.json`), 'utf8'))));
  } catch {
    return null;
  }
}

interface Held {
  readonly sum: string;
  readonly table: GivenTable;
  readonly encoding: string | undefined;
  readonly opened: OpenedTable | Unreadable;
}

/** The table that is being looked at, read once: it is asked about with every change of what was decided. */
const latest = new WeakMap<Rooted, Held>();

/** Opens a table that was handed over; null where it is held no longer. */
export function openHeld(desk: Rooted, sum: string, encoding: 'windows-1252' | undefined): Held | null {
  const known = latest.get(desk);
  const table = known?.sum === sum ? known.table : heldTable(desk, sum);
  if (table === null) return null;
  const held =
    known?.sum === sum && known.encoding === encoding
      ? known
      : { sum, table, encoding, opened: openTable(table, encoding) };
  latest.set(desk, held);
  return held;
}
