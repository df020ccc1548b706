import type { Fact } from '../facts/fact.ts';
import { topicOf, type Topic } from '../facts/topics.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { mostTopics } from '../prose/front-matter.ts';
import { storyTemplate } from '../prose/story-template.ts';
import { planNew, type PlannedFile } from './planned-files.ts';

/** What is known of a new story, by the names of the questions of `npm run new -- story`: `title-id`, `byline`. */
export type StoryAnswers = ReadonlyMap<string, string | null>;

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

function write(language: Language, answers: StoryAnswers, today: string, subject: Subject) {
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
  answers: StoryAnswers,
  today: string,
  subject: Subject,
): readonly PlannedFile[] {
  return languages.map((language) =>
    planNew(root, `content/stories/${slug}/${language}.mdx`, write(language, answers, today, subject)),
  );
}
