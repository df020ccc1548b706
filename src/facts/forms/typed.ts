import { checkSchema } from '../check-schema.ts';
import type { Path } from '../problem.ts';
import type { Bilingual } from '../schema/common.ts';
import { unitSchema } from '../schema/subject.ts';
import { asWritten } from '../suggest.ts';
import { refuseText } from '../text-signs.ts';
import { isNotReported, readValue } from '../typed-value.ts';
import type { Language } from '../../i18n/locale.ts';
import { formatScaled, readDigits, type Scale } from '../../i18n/numbers.ts';
import { type Field, fieldsFor, type Form } from './form.ts';
import { aboutRecord } from './record-kinds.ts';

/** What stands in a field while somebody types: a text, a list, or fields of its own. Nothing typed is an empty text or none. */
export type Typed = string | readonly Typed[] | { readonly [key: string]: Typed };

export type TypedRecord = Readonly<Record<string, Typed>>;

/** Why a field cannot stay as it is. The path leads through the typed record. */
export interface FieldRefusal {
  readonly path: Path;
  readonly message: Bilingual;
}

/** A record as it would stand in its file, or what stands in the way, each thing at its field. */
export type Reading =
  { readonly entry: Readonly<Record<string, unknown>> } | { readonly refusals: readonly FieldRefusal[] };

const isFields = (typed: Typed | undefined): typed is { readonly [key: string]: Typed } =>
  typeof typed === 'object' && !Array.isArray(typed);

const isList = (typed: Typed | undefined): typed is readonly Typed[] => Array.isArray(typed);

export const textOf = (typed: Typed | undefined): string => (typeof typed === 'string' ? typed.trim() : '');

const textsOf = (typed: Typed | undefined): readonly string[] =>
  isList(typed) ? typed.map(textOf).filter((text) => text !== '') : [];

/** Whether nothing at all stands in a field. */
export const isBlank = (typed: Typed | undefined): boolean =>
  typed === undefined ||
  (typeof typed === 'string' ? typed.trim() === '' : Object.values(typed).every((inner: Typed) => isBlank(inner)));

const missing: Bilingual = { id: 'Belum diisi.', en: 'Not filled in yet.' };

const noNumber = (written: string): Bilingual => ({
  id: `${asWritten(written)} bukan satu angka. Tulis seperti 35.782, 50,50 atau 2,8 juta, tanpa kata lain; atau “tidak dilaporkan”.`,
  en: `${asWritten(written)} is not one number. Write it like 35,782, 50.50 or 2.8 million, without other words; or “not reported”.`,
});

interface Context {
  readonly language: Language;
  /** What a value is counted in. */
  readonly unit: string;
  readonly refuse: (path: Path, message: Bilingual) => void;
}

/** The keys that one field fills; none where it is left out. */
type Filled = Readonly<Record<string, unknown>>;

function readEmpty({ key, empty }: Field, path: Path, { refuse }: Context): Filled {
  if (empty === 'refused') refuse(path, missing);
  return empty === 'absent' || empty === 'refused' ? {} : { [key]: empty === 'null' ? null : [] };
}

function readText(text: string, key: string, path: Path, { refuse }: Context): string {
  const wrong = refuseText(text, key);
  if (wrong !== null) refuse(path, wrong);
  return text;
}

function readPublished(written: string, path: Path, { unit, language, refuse }: Context): Filled {
  if (isNotReported(written)) return { value: null, decimals: 0 };
  const read = readValue(written, unitSchema.catch('people').parse(unit), language);
  if (read === null) refuse(path, noNumber(written));
  const { value, decimals, scale } = read ?? { value: 0, decimals: 0, scale: 'one' };
  return { value, decimals, ...(scale === 'one' ? {} : { scale }) };
}

function readNumber(written: string, path: Path, { language, refuse }: Context): number {
  const [read] = readDigits(written, language);
  if (read === undefined)
    refuse(path, { id: `${asWritten(written)} bukan angka.`, en: `${asWritten(written)} is no number.` });
  return read?.value ?? 0;
}

function readWords(typed: Typed | undefined, key: string, path: Path, context: Context): Filled {
  const words = isFields(typed) ? typed : {};
  return Object.fromEntries(
    (['id', 'en'] as const).map((language) => {
      const text = textOf(words[language]);
      if (text === '') context.refuse([...path, language], missing);
      return [language, readText(text, key, [...path, language], context)];
    }),
  );
}

function readField(field: Field, typed: Typed | undefined, path: Path, context: Context): Filled {
  const { key } = field;
  if (isBlank(typed)) return readEmpty(field, path, context);
  switch (field.kind) {
    case 'value':
      return readPublished(textOf(typed), path, context);
    case 'number':
      return { [key]: readNumber(textOf(typed), path, context) };
    case 'words':
      return { [key]: readWords(typed, key, path, context) };
    case 'references':
    case 'lines':
      return { [key]: textsOf(typed).map((text, index) => readText(text, key, [...path, index], context)) };
    case 'group':
      return { [key]: readFields(field.fields, isFields(typed) ? typed : {}, path, context) };
    case 'groups':
      return {
        [key]: (isList(typed) ? typed : []).flatMap((inner, index) =>
          isBlank(inner) ? [] : [readFields(field.fields, isFields(inner) ? inner : {}, [...path, index], context)],
        ),
      };
    default:
      return { [key]: readText(textOf(typed), key, path, context) };
  }
}

const readFields = (fields: readonly Field[], typed: TypedRecord, path: Path, context: Context): Filled =>
  Object.fromEntries(
    fields.flatMap((field) => Object.entries(readField(field, typed[field.key], [...path, field.key], context))),
  );

/** A published number is one field, whichever of its keys is wrong. */
const atField = (path: Path, fields: readonly Field[]): Path =>
  (path[0] === 'decimals' || path[0] === 'scale') && fields.some(({ kind }) => kind === 'value') ? ['value'] : path;

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/**
 * The record that was typed, as its schema has it. What no form shows is taken from the record as it was, and its keys stay in their order.
 * @param was the entry that is being edited
 */
export function readTyped(form: Form, typed: TypedRecord, language: Language, was: Filled = {}): Reading {
  const refusals: FieldRefusal[] = [];
  const refuse = (path: Path, message: Bilingual) => refusals.push({ path, message });
  const fields = fieldsFor(form, typed['operation']);
  const filled = readFields(fields, typed, [], { language, unit: textOf(typed['unit']), refuse });
  const shown = new Set(fields.flatMap(({ key, kind }) => (kind === 'value' ? [key, 'decimals', 'scale'] : [key])));
  // Another operation has other operands.
  const isOtherOperation = was['operation'] !== undefined && was['operation'] !== filled['operation'];
  const kept = Object.entries(was).filter(([key]) => (shown.has(key) ? Object.hasOwn(filled, key) : !isOtherOperation));
  const entry = { ...Object.fromEntries(kept), ...filled };
  const checked = checkSchema(aboutRecord(form.kind).schema, entry);
  for (const { path, message } of 'faults' in checked ? checked.faults : []) {
    const at = atField(path, fields);
    if (!refusals.some((told) => startsWith(at, told.path))) refusals.push({ path: at, message });
  }
  return refusals.length > 0 ? { refusals } : { entry };
}

const number = (value: unknown): number => (typeof value === 'number' ? value : 0);

/** A number of the record as somebody would type it: an edit that changes nothing must read back the same. */
function writeNumber(value: number, language: Language): string {
  const text = String(value);
  return language === 'id' ? text.replace('.', ',') : text;
}

function writePublished(entry: Filled, language: Language): string {
  const { value, decimals, scale = 'one' } = entry;
  if (typeof value !== 'number') return { id: 'tidak dilaporkan', en: 'not reported' }[language];
  return formatScaled(value, number(decimals), scale as Scale, language).replaceAll('\u00a0', ' ');
}

function writeField(field: Field, entry: Filled, language: Language): Typed | undefined {
  const value = entry[field.key];
  if (field.kind === 'value') return writePublished(entry, language);
  if (value === undefined || value === null) return undefined;
  if (field.kind === 'group') return writeFields(field.fields, value as Filled, language);
  if (field.kind === 'groups')
    return (value as readonly Filled[]).map((inner) => writeFields(field.fields, inner, language));
  return typeof value === 'number' ? writeNumber(value, language) : (value as Typed);
}

const writeFields = (fields: readonly Field[], entry: Filled, language: Language): TypedRecord =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const typed = writeField(field, entry, language);
      return typed === undefined ? [] : [[field.key, typed] as const];
    }),
  );

/** What stands in the fields when a record is opened for an edit. */
export const writeTyped = (form: Form, entry: Filled, language: Language): TypedRecord =>
  writeFields(fieldsFor(form, entry['operation']), entry, language);
