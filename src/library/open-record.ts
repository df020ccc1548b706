import type { Chart } from '../charts/open-chart.ts';
import type { Building } from '../facts/build-catalogue.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { type Bindings, componentsIn } from '../prose/components.ts';
import type { FrontMatter, GuideFrontMatter, TextFrontMatter } from '../prose/front-matter.ts';
import type { DriftProblem } from '../prose/lock/explain-drift.ts';
import { namesWithNumbers } from '../prose/numerals/find-numerals.ts';
import { type ArchiveReading, readArchive } from './archive/read-archive.ts';
import { readReleases, type ReleasesReading } from './archive/releases.ts';
import type { Things } from './check-whole.ts';
import type { Disk } from './disk.ts';
import { checkLock, joinAtPlace } from './locks/check-lock.ts';
import { type LocksReading, readLocks } from './locks/read-locks.ts';
import { openSealer, type PrintedFrom, type Sealer } from './locks/seal-chart.ts';
import { chartsFolder, type ChartsReading, type OpenChart, readCharts } from './read-charts.ts';
import { readData } from './read-data.ts';
import { glossaryPath, type GlossaryReading, readGlossary } from './read-glossary.ts';
import type { KeptReadings, Story } from './read-stories.ts';
import { type PhotosReading, readPhotos } from './read-photos.ts';
import { readTopics, type TopicsReading, topicsPath } from './read-topics.ts';

/**
 * All that a story is held against: data, charts, signatures, topics and words, and the archive beside them. It takes most of the time of a
 * reading and moves seldom, so that who checks a story at every key keeps it open.
 */
export interface OpenRecord {
  readonly data: Building;
  readonly charts: ChartsReading;
  readonly locks: LocksReading;
  readonly topics: TopicsReading;
  readonly glossary: GlossaryReading;
  readonly archive: ArchiveReading;
  readonly releases: ReleasesReading;
  /** What a story of today may bind. */
  readonly bindings: Bindings;
  /** Names that hold numbers, which are no figures. */
  readonly names: readonly string[];
  /** What there is to link to, but for stories. */
  readonly things: Omit<Things, 'story'>;
  /** What a story prints from: today's record, or that of its signature when it is kept on older values. */
  readonly editionOf: (slug: string) => PrintedFrom;
  /** The photos in the folder of a story. */
  readonly photosOf: (slug: string) => PhotosReading;
  /** How the charts of that are sealed. */
  readonly sealerOf: (slug: string) => Sealer;
  /** What was read against all of this: nothing that has not changed is read twice. */
  readonly kept: Kept;
}

interface Kept {
  readonly stories: KeptReadings<FrontMatter>;
  readonly texts: KeptReadings<TextFrontMatter>;
  readonly guide: KeptReadings<GuideFrontMatter>;
  readonly drift: WeakMap<Story, readonly DriftProblem[]>;
}

export const nothingKept = (): Kept => ({
  stories: new Map(),
  texts: new Map(),
  guide: new Map(),
  drift: new WeakMap(),
});

/** Whether a file holds no more than the words of a story, of a text or of the guide: what stories are held against stays what it was. */
export const isWords = (path: string): boolean =>
  /^content\/(?:(?:stories|texts|guide)\/[^/]+\/(?:id|en)\.mdx|stories\/[^/]+\/notes\.json)$/.test(path);

const factNoun = { id: 'Fakta', en: 'fact' };

/** Reads what every story is held against. */
export function openRecord(disk: Disk, openChart: OpenChart): OpenRecord {
  const data = readData(disk);
  const charts = readCharts(disk, data, openChart);
  const { catalogue } = data;
  const today: { readonly catalogue: Catalogue; readonly charts: ReadonlyMap<string, Chart> } = {
    catalogue,
    charts: charts.charts,
  };
  const { specs } = charts;
  const locks = readLocks(disk, { ...today, unfilled: data.unfilled, specs }, openChart);
  const topics = readTopics(disk, data);
  const glossary = readGlossary(disk, data);
  const sealToday = openSealer(today, specs);
  const isSound = data.problems.length === 0;
  const names = namesWithNumbers(catalogue);
  const photos = new Map<string, PhotosReading>();
  return {
    data,
    charts,
    locks,
    topics,
    glossary,
    archive: readArchive(disk),
    releases: readReleases(disk),
    bindings: {
      facts: { noun: factNoun, file: 'data/', ids: data.factIds },
      charts: { noun: { id: 'Grafik', en: 'chart' }, file: chartsFolder, ids: charts.ids },
      // Which there are, each story says for itself.
      photos: { noun: { id: 'Foto', en: 'photo' }, file: 'content/stories/', ids: new Set() },
      topics: { noun: { id: 'Topik', en: 'topic' }, file: topicsPath, ids: topics.ids },
      terms: { noun: { id: 'Istilah', en: 'term' }, file: glossaryPath, ids: glossary.ids },
      components: componentsIn('story'),
    },
    names,
    things: {
      chart: charts.ids,
      fact: data.factIds,
      topic: topics.ids,
      // While data/ is not sound, a place or a dispute may only have been left out.
      place: isSound ? new Set(catalogue.places.keys()) : null,
      dispute: isSound ? new Set(catalogue.disputes.keys()) : null,
    },
    editionOf: (slug) => locks.editions.get(slug) ?? today,
    photosOf: (slug) => {
      const found = photos.get(slug) ?? readPhotos(disk, slug, data, names);
      photos.set(slug, found);
      return found;
    },
    sealerOf: (slug) => {
      const edition = locks.editions.get(slug);
      return edition === undefined ? sealToday : openSealer(edition, specs);
    },
    kept: nothingKept(),
  };
}

/**
 * In what a story is no longer what was signed; nothing while it was never signed.
 * @param problems what else is wrong in it
 */
export function driftOf(open: OpenRecord, story: Story, problems: readonly Problem[]): readonly DriftProblem[] {
  const { slug } = story;
  const lock = open.locks.locks.get(slug);
  // While data/ is not sound, what has moved under a story may only follow from that.
  if (lock === undefined || open.data.problems.length > 0) return [];
  const known = open.kept.drift.get(story);
  if (known !== undefined) return known;
  const drift = joinAtPlace(checkLock(story, lock, open.editionOf(slug).catalogue, open.sealerOf(slug)), problems);
  open.kept.drift.set(story, drift);
  return drift;
}
