import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatFact } from '../../facts/format.ts';
import { ProblemsError } from '../../facts/problem.ts';
import type { Language } from '../../i18n/locale.ts';
import { columnName, type Sheet } from '../../tables/sheet.ts';
import { checkImport, type ImportRefusals, planImport } from '../../press/plan-import.ts';
import type { PlannedFile } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { composeImport } from '../../tables/compose-facts.ts';
import type { FigureState } from '../../tables/figure.ts';
import { type ImportSettings, importSettingsSchema } from '../../tables/import-settings.ts';
import { chosenSheet, type GivenTable, openTable, tableSum } from '../../tables/open-table.ts';
import { answerOf } from '../../tables/question.ts';
import { readTable } from '../../tables/read-table.ts';
import { columnHeads } from '../../tables/rows.ts';
import { suggestColumns, suggestSettings } from '../../tables/suggest-columns.ts';

const tableSchema = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('pasted'), text: z.string() }),
  z.strictObject({
    is: z.literal('file'),
    name: z.string().min(1).max(255),
    base64: z.base64(),
    encoding: z.literal('windows-1252').optional(),
  }),
]);

const importSchema = z.strictObject({ table: tableSchema, settings: importSettingsSchema.nullable() });

type Import = z.output<typeof importSchema>;

const asGiven = ({ table }: Import): GivenTable =>
  table.is === 'pasted'
    ? { file: null, text: table.text }
    : { file: table.name, bytes: new Uint8Array(Buffer.from(table.base64, 'base64')) };

/** A number of a row as the page shows it. */
const shownState = (state: FigureState) => {
  const number = state.is === 'ready' ? state.figure.number : 'number' in state ? state.number : null;
  const print = (language: Language) =>
    number === null ? null : formatFact({ ...number, unit: 'points' }, language, 'number');
  return {
    is: state.is,
    printed: { id: print('id'), en: print('en') },
    why: state.is === 'refused' ? state.why : null,
    fact: state.is === 'recorded' ? state.fact : null,
  };
};

/** Opens the table and the sheet that was chosen. Throws RefusalError with why it cannot be read. */
function open({ table, settings }: Import, given: GivenTable) {
  const opened = openTable(given, table.is === 'file' ? (table.encoding ?? settings?.encoding) : undefined);
  if ('refusal' in opened) {
    if (opened.needs === 'encoding') return { is: 'unread' as const, refusal: opened.refusal };
    throw new RefusalError(opened.refusal);
  }
  const sheet = chosenSheet(opened, settings?.sheet);
  if (sheet === null || sheet.rows.length === 0)
    throw new RefusalError({ id: 'Tabel ini kosong.', en: 'This table is empty.' });
  return { is: 'open' as const, opened, sheet };
}

/** What was decided, with suggestions for what was not: at first, and when another sheet was chosen. */
function settle(sheet: Sheet, settings: ImportSettings | null, desk: Desk): ImportSettings {
  const { catalogue } = desk.record().library;
  if (settings === null) return suggestSettings(sheet, catalogue);
  const isOtherSheet = settings.sheet !== sheet.name || Object.keys(settings.columns).length === 0;
  if (!isOtherSheet) return settings;
  const suggested = suggestSettings(sheet, catalogue);
  return {
    ...settings,
    sheet: sheet.name,
    head: suggested.head,
    columns: suggestColumns(sheet, suggested.head, catalogue),
  };
}

interface Planned {
  readonly files: readonly PlannedFile[];
  readonly refusals: ImportRefusals;
  readonly facts: readonly string[];
}

async function plan(desk: Desk, given: Import): Promise<Planned> {
  const table = asGiven(given);
  const found = open(given, table);
  if (found.is === 'unread') throw new RefusalError(found.refusal);
  const settings = settle(found.sheet, given.settings, desk);
  const { catalogue } = desk.record().library;
  const reading = readTable(found.sheet, settings, catalogue);
  const open_ = reading.rows.filter(({ state }) => state === 'waits' || state === 'refused');
  if (reading.missing.length + open_.length > 0)
    throw new RefusalError({
      id: `Belum dapat ditulis: ${[...reading.missing.map(({ id }) => id), ...open_.map(({ row }) => `baris ${row}`)].join('; ')}.`,
      en: `Not to be written yet: ${[...reading.missing.map(({ en }) => en), ...open_.map(({ row }) => `row ${row}`)].join('; ')}.`,
    });
  const origin = { file: table.file, sha256: tableSum(table), sheet: found.sheet.name };
  const composed = composeImport(reading, settings, origin, catalogue);
  const files = await planImport(desk.root, composed);
  return { files, refusals: checkImport(desk.root, files, composed), facts: composed.observations.map(({ id }) => id) };
}

const countLines = (text: string | null): number => (text === null ? 0 : text.split('\n').length);

/** What the page of this panel may ask. */
export const tablesRequests = {
  /** What can be chosen for columns and for all rows. */
  'tables.choices': request(z.strictObject({}), (desk) => {
    const { indicators, places, series, sources } = desk.record().library.catalogue;
    const named = (things: Iterable<{ readonly id: string; readonly name: Bilingual }>) =>
      Array.from(things, ({ id, name }) => ({ id, name }));
    return {
      indicators: named(indicators.values()),
      places: named(places.values()),
      series: named(series.values()),
      sources: Array.from(sources.values(), ({ id, publisher, title, published }) => ({
        id,
        publisher,
        title,
        published,
      })),
    };
  }),
  /** Reads a table as far as it has been decided. Writes nothing. */
  'tables.read': request(importSchema, (desk, given) => {
    const table = asGiven(given);
    const found = open(given, table);
    if (found.is === 'unread') return found;
    const { opened, sheet } = found;
    const settings = settle(sheet, given.settings, desk);
    const reading = readTable(sheet, settings, desk.record().library.catalogue);
    return {
      is: 'read' as const,
      sha256: tableSum(table),
      settings,
      sheets: opened.sheets.map(({ name, isHidden }) => ({ name, isHidden })),
      remarks: sheet.remarks,
      columns: columnHeads(sheet, settings.head).map((head, index) => ({ letter: columnName(index), head })),
      rows: reading.rows.map(({ row, kind, cells, place, state, figures }) => ({
        row,
        kind,
        state,
        cells: cells.map(({ text }) => text),
        place: place === null ? null : { name: place.name, code: place.codes?.kemendagri ?? null },
        figures: Object.fromEntries([...figures].map(([letter, figure]) => [letter, shownState(figure)])),
      })),
      questions: reading.questions.map((question) => ({ ...question, answer: answerOf(question, settings.answers) })),
      missing: reading.missing,
    };
  }),
  /** What would be written, held against all rules of the record. Writes nothing. */
  'tables.plan': request(importSchema, async (desk, given) => {
    const { files, refusals, facts } = await plan(desk, given);
    return {
      facts: facts.length,
      files: files.map(({ path, text, before }) => ({
        path,
        isNew: before === null,
        lines: countLines(text) - countLines(before),
      })),
      refused: [...refusals.byCell].map(([cell, problems]) => ({
        cell,
        messages: problems.map(({ message }) => message),
      })),
      others: refusals.others.map(({ file, line, message }) => ({ file, line, message })),
    };
  }),
  /** Writes all of it or nothing. */
  'tables.write': request(importSchema, async (desk, given) => {
    const { files, refusals, facts } = await plan(desk, given);
    const problems = [...[...refusals.byCell.values()].flat(), ...refusals.others];
    if (problems.length > 0) throw new ProblemsError(problems, 'en');
    desk.write(files);
    return { paths: files.map(({ path }) => path), facts };
  }),
};
