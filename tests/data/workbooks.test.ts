import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { workbookName } from '../../src/citing/data-set/compose-data-set.ts';
import { type DataTable } from '../../src/citing/csv/table.ts';
import { versionTable } from '../../src/citing/csv/version-tables.ts';
import { listVersionFiles } from '../../src/citing/versions/open-version.ts';
import { workbookParts } from '../../src/citing/xlsx/xlsx.ts';
import { languages } from '../../src/i18n/locale.ts';
import { getDataSet } from '../../src/library/data-set.ts';
import { getLibrary } from '../../src/library/library.ts';
import { draftsOf } from '../../src/library/test-drafts.ts';
import { versionFileBytes } from '../../src/press/version-file-bytes.ts';
import { readZip } from './read-zip.ts';

const library = getLibrary();

interface ReadCell {
  readonly kind: 'text' | 'number' | 'day';
  readonly value: string;
}

/** The cells of a sheet by their place, as ECMA-376 says they are read; text with the escapes of spreadsheets taken off. */
function readSheet(xml: string): ReadonlyMap<string, ReadCell> {
  const cells = new Map<string, ReadCell>();
  let [at, kind, text]: [string, ReadCell['kind'], string | null] = ['', 'number', null];
  const parser = new SaxesParser();
  parser.on('error', (error) => expect.fail(error.message));
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'c') {
      at = attributes['r'] ?? '';
      kind = attributes['t'] === 'inlineStr' ? 'text' : attributes['s'] === '3' ? 'day' : 'number';
    }
    if (name === 't' || name === 'v') text = '';
  });
  parser.on('text', (more) => (text = text === null ? null : text + more));
  parser.on('closetag', ({ name }) => {
    if (name !== 't' && name !== 'v') return;
    const value = (text ?? '').replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
    cells.set(at, { kind, value });
    text = null;
  });
  parser.write(xml).close();
  return cells;
}

const letters = (index: number): string =>
  (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const dayOf = (serial: string) => new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);

/** Holds a sheet against the table that it was written from: every cell, with its type. */
function expectSheet(xml: string, { columns, rows }: Pick<DataTable, 'columns' | 'rows'>): void {
  const cells = readSheet(xml);
  for (const [place, column] of columns.entries()) {
    expect(cells.get(`${letters(place)}1`)).toEqual({ kind: 'text', value: column.name });
    for (const [index, row] of rows.entries()) {
      const cell = row[place] ?? null;
      const found = cells.get(`${letters(place)}${index + 2}`);
      if (cell === null || (typeof cell === 'object' && cell.length === 0)) expect(found).toBeUndefined();
      else if (typeof cell === 'number') {
        expect(found?.kind).toBe('number');
        expect(Number(found?.value)).toBe(cell);
      } else if (column.type === 'date') expect([found?.kind, dayOf(found?.value ?? '')]).toEqual(['day', cell]);
      else {
        const text = typeof cell === 'string' ? cell : cell.join(column.delimiter ?? ' ');
        expect(found).toEqual({ kind: 'text', value: text });
      }
    }
  }
}

const partsOf = async (bytes: Uint8Array) =>
  new Map((await readZip(bytes)).map(({ name, bytes: part }) => [name, new TextDecoder().decode(part)] as const));

const sheetOf = (parts: ReadonlyMap<string, string>, number: number) =>
  parts.get(`xl/worksheets/sheet${number}.xml`) ?? expect.fail();

describe('a workbook', () => {
  test('of the data holds every table as a sheet, numbers as numbers, days as days and codes as text', async () => {
    const { tables, files } = getDataSet(library);
    const parts = await partsOf(files.get(workbookName) ?? expect.fail());
    for (const [index, table] of tables.entries())
      if (table.name !== 'dictionary') expectSheet(sheetOf(parts, index + 1), table);
    const places = tables.find(({ name }) => name === 'places') ?? expect.fail();
    expect(places.rows.flat()).toContain('73.71');
  });

  test('of every chart holds its numbers and, on a sheet of their own, the documents they came from', async () => {
    for (const draft of draftsOf(library)) {
      const version = library.versions.get(draft.chart.id)?.at(-1);
      if (version === undefined) continue;
      for (const language of languages) {
        const file = listVersionFiles(version).find((each) => each.kind === 'xlsx' && each.language === language);
        const parts = await partsOf(await versionFileBytes(version, file ?? expect.fail(), library.archive.typefaces));
        const { hash, short, file: frozen } = version;
        const shown = { ...draft, hash, short, file: { ...draft.file, published: frozen.published } };
        expectSheet(sheetOf(parts, 1), versionTable(shown, language));
        const sources = [...readSheet(sheetOf(parts, 2)).values()].map(({ value }) => value);
        for (const { title, url } of draft.chart.sources) {
          expect(sources).toContain(title);
          expect(sources).toContain(url);
        }
      }
    }
  });

  test('names each of its parts with its type, and leads from each to the next, as Excel insists', async () => {
    const parts = await partsOf(getDataSet(library).files.get(workbookName) ?? expect.fail());
    const types = parts.get('[Content_Types].xml') ?? '';
    for (const name of parts.keys())
      if (!/rels$|^\[/.test(name)) expect(types).toContain(`<Override PartName="/${name}" ContentType="application/`);
    const workbook = parts.get('xl/workbook.xml') ?? '';
    const links = parts.get('xl/_rels/workbook.xml.rels') ?? '';
    for (const [, id = ''] of workbook.matchAll(/r:id="(\w+)"/g)) expect(links).toContain(`Id="${id}"`);
    for (const [, target = ''] of links.matchAll(/Target="([^"]+)"/g)) expect(parts.has(`xl/${target}`)).toBe(true);
    const names = [...workbook.matchAll(/<sheet name="([^"]*)"/g)].map(([, name = '']) => name);
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
    expect(new Set(names).size).toBe(names.length);
  });

  test('keeps text that looks like a formula, a number or an escape, and signs that XML cannot hold', () => {
    const texts = ['=1+1', '94.10', '35.782', '_x0041_', 'bell\u0007', ' a  b ', '<b>&"', '‮rtl', '2024-11'];
    const columns = [{ name: 'a', type: 'string' as const, description: { id: '', en: '' } }];
    const rows = texts.map((text) => [text]);
    const about = { title: 't', creator: 'c', address: 'https://example.org/', published: '2026-01-01' };
    expectSheet(sheetOf(workbookParts([{ name: 's', columns, rows }], about), 1), { columns, rows });
  });
});
