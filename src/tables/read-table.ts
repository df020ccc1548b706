import { type ColumnNumber, readColumnNumbers } from './column-numbers.ts';
import type { FigureState, ReadFigure } from './figure.ts';
import type { FigureColumn, ImportSettings } from './import-settings.ts';
import { askFractions, askOddNumbers } from './odd-numbers.ts';
import { Questions, type TableQuestion } from './question.ts';
import type { TableNumber } from './read-number.ts';
import { type RecordedNumber, askRecorded, askTwice } from './recorded.ts';
import { readSubjects, type Subject } from './row-subjects.ts';
import { readRows, type TableRow } from './rows.ts';
import { columnIndex, type Sheet } from './sheet.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Indicator, Place } from '../facts/schema/subject.ts';

export type RowState = 'ready' | 'recorded' | 'waits' | 'skipped' | 'refused';

export interface ReadRow extends TableRow {
  readonly place: Place | null;
  /** Null for rows that hold no data. */
  readonly state: RowState | null;
  /** By the letter of the column. */
  readonly figures: ReadonlyMap<string, FigureState>;
}

/** A table as it would be recorded. */
export interface TableReading {
  readonly rows: readonly ReadRow[];
  /** In the order in which they come up, answered or not. */
  readonly questions: readonly TableQuestion[];
  readonly figures: readonly ReadFigure[];
  /** What the whole table still lacks, such as its source: nothing can be written before. */
  readonly missing: readonly Bilingual[];
  /** Numbers on record that the table gives as well. */
  readonly recorded: readonly string[];
}

const missingIn = ({ columns, shared }: ImportSettings): readonly Bilingual[] => {
  const some = Object.entries(columns);
  const figures = some.flatMap(([letter, column]) => (column.is === 'figure' ? [[letter, column] as const] : []));
  const lacks = (is: boolean, id: string, en: string) => (is ? [{ id, en }] : []);
  const wordless = ({ id, en }: Bilingual) => id.trim() === '' || en.trim() === '';
  const isPeriodOpen = shared.period === '' && !some.some(([, { is }]) => is === 'period');
  return [
    ...lacks(
      !some.some(([, { is }]) => is === 'place'),
      'Kolom mana yang menyebut wilayah?',
      'Which column names the places?',
    ),
    ...lacks(figures.length === 0, 'Kolom mana yang berisi angka?', 'Which column holds the numbers?'),
    ...figures.flatMap(([letter, { indicator }]) =>
      lacks(indicator === '', `Kolom ${letter}: apa yang diukur?`, `Column ${letter}: what is measured?`),
    ),
    ...lacks(shared.source === '', 'Sumber tabel ini', 'The source of this table'),
    ...lacks(
      isPeriodOpen && figures.some(([, { period }]) => period === undefined),
      'Masa yang dihitung',
      'The period it is about',
    ),
    ...lacks(
      shared.status === null && !some.some(([, { is }]) => is === 'status'),
      'Keadaan angkanya: dihitung, diumumkan, …',
      'How the numbers came about: measured, announced, …',
    ),
    ...lacks(
      wordless(shared.population) &&
        figures.some(([, { population }]) => population === undefined || wordless(population)),
      'Siapa yang dihitung, dalam kedua bahasa',
      'Who is counted, in both languages',
    ),
    ...lacks(wordless(shared.attributedTo), 'Yang menyebutnya, dalam kedua bahasa', 'Who said it, in both languages'),
    ...lacks(
      shared.series.is === 'new' &&
        (shared.series.id === '' || wordless(shared.series.name) || wordless(shared.series.note)),
      'Nama dan catatan seri barunya, dalam kedua bahasa',
      'Name and note of the new series, in both languages',
    ),
  ];
};

const stateOf = (figures: readonly FigureState[]): RowState =>
  (['waits', 'refused', 'ready', 'recorded'] as const).find((state) => figures.some(({ is }) => is === state)) ??
  'skipped';

/** What a unit column says may not be in the unit of the indicator, or in thousands of it. */
function inUnit(number: TableNumber, { unit }: Subject, indicator: Indicator): TableNumber | Bilingual {
  if (unit === null) return number;
  if (unit.unit !== indicator.unit)
    return {
      id: `Kolom satuan menyebut “${unit.written}”, padahal ${indicator.name.id} bersatuan lain. Pilih ukuran yang cocok, atau lewati barisnya.`,
      en: `The column of units says “${unit.written}”, but ${indicator.name.en} is in another unit. Choose a measure that fits, or leave the row out.`,
    };
  if (unit.scale === 'one') return number;
  return { ...number, value: Number((number.value * unit.factor).toPrecision(15)), scale: unit.scale };
}

/**
 * Reads a sheet as facts: which rows hold data, which places and times they name, which numbers they give, and what of it is on record. What
 * cannot be known is a question; its rows wait. Nothing is guessed.
 */
export function readTable(sheet: Sheet, settings: ImportSettings, catalogue: Catalogue): TableReading {
  const { columns, answers, shared } = settings;
  const questions = new Questions(answers);
  const rows = readRows(sheet, settings, catalogue.places);
  const notes = rows
    .filter(({ kind }) => kind === 'note')
    .flatMap(({ cells }) => cells.find(({ text }) => text !== '')?.text ?? []);
  const subjects = readSubjects(rows, sheet, settings, catalogue, questions);
  const data = rows.filter(({ row }) => subjects.get(row)?.isData === true);
  const columnStates = Object.entries(columns).flatMap(([letter, column]) => {
    const indicator = column.is === 'figure' ? catalogue.indicators.get(column.indicator) : undefined;
    if (column.is !== 'figure' || indicator === undefined) return [];
    const read = readColumnNumbers(letter, data, indicator.unit, questions, notes);
    const scaled = indicator.unit === 'percent' ? askFractions(letter, read, questions) : read;
    const numbers = askOddNumbers(letter, scaled, questions);
    return [{ letter, column, indicator, numbers }];
  });
  const waiting: ReadonlyMap<number, ColumnNumber> = new Map();
  const figuresOf = (row: TableRow): ReadonlyMap<string, FigureState> => {
    const subject = subjects.get(row.row);
    if (subject?.isData !== true) return new Map();
    return new Map(
      columnStates.map(({ letter, column, indicator, numbers }): readonly [string, FigureState] => {
        const cell = (numbers ?? waiting).get(row.row) ?? { is: 'waits' };
        if (cell.is === 'skip' || subject.isSkipped) return [letter, { is: 'skipped' }];
        const number = cell.is === 'number' ? cell.number : null;
        const [place, status] = [subject.place, subject.status ?? shared.status];
        const period = subject.period ?? column.period ?? shared.period;
        if (cell.is === 'waits' || place === null || subject.waits || status === null || period === '')
          return [letter, { is: 'waits', number }];
        const sized = number === null ? null : inUnit(number, subject, indicator);
        if (sized !== null && 'id' in sized) return [letter, { is: 'refused', why: sized }];
        const figure = {
          ...{ cell: `${letter}${row.row}`, row: row.row, letter, column, indicator, place, period, status },
          number: sized,
          disputes: null,
        };
        return [letter, { is: 'ready', figure }];
      }),
    );
  };
  const drafted = new Map(data.map((row) => [row.row, figuresOf(row)] as const));
  const once = askTwice(drafted, questions);
  const recorded: RecordedNumber[] = [];
  const settled = askRecorded(once, shared, catalogue, questions, recorded);
  const readRowsOut = rows.map((row): ReadRow => {
    const figures = settled.get(row.row) ?? new Map<string, FigureState>();
    const isData = subjects.get(row.row)?.isData === true;
    return {
      ...row,
      place: subjects.get(row.row)?.place ?? null,
      figures,
      state: isData ? stateOf([...figures.values()]) : null,
    };
  });
  return {
    rows: readRowsOut,
    questions: [...questions.asked.values()],
    figures: readRowsOut.flatMap(({ figures }) =>
      [...figures.values()].flatMap((state) => (state.is === 'ready' ? [state.figure] : [])),
    ),
    missing: missingIn(settings),
    recorded: recorded.map(({ fact }) => fact),
  };
}

/** Columns of numbers by their letters, in the order of the sheet. */
export const figureColumns = ({ columns }: ImportSettings): readonly (readonly [string, FigureColumn])[] =>
  Object.entries(columns)
    .flatMap(([letter, column]) => (column.is === 'figure' ? [[letter, column] as const] : []))
    .toSorted(([a], [b]) => columnIndex(a) - columnIndex(b));
