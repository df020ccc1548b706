/**
 * `npm run new -- story <slug>`, `-- chart <id> --type bar --facts a,b`, `-- fact <id>`: writes a valid beginning. At a terminal it
 * asks for what was not given. Everything is checked before anything is written, and nothing is ever written over.
 */
import { fileURLToPath } from 'node:url';
import { asWritten, suggest } from '../facts/suggest.ts';
import type { Catalogue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { ProblemsError } from '../facts/problem.ts';
import { identifier, slugify } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { chartTypes, isChartTypeName } from '../charts/registry.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { collectAnswers, type Answers } from './ask.ts';
import { chartQuestions, chartTitle, planChart } from './new-chart.ts';
import { factQuestions, unitOf } from './new-fact-questions.ts';
import { planFact } from './new-fact.ts';
import { nextSteps } from './new-next-steps.ts';
import { lookUp, planStory, storyQuestions } from './new-story.ts';
import { readValue } from './new-value.ts';
import { problemsAdded, writeFiles, type PlannedFile } from './planned-files.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { CommandError, readArguments, type Arguments } from './read-arguments.ts';
import { runCommand } from './run-command.ts';
import { today } from './today.ts';

const kinds = ['story', 'chart', 'fact'] as const;

type Kind = (typeof kinds)[number];

const usage = {
  id: 'Tulis salah satu:\n  npm run new -- story slug-cerita\n  npm run new -- chart id-grafik --type bar --facts id-angka,id-angka\n  npm run new -- fact id-angka',
  en: 'Write one of:\n  npm run new -- story slug-of-the-story\n  npm run new -- chart id-of-the-chart --type bar --facts fact-id,fact-id\n  npm run new -- fact id-of-the-fact',
};

function readKind([kind = '', id]: readonly string[]): { readonly kind: Kind; readonly id: string } {
  const known = kinds.find((name) => name === kind);
  if (known === undefined && kind !== '') {
    const help = suggest(kind, kinds);
    throw new CommandError({
      id: `${asWritten(kind)} tidak dapat dibuat. ${help.id}\n${usage.id}`,
      en: `${asWritten(kind)} cannot be made. ${help.en}\n${usage.en}`,
    });
  }
  if (known === undefined || id === undefined) throw new CommandError(usage);
  if (!identifier.safeParse(id).success) {
    throw new CommandError({
      id: `Nama ${asWritten(id)} tidak dapat menjadi alamat: hanya huruf kecil, angka, dan tanda hubung. Tulis "${slugify(id)}".`,
      en: `The name ${asWritten(id)} cannot be an address: only lower-case letters, figures and hyphens. Write "${slugify(id)}".`,
    });
  }
  return { kind: known, id };
}

const split = (text: string | undefined) => (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== ''); // prettier-ignore

function readFacts(given: Arguments, catalogue: Catalogue) {
  const { found, unknown } = lookUp(split(given.text('facts')), catalogue);
  const [first] = unknown;
  if (first !== undefined) {
    const help = suggest(first, catalogue.facts.keys());
    throw new CommandError({
      id: `Fakta ${asWritten(first)} tidak ada di data/. ${help.id} Cari dengan: npm run find -- …`,
      en: `There is no fact ${asWritten(first)} in data/. ${help.en} Look for it with: npm run find -- …`,
    });
  }
  return found;
}

/** Reading the value back in both languages shows at once when a sign was taken for another. */
function readBack(id: string, answers: Answers, language: Language): string {
  const read = readValue(answers.get('value') ?? '', unitOf(answers), language);
  if (read === null) return '';
  const fact = { ...read, unit: unitOf(answers) };
  const printed = `${formatFact(fact, 'id')} | ${formatFact(fact, 'en')}`.replaceAll('\u00a0', ' ');
  return language === 'id' ? `${id} terbaca sebagai ${printed}` : `${id} was read as ${printed}`;
}

async function plan(
  root: string,
  kind: Kind,
  id: string,
  given: Arguments,
  language: Language,
): Promise<{ readonly files: readonly PlannedFile[]; readonly note: string }> {
  const { catalogue, factIds } = readData(openDisk(root));
  const day = today();
  if (kind === 'fact') {
    if (factIds?.has(id) === true) {
      throw new CommandError({
        id: `Fakta "${id}" sudah ada: npm run find -- ${id}. Pakai id lain.`,
        en: `The fact "${id}" exists already: npm run find -- ${id}. Choose another id.`,
      });
    }
    const answers = await collectAnswers(factQuestions(catalogue, day, language), given, language);
    return { files: await planFact(root, id, answers, catalogue, language), note: readBack(id, answers, language) };
  }
  const facts = readFacts(given, catalogue);
  if (kind === 'story') {
    const answers = await collectAnswers(storyQuestions, given, language);
    return { files: planStory(root, id, answers, day, { facts, charts: split(given.text('charts')) }), note: '' };
  }
  const type = given.text('type') ?? '';
  if (!isChartTypeName(type) || facts.length === 0) {
    const help = suggest(type, Object.keys(chartTypes));
    throw new CommandError({
      id: `Tulis jenis dan angkanya: npm run new -- chart ${id} --type bar --facts id-angka,id-angka. ${type === '' || isChartTypeName(type) ? '' : help.id}`.trim(),
      en: `Write its type and its facts: npm run new -- chart ${id} --type bar --facts fact-id,fact-id. ${type === '' || isChartTypeName(type) ? '' : help.en}`.trim(),
    });
  }
  const answers = await collectAnswers(chartQuestions, given, language);
  const title = { id: answers.get('title-id') ?? chartTitle.id, en: answers.get('title-en') ?? chartTitle.en };
  return { files: [await planChart(root, id, type, facts, title)], note: '' };
}

await runCommand(async (argv, language) => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const empty = { facts: new Map(), sources: new Map(), indicators: new Map(), places: new Map(), series: new Map() };
  const names = [
    ...factQuestions({ ...empty, separations: [], disputes: new Map() }, '', language),
    ...storyQuestions,
    ...chartQuestions,
  ].map(({ name }) => name);
  const options = Object.fromEntries(
    [...names, 'type', 'facts', 'charts'].map((name) => [name, { type: 'string' } as const]),
  );
  const given = readArguments(argv, options);
  const { kind, id } = readKind(given.words);
  const { files, note } = await plan(root, kind, id, given, language);
  const problems = problemsAdded(root, files);
  if (problems.length > 0) {
    const planned = new Map(files.map(({ path, text }) => [path, text]));
    const onDisk = textUnder(root);
    printProblems(new ProblemsError(problems, language), language, (file) => planned.get(file) ?? onDisk(file));
    console.error(language === 'id' ? 'Tidak ada yang ditulis.' : 'Nothing was written.');
    process.exitCode = 1;
    return;
  }
  writeFiles(root, files);
  console.log(nextSteps(kind, id, files, note, language));
});
