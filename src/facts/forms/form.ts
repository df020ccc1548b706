import type { OperationName } from '../operations.ts';
import type { Bilingual, ReferredKind } from '../schema/common.ts';
import type { RecordKind } from './record-names.ts';

/** What all fields have. */
interface Common {
  readonly key: string;
  readonly label: Bilingual;
  /** One sentence for somebody who sees no JSON. */
  readonly help: Bilingual;
  readonly example: Bilingual;
  /** What an empty field becomes: nothing that may be saved, null, no key, or an empty list. */
  readonly empty: 'refused' | 'null' | 'absent' | 'list';
}

/** What a field holds. */
export type Kind =
  /** One text. */
  | { readonly kind: 'line' | 'address' | 'day' | 'date' | 'period' }
  /** A text in both languages. */
  | { readonly kind: 'words' }
  | { readonly kind: 'number' }
  /** A number as its source printed it: it fills `value`, `decimals` and `scale`. */
  | { readonly kind: 'value' }
  | { readonly kind: 'choice'; readonly choices: readonly Choice[] }
  /** The id of one record, and of several. */
  | { readonly kind: 'reference' | 'references'; readonly to: ReferredKind }
  /** Several texts. */
  | { readonly kind: 'lines' }
  | { readonly kind: 'group' | 'groups'; readonly fields: readonly Field[] }
  /** An operation; its operands stand beside it in the record. */
  | { readonly kind: 'formula'; readonly operations: readonly FormulaChoice[] };

export type Field = Common & Kind;

export interface Choice {
  readonly value: string;
  readonly label: Bilingual;
}

/** One operation: what it does, how it is written on paper, and the fields of what it is computed from. */
export interface FormulaChoice extends Choice {
  readonly value: OperationName;
  readonly help: Bilingual;
  readonly formula: Bilingual;
  readonly fields: readonly Field[];
}

/** A form: plain data, so that it can be handed to a browser. */
export interface Form {
  readonly kind: RecordKind;
  readonly name: Bilingual;
  readonly fields: readonly Field[];
}

/** The fields of a form that are there after what was chosen: those of the operation stand behind it. */
export const fieldsFor = ({ fields }: Pick<Form, 'fields'>, operation: unknown): readonly Field[] =>
  fields.flatMap((field) =>
    field.kind === 'formula'
      ? [field, ...(field.operations.find(({ value }) => value === operation)?.fields ?? [])]
      : [field],
  );
