/**
 * `npm run new -- story <slug>`, `-- chart <id> --type bar --facts a,b`, `-- fact <id>`, `-- source <id>`, `-- place <id>`,
 * `-- derivation <id>`: writes a valid beginning. At a terminal it
 * asks for what was not given. Everything is checked before anything is written, and nothing is ever written over.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { chartTypes, isChartTypeName } from '../charts/registry.ts';
import { type Answers, collectAnswers, type KeptAnswers, type Question } from './ask.ts';
import { type Arguments, CommandError, projectRoot, runCommand, today } from './command.ts';
import { commands, type Option } from './commands.ts';
import { chartQuestions, chartTitle, planChart } from './new-chart.ts';
import { derivationQuestions, planDerivation } from './new-derivation.ts';
import { factQuestions, isNotReported, planFact, readValue, unitOf } from './new-fact.ts';
import { placeQuestions, planPlace } from './new-place.ts';
import { planSource, sourceQuestions } from './new-source.ts';
import { lookUp, planStory, storyQuestions } from './new-story.ts';
import { type PlannedFile, problemsAdded, writeFiles } from './planned-files.ts';
import { printProblems, textUnder } from './print-problems.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import type { Catalogue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { ProblemsError } from '../facts/problem.ts';
import { identifier, slugify } from '../facts/schema/common.ts';
import { address } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { readData } from '../library/read-data.ts';

const steps = {
  story: (slug: string, path: string) => ({
    id: [
      `Buka ${path} dan ganti kalimat contohnya, lalu lakukan yang sama di en.mdx.`,
      'Cari angkanya: npm run find -- 35.782',
      `Lihat hasilnya: npm run dev, lalu http://localhost:4321${address({ page: 'story', id: slug }, 'id')}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and put your own sentences in, then do the same in en.mdx.`,
      'Look for numbers: npm run find -- 35,782',
      `See how it looks: npm run dev, then http://localhost:4321${address({ page: 'story', id: slug }, 'en')}`,
      'Check: npm run check',
    ],
  }),
  chart: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan ganti judul, anak judul, dan labelnya.`,
      `Taruh di cerita, di baris sendiri: <Chart id="${id}" />`,
      `Lihat hasilnya: npm run dev, lalu http://localhost:4321${address({ page: 'chart', id }, 'id')}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and put in your own title, subtitle and labels.`,
      `Put it in a story, on a line of its own: <Chart id="${id}" />`,
      `See how it looks: npm run dev, then http://localhost:4321${address({ page: 'chart', id }, 'en')}`,
      'Check: npm run check',
    ],
  }),
  fact: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan sekali lagi dengan dokumennya.`,
      `Pakai di cerita: <Fact id="${id}" />, di judul atau label: {${id}}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold it against the document once more.`,
      `Use it in a story: <Fact id="${id}" />, in a title or label: {${id}}`,
      'Check: npm run check',
    ],
  }),
  source: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan dengan dokumennya.`,
      `Pakai untuk angka: npm run new -- fact <id> --source ${id}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold it against the document.`,
      `Use it for a number: npm run new -- fact <id> --source ${id}`,
      'Check: npm run check',
    ],
  }),
  place: (id: string, path: string) => ({
    id: [
      `Buka ${path} dan cocokkan kodenya.`,
      `Pakai untuk angka: npm run new -- fact <id> --place ${id}`,
      'Periksa: npm run check',
    ],
    en: [
      `Open ${path} and hold its codes against the offices’ lists.`,
      `Use it for a number: npm run new -- fact <id> --place ${id}`,
      'Check: npm run check',
    ],
  }),
  derivation: (id: string, path: string) => ({
    id: [
      `Lihat hasilnya: npm run find -- ${id}`,
      `Pakai di cerita: <Fact id="${id}" />, di judul atau label: {${id}}`,
      `Bila perlu diubah, buka ${path}, lalu: npm run check`,
    ],
    en: [
      `See the result: npm run find -- ${id}`,
      `Use it in a story: <Fact id="${id}" />, in a title or label: {${id}}`,
      `If it needs changing, open ${path}, then: npm run check`,
    ],
  }),
} as const;

/** What was written and what to do next. */
export function nextSteps(
  kind: keyof typeof steps,
  id: string,
  files: readonly PlannedFile[],
  note: string,
  language: Language,
): string {
  const path = (kind === 'fact' ? files.at(-1) : files[0])?.path ?? '';
  const [written, next] = language === 'id' ? ['Ditulis:', 'Berikutnya:'] : ['Written:', 'Next:'];
  return [
    written,
    ...files.map((file) => `  ${file.path}`),
    ...(note === '' ? [] : ['', note]),
    '',
    next,
    ...steps[kind](id, path)[language].map((step, index) => `  ${index + 1}. ${step}`),
  ].join('\n');
}

const kinds = ['story', 'chart', 'fact', 'source', 'place', 'derivation'] as const;

type Kind = (typeof kinds)[number];

const usage = {
  id: `Tulis salah satu:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
  en: `Write one of:\n${commands.new.examples.map((example) => `  npm run new ${example}`).join('\n')}`,
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
    throw new CommandError({
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
  const { catalogue, factIds } = readData(openDisk(root));
  const day = today();
  const ask = (questions: readonly Question[]) =>
    collectAnswers(questions, given, language, keptAnswers(root, kind, id));
  const taken: Partial<Record<Kind, boolean>> = {
    fact: factIds?.has(id) === true,
    derivation: factIds?.has(id) === true,
    source: catalogue.sources.has(id),
    place: catalogue.places.has(id),
  };
  if (taken[kind] === true) {
    throw new CommandError({
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
  const facts = readFacts(given, catalogue);
  if (kind === 'story') {
    const answers = await ask(storyQuestions);
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
  const answers = await ask(chartQuestions);
  const title = { id: answers.get('title-id') ?? chartTitle.id, en: answers.get('title-en') ?? chartTitle.en };
  return { files: [await planChart(root, id, type, facts, title)], note: '' };
}

/** The options of every question, by name: what may be given with the command is not asked. */
function optionsOf(language: Language): Readonly<Record<string, Option>> {
  const empty = { facts: new Map(), sources: new Map(), indicators: new Map(), places: new Map(), series: new Map() };
  const nothing = { ...empty, separations: [], disputes: new Map() };
  const questions = [
    ...storyQuestions,
    ...chartQuestions,
    ...factQuestions(nothing, '', language),
    ...placeQuestions(nothing),
    ...derivationQuestions(nothing),
  ];
  const own: Readonly<Record<string, Option>> = {
    type: { value: 'bar', does: { id: 'jenis grafik', en: 'type of the chart' } },
    facts: { value: 'id,id', does: { id: 'angka untuk cerita atau grafik', en: 'numbers for the story or the chart' } },
    charts: { value: 'id,id', does: { id: 'grafik untuk cerita', en: 'charts for the story' } },
  };
  // What a long question lists is told when it is asked.
  const short = (text: string) => text.split('\n', 1)[0]?.replace(/:$/, '') ?? text;
  return {
    ...own,
    ...Object.fromEntries(
      questions.map(({ name, ask, example }) => [
        name,
        { value: `"${example}"`, does: { id: short(ask.id), en: short(ask.en) } },
      ]),
    ),
  };
}

/** What was answered in a run of the same command that came to nothing stands in .cache/ until something is written. */
function keptAnswers(root: string, kind: Kind, id: string): KeptAnswers & { readonly forget: () => void } {
  const path = join(root, '.cache/answers', `${kind}-${id}.json`);
  const read = (): Record<string, string | null> => {
    try {
      return z.record(z.string(), z.string().nullable()).parse(JSON.parse(readFileSync(path, 'utf8')));
    } catch {
      return {};
    }
  };
  const known = read();
  return {
    get: (name) => (Object.hasOwn(known, name) ? known[name] : undefined),
    set: (name, answer) => {
      known[name] = answer;
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, JSON.stringify(known));
    },
    forget: () => rmSync(path, { force: true }),
  };
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
      console.error(
        language === 'id'
          ? 'Tidak ada yang ditulis. Jawaban tadi disimpan: jalankan perintah yang sama, dan tekan Enter untuk memakainya lagi.'
          : 'Nothing was written. Your answers are kept: run the same command, and press Enter to use each again.',
      );
      process.exitCode = 1;
      return;
    }
    writeFiles(root, files);
    keptAnswers(root, kind, id).forget();
    console.log(nextSteps(kind, id, files, note, language));
  },
  optionsOf,
);
