/**
 * `npm run import -- table.xlsx`: makes facts of a table. Asks at a terminal what cannot be known, as the desk does; elsewhere it says what
 * to write into `--answers`. Everything is checked before anything is written.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { collectAnswers, isInteractive, type KeptAnswers } from './ask.ts';
import { type Arguments, projectRoot, runCommand } from './command.ts';
import type { Option } from './commands.ts';
import { answeredShared, importQuestions } from './import-questions.ts';
import { keptAnswers } from './kept-answers.ts';
import type { Catalogue } from '../facts/fact.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { planTable } from '../press/plan-table.ts';
import { writeFiles } from '../press/planned-files.ts';
import { RefusalError } from '../press/refusal.ts';
import { today } from '../press/today.ts';
import { type ImportSettings, importSettingsSchema } from '../tables/import-settings.ts';
import { chosenSheet, type GivenTable, openTable, tableSum } from '../tables/open-table.ts';
import { answerOf, type TableQuestion } from '../tables/question.ts';
import { readTable, type TableReading } from '../tables/read-table.ts';
import { largestFile, type Sheet } from '../tables/sheet.ts';
import { suggestSettings } from '../tables/suggest-columns.ts';

const nothing: Sheet = {
  name: null,
  isHidden: false,
  rows: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  remarks: [],
};

const refuse = (id: string, en: string) => new RefusalError({ id, en });

function readFile(path: string): GivenTable {
  try {
    if (statSync(path).size > largestFile) throw refuse(`${path} lebih dari 5 MB.`, `${path} has more than 5 MB.`);
    return { file: basename(path), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof RefusalError) throw error;
    throw refuse(
      `${path} tidak dapat dibuka. Periksa nama dan foldernya.`,
      `${path} cannot be opened. See whether name and folder are right.`,
    );
  }
}

function readAnswers(path: string | undefined): ImportSettings | null {
  if (path === undefined) return null;
  let written: unknown;
  try {
    written = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw refuse(`${path} bukan berkas JSON.`, `${path} is no JSON file.`);
  }
  const parsed = importSettingsSchema.safeParse(written);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const at = issue?.path.join('.') ?? '';
  throw refuse(`${path}: ${at}: ${issue?.message ?? ''}`, `${path}: ${at}: ${issue?.message ?? ''}`);
}

function openSheet(given: GivenTable, arguments_: Arguments, settings: ImportSettings | null): Sheet {
  const encoding = arguments_.text('encoding') ?? settings?.encoding;
  if (encoding !== undefined && encoding !== 'windows-1252' && encoding !== 'utf-8')
    throw refuse('Tulis --encoding windows-1252 atau utf-8.', 'Write --encoding windows-1252 or utf-8.');
  const opened = openTable(given, encoding === 'windows-1252' ? encoding : undefined);
  if ('refusal' in opened) throw new RefusalError(opened.refusal);
  const wanted = arguments_.text('sheet') ?? settings?.sheet;
  const sheet = chosenSheet(opened, wanted);
  const names = opened.sheets.map(({ name }) => name).join(', ');
  if (sheet === null || (arguments_.text('sheet') !== undefined && sheet.name !== wanted))
    throw refuse(`Tidak ada lembar itu. Yang ada: ${names}.`, `There is no such sheet. There are: ${names}.`);
  return sheet;
}

/** What waits, with the key under which it is answered. */
const openQuestions = ({ questions }: TableReading, { answers }: ImportSettings): readonly TableQuestion[] =>
  questions.filter((question) => answerOf(question, answers) === null);

/** Asks one question after the other; an answer may raise another one. */
async function askAll(
  sheet: Sheet,
  begun: ImportSettings,
  catalogue: Catalogue,
  language: Language,
  kept: KeptAnswers,
): Promise<ImportSettings> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let settings = begun;
  try {
    for (;;) {
      const [question] = openQuestions(readTable(sheet, settings, catalogue), settings);
      if (question === undefined) return settings;
      const before = kept.get(question.key);
      if (before !== undefined && before !== null && !Object.hasOwn(settings.answers, question.key)) {
        // An answer that no longer fits leaves the question open, and it is asked.
        settings = { ...settings, answers: { ...settings.answers, [question.key]: before } };
        continue;
      }
      console.log(`\n${question.ask[language]}\n${question.detail[language]}`);
      for (const [index, { label }] of question.choices.entries()) console.log(`  ${index + 1}  ${label[language]}`);
      const said = (await terminal.question('> ')).trim();
      const chosen = question.choices[Number(said) - 1]?.answer ?? said;
      const answers = { ...settings.answers, [question.key]: chosen };
      if (answerOf(question, answers) === null || chosen === '')
        console.log(language === 'id' ? '  Tulis nomor pilihannya.' : '  Write the number of a choice.');
      else {
        settings = { ...settings, answers };
        kept.set(question.key, chosen);
      }
    }
  } finally {
    terminal.close();
  }
}

/** What to write where nobody can be asked: the settings as they stand, with what is missing and what waits. */
function refuseOpen(reading: TableReading, settings: ImportSettings): RefusalError {
  const say = (language: keyof Bilingual): string =>
    [
      ...reading.missing.map((missing) => `  ${missing[language]}`),
      ...openQuestions(reading, settings).map(
        ({ key, ask, choices }) =>
          `  "answers": { ${JSON.stringify(key)}: … }   ${ask[language]} ${choices.map(({ answer }) => JSON.stringify(answer)).join(' | ')}`,
      ),
      ...reading.rows.flatMap(({ row, figures }) =>
        [...figures.values()].flatMap((state) => (state.is === 'refused' ? [`  ${row}: ${state.why[language]}`] : [])),
      ),
    ].join('\n');
  const begun = JSON.stringify(settings, null, 2);
  return refuse(
    `Belum dapat ditulis:\n${say('id')}\nSimpan yang berikut sebagai jawaban.json, lengkapi, lalu jalankan lagi dengan --answers jawaban.json:\n${begun}`,
    `Not to be written yet:\n${say('en')}\nSave the following as answers.json, complete it, then run again with --answers answers.json:\n${begun}`,
  );
}

/** What holds for all rows may be given with the command. */
function optionsOf(language: Language): Readonly<Record<string, Option>> {
  const empty = { facts: new Map(), sources: new Map(), indicators: new Map(), places: new Map(), series: new Map() };
  const context = { catalogue: { ...empty, separations: [], disputes: new Map() }, today: '', language };
  const { shared } = suggestSettings(nothing, context.catalogue);
  return Object.fromEntries(
    importQuestions(shared, [], context).map(({ name, ask, example }) => [
      name,
      { value: `"${example}"`, does: { id: ask.id.split('\n', 1)[0] ?? '', en: ask.en.split('\n', 1)[0] ?? '' } },
    ]),
  );
}

await runCommand(
  'import',
  async (given, language) => {
    const [path] = given.words;
    if (path === undefined)
      throw refuse(
        'Tulis nama berkasnya: npm run import -- tabel.xlsx',
        'Write the name of the file: npm run import -- table.xlsx',
      );
    const root = given.text('root') ?? projectRoot;
    const { catalogue } = readData(openDisk(root));
    const table = readFile(path);
    const known = readAnswers(given.text('answers'));
    const sheet = openSheet(table, given, known);
    const suggested = known ?? suggestSettings(sheet, catalogue);
    // What was answered in a run that was broken off is kept by the table.
    const kept = keptAnswers(root, 'import', tableSum(table).slice(0, 16));
    const context = { catalogue, today: today(), language };
    const columns = Object.values(suggested.columns).flatMap((column) =>
      column.is === 'figure' && column.period !== undefined ? ['period'] : [column.is],
    );
    const questions = importQuestions(suggested.shared, columns, context);
    const isAsking = isInteractive();
    const shared =
      isAsking || questions.some(({ name }) => given.text(name) !== undefined)
        ? answeredShared(suggested.shared, await collectAnswers(questions, given, language, kept))
        : suggested.shared;
    const begun = { ...suggested, shared };
    const first = readTable(sheet, begun, catalogue);
    const settings =
      first.missing.length === 0 && isAsking ? await askAll(sheet, begun, catalogue, language, kept) : begun;
    const planned = await planTable(root, table, sheet, settings, catalogue);
    if (planned.is === 'open') throw refuseOpen(planned.reading, settings);
    const { reading, composed, files, refusals } = planned;
    const problems = [...[...refusals.byCell.values()].flat(), ...refusals.others];
    if (problems.length > 0) throw new ProblemsError(problems, language);
    const dry = given.has('dry-run');
    if (!dry) {
      writeFiles(root, files);
      kept.forget();
    }
    const counts = `${composed.observations.length} · ${files.map((file) => file.path).join(', ')}`;
    console.log(
      language === 'id'
        ? `${dry ? 'Akan ditulis' : 'Ditulis'}: ${counts}. Sudah tercatat: ${reading.recorded.length}.`
        : `${dry ? 'To be written' : 'Written'}: ${counts}. On record already: ${reading.recorded.length}.`,
    );
  },
  optionsOf,
);
