/**
 * Whole tables as offices send them, made at random: places by name, alias or code, numbers in either convention with and without decimals,
 * gaps, footnotes, titles, totals, merged heads, a column of periods; printed as tab-separated text, as .csv and as .xlsx. What comes in is
 * what stood there, in its order and with its cell, or it waits for an answer: nothing is ever a guess.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { buildCatalogue } from '../facts/build-catalogue.ts';
import { parseJson } from '../facts/parse-json.ts';
import { dataFiles, observationsFolder } from '../facts/records.ts';
import type { Place } from '../facts/schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { composeImport } from './compose-facts.ts';
import type { ImportSettings } from './import-settings.ts';
import { chosenSheet, type GivenTable, openTable, tableSum } from './open-table.ts';
import { answerOf } from './question.ts';
import { readTable, type TableReading } from './read-table.ts';
import { columnName, type Sheet } from './sheet.ts';
import { filled } from './testing.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const paths = [
  ...Object.keys(dataFiles),
  ...readdirSync(root + observationsFolder).map((name) => observationsFolder + name),
];
const { catalogue } = buildCatalogue(
  new Map(
    paths.map((path) => {
      const read = parseJson(readFileSync(root + path), path);
      return [path, 'parsed' in read ? read.parsed : null];
    }),
  ),
);

const areas = [...catalogue.places.values()].filter(
  ({ level, codes }) => codes !== null && (level === 'regency' || level === 'city'),
);

type Kind = 'coverage' | 'participants-active';

/** A cell of numbers as its office meant it. */
type Meant =
  | { readonly is: 'number'; readonly value: number; readonly decimals: number; readonly note: boolean }
  | { readonly is: 'gap'; readonly sign: string };

interface Row {
  readonly place: Place;
  readonly written: string;
  readonly period: readonly [written: string, period: string];
  readonly numbers: readonly Meant[];
}

interface Table {
  readonly columns: readonly Kind[];
  readonly rows: readonly Row[];
  readonly convention: Language;
  readonly hasTitle: boolean;
  readonly hasNumbering: boolean;
  readonly hasPeriods: boolean;
  readonly hasTotal: boolean;
  readonly unit: string | null;
}

const noteLine = '*) angka sementara';

const spellings = ({ name, aliases = [], codes }: Place): readonly string[] => [
  ...[name.id, name.en, ...aliases],
  ...(codes === null ? [] : [codes.kemendagri]),
];

const meant = (kind: Kind): fc.Arbitrary<Meant> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          kind === 'coverage'
            ? fc
                .integer({ min: 0, max: 3 })
                .chain((decimals) =>
                  fc
                    .integer({ min: 0, max: 100 * 10 ** decimals })
                    .map((digits) => [digits / 10 ** decimals, decimals] as const),
                )
            : fc.integer({ min: 0, max: 900_000 }).map((value) => [value, 0] as const),
          fc.integer({ max: 9, min: 0 }),
        )
        .map(([[value, decimals], note]) => ({ is: 'number' as const, value, decimals, note: note === 0 })),
    },
    { weight: 1, arbitrary: fc.constantFrom('', '-', 'n/a', '…').map((sign) => ({ is: 'gap' as const, sign })) },
  );

const periods = [
  ['31/7/2031', '2031-07-31'],
  ['31 Juli 2031', '2031-07-31'],
  ['Agustus 2031', '2031-08'],
  ['2031-09', '2031-09'],
  ['Semester I 2031', '2031-01/2031-06'],
  ['5/4/2031', '2031-04-05'],
] as const;

const table: fc.Arbitrary<Table> = fc
  .tuple(
    fc.constantFrom<readonly Kind[]>(['coverage'], ['participants-active'], ['coverage', 'participants-active']),
    fc.shuffledSubarray(areas, { minLength: 1, maxLength: 10 }),
  )
  .chain(([columns, places]) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.tuple(
        ...places.map((place) =>
          fc.record({
            place: fc.constant(place),
            written: fc.constantFrom(...spellings(place)),
            period: fc.constantFrom(...periods),
            numbers: fc.tuple(...columns.map(meant)),
          }),
        ),
      ),
      convention: fc.constantFrom<Language>('id', 'en'),
      hasTitle: fc.boolean(),
      hasNumbering: fc.boolean(),
      hasPeriods: fc.boolean(),
      hasTotal: fc.boolean(),
      unit: columns.length > 1 ? fc.constant(null) : fc.constantFrom(null, 'persen', 'orang', 'ribu orang'),
    }),
  )
  // Without any number it is no table of numbers: the page says so, and asks which column holds them.
  .filter(({ rows }) => rows.some(({ numbers }) => numbers.some(({ is }) => is === 'number')));

/** A cell before it is printed: words, or a number with what is meant. */
type Cell = string | Meant;

const headOf: Readonly<Record<Kind, string>> = { coverage: 'Cakupan', 'participants-active': 'Peserta' };

/** The grid of a table, with the row of its first number. */
function gridOf({ columns, rows, hasTitle, hasNumbering, hasPeriods, hasTotal, unit }: Table) {
  const lead = hasNumbering ? ['No'] : [];
  const head: readonly Cell[] = [
    ...lead,
    'Kab/Kota',
    ...(hasPeriods ? ['Tanggal'] : []),
    ...columns.map((kind) => headOf[kind]),
    ...(unit === null ? [] : ['Satuan']),
  ];
  const body = rows.map(({ written, period, numbers }, index): readonly Cell[] => [
    ...(hasNumbering ? [String(index + 1)] : []),
    written,
    ...(hasPeriods ? [period[0]] : []),
    ...numbers,
    ...(unit === null ? [] : [unit]),
  ]);
  const first = lead.length + 1 + (hasPeriods ? 1 : 0);
  const total: readonly Cell[] = [
    ...lead.map(() => ''),
    'Jumlah',
    ...(hasPeriods ? [''] : []),
    ...columns.map((): Meant => ({ is: 'number', value: 99, decimals: 0, note: false })),
  ];
  const titles = hasTitle ? [['Cakupan menurut kabupaten dan kota'], []] : [];
  const grid = [...titles, head, ...body, ...(hasTotal ? [total] : []), [noteLine]];
  return { grid, top: titles.length + 2, left: first };
}

const printed = (cell: Cell, convention: Language): string => {
  if (typeof cell === 'string') return cell;
  if (cell.is === 'gap') return cell.sign;
  return formatNumber(cell.value, cell.decimals, convention) + (cell.note ? '*' : '');
};

const asText = (made: Table, delimiter: string): string =>
  gridOf(made)
    .grid.map((cells) =>
      cells
        .map((cell) => printed(cell, made.convention))
        .map((text) => (text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text))
        .join(delimiter),
    )
    .join('\r\n');

const encode = (text: string) => new TextEncoder().encode(text);
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook in which numbers are numbers: each with a format that shows its decimals. Its title is merged over the table. */
function asWorkbook(made: Table): Uint8Array {
  const { grid } = gridOf(made);
  const formats = ['General', '0', '0.0', '0.00', '0.000', '#,##0'];
  const xml = grid.map((cells, row) => {
    const inner = cells.map((cell, column) => {
      const at = `${columnName(column)}${row + 1}`;
      if (typeof cell === 'string' || cell.is === 'gap' || cell.note)
        return `<c r="${at}" t="inlineStr"><is><t>${escape(printed(cell, made.convention))}</t></is></c>`;
      const style = cell.value >= 1000 ? 5 : cell.decimals + 1;
      return `<c r="${at}" s="${style}"><v>${cell.value}</v></c>`;
    });
    return `<row r="${row + 1}">${inner.join('')}</row>`;
  });
  const merged = made.hasTitle ? '<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>' : '';
  const codes = formats.map((code, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code}"/>`).join('');
  const styles = formats.map((_, index) => `<xf numFmtId="${200 + index}"/>`).join('');
  return zipSync({
    'xl/workbook.xml': encode('<workbook xmlns:r="r"><sheets><sheet name="Data" r:id="a"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': encode(
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': encode(`<styleSheet><numFmts>${codes}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`),
    'xl/worksheets/sheet1.xml': encode(`<worksheet><sheetData>${xml.join('')}</sheetData>${merged}</worksheet>`),
  });
}

const forms = {
  tabs: (made: Table): GivenTable => ({ file: null, text: asText(made, '\t') }),
  semicolons: (made: Table): GivenTable => ({ file: 'tabel.csv', bytes: encode(asText(made, ';')) }),
  commas: (made: Table): GivenTable => ({ file: 'tabel.csv', bytes: encode(asText(made, ',')) }),
  workbook: (made: Table): GivenTable => ({ file: 'tabel.xlsx', bytes: asWorkbook(made) }),
};

function open(given: GivenTable): Sheet {
  const opened = openTable(given, undefined);
  const sheet = 'sheets' in opened ? chosenSheet(opened, null) : null;
  if (sheet === null) throw new Error('not opened');
  return sheet;
}

/** What an editor sees of a table: its rows by their place in it. */
function truthOf(made: Table) {
  const { top, left } = gridOf(made);
  return made.rows.flatMap((row, down) =>
    row.numbers.map((number, across) => ({
      cell: `${columnName(left + across)}${top + down}`,
      kind: made.columns[across],
      row,
      number,
    })),
  );
}

/** Answers as somebody would who has the office’s own table. */
function answer(made: Table, key: string): string {
  const [about = '', ...rest] = key.split(' ');
  const said = rest.join(' ');
  const at = truthOf(made).find(({ cell }) => cell === said);
  const numberAt = at?.number.is === 'number' ? at.number : null;
  switch (about) {
    case 'numbers':
      return made.convention;
    case 'gap':
      return 'not-reported';
    case 'note':
      return 'use';
    case 'odd':
      return 'as-is';
    case 'fractions':
      return 'percent';
    case 'codes':
      return 'kemendagri';
    case 'dates':
      return 'day-first';
    case 'read':
      return numberAt === null ? 'not-reported' : formatNumber(numberAt.value, numberAt.decimals, made.convention);
    case 'place':
      return made.rows.find(({ written }) => written === said)?.place.id ?? 'skip';
    default:
      throw new Error(`nobody expected the question “${key}”`);
  }
}

/** Asks until nothing waits; gives every reading on the way. */
function settle(made: Table, sheet: Sheet) {
  let settings: ImportSettings = filled(sheet, catalogue);
  settings = { ...settings, shared: { ...settings.shared, period: '2031-12' } };
  const readings: TableReading[] = [];
  for (let rounds = 0; rounds < 60; rounds++) {
    const reading = readTable(sheet, settings, catalogue);
    readings.push(reading);
    const open = reading.questions.find((question) => answerOf(question, settings.answers) === null);
    if (open === undefined) return { readings, reading, settings };
    settings = { ...settings, answers: { ...settings.answers, [open.key]: answer(made, open.key) } };
  }
  throw new Error('questions without end');
}

const scaleOf = (unit: string | null) =>
  unit === 'ribu orang' ? { factor: 1000, scale: 'thousand' } : { factor: 1, scale: 'one' };

const isRefused = ({ unit, columns }: Table): boolean =>
  unit !== null && (columns[0] === 'coverage' ? unit !== 'persen' : unit === 'persen');

/** What each number becomes, or null where its row is to be refused. */
function expected(made: Table) {
  const { factor, scale } = scaleOf(made.unit);
  return truthOf(made).map(({ cell, kind, row, number }) => ({
    cell,
    indicator: kind,
    place: row.place.id,
    period: made.hasPeriods ? row.period[1] : '2031-12',
    value: number.is === 'gap' ? null : Number((number.value * factor).toPrecision(15)),
    decimals: number.is === 'gap' ? 0 : number.decimals,
    scale: number.is === 'gap' ? 'one' : scale,
  }));
}

const figuresIn = ({ figures }: TableReading) =>
  figures.map(({ cell, indicator, place, period, number }) => ({
    cell,
    indicator: indicator.id,
    place: place.id,
    period,
    value: number?.value ?? null,
    decimals: number?.decimals ?? 0,
    scale: number?.scale ?? 'one',
  }));

test.each(Object.entries(forms))(
  'any table printed as %s comes in as it stood there, with its order and its cells; what cannot be known waits',
  (_, print) => {
    fc.assert(
      fc.property(table, (made) => {
        const given = print(made);
        const sheet = open(given);
        const { readings, reading, settings } = settle(made, sheet);
        const truth = expected(made);
        // However little has been answered, no number is ever another one than that of its cell.
        for (const early of readings) for (const figure of figuresIn(early)) expect(truth).toContainEqual(figure);
        if (isRefused(made)) {
          const numbers = truth.filter(({ value }) => value !== null).map(({ cell }) => cell);
          const refused = reading.rows.flatMap(({ figures }) =>
            [...figures].flatMap(([, state]) => (state.is === 'refused' ? [state.why] : [])),
          );
          expect(refused).toHaveLength(numbers.length);
          for (const why of refused) expect(why.id).toContain('Kolom satuan');
          return;
        }
        expect(reading.missing).toEqual([]);
        expect(figuresIn(reading)).toEqual(truth);
        const origin = { file: given.file, sha256: tableSum(given), sheet: sheet.name };
        const { observations } = composeImport(reading, settings, origin, catalogue);
        expect(observations.map(({ table: from }) => from)).toEqual(truth.map(({ cell }) => ({ ...origin, cell })));
        expect(observations.map(({ value }) => value)).toEqual(truth.map(({ value }) => value));
        expect(new Set(observations.map(({ id }) => id)).size).toBe(observations.length);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);
