import { parse } from '@humanwhocodes/momoa';
import { join } from 'node:path';
import { formatJson, insertIntoList, type PlannedFile, problemsAdded } from './planned-files.ts';
import { joinSeries, member, readEntry, replaceInList } from './record/edit-list.ts';
import { decodeUtf8 } from '../facts/decode-utf8.ts';
import type { Problem } from '../facts/problem.ts';
import { observationsFolder } from '../facts/records.ts';
import { observationSchema } from '../facts/schema/observation.ts';
import { openDisk } from '../library/disk.ts';
import type { ComposedImport } from '../tables/compose-facts.ts';

/** Files as they come to be, step by step, each read once. */
class Drafts {
  readonly #before = new Map<string, string | null>();
  readonly #texts = new Map<string, string>();
  readonly #root: string;

  constructor(root: string) {
    this.#root = root;
  }

  read(path: string): string | null {
    const known = this.#texts.get(path);
    if (known !== undefined) return known;
    if (!this.#before.has(path)) {
      const read = openDisk(this.#root).read(path);
      const decoded = 'bytes' in read ? decodeUtf8(read.bytes, path) : null;
      this.#before.set(path, decoded === null || 'problems' in decoded ? null : decoded.text);
    }
    return this.#before.get(path) ?? null;
  }

  change(path: string, change: (text: string) => string): void {
    const text = this.read(path);
    if (text !== null) this.#texts.set(path, change(text));
  }

  /** Puts entries at the end of a list, or makes the file. */
  async add(path: string, key: string, schema: string, entries: readonly unknown[]): Promise<void> {
    const before = this.read(path);
    if (before === null) {
      this.#texts.set(path, await formatJson({ $schema: schema, [key]: entries }, join(this.#root, path)));
      return;
    }
    for (const entry of entries) {
      const formatted = await formatJson(entry, join(this.#root, path));
      this.change(path, (text) => insertIntoList(text, key, formatted));
    }
  }

  planned(): readonly PlannedFile[] {
    return [...this.#texts]
      .map(([path, text]) => ({ path, text, before: this.#before.get(path) ?? null }))
      .filter(({ text, before }) => text !== before);
  }
}

/** The keys of an observation in the order of its schema, and none that says what is so anyway. */
const asEntry = (observation: ComposedImport['observations'][number]): unknown =>
  Object.fromEntries(
    Object.keys(observationSchema.shape).flatMap((key) => {
      const value: unknown = Reflect.get(observation, key);
      return value === undefined || (key === 'scale' && value === 'one') ? [] : [[key, value]];
    }),
  );

/** The text of data/places.json in which a place goes by more spellings. */
function knowSpellings(text: string, id: string, spellings: readonly string[]): string {
  const place = readEntry(text, 'places', id);
  if (place === null) return text;
  const known: unknown = place['aliases'];
  const aliases = [...(Array.isArray(known) ? (known as readonly string[]) : []), ...spellings];
  const entry = Object.fromEntries(
    Object.entries(place).flatMap(([key, value]) =>
      key === 'aliases'
        ? []
        : key === 'name'
          ? [[key, value] as const, ['aliases', aliases] as const]
          : [[key, value] as const],
    ),
  );
  return replaceInList(
    text,
    'places',
    id,
    entry,
    (_, value) => `[${(value as readonly string[]).map((each) => JSON.stringify(each)).join(', ')}]`,
  );
}

/** What the files of data/ become when a table is imported. Nothing is written. */
export async function planImport(root: string, composed: ComposedImport): Promise<readonly PlannedFile[]> {
  const drafts = new Drafts(root);
  for (const [place, aliases] of composed.aliases)
    drafts.change('data/places.json', (text) => knowSpellings(text, place, aliases));
  if (composed.series.length > 0)
    await drafts.add('data/comparability.json', 'series', './schemas/comparability.schema.json', composed.series);
  const folder = (openDisk(root).list(observationsFolder) ?? []).map(({ name }) => `${observationsFolder}${name}`);
  for (const [series, facts] of composed.joined)
    for (const path of folder) drafts.change(path, (text) => joinSeries(text, 'observations', new Set(facts), series));
  for (const [place, observations] of Map.groupBy(composed.observations, (observation) => observation.place)) {
    const path = `${observationsFolder}${place}.json`;
    await drafts.add(path, 'observations', '../schemas/observations.schema.json', observations.map(asEntry));
  }
  if (composed.disputes.length > 0)
    await drafts.add('data/disputes.json', 'disputes', './schemas/disputes.schema.json', composed.disputes);
  return drafts.planned();
}

/** What stands in the way of an import: by the cell of its table where it is about one number, else as it is. */
export interface ImportRefusals {
  readonly byCell: ReadonlyMap<string, readonly Problem[]>;
  readonly others: readonly Problem[];
}

/** The cell of the number whose entry stands around a line of a file. */
function cellAt({ text }: PlannedFile, line: number, composed: ComposedImport): string | null {
  const list = member(parse(text, { mode: 'json' }).body, 'observations');
  const entry =
    list?.type === 'Array'
      ? list.elements.find(({ value: { loc } }) => loc.start.line <= line && line <= loc.end.line)
      : undefined;
  const id = member(entry?.value, 'id');
  return composed.observations.find((one) => id?.type === 'String' && one.id === id.value)?.table.cell ?? null;
}

/** Holds an import against all rules of the record, as `npm run check` does, before anything is written. */
export function checkImport(root: string, files: readonly PlannedFile[], composed: ComposedImport): ImportRefusals {
  const problems = problemsAdded(root, files).map((problem) => {
    const file = files.find(({ path }) => path === problem.file);
    return { problem, cell: file === undefined ? null : cellAt(file, problem.line, composed) };
  });
  const byCell = new Map<string, readonly Problem[]>();
  for (const { problem, cell } of problems) if (cell !== null) byCell.set(cell, [...(byCell.get(cell) ?? []), problem]);
  return { byCell, others: problems.flatMap(({ problem, cell }) => (cell === null ? [problem] : [])) };
}
