import type { Chart } from '../charts/open-chart.ts';
import { rivalsOf } from '../charts/rivals.ts';
import { inShort } from '../facts/dispute-figures.ts';
import { describeRelease } from '../citing/releases/describe-release.ts';
import type { Fact } from '../facts/fact.ts';
import { headcountOf } from '../facts/headcount.ts';
import { formatFact } from '../facts/format.ts';
import { fillTexts } from '../facts/placeholders.ts';
import { address } from '../i18n/addresses.ts';
import { formatDate, formatPeriod } from '../i18n/dates.ts';
import { frontWords } from '../i18n/front-words.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { listCorrections } from '../library/corrections.ts';
import { printedFrom } from '../library/locks/read-locks.ts';
import type { Library } from '../library/read-library.ts';
import { newestFirst, type Story } from '../library/read-stories.ts';
import type { Front } from '../prose/front.ts';
import { guideJobs } from './guide.ts';
import { disputePath, smallStripOf } from './disputes.ts';
import { one } from './kind.ts';
import { cardOf, tease, type Entry, type Teaser } from './shared.ts';
import { evidenceOf, piecesOf } from './stories.ts';

/** A story on the front page, with the small chart beside it. */
export interface FrontStory extends Teaser {
  readonly slug: string;
  readonly published: string;
  readonly chart: Chart | undefined;
}

/** Something that a reader who comes back has not seen: the day, what it is, and where. */
export interface Change extends Entry {
  readonly date: string;
  readonly kind: string;
}

/** Stories with a chart beside them come in rows of so many; what is left over stands below as titles. */
const inRow = 3;
const mostWithChart = 2 * inRow;
const mostTitles = 6;
const mostChanges = 5;

interface Shown {
  readonly story: Story;
  readonly chart?: string | undefined;
}

/** The stories in the order of the front page: as edited, and after them the newest. Drafts are not in the library and so are passed over. */
export function storiesInOrder(
  { stories, front }: Pick<Library, 'stories' | 'front'>,
  language: Language,
): readonly Shown[] {
  const edited = front === null ? [] : [front.lead, ...front.stories.show];
  const named = edited.flatMap(({ story: slug, chart }): readonly Shown[] => {
    const story = stories.get(slug);
    return story ? [{ story, chart }] : [];
  });
  const slugs = new Set(named.map(({ story }) => story.slug));
  const others = newestFirst(stories, language).filter(({ slug }) => !slugs.has(slug));
  return [...named, ...others.map((story) => ({ story }))];
}

function frontStory(library: Library, { story, chart }: Shown, language: Language): FrontStory {
  const { published, updated, chart: leading } = story[language].frontMatter;
  return {
    ...tease(library, story, language),
    slug: story.slug,
    published: updated ?? published,
    chart: printedFrom(library, story.slug).charts.get(chart ?? leading ?? '') ?? library.charts.get(chart ?? ''),
  };
}

/** Which stories stand with a chart and which as a title, so that no row has a hole. */
export function shareOut<Item>(items: readonly Item[]): {
  readonly withChart: readonly Item[];
  readonly titles: readonly Item[];
} {
  const count = items.length < inRow ? items.length : Math.min(mostWithChart, items.length - (items.length % inRow));
  return { withChart: items.slice(0, count), titles: items.slice(count, count + mostTitles) };
}

/** One of the figures that compete: who gave it and when, and how many people it is. */
function printAnswer(library: Library, { fact: id, who }: Front['answers']['figures'][number], language: Language) {
  const fact = library.catalogue.facts.get(id);
  if (!fact) throw new Error(`content/front.json names "${id}", which data/ does not hold`);
  const words = frontWords[language];
  const when = formatPeriod(fact.periodText, language);
  const published = fact.sources[0]?.published ?? null;
  const isState = fact.status === 'measured';
  const headcount = headcountOf(fact, library.catalogue) ?? null;
  return {
    fact,
    value: fact.value ?? 0,
    who: `${words.by[fact.status]} ${who[language]}`,
    when: isState ? `${words.stateOf} ${when}` : when,
    published: isState && published !== null ? `${words.publishedOn} ${formatDate(published, language)}` : null,
    headcount: headcount?.id ?? null,
  };
}

function printAnswers(library: Library, { answers }: Front, language: Language) {
  const filled = fillTexts(answers, library.catalogue);
  const figures = answers.figures.map((figure) => printAnswer(library, figure, language));
  const [first] = figures;
  const sources = figures.flatMap(
    ({
      fact: {
        sources: [source],
      },
    }) => source ?? [],
  );
  return {
    kicker: filled.kicker[language],
    title: filled.title[language],
    standfirst: piecesOf(answers.standfirst[language]),
    verdict: filled.verdict[language],
    figures,
    compared: first ? `${formatFact(first.fact, language)}, ${first.when}` : '',
    sources: [...new Set(sources.map(({ publisher }) => publisher))],
    chart: address({ page: 'chart', id: answers.chart }, language),
  };
}

/** What stands on the front page with its evidence: the figures that compete, those of the sentence over them, and their headcounts. */
function factsOnFront(library: Library, front: Front, language: Language): ReadonlyMap<string, Fact> {
  const inWords = piecesOf(front.answers.standfirst[language]).flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece.id],
  );
  const ids = [...inWords, ...front.answers.figures.map(({ fact }) => fact)];
  const facts = ids.flatMap((id) => library.catalogue.facts.get(id) ?? []);
  const headcounts = facts.flatMap((fact) => headcountOf(fact, library.catalogue) ?? []);
  return new Map([...facts, ...headcounts].map((fact) => [fact.id, fact]));
}

function printDisputes({ catalogue }: Library, front: Front, language: Language) {
  return front.disputes.show.flatMap((id) => {
    const dispute = catalogue.disputes.get(id);
    if (!dispute) return [];
    const { question, note } = inShort(dispute);
    const strip = smallStripOf(rivalsOf(dispute, catalogue), language, { narrowest: 240, figures: true });
    return [{ title: question[language], href: disputePath(id, language), note: note[language], strip }];
  });
}

/** What changed, the newest first: stories, releases of the data, corrections. Nothing of it is typed. */
export function changesOf(library: Library, language: Language): readonly Change[] {
  const words = frontWords[language];
  // Of one day the order is that of the page.
  const stories = storiesInOrder(library, language).flatMap(({ story }): readonly Change[] => {
    const { title, published, updated } = story[language].frontMatter;
    const href = address({ page: 'story', id: story.slug }, language);
    return [
      { date: published, kind: words.newStory, title, href },
      ...(updated === undefined || updated === published
        ? []
        : [{ date: updated, kind: words.changedStory, title, href }]),
    ];
  });
  const releases = library.releases.map(({ file }, index): Change => {
    const { summary } = describeRelease(library.releases, index, language);
    return { date: file.date, kind: words.newData, title: summary, href: address({ page: 'data' }, language) };
  });
  const corrections = listCorrections(library).map(({ date, anchor, note }): Change => ({
    date,
    kind: words.corrected,
    title: note[language],
    href: `${address({ page: 'corrections' }, language)}#${anchor}`,
  }));
  return [...corrections, ...stories, ...releases].toSorted((a, b) => b.date.localeCompare(a.date, 'en'));
}

/** Until when anybody counted the coverage of the place that the first figure is about. */
function coverageUntil(facts: readonly Fact[], about: Fact, language: Language): string {
  const counts = facts.filter(
    (fact) =>
      fact.kind === 'observation' &&
      fact.status === 'measured' &&
      fact.place.id === about.place.id &&
      about.kind === 'observation' &&
      fact.indicator.id === about.indicator.id,
  );
  const newest = counts.toSorted((a, b) => b.period.to.last.localeCompare(a.period.to.last, 'en'))[0] ?? about;
  return formatPeriod(newest.periodText, language);
}

/** What the editors set on the front page besides stories. */
function printEdited(library: Library, front: Front, language: Language) {
  const filled = fillTexts(front, library.catalogue);
  const jobs = guideJobs(library, language);
  const bound = factsOnFront(library, front, language);
  const answers = printAnswers(library, front, language);
  const [first] = answers.figures;
  return {
    description: filled.description[language],
    answers,
    dataUntil: first ? coverageUntil([...library.catalogue.facts.values()], first.fact, language) : null,
    leadLabel: filled.lead.label[language],
    storiesLabel: filled.stories.label[language],
    guide: {
      label: filled.guide.label[language],
      title: filled.guide.title[language],
      text: filled.guide.text[language],
      jobs: front.guide.jobs.flatMap((slug) => jobs.find((job) => job.slug === slug) ?? []),
    },
    disputes: { label: filled.disputes.label[language], shown: printDisputes(library, front, language) },
    changesLabel: filled.changes.label[language],
    correctionsLabel: filled.corrections.label[language],
    bound,
    evidence: [...bound.values()].map((fact) => evidenceOf(fact, language, library.catalogue)),
  };
}

/** The front page. A site without content/front.json leads with its newest story. */
export function printHome(library: Library, language: Language) {
  const [lead, ...others] = storiesInOrder(library, language).map((shown) => frontStory(library, shown, language));
  const changes = changesOf(library, language);
  const counted = (count: number) => formatNumber(count, 0, language);
  const words = frontWords[language];
  return {
    front: library.front && printEdited(library, library.front, language),
    lead,
    ...shareOut(others),
    allStories: words.allStories(counted(library.stories.size)),
    allDisputes: words.allDisputes(counted(library.catalogue.disputes.size)),
    changes: changes.slice(0, mostChanges),
    changedOn: changes[0]?.date ?? null,
    corrections: listCorrections(library)
      .slice(0, 2)
      .map(({ date, note, anchor }) => ({
        date,
        note: note[language],
        href: `${address({ page: 'corrections' }, language)}#${anchor}`,
      })),
    picture: cardOf(library, [library.front?.answers.chart, lead?.chart?.id], language),
  };
}

export const homePage = one('home', printHome);
