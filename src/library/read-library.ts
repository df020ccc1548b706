import { type Chart, openChart as openRealChart } from '../charts/open-chart.ts';
import type { Release } from '../citing/releases/release.ts';
import type { Site } from '../citing/site.ts';
import type { FrozenEdition } from '../citing/versions/open-edition.ts';
import type { FrozenVersion } from '../citing/versions/open-version.ts';
import type { Catalogue } from '../facts/fact.ts';
import { shelvesById } from '../facts/number-shelves.ts';
import { sourceShelvesById } from '../facts/source-shelves.ts';
import type { SourceLink } from '../facts/schema/link.ts';
import type { Topic } from '../facts/topics.ts';
import { byPlace, type Problem, ProblemsError } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
import type { Archive } from './archive/archive.ts';
import { allChains, checkAddress } from './archive/read-archive.ts';
import { checkTold } from './archive/told.ts';
import { checkRedirectedPages } from './archive/redirects.ts';
import { checkCopies, checkGone, checkLinks, checkNames, checkOrder, type Unfinished } from './check-whole.ts';
import { type Disk, openDisk } from './disk.ts';
import { findDraftCharts, partChartProblems } from './draft-charts.ts';
import type { Edition } from './locks/read-locks.ts';
import { driftOf, openRecord, type OpenRecord } from './open-record.ts';
import { messageLanguage } from './message-language.ts';
import type { OpenChart } from './read-charts.ts';
import { readFront } from './read-front.ts';
import { readLinks } from './read-links.ts';
import { readCorrections } from './read-corrections.ts';
import { readNotes } from './read-notes.ts';
import { findUnused } from './read-photos.ts';
import { readSite } from './read-site.ts';
import { type Draft, readStories, type Story, storyFolders } from './read-stories.ts';
import { heldStanding } from './standing-texts.ts';
import { findStrangers } from './strangers.ts';
import type { Correction } from '../prose/correction.ts';
import {
  type FrontMatter,
  frontMatterSchema,
  type GuideFrontMatter,
  type TextFrontMatter,
} from '../prose/front-matter.ts';
import type { Front } from '../prose/front.ts';
import type { DriftProblem } from '../prose/lock/explain-drift.ts';
import type { Lock } from '../prose/lock/lock.ts';
import { listPhotos } from '../prose/lock/story-content.ts';
import type { Term } from '../prose/term.ts';

/** Everything the site is made from, checked and joined. */
export interface Library {
  /** Who publishes the site and where. */
  readonly site: Site;
  readonly catalogue: Catalogue;
  /** What became of the addresses of sources, by source; only of those that were asked for. */
  readonly links: ReadonlyMap<string, SourceLink>;
  /** By the name of the file in content/charts/, in the order of the names. */
  readonly charts: ReadonlyMap<string, Chart>;
  /** By the name of the folder in content/stories/. */
  readonly stories: ReadonlyMap<string, Story<FrontMatter>>;
  /** Standing pages by the name of the folder in content/texts/. */
  readonly texts: ReadonlyMap<string, Story<TextFrontMatter>>;
  /** The front page as edited; null on a site that leaves it to the order of time. */
  readonly front: Front | null;
  /** By id, in the order in which readers see them; none on a site without topics. */
  readonly topics: ReadonlyMap<string, Topic>;
  /** The jobs of the guide by the name of the folder in content/guide/, in the order of the names. */
  readonly guide: ReadonlyMap<string, Story<GuideFrontMatter>>;
  /** Words explained, by id; none on a site without a glossary. */
  readonly glossary: ReadonlyMap<string, Term>;
  /** What was signed, by story; a story that was never signed has none. */
  readonly locks: ReadonlyMap<string, Lock>;
  /** What those stories print from that are kept on older values; all others print from `catalogue` and `charts`. */
  readonly editions: ReadonlyMap<string, Edition>;
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** The versions of each chart that was ever published, the oldest first. */
  readonly versions: ReadonlyMap<string, readonly FrozenVersion[]>;
  /** The editions of each story that was ever published, the oldest first. */
  readonly storyVersions: ReadonlyMap<string, readonly FrozenEdition[]>;
  /** The releases of the data, the oldest first. */
  readonly releases: readonly Release[];
  /** What stands beside the versions: their files, every address ever published, redirects. */
  readonly archive: Archive;
}

/** Everything that could be read, and everything that is wrong. */
export interface LibraryReading {
  readonly library: Library;
  /** All that stories are held against. */
  readonly open: OpenRecord;
  /** What is not published yet, so that nothing may link to it. */
  readonly unfinished: Unfinished;
  /** The parsed files of the charts, by id. */
  readonly specs: ReadonlyMap<string, unknown>;
  /** Stories that are being written, by the name of the folder. They are not in the library unless asked for. */
  readonly drafts: ReadonlyMap<string, Draft>;
  /** By file, line and column; those of drift are in `drift` too. */
  readonly problems: readonly Problem[];
  /** What harms nothing and stops nothing, but an editor should know. */
  readonly hints: readonly Problem[];
  /** In what a signed story no longer is what was signed, by story. */
  readonly drift: ReadonlyMap<string, readonly DriftProblem[]>;
}

export interface ReadingOptions {
  readonly openChart?: OpenChart;
  /** Where to read from instead of the folder: for tests. */
  readonly disk?: Disk;
  /** The language of the error's message; that of the machine when left out. */
  readonly language?: Language;
}

/** The drafts that can be shown. */
const soundDrafts = (drafts: ReadonlyMap<string, Draft>): readonly (readonly [string, Story])[] =>
  [...drafts].flatMap(([slug, { story, problems }]) =>
    story !== null && problems.length === 0 ? [[slug, story]] : [],
  );

/**
 * Reads data/ and content/: the only place that does. Throws nothing that an editor can mend.
 * @param withDrafts whether the library also holds the stories that are being written, as far as nothing is wrong with them: for looking
 * at them, never for a site
 * @param open what was read before of data, charts and signatures, when nothing of that has changed since
 */
export function readRecord(
  disk: Disk,
  openChart: OpenChart = openRealChart,
  withDrafts: 'with drafts' | null = null,
  open: OpenRecord = openRecord(disk, openChart),
): LibraryReading {
  const site = readSite(disk);
  const { data, bindings, names, editionOf, photosOf, topics, glossary, archive, releases, kept } = open;
  const { charts, ids, specs, problems: allChartProblems } = open.charts;
  const { locks, editions, problems: lockProblems } = open.locks;
  const links = readLinks(disk, data);
  const isSound = data.problems.length === 0;
  const held = { catalogueOf: (slug: string) => editionOf(slug).catalogue, isSound, names };
  const stories = readStories(disk, 'content/stories/', {
    schema: frontMatterSchema,
    bindings,
    photosOf,
    kept: kept.stories,
    ...held,
  });
  const standing = heldStanding(open);
  const texts = readStories(disk, 'content/texts/', standing.texts);
  const guide = readStories(disk, 'content/guide/', standing.guide);
  const drift = new Map<string, readonly DriftProblem[]>();
  for (const [slug, story] of stories.stories) {
    const moved = driftOf(open, story, stories.problems);
    if (moved.length > 0) drift.set(slug, moved);
  }
  const corrections = readCorrections(disk, new Set((disk.list('content/stories/') ?? []).map(({ name }) => name)));
  const chains = allChains(archive);
  const things = { ...open.things, story: new Set(storyFolders(disk)) };
  const front = readFront(disk, data, {
    charts,
    chartIds: ids,
    stories: things.story,
    jobs: new Set((disk.list('content/guide/') ?? []).map(({ name }) => name)),
  });
  const ofDrafts = findDraftCharts(stories.drafts, {
    stories: stories.stories.values(),
    texts: texts.stories.values(),
    front: front.front,
    versions: chains,
  });
  const { published: chartProblems, inDraft: inChartsOf } = partChartProblems(allChartProblems, ofDrafts);
  const publishedCharts = new Map([...charts].filter(([id]) => !ofDrafts.has(id)));
  const unfinished = { story: new Set(stories.drafts.keys()), chart: new Set(ofDrafts.keys()) };
  const whole = [
    ...[...stories.stories.values(), ...texts.stories.values(), ...guide.stories.values()].flatMap((story) =>
      checkLinks(story, things, unfinished),
    ),
    ...checkOrder(guide.stories),
    ...checkCopies(stories.stories),
    ...checkNames(things),
    ...checkGone(
      archive.archive,
      { ...things, story: new Set([...things.story].filter((slug) => !stories.drafts.has(slug))) },
      unfinished.story,
    ),
  ];
  const drafts = new Map(
    [...stories.drafts].map(([slug, draft]) => {
      const astray = draft.story === null ? [] : checkLinks(draft.story, things);
      const found = [...draft.problems, ...astray, ...inChartsOf(slug)];
      return [slug, { ...draft, problems: found.toSorted(byPlace) }] as const;
    }),
  );
  const strangers = findStrangers(disk);
  const unusedPhotos = [
    ...stories.stories.values(),
    ...[...stories.drafts.values()].flatMap(({ story }) => story ?? []),
  ]
    .filter(({ photos }) => photos.size > 0)
    .flatMap((story) => findUnused(story, new Set([...listPhotos(story.id), ...listPhotos(story.en)])));
  const notesHints = storyFolders(disk).flatMap((slug) => readNotes(disk, slug).problems);
  const misplaced = site.problems.length > 0 ? [] : checkAddress(chains, site.site);
  const found = [site, data, links, topics, glossary, front, stories, texts, guide, corrections, archive, releases]
    .flatMap((reading) => reading.problems)
    .concat(misplaced, strangers.problems, whole);
  // What is broken in the archive or cannot be read has been told, and would be told again.
  const untold =
    archive.problems.length + releases.problems.length + corrections.problems.length > 0
      ? []
      : checkTold({
          archive: archive.archive,
          corrections: corrections.corrections,
          releases: releases.releases,
          chains,
        });
  const isWhole = found.length + chartProblems.length === 0;
  const pages = {
    story: stories.stories,
    chart: publishedCharts,
    fact: data.catalogue.facts,
    topic: topics.topics,
    place: data.catalogue.places,
    dispute: data.catalogue.disputes,
    shelf: shelvesById(data.catalogue, topics.topics),
    series: data.catalogue.series,
    sourceShelf: sourceShelvesById(data.catalogue),
    versions: chains,
  };
  const astray = isWhole ? checkRedirectedPages(disk, pages) : [];
  const problems = joinProblems(
    [...found, ...chartProblems, ...lockProblems, ...astray, ...untold],
    [...drift.values()].flat(),
  );
  const library = {
    site: site.site,
    catalogue: data.catalogue,
    charts: withDrafts === null ? publishedCharts : charts,
    links: links.links,
    stories: withDrafts === null ? stories.stories : new Map([...stories.stories, ...soundDrafts(drafts)]),
    texts: texts.stories,
    front: front.front,
    topics: topics.topics,
    guide: guide.stories,
    glossary: glossary.glossary,
    locks,
    editions,
    corrections: corrections.corrections,
    versions: archive.versions,
    storyVersions: archive.storyVersions,
    releases: releases.releases,
    archive: archive.archive,
  };
  return {
    library,
    open,
    unfinished,
    specs,
    drafts,
    problems,
    hints: [...strangers.hints, ...notesHints, ...unusedPhotos],
    drift,
  };
}

/** Reads the record under a folder. Throws ProblemsError with everything that is wrong in it, in the order of the files. */
export function readLibrary(
  root: string,
  { openChart, disk = openDisk(root), language }: ReadingOptions = {},
): Library {
  const { library, problems } = readRecord(disk, openChart);
  if (problems.length > 0) throw new ProblemsError(problems, language ?? messageLanguage(process.env));
  return library;
}

/** Whether one of the problems just above, at the same place, says the same. */
function toldAbove(problem: Problem, index: number, sorted: readonly Problem[]): boolean {
  for (let at = index - 1; at >= 0; at--) {
    const earlier = sorted[at];
    if (earlier === undefined || byPlace(earlier, problem) !== 0) return false;
    if (earlier.message.id === problem.message.id) return true;
  }
  return false;
}

/** Whether what is said about drift says all of another problem at the same place: a claim that was signed and is false now. */
const tells = (drifted: Problem, problem: Problem) =>
  byPlace(drifted, problem) === 0 && drifted.message.id.includes(problem.message.id);

/** All problems in the order of their places, each told once: what drift tells is not told again by the check of its sentence. */
export function joinProblems(found: readonly Problem[], drifted: readonly Problem[]): readonly Problem[] {
  const movedIn = Map.groupBy(drifted, ({ file }) => file);
  return found
    .filter((problem) => !movedIn.get(problem.file)?.some((moved) => tells(moved, problem)))
    .concat(drifted)
    .toSorted(byPlace)
    .filter((problem, index, all) => !toldAbove(problem, index, all));
}

/** Everything that is wrong in the record under a folder; empty when nothing is. */
export function findProblems(root: string, options?: ReadingOptions): readonly Problem[] {
  try {
    readLibrary(root, options);
    return [];
  } catch (error) {
    if (error instanceof ProblemsError) return error.problems;
    throw error;
  }
}
