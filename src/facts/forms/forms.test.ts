import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSchema } from '../check-schema.ts';
import { observationsFolder } from '../records.ts';
import { languages } from '../../i18n/locale.ts';
import { describeForm } from './describe-form.ts';
import { type Field, fieldsFor } from './form.ts';
import { aboutRecord } from './record-kinds.ts';
import { type RecordKind, recordKindNames } from './record-names.ts';
import { readTyped, type Typed, type TypedRecord, writeTyped } from './typed.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

type Entry = Readonly<Record<string, unknown>>;

function entriesOf(kind: RecordKind): readonly Entry[] {
  const { path, list } = aboutRecord(kind);
  const files = path === observationsFolder ? readdirSync(root + path).map((name) => path + name) : [path];
  return files.flatMap(
    (file) => (JSON.parse(readFileSync(root + file, 'utf8')) as Record<string, Entry[]>)[list] ?? [],
  );
}

const everyField = (fields: readonly Field[]): readonly Field[] =>
  fields.flatMap((field) => [
    field,
    ...('fields' in field ? everyField(field.fields) : []),
    ...('operations' in field ? field.operations.flatMap((operation) => everyField(operation.fields)) : []),
  ]);

describe.each(recordKindNames)('the form of a %s', (kind) => {
  const form = describeForm(kind);

  test('is made from its schema: each field has a name and a sentence in both languages, each choice a meaning', () => {
    for (const field of everyField(form.fields)) {
      for (const language of languages) {
        expect(field.label[language], field.key).not.toBe('');
        expect(field.help[language], field.key).toMatch(/\.$/);
      }
      for (const choice of 'choices' in field ? field.choices : [])
        // A few units go by their own name.
        if (field.key !== 'unit') expect(choice.label.id, `${field.key} ${choice.value}`).not.toBe(choice.value);
    }
  });

  test('opens every record and gives it back as it is, in either language', () => {
    const entries = entriesOf(kind);
    expect(entries.length).toBeGreaterThan(10);
    for (const entry of entries) {
      for (const language of languages) {
        const reading = readTyped(form, writeTyped(form, entry, language), language, entry);
        expect(reading).toEqual({ entry });
        expect(JSON.stringify('entry' in reading ? reading.entry : null)).toBe(JSON.stringify(entry));
      }
    }
  });
});

/** What somebody may type into a field: what fits, what nearly fits and anything else. */
function typedFor(field: Field): fc.Arbitrary<Typed> {
  const text = fc.oneof(
    fc.constantFrom(
      '',
      ' ',
      'a',
      'kota-makassar',
      '50,50',
      '35.782',
      '2,8 juta',
      'tidak dilaporkan',
      '2025-03',
      '2025-02-30',
      'https://a.id/b',
      '7371',
      '73.71',
      '-3',
    ),
    fc.string({ maxLength: 20 }),
  );
  switch (field.kind) {
    case 'words':
      return fc.record({ id: text, en: text }, { requiredKeys: [] });
    case 'references':
    case 'lines':
      return fc.array(text, { maxLength: 4 });
    case 'group':
      return typedRecord(field.fields);
    case 'groups':
      return fc.array(typedRecord(field.fields), { maxLength: 3 });
    case 'choice':
      return fc.oneof(fc.constantFrom(...field.choices.map(({ value }) => value)), text);
    default:
      return text;
  }
}

const typedRecord = (fields: readonly Field[]): fc.Arbitrary<TypedRecord> =>
  fc.record<Record<string, Typed>>(Object.fromEntries(fields.map((field) => [field.key, typedFor(field)])), {
    requiredKeys: [],
  });

/** Every text in what was typed. */
const textsIn = (typed: Typed | undefined): readonly string[] =>
  typed === undefined
    ? []
    : typeof typed === 'string'
      ? [typed]
      : Object.values(typed).flatMap((inner: Typed) => textsIn(inner));

const valueAt = (typed: unknown, path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (here, step) => (typeof here === 'object' && here !== null ? Reflect.get(here, step) : undefined),
    typed,
  );

const operations = describeForm('derivation').fields.flatMap((field) =>
  'operations' in field ? field.operations : [],
);

test.each(recordKindNames)(
  'whatever is typed into the form of a %s becomes a valid record, or each refusal names a field',
  (kind) => {
    const form = describeForm(kind);
    fc.assert(
      fc.property(
        fc.constantFrom(...operations.map(({ value }) => value)).chain((operation) =>
          fc.tuple(
            typedRecord(fieldsFor(form, operation)).map((typed) =>
              kind === 'derivation' ? { ...typed, operation } : typed,
            ),
            fc.constantFrom(...languages),
          ),
        ),
        ([typed, language]) => {
          const reading = readTyped(form, typed, language);
          if ('entry' in reading) {
            expect(checkSchema(aboutRecord(kind).schema, reading.entry)).toHaveProperty('data');
            const kept = JSON.stringify(reading.entry);
            // Nothing typed is lost: texts stand in the record as they were typed.
            for (const field of fieldsFor(form, typed['operation'])) {
              if (field.kind === 'value' || field.kind === 'number') continue;
              for (const text of textsIn(typed[field.key]))
                expect(kept).toContain(JSON.stringify(text.trim()).slice(1, -1));
            }
          } else {
            const keys = everyField(fieldsFor(form, typed['operation'])).map(({ key }) => key);
            expect(reading.refusals.length).toBeGreaterThan(0);
            for (const { path, message } of reading.refusals) {
              expect(keys).toContain(path[0]);
              expect(message.id).not.toBe('');
              expect(message.en).not.toBe('');
              expect(() => valueAt(typed, path)).not.toThrow();
            }
          }
        },
      ),
    );
  },
);

test('a word that is missing in one language is refused there, and so is every other field at once', () => {
  const reading = readTyped(describeForm('place'), { name: { id: 'Kota Uji' }, level: 'kotta' }, 'id');
  const refused = 'refusals' in reading ? reading.refusals.map(({ path }) => path.join('.')) : [];
  expect(refused).toEqual(expect.arrayContaining(['id', 'name.en', 'level']));
});

test('another operation takes the operands of the first away and leaves the rest', () => {
  const was = {
    id: 'd-a',
    operation: 'share',
    part: 'a',
    whole: 'b',
    name: { id: 'a', en: 'a' },
    unit: 'percent',
    decimals: 1,
    note: null,
    series: [],
  };
  const typed = {
    ...writeTyped(describeForm('derivation'), was, 'id'),
    operation: 'ratio',
    dividend: 'a',
    divisor: 'b',
    unit: 'ratio',
  };
  const { part, whole, ...rest } = was;
  expect([part, whole]).toEqual(['a', 'b']);
  expect(readTyped(describeForm('derivation'), typed, 'id', was)).toEqual({
    entry: { ...rest, operation: 'ratio', dividend: 'a', divisor: 'b', unit: 'ratio' },
  });
});
