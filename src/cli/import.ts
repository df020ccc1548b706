/**
 * `npm run import -- table.xlsx`: makes facts of a table. Asks at a terminal what cannot be known, as the desk does; elsewhere it says what
 * to write into `--answers`. Everything is checked before anything is written.
 */
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { isInteractive } from './ask.ts';
import { type Arguments, projectRoot, runCommand } from './command.ts';
import type { Catalogue } from '../facts/fact.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { checkImport, planImport } from '../press/plan-import.ts';
import { writeFiles } from '../press/planned-files.ts';
import { RefusalError } from '../press/refusal.ts';
import { composeImport } from '../tables/compose-facts.ts';
import { type ImportSettings, importSettingsSchema } from '../tables/import-settings.ts';
import { chosenSheet, type GivenTable, openTable, tableSum } from '../tables/open-table.ts';
import { answerOf, type TableQuestion } from '../tables/question.ts';
import { readTable, type TableReading } from '../tables/read-table.ts';
import { largestFile, type Sheet } from '../tables/sheet.ts';
import { suggestSettings } from '../tables/suggest-columns.ts';

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
): Promise<ImportSettings> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  let settings = begun;
  try {
    for (;;) {
      const [question] = openQuestions(readTable(sheet, settings, catalogue), settings);
      if (question === undefined) return settings;
      console.log(`\n${question.ask[language]}\n${question.detail[language]}`);
      for (const [index, { label }] of question.choices.entries()) console.log(`  ${index + 1}  ${label[language]}`);
      const said = (await terminal.question('> ')).trim();
      const chosen = question.choices[Number(said) - 1]?.answer ?? said;
      const answers = { ...settings.answers, [question.key]: chosen };
      if (answerOf(question, answers) === null || chosen === '')
        console.log(language === 'id' ? '  Tulis nomor pilihannya.' : '  Write the number of a choice.');
      else settings = { ...settings, answers };
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

await runCommand('import', async (given, language) => {
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
  const begun = known ?? suggestSettings(sheet, catalogue);
  const first = readTable(sheet, begun, catalogue);
  const settings =
    first.missing.length === 0 && isInteractive() ? await askAll(sheet, begun, catalogue, language) : begun;
  const reading = readTable(sheet, settings, catalogue);
  const isOpen = reading.rows.some(({ state }) => state === 'waits' || state === 'refused');
  if (reading.missing.length > 0 || isOpen) throw refuseOpen(reading, settings);
  const origin = { file: table.file, sha256: tableSum(table), sheet: sheet.name };
  const composed = composeImport(reading, settings, origin, catalogue);
  const files = await planImport(root, composed);
  const { byCell, others } = checkImport(root, files, composed);
  const problems = [...[...byCell.values()].flat(), ...others];
  if (problems.length > 0) throw new ProblemsError(problems, language);
  const dry = given.has('dry-run');
  if (!dry) writeFiles(root, files);
  const counts = `${composed.observations.length} · ${files.map((file) => file.path).join(', ')}`;
  console.log(
    language === 'id'
      ? `${dry ? 'Akan ditulis' : 'Ditulis'}: ${counts}. Sudah tercatat: ${reading.recorded.length}.`
      : `${dry ? 'To be written' : 'Written'}: ${counts}. On record already: ${reading.recorded.length}.`,
  );
});
