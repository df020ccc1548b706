import { escapeXml } from '../../charts/svg/svg.ts';
import type { ColumnDescription, DataTable } from '../csv/table.ts';

/** One sheet of a workbook. */
export interface Sheet {
  /** What its tab is called: at most 31 characters, without []:*?/\ (a rule of Excel's). */
  readonly name: string;
  readonly columns: readonly Pick<ColumnDescription, 'name' | 'type' | 'delimiter'>[];
  readonly rows: DataTable['rows'];
}

/** What a workbook says about itself. */
interface WorkbookAbout {
  readonly title: string;
  readonly creator: string;
  /** Its permanent address. */
  readonly address: string;
  /** ISO day. */
  readonly published: string;
}

/** Longer text does not fit in a cell (ECMA-376, Excel's limits). */
const longestText = 32_767;

/**
 * Text of a cell. Signs that XML 1.0 cannot hold are written as spreadsheets do, `_x0007_`, and what looks like that is kept from being read
 * as one (ECMA-376 part 1, 22.9.2.19).
 */
const cellText = (text: string): string =>
  escapeXml(
    text
      .toWellFormed()
      .slice(0, longestText)
      .replaceAll(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
      .replaceAll(
        // The signs themselves are what is looked for.
        /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g,
        (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
      ),
  );

/** 0 is A, 26 is AA. */
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

/** Places in `cellXfs` of the styles below. */
const styles = { plain: 0, head: 1, text: 2, day: 3 } as const;

/** The day as spreadsheets count: 1 is 1 January 1900, by a calendar in which that year had a 29 February. */
const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;

const textCell = (at: string, text: string, style: number): string =>
  `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${cellText(text)}</t></is></c>`;

function writeCell(
  at: string,
  cell: DataTable['rows'][number][number],
  { type, delimiter = ' ' }: Sheet['columns'][number],
): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${at}" s="${styles.plain}"><v>${cell}</v></c>`;
  if (typeof cell !== 'string') return cell.length === 0 ? '' : textCell(at, cell.join(delimiter), styles.text);
  return type === 'date'
    ? `<c r="${at}" s="${styles.day}"><v>${dayNumber(cell)}</v></c>`
    : textCell(at, cell, styles.text);
}

/** Wide enough for what most cells hold; in characters. */
function columnWidth(name: string, cells: DataTable['rows'][number]): number {
  const lengths = cells.map((cell) => String(cell ?? '').length).toSorted((a, b) => a - b);
  const most = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  return Math.min(60, Math.max(name.length, most, 6) + 2);
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function writeSheet({ columns, rows }: Sheet): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const widths = columns.map(({ name }, index) => {
    const width = columnWidth(
      name,
      rows.map((row) => row[index] ?? null),
    );
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`;
  });
  const head = columns.map(({ name }, index) => textCell(`${columnName(index)}1`, name, styles.head)).join('');
  const body = rows.map((row, index) => {
    const at = index + 2;
    const cells = columns.map((column, place) => writeCell(`${columnName(place)}${at}`, row[place] ?? null, column));
    return `<row r="${at}">${cells.join('')}</row>`;
  });
  return [
    `${declaration}<worksheet xmlns="${main}"><dimension ref="A1:${last}"/>`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${head}</row>${body.join('')}</sheetData>`,
    `<autoFilter ref="A1:${last}"/></worksheet>`,
  ].join('');
}

/** Number format 49 is text, so that a code stays one when somebody edits its cell; 164 is the day as ISO writes it. */
const stylesPart = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1" numFmtId="49" applyNumberFormat="1"/><xf numFmtId="49" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

const sheetPath = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;

/**
 * The parts of a workbook (ECMA-376) by their names: packed by `zipFiles` they are an .xlsx. Written by hand, because a version of a chart
 * keeps them as text for ever and packs them with the pinned packer, where a library would pack by itself, and stamp the hour.
 * Text stands in its cells, so that no program takes it for a number or a formula; days and numbers are what they are.
 */
export function workbookParts(
  sheets: readonly Sheet[],
  { title, creator, address, published }: WorkbookAbout,
): ReadonlyMap<string, string> {
  const types = [
    ['/xl/workbook.xml', `${media}.sheet.main+xml`],
    ...sheets.map((_, index) => [`/${sheetPath(index)}`, `${media}.worksheet+xml`]),
    ['/xl/styles.xml', `${media}.styles+xml`],
    ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ].map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  const tabs = sheets.map(
    ({ name }, index) => `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // What a filter covers is a name of the workbook, for programs that look for it there.
  const filters = sheets.map(
    ({ name, columns, rows }, index) =>
      `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escapeXml(name)}'!$A$1:$${columnName(columns.length - 1)}$${rows.length + 1}</definedName>`,
  );
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${published}T00:00:00Z</dcterms:created>`;
  return new Map([
    [
      '[Content_Types].xml',
      `${declaration}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${types.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships">${relation('rId1', `${relationships}/officeDocument`, 'xl/workbook.xml')}${relation('rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml')}</Relationships>`,
    ],
    [
      'docProps/core.xml',
      `${declaration}<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${cellText(title)}</dc:title><dc:creator>${cellText(creator)}</dc:creator><dc:identifier>${cellText(address)}</dc:identifier>${moment}</cp:coreProperties>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${declaration}<Relationships xmlns="${packaged}/relationships">${sheets.map((_, index) => relation(`rId${index + 1}`, `${relationships}/worksheet`, sheetPath(index).slice(3))).join('')}${relation(`rId${sheets.length + 1}`, `${relationships}/styles`, 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', stylesPart],
    [
      'xl/workbook.xml',
      `${declaration}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${tabs.join('')}</sheets><definedNames>${filters.join('')}</definedNames></workbook>`,
    ],
    ...sheets.map((sheet, index) => [sheetPath(index), writeSheet(sheet)] as const),
  ]);
}
