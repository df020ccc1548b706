import { z } from 'zod';
import { operations } from '../operations.ts';
import { type AboutField, aboutFields, type Bilingual } from '../schema/common.ts';
import { derivationSchema } from '../schema/derivation.ts';
import { unwrap } from '../schema-at.ts';
import { periodPattern } from '../../i18n/dates.ts';
import type { Choice, Field, Form, FormulaChoice, Kind } from './form.ts';
import { aboutRecord } from './record-kinds.ts';
import { type RecordKind, recordNames } from './record-names.ts';

/** What the registry knows of a schema, at whichever layer around it that was said. */
function aboutOf(schema: z.core.$ZodType): AboutField | null {
  for (let layer: z.core.$ZodType = schema; ;) {
    const about = aboutFields.get(layer);
    if (about !== undefined) return about;
    if (!(layer instanceof z.ZodNullable || layer instanceof z.ZodOptional || layer instanceof z.ZodDefault))
      return null;
    layer = layer.def.innerType;
  }
}

const isWords = (shape: object): boolean => Object.keys(shape).join() === 'id,en';

function textKind(schema: z.core.$ZodType): 'line' | 'address' | 'day' | 'date' | 'period' {
  if (schema instanceof z.ZodUnion) return 'date';
  if (schema instanceof z.ZodURL) return 'address';
  if (schema instanceof z.ZodISODate) return 'day';
  return schema instanceof z.ZodString && schema.def.checks?.some((check) => patternOf(check) === periodPattern.source)
    ? 'period'
    : 'line';
}

const patternOf = (check: z.core.$ZodCheck): string | null => {
  const { def } = check._zod;
  return 'pattern' in def && def.pattern instanceof RegExp ? def.pattern.source : null;
};

const choicesIn = (codes: readonly unknown[], { choices = {} }: AboutField): readonly Choice[] =>
  codes.map((code) => {
    const value = String(code);
    return { value, label: choices[value] ?? { id: value, en: value } };
  });

function kindOf(key: string, schema: z.core.$ZodType, about: AboutField): Kind {
  if (key === 'value' && schema instanceof z.ZodNumber) return { kind: 'value' };
  if (schema instanceof z.ZodObject)
    return isWords(schema.def.shape) ? { kind: 'words' } : { kind: 'group', fields: fieldsOf(schema) };
  if (schema instanceof z.ZodArray) {
    const { inner } = unwrap(schema.def.element);
    if (inner instanceof z.ZodObject) return { kind: 'groups', fields: fieldsOf(inner) };
    return about.to === undefined ? { kind: 'lines' } : { kind: 'references', to: about.to };
  }
  if (schema instanceof z.ZodEnum) return { kind: 'choice', choices: choicesIn(schema.options, about) };
  if (schema instanceof z.ZodNumber) return { kind: 'number' };
  return about.to === undefined ? { kind: textKind(schema) } : { kind: 'reference', to: about.to };
}

const both = (example: Bilingual | string = ''): Bilingual =>
  typeof example === 'string' ? { id: example, en: example } : example;

/** What a published number is made of besides its value; `value` fills them. */
const madeByValue: readonly string[] = ['decimals', 'scale'];

function fieldsOf(object: z.ZodObject): readonly Field[] {
  const shape: Readonly<Record<string, z.core.$ZodType>> = object.def.shape;
  return Object.entries(shape).flatMap(([key, schema]): readonly Field[] => {
    const about = aboutOf(schema);
    // What no form shows is kept as it is.
    if (about === null || ('scale' in shape && madeByValue.includes(key))) return [];
    const { inner, nullable, optional } = unwrap(schema);
    const { label, help, example } = about;
    const kind = kindOf(key, inner, about);
    const isList = (kind.kind === 'lines' || kind.kind === 'references') && z.safeParse(inner, []).success;
    const empty = optional ? 'absent' : isList ? 'list' : nullable && kind.kind !== 'value' ? 'null' : 'refused';
    return [{ key, label, help, example: both(example), empty, ...kind }];
  });
}

/** The keys that every calculation has, and those of one operation. */
function formulaFields(): readonly Field[] {
  const [first] = derivationSchema.options;
  const every = Object.keys(first.def.shape).filter((key) =>
    derivationSchema.options.every(({ shape }) => Object.hasOwn(shape, key)),
  );
  const common = fieldsOf(first).filter(({ key }) => every.includes(key) && key !== 'operation');
  const choices = derivationSchema.options.map((option): FormulaChoice => {
    const value = option.shape.operation.value;
    const about = aboutOf(option.shape.operation);
    const fields = fieldsOf(option).filter(({ key }) => !every.includes(key));
    const names = (language: keyof Bilingual) =>
      value === 'sum'
        ? ['a', 'b', '…']
        : fields.filter(({ key }) => key !== 'dispute').map(({ label }) => label[language].toLowerCase());
    const write = (language: keyof Bilingual) => operations[value].write(names(language));
    return {
      value,
      label: about?.choices?.[value] ?? { id: value, en: value },
      help: about?.help ?? { id: '', en: '' },
      formula: { id: write('id'), en: write('en') },
      fields,
    };
  });
  const [id, ...rest] = common;
  const operation: Field = {
    key: 'operation',
    kind: 'formula',
    label: { id: 'Hitungan', en: 'Calculation' },
    help: {
      id: 'Pilih hitungannya, lalu angka-angkanya. Hasilnya dihitung sendiri.',
      en: 'Choose the calculation, then its numbers. The result is worked out.',
    },
    example: both('share'),
    empty: 'refused',
    operations: choices,
  };
  return id === undefined ? [operation] : [id, operation, ...rest];
}

const known = new Map<RecordKind, Form>();

/** The form of a kind of record, made from its schema. */
export function describeForm(kind: RecordKind): Form {
  const { schema } = aboutRecord(kind);
  const made = known.get(kind) ?? {
    kind,
    name: recordNames[kind],
    fields: schema instanceof z.ZodObject ? fieldsOf(schema) : formulaFields(),
  };
  known.set(kind, made);
  return made;
}
