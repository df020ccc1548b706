import type { Catalogue, Fact } from '../facts/fact.ts';
import { topicOf, type Topic } from '../facts/topics.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { languages, type Language } from '../i18n/locale.ts';
import type { Answers, Question } from './ask.ts';
import { mostTopics } from '../prose/front-matter.ts';
import { storyTemplate } from '../prose/story-template.ts';
import { planNew, type PlannedFile } from '../press/planned-files.ts';

const words = (language: Language, name: 'title' | 'kicker' | 'standfirst', id: string, en: string): Question => ({
  name: `${name}-${language}`,
  ask: { id, en },
  example: storyTemplate[language][name],
  fallback: () => storyTemplate[language][name],
});

export const storyQuestions: readonly Question[] = [
  words('id', 'title', 'Judul, dalam bahasa Indonesia', 'Title, in Indonesian'),
  words('en', 'title', 'Judul, dalam bahasa Inggris', 'Title, in English'),
  words(
    'id',
    'kicker',
    'Jenis tulisan di atas judul, dalam bahasa Indonesia',
    'Kind of piece, above the title, in Indonesian',
  ),
  words(
    'en',
    'kicker',
    'Jenis tulisan di atas judul, dalam bahasa Inggris',
    'Kind of piece, above the title, in English',
  ),
  words(
    'id',
    'standfirst',
    'Isinya dalam satu atau dua kalimat, bahasa Indonesia',
    'What it says in a sentence or two, in Indonesian',
  ),
  words(
    'en',
    'standfirst',
    'Isinya dalam satu atau dua kalimat, bahasa Inggris',
    'What it says in a sentence or two, in English',
  ),
  {
    name: 'byline',
    ask: { id: 'Penulis', en: 'By' },
    example: 'Redaksi Terlindungi',
    fallback: () => 'Redaksi Terlindungi',
  },
];

const bind = ({ id, place, periodText }: Fact, language: Language) =>
  `- <Fact id="${id}" /> (${place.name[language]}, ${formatPeriod(periodText, language)})`;

/** What a new story is to be about. */
export interface Subject {
  readonly facts: readonly Fact[];
  readonly charts: readonly string[];
  /** All that there are. */
  readonly topics: ReadonlyMap<string, Topic>;
}

/** The topics of its numbers, the first of all where it has none: an editor sees the line and changes it. */
function topicsOf({ facts, topics }: Subject): readonly string[] {
  const own = [...new Set(facts.flatMap((fact) => topicOf(fact, topics)?.id ?? []))];
  return (own.length > 0 ? own : [...topics.keys()].slice(0, 1)).slice(0, mostTopics);
}

function write(language: Language, answers: Answers, today: string, subject: Subject) {
  const { facts, charts } = subject;
  const topics = topicsOf(subject);
  const template = storyTemplate[language];
  const answer = (name: 'title' | 'kicker' | 'standfirst') => answers.get(`${name}-${language}`) ?? template[name];
  // A JSON string is a YAML string in double quotes, whatever stands in it.
  const questions = [{ who: template.who, question: template.question, on: null, answered: null }];
  const head = Object.entries({
    title: answer('title'),
    kicker: answer('kicker'),
    standfirst: answer('standfirst'),
    description: template.description,
    published: today,
    byline: answers.get('byline') ?? 'Redaksi Terlindungi',
    ...(charts[0] === undefined ? {} : { chart: charts[0] }),
    ...(topics.length === 0 ? {} : { topics }),
    draft: true,
  }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  const listed = (key: string, items: readonly string[]) => [`${key}:`, ...items.map((item) => `  - ${item}`)];
  head.push(
    ...listed(
      'summary',
      template.summary.map((sentence) => JSON.stringify(sentence)),
    ),
    ...listed(
      'asked',
      questions.map((question) =>
        Object.entries(question)
          .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
          .join('\n    '),
      ),
    ),
  );
  const blocks = [
    template.opening,
    // The first leads the story, above its text.
    ...charts.slice(1).map((id) => `<Chart id="${id}" />`),
    `## ${template.heading}`,
    template.body,
    ...(facts.length === 0 ? [] : [facts.map((fact) => bind(fact, language)).join('\n')]),
  ];
  return `---\n${head.join('\n')}\n---\n\n${blocks.join('\n\n')}\n`;
}

/** A new story in both languages, with the facts and charts that it is to be about. */
export function planStory(
  root: string,
  slug: string,
  answers: Answers,
  today: string,
  subject: Subject,
): readonly PlannedFile[] {
  return languages.map((language) =>
    planNew(root, `content/stories/${slug}/${language}.mdx`, write(language, answers, today, subject)),
  );
}

/** The facts of a list of ids; the ids that are none. */
export function lookUp(ids: readonly string[], { facts }: Pick<Catalogue, 'facts'>) {
  const found = ids.flatMap((id) => facts.get(id) ?? []);
  return { found, unknown: ids.filter((id) => !facts.has(id)) };
}
