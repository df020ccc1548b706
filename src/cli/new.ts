/**
 * `npm run new -- story <slug>`, `-- chart <id> --type bar --facts a,b`, `-- fact`, `-- source`, `-- place`, `-- derivation`, `-- series`,
 * `-- dispute`, `-- indicator`: writes a valid beginning. At a terminal it asks for what was not given, as the forms of the desk do. Everything is checked before anything is written, and nothing is ever written over.
 */
import { chartTypes, isChartTypeName } from '../charts/registry.ts';
import { collectAnswers, isInteractive, type Question } from './ask.ts';
import { type Arguments, projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';
import { RefusalError } from '../press/refusal.ts';
import { commands, type Option } from './commands.ts';
import { keptAnswers } from './kept-answers.ts';
import { chartQuestions, chartTitle, planChart } from './new-chart.ts';
import { newRecordQuestions, type NewRecord, planNewRecord } from './new-record.ts';
import { nextSteps } from './new-steps.ts';
import { planStory } from '../press/plan-story.ts';
import { lookUp, storyQuestions } from './new-story.ts';
import { problemsAdded, writeFiles } from '../press/planned-files.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import type { Catalogue } from '../facts/fact.ts';
import { ProblemsError } from '../facts/problem.ts';
import { type RecordKind, recordKindNames } from '../facts/forms/record-names.ts';
import { identifier, slugify } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { readTopics } from '../library/read-topics.ts';
import { idsOf } from '../search/find-records.ts';

const kinds = ['story', 'chart', ...recordKindNames] as const;

type Kind = (typeof kinds)[number];

const isRecord = (kind: Kind): kind is RecordKind => kind !== 'story' && kind !== 'chart';

/** Under this the answers about a record are kept that was given no id: one is proposed at the end. */
const unnamed = '-';

const usage = {
  id: `Tulis salah satu:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
  en: `Write one of:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
};

function readKind([kind = '', id]: readonly string[]): { readonly kind: Kind; readonly id: string | undefined } {
  const known = kinds.find((name) => name === kind);
  if (known === undefined && kind !== '') {
    const help = suggest(kind, kinds);
    throw new RefusalError({
      id: `${asWritten(kind)} tidak dapat dibuat. ${help.id}\n${usage.id}`,
      en: `${asWritten(kind)} cannot be made. ${help.en}\n${usage.en}`,
    });
  }
  if (known === undefined || (id === undefined && !isRecord(known))) throw new RefusalError(usage);
  if (id !== undefined && !identifier.safeParse(id).success) {
    throw new RefusalError({
      id: `Nama ${asWritten(id)} tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung. Tulis "${slugify(id)}".`,
      en: `The name ${asWritten(id)} cannot be an address: only lower-case letters, figures and hyphens. Write "${slugify(id)}".`,
    });
  }
  return { kind: known, id };
}

const split = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function readFacts(given: Arguments, catalogue: Catalogue) {
  const { found, unknown } = lookUp(split(given.text('facts')), catalogue);
  const [first] = unknown;
  if (first !== undefined) {
    const help = suggest(first, catalogue.facts.keys());
    throw new RefusalError({
      id: `Fakta ${asWritten(first)} tidak ada di data/. ${help.id} Cari dengan: npm run find -- …`,
      en: `There is no fact ${asWritten(first)} in data/. ${help.en} Look for it with: npm run find -- …`,
    });
  }
  return found;
}

async function plan(
  root: string,
  kind: Kind,
  id: string | undefined,
  given: Arguments,
  language: Language,
): Promise<NewRecord> {
  const data = readData(openDisk(root));
  const { catalogue } = data;
  const day = today();
  const ask = (questions: readonly Question[]) =>
    collectAnswers(questions, given, language, keptAnswers(root, kind, id ?? unnamed));
  if (isRecord(kind)) {
    const context = { catalogue, today: day, language };
    if (id !== undefined && idsOf(kind, catalogue).has(id))
      throw new RefusalError({
        id: `"${id}" sudah ada di data/. Pakai yang itu, atau pilih id lain.`,
        en: `"${id}" exists in data/ already. Use that one, or choose another id.`,
      });
    return planNewRecord(root, kind, id, await ask(newRecordQuestions(kind, id, context)), context);
  }
  if (id === undefined) throw new RefusalError(usage);
  const facts = readFacts(given, catalogue);
  if (kind === 'story') {
    const answers = await ask(storyQuestions);
    const { topics } = readTopics(openDisk(root), data);
    return {
      id,
      files: planStory(root, id, answers, day, { facts, charts: split(given.text('charts')), topics }),
      note: '',
    };
  }
  const type = given.text('type') ?? '';
  if (!isChartTypeName(type) || facts.length === 0) {
    const help = suggest(type, Object.keys(chartTypes));
    throw new RefusalError({
      id: `Tulis jenis dan angkanya: npm run new -- chart ${id} --type bar --facts id-angka,id-angka. ${type === '' || isChartTypeName(type) ? '' : help.id}`.trim(),
      en: `Write its type and its facts: npm run new -- chart ${id} --type bar --facts fact-id,fact-id. ${type === '' || isChartTypeName(type) ? '' : help.en}`.trim(),
    });
  }
  const answers = await ask(chartQuestions);
  const title = { id: answers.get('title-id') ?? chartTitle.id, en: answers.get('title-en') ?? chartTitle.en };
  return { id, files: [await planChart(root, id, type, facts, title)], note: '' };
}

const option = (value: string, id: string, en: string): Option => ({ value, does: { id, en } });

/** What is given with the command and never asked. */
const given: Readonly<Partial<Record<Kind, Readonly<Record<string, Option>>>>> = {
  story: {
    facts: option('id,id', 'angka untuk cerita', 'numbers for the story'),
    charts: option(
      'id,id',
      'grafik untuk cerita; yang pertama memimpinnya',
      'charts for the story; the first leads it',
    ),
  },
  chart: {
    type: option('bar', 'jenis grafik', 'type of the chart'),
    facts: option('id,id', 'angka untuk grafik', 'numbers for the chart'),
  },
};

/** The options that one kind of thing takes: its questions by name. What is given with the command is not asked. */
function optionsOf(language: Language, [kind]: readonly string[]): Readonly<Record<string, Option>> {
  const empty = { facts: new Map(), sources: new Map(), indicators: new Map(), places: new Map(), series: new Map() };
  const context = { catalogue: { ...empty, separations: [], disputes: new Map() }, today: '', language };
  const questionsOf = (name: Kind): readonly Question[] =>
    name === 'story'
      ? storyQuestions
      : name === 'chart'
        ? chartQuestions
        : newRecordQuestions(name, undefined, context).filter(({ name: asked }) => asked !== 'id');
  // What a long question lists is told when it is asked.
  const short = (text: string) => text.split('\n', 1)[0]?.replace(/:$/, '') ?? text;
  return Object.fromEntries(
    kinds
      .filter((name) => name === kind)
      .flatMap((name) => [
        ...Object.entries(given[name] ?? {}),
        ...questionsOf(name).map(
          ({ name: asked, ask, example }) => [asked, option(`"${example}"`, short(ask.id), short(ask.en))] as const,
        ),
      ]),
  );
}

await runCommand(
  'new',
  async (given, language) => {
    const root = given.text('root') ?? projectRoot;
    const { kind, id: wanted } = readKind(given.words);
    const { id, files, note } = await plan(root, kind, wanted, given, language);
    const problems = problemsAdded(root, files);
    if (problems.length > 0) {
      const planned = new Map(files.map(({ path, text }) => [path, text]));
      const onDisk = textUnder(root);
      printProblems(new ProblemsError(problems, language), language, (file) => planned.get(file) ?? onDisk(file));
      const [nothing, kept] =
        language === 'id'
          ? [
              'Tidak ada yang ditulis.',
              'Jawaban tadi disimpan: jalankan perintah yang sama, dan tekan Enter untuk memakainya lagi.',
            ]
          : ['Nothing was written.', 'Your answers are kept: run the same command, and press Enter to use each again.'];
      console.error(isInteractive() ? `${nothing} ${kept}` : nothing);
      process.exitCode = 1;
      return;
    }
    writeFiles(root, files);
    keptAnswers(root, kind, wanted ?? unnamed).forget();
    console.log(nextSteps(kind, id, files, note, language));
  },
  optionsOf,
);
