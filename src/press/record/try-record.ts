import { aboutRecord } from '../../facts/forms/record-kinds.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import { describeForm } from '../../facts/forms/describe-form.ts';
import { completeTyped, type FormContext, suggestTyped } from '../../facts/forms/suggest-typed.ts';
import { type FieldRefusal, readTyped, type Typed, type TypedRecord } from '../../facts/forms/typed.ts';
import type { Fact } from '../../facts/fact.ts';
import { canonicalJson } from '../../facts/canonical-json.ts';
import { parseJson } from '../../facts/parse-json.ts';
import { notAmong, type ParsedFile, type Path, type Problem } from '../../facts/problem.ts';
import { asWritten } from '../../facts/suggest.ts';
import type { Disk } from '../../library/disk.ts';
import { readData } from '../../library/read-data.ts';
import { plannedDisk, type PlannedFile } from '../planned-files.ts';
import { RefusalError } from '../refusal.ts';
import { findRecord, planMembers, planRecord, type RecordEntry } from './plan-record.ts';

/** What is asked: a kind of record, the one that is edited or null, and what stands in its fields. */
export interface Attempt {
  readonly kind: RecordKind;
  readonly was: string | null;
  readonly typed: TypedRecord;
  /** The record as it was when its form was opened, as `asOpened` has it; null for a new one. */
  readonly before: string | null;
}

/** A record as its form was opened with it: whoever corrects it sends this back, so that nothing that came between is undone. */
export const asOpened = (entry: RecordEntry): string => canonicalJson(entry);

/** What would come of it. Nothing has been written. */
export interface Trial {
  readonly id: string;
  /** What stands in the fields that were left empty. */
  readonly suggested: TypedRecord;
  /** Why it cannot be saved, each at its field; an empty path is the record as a whole. */
  readonly refusals: readonly FieldRefusal[];
  /** What would be wrong elsewhere in data/. */
  readonly elsewhere: readonly Problem[];
  /** Empty while something is refused, or when nothing changes. */
  readonly files: readonly PlannedFile[];
  readonly before: RecordEntry | null;
  /** Whether the record is no longer what its form was opened with: nothing is planned before somebody has seen that. */
  readonly isStale: boolean;
  readonly after: RecordEntry | null;
  /** The number as it would be, where it is one and nothing is refused. */
  readonly fact: Fact | null;
}

/** The numbers that a series is to hold are named in its form and stand with the numbers. */
export const membersKey = 'members';

function* pathsIn(value: unknown, path: Path): Generator<Path> {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  yield path;
}

/** The field of an entry at which a problem of its file stands: an empty path for the entry as a whole, null when it is another's. */
export function fieldAt(parsed: ParsedFile, list: string, id: string, { line, column }: Problem): Path | null {
  const entries: unknown = Reflect.get(parsed.value as object, list);
  if (!Array.isArray(entries)) return null;
  const index = entries.findIndex((entry: { readonly id?: unknown }) => entry.id === id);
  const start: Path = [list, index];
  for (const path of pathsIn(entries[index], start)) {
    const places = [parsed.locate(path), parsed.locate(path, 'key')];
    if (places.some((place) => place.line === line && place.column === column)) return path.slice(2);
  }
  return null;
}

const taken = (kind: RecordKind, id: string, { catalogue }: FormContext): boolean => {
  const known: Readonly<Record<RecordKind, ReadonlyMap<string, unknown>>> = {
    fact: catalogue.facts,
    derivation: catalogue.facts,
    source: catalogue.sources,
    place: catalogue.places,
    series: catalogue.series,
    dispute: catalogue.disputes,
    indicator: catalogue.indicators,
  };
  return known[kind].has(id);
};

const idsIn = (typed: Typed | undefined): ReadonlySet<string> =>
  new Set(Array.isArray(typed) ? typed.filter((id): id is string => typeof id === 'string' && id !== '') : []);

/** Joins plans for the same file: the second was made without knowing of the first, so they must be about different files. */
async function plan(root: string, disk: Disk, { kind, was, typed }: Attempt, id: string, entry: RecordEntry) {
  const own = await planRecord(root, kind, was, entry);
  return kind === 'series' ? [...own, ...planMembers(disk, idsIn(typed[membersKey]), id)] : own;
}

/** Checks what was typed by itself, then against everything in data/ with the planned change applied. */
export async function tryRecord(root: string, disk: Disk, attempt: Attempt, context: FormContext): Promise<Trial> {
  const { kind, was } = attempt;
  const written = Object.fromEntries(Object.entries(attempt.typed).filter(([key]) => key !== membersKey));
  const typed = was === null ? written : { ...written, id: was };
  const found = was === null ? null : findRecord(disk, kind, was);
  const suggested = suggestTyped(kind, typed, context);
  const reading = readTyped(describeForm(kind), completeTyped(kind, typed, context), context.language, found?.entry);
  const isStale = was !== null && found !== null && asOpened(found.entry) !== attempt.before;
  const before = found?.entry ?? null;
  const nothing = { suggested, elsewhere: [], files: [], before, isStale, after: null, fact: null };
  if (was !== null && found === null) {
    const message = {
      id: `${asWritten(was)} sudah tidak ada dalam catatan: dihapus sejak isian ini dibuka.`,
      en: `${asWritten(was)} is no longer in the record: it was removed since this form was opened.`,
    };
    return { ...nothing, id: was, refusals: [{ path: [], message }] };
  }
  if ('refusals' in reading) return { ...nothing, id: was ?? '', refusals: reading.refusals };
  const { entry } = reading;
  const id = String(entry['id']);
  if (was === null && taken(kind, id, context)) {
    const message = {
      id: `${asWritten(id)} sudah ada. Pakai yang itu, atau pilih nama lain.`,
      en: `${asWritten(id)} exists already. Use that one, or choose another name.`,
    };
    return { ...nothing, id, refusals: [{ path: ['id'], message }] };
  }
  let files: readonly PlannedFile[];
  try {
    files = await plan(root, disk, attempt, id, entry);
  } catch (error) {
    if (!(error instanceof RefusalError)) throw error;
    return { ...nothing, id, refusals: [{ path: ['place'], message: error.bilingual }] };
  }
  const planned = plannedDisk(disk, files);
  const after = readData(planned);
  const added = after.problems.length === 0 ? [] : notAmong(after.problems, readData(disk).problems);
  const refusals: FieldRefusal[] = [];
  const elsewhere: Problem[] = [];
  for (const problem of added) {
    const read = files.some(({ path }) => path === problem.file) ? planned.read(problem.file) : null;
    const parsed = read !== null && 'bytes' in read ? parseJson(read.bytes, problem.file) : null;
    const path =
      parsed !== null && 'parsed' in parsed ? fieldAt(parsed.parsed, aboutRecord(kind).list, id, problem) : null;
    if (path === null) elsewhere.push(problem);
    else refusals.push({ path: atField(path), message: problem.message });
  }
  const isFine = refusals.length + elsewhere.length === 0;
  const fact = kind === 'fact' || kind === 'derivation' ? (after.catalogue.facts.get(id) ?? null) : null;
  return { ...nothing, id, refusals, elsewhere, files: isFine && !isStale ? files : [], after: entry, fact };
}

const atField = (path: Path): Path => (path[0] === 'scale' ? ['value'] : path);
