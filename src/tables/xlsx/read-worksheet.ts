import { type NumberFormat, serialDay, showNumber } from './number-format.ts';
import { readXml } from './read-xml.ts';
import {
  type Cell,
  columnIndex,
  columnName,
  emptyCell,
  mostColumns,
  mostRows,
  type Sheet,
  trimRows,
} from '../sheet.ts';
import type { Bilingual } from '../../facts/schema/common.ts';

interface Workbook {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly is1904: boolean;
}

/** A cell as the XML has it, before it is made to show. */
interface Raw {
  readonly type: string;
  readonly style: number;
  readonly value: string;
  readonly isFormula: boolean;
}

/** Signs that XML cannot hold, as spreadsheets write them (ECMA-376 part 1, 22.9.2.19). */
const unescapeCell = (text: string): string =>
  text.replaceAll(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const asText = (text: string): Cell => ({
  text: unescapeCell(text)
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim(),
});

const general: NumberFormat = {
  kind: 'general',
  decimals: 0,
  isPercent: false,
  thousandsLeftOut: 0,
  isGrouped: false,
};

function show({ type, style, value }: Raw, { strings, formats, is1904 }: Workbook): Cell {
  if (value === '') return emptyCell;
  if (type === 's') return asText(strings[Number(value)] ?? '');
  if (type === 'inlineStr' || type === 'str') return asText(value);
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE' };
  if (type === 'e') return { text: value };
  if (type === 'd') return { text: value.slice(0, 10), period: value.slice(0, 10) };
  const number = Number(value);
  if (!Number.isFinite(number)) return { text: value };
  const format = formats[style] ?? general;
  if (format.kind === 'day' || format.kind === 'month') {
    const day = serialDay(number, is1904);
    const period = day === null || format.kind === 'day' ? day : day.slice(0, 7);
    return period === null ? { text: value } : { text: period, period };
  }
  const shown = showNumber(number, format);
  const { isPercent } = format;
  return { text: shown.text, number: { value: shown.value, decimals: shown.decimals, isPercent } };
}

const addressPattern = /^([A-Z]{1,3})(\d{1,7})$/;

/** Cells that are one in the sheet show their text in the first of them; the range is told. */
const mergeRemark = (ranges: readonly string[]): Bilingual => ({
  id: `Sel gabungan (${ranges.slice(0, 5).join(', ')}${ranges.length > 5 ? ', …' : ''}): isinya dibaca pada sel pertamanya saja.`,
  en: `Merged cells (${ranges.slice(0, 5).join(', ')}${ranges.length > 5 ? ', …' : ''}): what they hold is read in the first of them only.`,
});

const formulaRemark = (first: string, count: number): Bilingual => ({
  id: `${count} sel berisi rumus (mulai ${first}): yang dibaca hasilnya sewaktu berkas disimpan.`,
  en: `${count} cells hold formulas (from ${first} on): what is read are their results when the file was saved.`,
});

const unsavedRemark = (cells: readonly string[]): Bilingual => ({
  id: `Rumus tanpa hasil tersimpan (${cells.slice(0, 5).join(', ')}): buka dan simpan berkasnya di Excel atau LibreOffice.`,
  en: `Formulas without a saved result (${cells.slice(0, 5).join(', ')}): open and save the file in Excel or LibreOffice.`,
});

/** The cells of one sheet. Throws RangeError where there are too many. */
export function readWorksheet(xml: string, workbook: Workbook): Omit<Sheet, 'name' | 'isHidden'> {
  const rows: Cell[][] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const merged: string[] = [];
  const formulas: string[] = [];
  const unsaved: string[] = [];
  let row = 0;
  let column = -1;
  let raw: Raw | null = null;
  let reading: 'v' | 't' | null = null;
  let phonetic = 0;
  const place = () => `${columnName(column)}${row}`;
  readXml(xml, {
    open: (name, attribute) => {
      const isSet = (key: string) => ['1', 'true'].includes(attribute(key) ?? '');
      if (name === 'col' && isSet('hidden')) {
        const [from, to] = [Number(attribute('min')), Number(attribute('max'))];
        for (let index = from - 1; index < Math.min(to, mostColumns); index++) hiddenColumns.add(index);
      } else if (name === 'row') {
        row = Number(attribute('r') ?? row + 1);
        column = -1;
        if (isSet('hidden')) hiddenRows.add(row);
      } else if (name === 'c') {
        const [, letters, digits] = addressPattern.exec(attribute('r') ?? '') ?? [];
        column = letters === undefined ? column + 1 : columnIndex(letters);
        row = digits === undefined ? row : Number(digits);
        raw = { type: attribute('t') ?? 'n', style: Number(attribute('s') ?? '0'), value: '', isFormula: false };
      } else if (name === 'f' && raw !== null) raw = { ...raw, isFormula: true };
      else if (name === 'rPh') phonetic += 1;
      else if (raw !== null && (name === 'v' || (name === 't' && phonetic === 0))) reading = name;
      else if (name === 'mergeCell') merged.push(attribute('ref') ?? '');
    },
    text: (text) => {
      if (raw !== null && reading !== null) raw = { ...raw, value: raw.value + text };
    },
    close: (name) => {
      if (name === reading) reading = null;
      if (name === 'rPh') phonetic -= 1;
      if (name !== 'c' || raw === null) return;
      const cell = show(raw, workbook);
      if (raw.isFormula) (raw.value === '' ? unsaved : formulas).push(place());
      raw = null;
      if (cell.text === '') return;
      if (row > mostRows) throw new RangeError(`> ${mostRows} baris/rows`);
      if (column >= mostColumns) throw new RangeError(`> ${mostColumns} kolom/columns`);
      const cells = (rows[row - 1] ??= []);
      cells[column] = cell;
    },
  });
  const [first] = formulas;
  const remarks = [
    ...(merged.length > 0 ? [mergeRemark(merged)] : []),
    ...(first === undefined ? [] : [formulaRemark(first, formulas.length)]),
    ...(unsaved.length > 0 ? [unsavedRemark(unsaved)] : []),
  ];
  const whole = Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? emptyCell));
  return { rows: trimRows(whole), hiddenRows, hiddenColumns, remarks };
}
