/**
 * `npm run new -- story <slug>`, `-- chart <id> --type bar --facts a,b`, `-- fact <id>`, `-- source <id>`, `-- place <id>`,
 * `-- derivation <id>`, `-- series <id>`: writes a valid beginning. At a terminal it
 * asks for what was not given. Everything is checked before anything is written, and nothing is ever written over.
 */
import { chartTypes, isChartTypeName } from '../charts/registry.ts';
import { type Answers, collectAnswers, isInteractive, type Question } from './ask.ts';
import { type Arguments, projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';
import { RefusalError } from '../press/refusal.ts';
import { commands, type Option } from './commands.ts';
import { keptAnswers } from './kept-answers.ts';
import { chartQuestions, chartTitle, planChart } from './new-chart.ts';
import { derivationQuestions, planDerivation } from './new-derivation.ts';
import { factQuestions, planFact, unitOf } from './new-fact.ts';
import { placeQuestions, planPlace } from './new-place.ts';
import { planSeries, seriesQuestions } from './new-series.ts';
import { planSource, sourceQuestions } from './new-source.ts';
import { nextSteps } from './new-steps.ts';
import { planStory } from '../press/plan-story.ts';
import { lookUp, storyQuestions } from './new-story.ts';
import { type PlannedFile, problemsAdded, writeFiles } from '../press/planned-files.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import type { Catalogue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { ProblemsError } from '../facts/problem.ts';
import { isNotReported, readValue } from '../facts/typed-value.ts';
import { identifier, slugify } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';
import { readTopics } from '../library/read-topics.ts';

const kinds = ['story', 'chart', 'fact', 'source', 'place', 'derivation', 'series'] as const;

type Kind = (typeof kinds)[number];

const usage = {
  id: `Tulis salah satu:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
  en: `Write one of:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
};

function readKind([kind = '', id]: readonly string[]): { readonly kind: Kind; readonly id: string } {
  const known = kinds.find((name) => name === kind);
  if (known === undefined && kind !== '') {
    const help = suggest(kind, kinds);
    throw new RefusalError({
      id: `${asWritten(kind)} tidak dapat dibuat. ${help.id}\n${usage.id}`,
      en: `${asWritten(kind)} cannot be made. ${help.en}\n${usage.en}`,
    });
  }
  if (known === undefined || id === undefined) throw new RefusalError(usage);
  if (!identifier.safeParse(id).success) {
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

/** Reading the value back in both languages shows at once when a sign was taken for another. */
function readBack(id: string, answers: Answers, language: Language): string {
  const written = answers.get('value') ?? '';
  if (isNotReported(written))
    return language === 'id' ? `${id} tercatat sebagai tidak dilaporkan` : `${id} is recorded as not reported`;
  const read = readValue(written, unitOf(answers), language);
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
  const data = readData(openDisk(root));
  const { catalogue, factIds } = data;
  const day = today();
  const ask = (questions: readonly Question[]) =>
    collectAnswers(questions, given, language, keptAnswers(root, kind, id));
  const taken: Partial<Record<Kind, boolean>> = {
    fact: factIds?.has(id) === true,
    derivation: factIds?.has(id) === true,
    source: catalogue.sources.has(id),
    place: catalogue.places.has(id),
    series: catalogue.series.has(id),
  };
  if (taken[kind] === true) {
    throw new RefusalError({
      id: `"${id}" sudah ada di data/. Pakai yang itu, atau pilih id lain.`,
      en: `"${id}" exists in data/ already. Use that one, or choose another id.`,
    });
  }
  if (kind === 'fact') {
    const answers = await ask(factQuestions(catalogue, day, language));
    return { files: await planFact(root, id, answers, catalogue, language), note: readBack(id, answers, language) };
  }
  if (kind === 'source') return { files: [await planSource(root, id, await ask(sourceQuestions(day)))], note: '' };
  if (kind === 'place') return { files: [await planPlace(root, id, await ask(placeQuestions(catalogue)))], note: '' };
  if (kind === 'derivation')
    return { files: [await planDerivation(root, id, await ask(derivationQuestions(catalogue)))], note: '' };
  if (kind === 'series') return { files: await planSeries(root, id, await ask(seriesQuestions(catalogue))), note: '' };
  const facts = readFacts(given, catalogue);
  if (kind === 'story') {
    const answers = await ask(storyQuestions);
    const { topics } = readTopics(openDisk(root), data);
    return {
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
  return { files: [await planChart(root, id, type, facts, title)], note: '' };
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
  const nothing = { ...empty, separations: [], disputes: new Map() };
  const questions: Readonly<Record<Kind, readonly Question[]>> = {
    story: storyQuestions,
    chart: chartQuestions,
    fact: factQuestions(nothing, '', language),
    source: sourceQuestions(''),
    place: placeQuestions(nothing),
    derivation: derivationQuestions(nothing),
    series: seriesQuestions(nothing),
  };
  // What a long question lists is told when it is asked.
  const short = (text: string) => text.split('\n', 1)[0]?.replace(/:$/, '') ?? text;
  return Object.fromEntries(
    kinds
      .filter((name) => name === kind)
      .flatMap((name) => [
        ...Object.entries(given[name] ?? {}),
        ...questions[name].map(
          ({ name: asked, ask, example }) => [asked, option(`"${example}"`, short(ask.id), short(ask.en))] as const,
        ),
      ]),
  );
}

await runCommand(
  'new',
  async (given, language) => {
    const root = given.text('root') ?? projectRoot;
    const { kind, id } = readKind(given.words);
    const { files, note } = await plan(root, kind, id, given, language);
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
    keptAnswers(root, kind, id).forget();
    console.log(nextSteps(kind, id, files, note, language));
  },
  optionsOf,
);
