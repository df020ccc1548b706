import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { parseNumberFormat, serialDay, showNumber } from './number-format.ts';
import { readXlsx } from './read-xlsx.ts';

const shown = (value: number, code: string) => showNumber(value, parseNumberFormat(200, code)).text;

const encode = (text: string) => new TextEncoder().encode(text);

/** A workbook of one sheet, written as barely as the standard allows. */
const workbook = (sheetData: string, more: Readonly<Record<string, string>> = {}) =>
  zipSync({
    'xl/workbook.xml': encode(
      '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': encode(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet1.xml': encode(`<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...Object.fromEntries(Object.entries(more).map(([name, text]) => [name, encode(text)])),
  });

const firstRow = (bytes: Uint8Array) => {
  const opened = readXlsx(bytes);
  return 'sheets' in opened ? opened.sheets[0]?.rows[0] : opened;
};

test('a workbook of LibreOffice shows per cent, decimals, dates, what is hidden, merged or computed', () => {
  const opened = readXlsx(readFileSync(new URL('fixtures/libreoffice.xlsx', import.meta.url)));
  if (!('sheets' in opened)) throw new Error(opened.refusal.en);
  const [data, work] = opened.sheets;
  expect(data?.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['Cakupan menurut kabupaten & kota'],
    ['Kab/Kota', 'Cakupan', 'Peserta', 'Per tanggal'],
    ['Kab. Bone', '51.23%', '45,210', '2024-07-31'],
    ['Kab. Barru', '22.10', '1,234', '2024-07-31'],
    ['Kab. Gowa', '26.5'],
    ['Jumlah', '', '46444'],
  ]);
  expect(data?.rows[2]?.[1]?.number).toEqual({ value: 51.23, decimals: 2, isPercent: true });
  expect(data?.rows[3]?.[1]?.number).toEqual({ value: 22.1, decimals: 2, isPercent: false });
  expect([...(data?.hiddenRows ?? [])]).toEqual([5]);
  expect(data?.remarks.map(({ en }) => en).join(' ')).toMatch(/Merged cells \(A1:D1\).*formulas \(from C6 on\)/);
  expect([data?.isHidden, work?.isHidden]).toEqual([false, true]);
});

test.each([
  [0.5123, '0.00%', '51.23%'],
  [22.1, '0.00', '22.10'],
  [1.005, '0.00', '1.01'],
  [45210, '#,##0', '45,210'],
  [45210, '0,', '45'],
  [5.5, '0.##', '5.5'],
  [0.1 + 0.2, 'General', '0.3'],
  [7308, 'General', '7308'],
  [2023, '0', '2023'],
  [73.1, '00.00', '73.10'],
  [1234567.5, '#,##0.0', '1,234,567.5'],
  [45210, '[$-421]#,##0;-#,##0', '45,210'],
  [1e-7, 'General', '0.0000001'],
  [-3, '#,##0;[Red](#,##0)', '-3'],
  [7, '0" orang"', '7'],
])('%d as %s shows %s', (value, code, text) => {
  expect(shown(value, code)).toBe(text);
});

test('days count from 1900 with its 29 February that never was, or from 1904', () => {
  expect([1, 59, 60, 61, 45504].map((serial) => serialDay(serial, false))).toEqual([
    '1900-01-01',
    '1900-02-28',
    null,
    '1900-03-01',
    '2024-07-31',
  ]);
  expect(serialDay(45504 - 1462, true)).toBe('2024-07-31');
});

test('cells without an address, inline text, errors and dates of 1904', () => {
  const styles = '<styleSheet><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const row =
    '<row><c t="inlineStr"><is><r><t>Kab. </t></r><r><t>Bone</t></r><rPh><t>x</t></rPh></is></c><c t="e"><v>#N/A</v></c><c s="1"><v>44042</v></c></row>';
  expect(firstRow(workbook(row, { 'xl/styles.xml': styles }))).toEqual([
    { text: 'Kab. Bone' },
    { text: '#N/A' },
    { text: '2024-07-31', period: '2024-07-31' },
  ]);
});

test('what would blow up is refused: entities, bombs, too many rows, what is no workbook', () => {
  const bomb = '<!DOCTYPE a [<!ENTITY b "b"><!ENTITY c "&b;&b;">]><sst><si><t>&c;</t></si></sst>';
  expect(firstRow(workbook('<row><c t="s"><v>0</v></c></row>', { 'xl/sharedStrings.xml': bomb }))).toHaveProperty(
    'refusal',
  );
  const zeros = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(61 * 1024 * 1024) });
  expect(zeros.length).toBeLessThan(100_000);
  expect(readXlsx(zeros)).toMatchObject({ refusal: { en: expect.stringContaining('too large') } });
  expect(firstRow(workbook('<row r="900000"><c r="A900000"><v>1</v></c></row>'))).toHaveProperty('refusal');
  expect(readXlsx(encode('wilayah;cakupan'))).toHaveProperty('refusal');
  expect(readXlsx(zipSync({ 'word/document.xml': encode('<w/>') }))).toHaveProperty('refusal');
});

test('a picture in a workbook is not unpacked, whatever it would grow to', () => {
  const bytes = workbook('<row><c><v>7308</v></c></row>', { 'xl/media/image1.png': 'x' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = Array.from({ length: bytes.length - 46 }, (_, at) => at).filter(
    (at) => view.getUint32(at, true) === 0x02014b50,
  );
  const picture = entries.at(-1) ?? 0;
  // A way of packing that nobody knows: to unpack it would fail.
  view.setUint16(picture + 10, 99, true);
  view.setUint32(picture + 24, 0xfffffffe, true);
  expect(firstRow(bytes)).toMatchObject([{ text: '7308', number: { value: 7308, decimals: 0 } }]);
});
