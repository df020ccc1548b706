import { unzipSync } from 'fflate';
import { parseNumberFormat, type NumberFormat } from './number-format.ts';
import { readWorksheet } from './read-worksheet.ts';
import { readXml, XmlRefused } from './read-xml.ts';
import { largestFile, type OpenedTable, type Sheet, tooLarge, type Unreadable } from '../sheet.ts';

/** So much may come out of one workbook, in bytes: a hundred-page yearbook has a tenth of it. */
const largestUnpacked = 60 * 1024 * 1024;
const mostParts = 500;
const mostSheets = 50;

/** The parts of a workbook that hold cells, and what cells refer to. */
const wanted =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/i;

class TooLarge extends Error {
  override name = 'TooLarge';
}

/**
 * The parts that are wanted, by their names in small letters; pictures and the rest stay packed. Throws TooLarge before anything is unpacked
 * when they are too many, or too large by what they say of themselves; of a part that says too little no more is unpacked than it says.
 */
function unpack(bytes: Uint8Array): ReadonlyMap<string, string> {
  let parts = 0;
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!wanted.test(name)) return false;
      parts += 1;
      size += originalSize;
      if (parts > mostParts || size > largestUnpacked) throw new TooLarge();
      return true;
    },
  });
  const decoder = new TextDecoder('utf-8', { fatal: true });
  return new Map(Object.entries(files).map(([name, part]) => [name.toLowerCase(), decoder.decode(part)]));
}

interface Tab {
  readonly name: string;
  readonly isHidden: boolean;
  readonly relation: string;
}

function readWorkbook(xml: string): { readonly tabs: readonly Tab[]; readonly is1904: boolean } {
  const tabs: Tab[] = [];
  let is1904 = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'workbookPr') is1904 = ['1', 'true', 'on'].includes(attribute('date1904') ?? '');
      if (name === 'sheet')
        tabs.push({
          name: attribute('name') ?? '',
          isHidden: (attribute('state') ?? 'visible') !== 'visible',
          relation: attribute('id') ?? '',
        });
    },
  });
  return { tabs, is1904 };
}

/** Where each sheet stands, by the id of its relation. A path that leads out of the workbook leads to no part. */
function readRelations(xml: string): ReadonlyMap<string, string> {
  const targets = new Map<string, string>();
  readXml(xml, {
    open: (name, attribute) => {
      const target = attribute('Target') ?? '';
      if (name === 'Relationship')
        targets.set(
          attribute('Id') ?? '',
          (target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`).toLowerCase(),
        );
    },
  });
  return targets;
}

/** The texts that cells refer to. How they are read aloud (`rPh`) is no part of them. */
function readSharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  let isText = false;
  let phonetic = 0;
  let current = '';
  readXml(xml, {
    open: (name) => {
      if (name === 'si') current = '';
      if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    text: (text) => {
      if (isText) current += text;
    },
    close: (name) => {
      if (name === 't') isText = false;
      if (name === 'rPh') phonetic -= 1;
      if (name === 'si') texts.push(current);
    },
  });
  return texts;
}

/** The number format of each cell style, in the order in which cells name them. */
function readStyles(xml: string): readonly NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isCellStyles = false;
  readXml(xml, {
    open: (name, attribute) => {
      if (name === 'numFmt') codes.set(Number(attribute('numFmtId')), attribute('formatCode') ?? '');
      if (name === 'cellXfs') isCellStyles = true;
      if (name === 'xf' && isCellStyles) {
        const id = Number(attribute('numFmtId') ?? '0');
        formats.push(parseNumberFormat(id, codes.get(id)));
      }
    },
    close: (name) => {
      if (name === 'cellXfs') isCellStyles = false;
    },
  });
  return formats;
}

const notAWorkbook: Unreadable = {
  refusal: {
    id: 'Ini bukan berkas .xlsx yang utuh. Buka di programnya, simpan sebagai “Excel Workbook (.xlsx)” atau CSV UTF-8; atau salin tabelnya dan tempel di sini.',
    en: 'This is no whole .xlsx file. Open it in its program and save it as “Excel Workbook (.xlsx)” or CSV UTF-8; or copy the table and paste it.',
  },
};

/**
 * Opens the sheets of an .xlsx (ECMA-376) as they show: text shared or in its cell, numbers with the decimals of their format, per cent, dates
 * of 1900 and 1904, the values that formulas had when it was saved. Macros, links and pictures are not looked at.
 */
export function readXlsx(bytes: Uint8Array): OpenedTable | Unreadable {
  if (bytes.length > largestFile) return tooLarge('> 5 MB');
  try {
    const parts = unpack(bytes);
    const { tabs, is1904 } = readWorkbook(parts.get('xl/workbook.xml') ?? '');
    const targets = readRelations(parts.get('xl/_rels/workbook.xml.rels') ?? '');
    const strings = readSharedStrings(parts.get('xl/sharedstrings.xml') ?? '<sst/>');
    const formats = readStyles(parts.get('xl/styles.xml') ?? '<styleSheet/>');
    if (tabs.length > mostSheets) return tooLarge(`> ${mostSheets} lembar/sheets`);
    const sheets = tabs.flatMap(({ name, isHidden, relation }): readonly Sheet[] => {
      const xml = parts.get(targets.get(relation) ?? '');
      return xml === undefined ? [] : [{ name, isHidden, ...readWorksheet(xml, { strings, formats, is1904 }) }];
    });
    return sheets.length === 0 ? notAWorkbook : { sheets };
  } catch (error) {
    if (error instanceof TooLarge) return tooLarge('> 60 MB');
    if (error instanceof RangeError) return tooLarge(error.message);
    // What fflate, the decoder and the XML reader throw: the file is broken or none.
    if (error instanceof XmlRefused || error instanceof TypeError || error instanceof Error) return notAWorkbook;
    throw error;
  }
}
