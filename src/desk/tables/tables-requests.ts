import { z } from 'zod';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { holdTable, openHeld, tableSchema } from './held-tables.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatFact } from '../../facts/format.ts';
import { ProblemsError } from '../../facts/problem.ts';
import type { Language } from '../../i18n/locale.ts';
import { columnName, type Sheet } from '../../tables/sheet.ts';
import { type PlannedImport, planTable } from '../../press/plan-table.ts';
import { RefusalError } from '../../press/refusal.ts';
import type { FigureState } from '../../tables/figure.ts';
import { type ImportSettings, importSettingsSchema } from '../../tables/import-settings.ts';
import { chosenSheet } from '../../tables/open-table.ts';
import { answerOf } from '../../tables/question.ts';
import { readTable } from '../../tables/read-table.ts';
import { columnHeads } from '../../tables/rows.ts';
import { suggestColumns, suggestSettings } from '../../tables/suggest-columns.ts';

/** A table that was handed over, by its SHA-256, with what was decided about it. */
const importSchema = z.strictObject({
  sum: z.string().regex(/^[0-9a-f]{64}$/),
  encoding: z.literal('windows-1252').optional(),
  settings: importSettingsSchema.nullable(),
});

type Import = z.output<typeof importSchema>;

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
function open(desk: Desk, { sum, encoding, settings }: Import) {
  const held = openHeld(desk, sum, encoding ?? settings?.encoding);
  if (held === null) return { is: 'gone' as const };
  const { table, opened } = held;
  if ('refusal' in opened) {
    if (opened.needs === 'encoding') return { is: 'unread' as const, refusal: opened.refusal };
    throw new RefusalError(opened.refusal);
  }
  const sheet = chosenSheet(opened, settings?.sheet);
  if (sheet === null || sheet.rows.length === 0)
    throw new RefusalError({ id: 'Tabel ini kosong.', en: 'This table is empty.' });
  return { is: 'open' as const, table, opened, sheet };
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

async function plan(desk: Desk, given: Import): Promise<PlannedImport> {
  const found = open(desk, given);
  if (found.is === 'gone') throw new RefusalError({ id: 'Buka lagi tabelnya.', en: 'Open the table again.' });
  if (found.is === 'unread') throw new RefusalError(found.refusal);
  const { table, sheet } = found;
  const planned = await planTable(
    desk.root,
    table,
    sheet,
    settle(sheet, given.settings, desk),
    desk.record().library.catalogue,
  );
  if (planned.is === 'planned') return planned;
  const { missing, rows } = planned;
  throw new RefusalError({
    id: `Belum dapat ditulis: ${[...missing.map(({ id }) => id), ...rows.map(({ row }) => `baris ${row}`)].join('; ')}.`,
    en: `Not to be written yet: ${[...missing.map(({ en }) => en), ...rows.map(({ row }) => `row ${row}`)].join('; ')}.`,
  });
}

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
  /** Takes a table once; whatever is asked about it afterwards names it by its SHA-256. */
  'tables.hold': request(tableSchema, (desk, table) => ({ sum: holdTable(desk, table) })),
  /** Reads a table as far as it has been decided. Writes nothing. */
  'tables.read': request(importSchema, (desk, given) => {
    const found = open(desk, given);
    if (found.is !== 'open') return found;
    const { opened, sheet } = found;
    const settings = settle(sheet, given.settings, desk);
    const reading = readTable(sheet, settings, desk.record().library.catalogue);
    return {
      is: 'read' as const,
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
    const { files, refusals, composed } = await plan(desk, given);
    const { observations, series, disputes, aliases } = composed;
    return {
      facts: observations.length,
      places: new Set(observations.map(({ place }) => place)).size,
      series: series.map(({ name }) => name),
      disputes: disputes.length,
      spellings: [...aliases.values()].flat(),
      files: files.map(({ path }) => path),
      refused: [...refusals.byCell].map(([cell, problems]) => ({
        cell,
        messages: problems.map(({ message }) => message),
      })),
      others: refusals.others.map(({ file, line, message }) => ({ file, line, message })),
    };
  }),
  /** Writes all of it or nothing. */
  'tables.write': request(importSchema, async (desk, given) => {
    const { files, refusals, composed } = await plan(desk, given);
    const problems = [...[...refusals.byCell.values()].flat(), ...refusals.others];
    if (problems.length > 0) throw new ProblemsError(problems, 'en');
    desk.write(files);
    return { paths: files.map(({ path }) => path), facts: composed.observations.map(({ id }) => id) };
  }),
};
