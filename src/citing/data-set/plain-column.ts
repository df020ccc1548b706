import type { Bilingual } from '../../facts/schema/common.ts';
import type { Cell } from '../csv/write-csv.ts';
import type { Column } from '../csv/column.ts';

/** A column of text that is the same in every language: an id, a code, one of a few words. */
export const plainColumn = <Row>(
  name: string,
  [id, en]: readonly [id: string, en: string],
  read: (row: Row) => Cell,
  more: { readonly required?: boolean; readonly values?: readonly string[] } = {},
): Column<Row> => ({ name, type: 'string', description: { id, en } satisfies Bilingual, read, ...more });

/** The id that names a row. */
export const idColumn = <Row extends { readonly id: string }>(): Column<Row> =>
  plainColumn('id', ['Id, yang tidak pernah berganti.', 'Id, which never changes.'], ({ id }) => id, {
    required: true,
  });
