import type { Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Cell } from './write-csv.ts';

/** The types of Table Schema (Data Package 2.0) that we use. A list stands in one cell, its items parted by the delimiter. */
export type ColumnType = 'string' | 'number' | 'integer' | 'date' | 'list';

export interface ColumnDescription {
  /** The same in every language, for programs. */
  readonly name: string;
  readonly type: ColumnType;
  readonly format?: 'uri';
  /** Of a list. */
  readonly delimiter?: string;
  /** Never empty. */
  readonly required?: boolean;
  /** Everything that may stand in it. */
  readonly values?: readonly string[];
  readonly description: Bilingual;
}

/** A column and how it is read from what a row is about. */
export interface Column<Row> extends ColumnDescription {
  read(row: Row): Cell | readonly string[];
}

/** Words in both languages, which become one column or two. */
export interface WordsColumn<Row> {
  readonly name: string;
  readonly required?: boolean;
  readonly description: Bilingual;
  words(row: Row): Bilingual | null;
}

const tongue: Readonly<Record<Language, Bilingual>> = {
  id: { id: 'Dalam bahasa Indonesia.', en: 'In Indonesian.' },
  en: { id: 'Dalam bahasa Inggris.', en: 'In English.' },
};

/** One column in the language of the file, or with `both` one for each: `caveat_id`, `caveat_en`. */
export function wordsColumns<Row>(column: WordsColumn<Row>, language: Language | 'both'): readonly Column<Row>[] {
  const { name, required, description, words } = column;
  const shared = { type: 'string', ...(required === true ? { required } : {}) } as const;
  if (language !== 'both') return [{ ...shared, name, description, read: (row) => words(row)?.[language] ?? null }];
  return languages.map((each) => ({
    ...shared,
    name: `${name}_${each}`,
    description: { id: `${description.id} ${tongue[each].id}`, en: `${description.en} ${tongue[each].en}` },
    read: (row) => words(row)?.[each] ?? null,
  }));
}

/** Ids, addresses and the like are parted by a blank, which none of them holds; titles and names by a bar between blanks. */
export const listOf = (delimiter: ' ' | ' | ') => ({ type: 'list', delimiter }) as const;

/** Whether the column's text is guarded against being run as a formula. Nothing of ours that is not words begins like one. */
export const isGuarded = ({ type, format }: ColumnDescription): boolean =>
  (type === 'string' || type === 'list') && format === undefined;
