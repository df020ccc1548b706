import type { ColumnDescription } from '../csv/column.ts';
import type { DataTable } from '../csv/data-table.ts';
import type { Language } from '../../i18n/locale.ts';

function describeField(column: ColumnDescription, only: readonly string[], language: Language | 'both'): object {
  const { name, type, format, delimiter, required, values, description } = column;
  const constraints = {
    ...(required === true ? { required } : {}),
    ...(only.length === 1 && only[0] === name ? { unique: true } : {}),
    ...(values !== undefined && type !== 'list' ? { enum: values } : {}),
  };
  return {
    name,
    type,
    ...(format === undefined ? {} : { format }),
    ...(delimiter === undefined ? {} : { delimiter, itemType: 'string' }),
    description: language === 'both' ? `${description.en} / ${description.id}` : description[language],
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** A table's columns as a Table Schema (Data Package 2.0). An empty cell is a missing value in every column. */
export const tableSchema = ({ columns, key, links }: DataTable, language: Language | 'both'): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: columns.map((column) => describeField(column, key, language)),
  missingValues: [''],
  primaryKey: key,
  ...(Object.keys(links).length > 0
    ? {
        foreignKeys: Object.entries(links).map(([column, resource]) => ({
          fields: [column],
          reference: { resource, fields: ['id'] },
        })),
      }
    : {}),
});
