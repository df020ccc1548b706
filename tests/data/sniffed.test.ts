import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { getLibrary } from '../../src/library/library.ts';
import { composeDataSet, dataSetTables } from '../../src/citing/data-set/compose-data-set.ts';
import { draftVersion, composeSaid } from '../../src/citing/versions/compose-version.ts';
import { sourceTable, versionTable } from '../../src/citing/csv/version-tables.ts';
import { type DataTable, tableCsv } from '../../src/citing/csv/table.ts';
import { languages } from '../../src/i18n/locale.ts';

/** What programs that guess types make of one cell, quotes or none: the number, or the text where it is none. */
function sniff(cell: string): number | string {
  const plain = cell.trim();
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i.test(plain)) return Number(plain);
  // A spreadsheet in Indonesian, and one in English.
  if (/^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain)) return Number(plain.replaceAll(',', ''));
  if (/^[+-]?\d+,\d+$/.test(plain)) return Number(plain.replace(',', '.'));
  return /^(?:nan|na|n\/a|null|none|inf|true|false)$/i.test(plain) ? NaN : cell;
}

const library = getLibrary();

const tables: readonly (readonly [string, DataTable])[] = [
  ...dataSetTables(library.catalogue, library.site).map((table) => [table.name, table] as const),
  ...[...library.charts.values()].flatMap((chart) =>
    languages.flatMap((language) => {
      const said = composeSaid(chart, {}, library.catalogue);
      const version = draftVersion(said, chart, library, '2026-11-23');
      return [
        [`${chart.id} ${language}`, versionTable(version, language)],
        [`${chart.id} sources ${language}`, sourceTable(chart.sources, language)],
      ] as const;
    }),
  ),
];

test.each(tables)(
  'no program that guesses reads a thousand as a decimal, or a code as a number, in the CSV of %s',
  (_name, table) => {
    const [header = [], ...rows]: string[][] = parse(tableCsv(table), { record_delimiter: '\r\n' });
    for (const [index, row] of rows.entries()) {
      for (const [at, { name, type }] of table.columns.entries()) {
        expect(header[at]).toBe(name);
        const cell = row[at] ?? '';
        const isNumber = type === 'number' || type === 'integer';
        if (isNumber) expect(cell === '' ? null : sniff(cell)).toBe(table.rows[index]?.[at] ?? null);
        else if (!/^(?:19|20)\d\d$/.test(cell)) expect(sniff(cell)).toBe(cell);
      }
    }
  },
);

test('a printed number stands with its unit in the data set: "35.782 orang"', () => {
  const facts = new TextDecoder().decode(
    composeDataSet({ catalogue: library.catalogue, releases: library.releases, site: library.site }).files.get(
      'facts.csv',
    ),
  );
  expect(facts).toContain('"35.782 orang","35,782 people"');
});
