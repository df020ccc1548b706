import { join } from 'node:path';
import { z } from 'zod';
import { draftChart, fitTypes, type ChartSpec } from '../../charts/draft-chart.ts';
import { isChartTypeName } from '../../charts/registry.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Fact } from '../../facts/fact.ts';
import { ProblemsError, type Problem } from '../../facts/problem.ts';
import { bilingual, identifier, slugify, type Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { chartsFolder } from '../../library/read-charts.ts';
import { readData } from '../../library/read-data.ts';
import { readRecord, type LibraryReading } from '../../library/read-library.ts';
import { formatJson, plannedDisk, type PlannedFile } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { namesWithNumbers } from '../../prose/numerals/find-numerals.ts';
import { chartTemplate } from '../../prose/story-template.ts';
import { findFacts } from '../../search/find-facts.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { carriedOver, withFact } from './carry-over.ts';
import { factsShown, moved } from './chart-spec.ts';
import { checkSpec } from './check-spec.ts';
import { lineOf, lookAtChart, type FactLine, type Look } from './look-at-chart.ts';
import { mended } from './mend.ts';
import { proposeNotes, proposeSubtitles, proposeTitles } from './propose-words.ts';
import { readBack, type Piece } from './read-back.ts';
import { blocksOf, withChart } from './story-blocks.ts';

const path = z.array(z.union([z.string(), z.number()]));

const specSchema = z.looseObject({ type: z.string(), title: bilingual, subtitle: bilingual });

/** A change of a chart's file that a button makes; what is typed the page sets by itself. */
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take-out'), fact: z.string() }),
  z.strictObject({ kind: z.literal('highlight'), path, on: z.boolean() }),
  z.strictObject({ kind: z.literal('role'), path, role: z.string() }),
  z.strictObject({ kind: z.literal('swap'), path }),
  z.strictObject({ kind: z.literal('move'), path, by: z.int() }),
  z.strictObject({ kind: z.literal('add'), fact: z.string() }),
  z.strictObject({ kind: z.literal('type'), type: z.string() }),
]);

export type Change = z.input<typeof changeSchema>;

/** What checking a chart needs of the record; read once as long as the record stays as it is. */
interface Ground {
  readonly building: Building;
  readonly names: readonly string[];
}

const grounds = new WeakMap<LibraryReading, Ground>();

function groundOf(desk: Desk): Ground {
  const reading = desk.record();
  const known = grounds.get(reading);
  if (known) return known;
  const building = readData(desk.disk);
  const ground = { building, names: namesWithNumbers(building.catalogue) };
  grounds.set(reading, ground);
  return ground;
}

const factsOf = (ids: readonly string[], { building }: Ground): readonly Fact[] =>
  ids.flatMap((id) => building.catalogue.facts.get(id) ?? []);

const fileOf = (id: string) => `${chartsFolder}${id}.json`;

/** A story that shows a chart, and how far it has come. */
export interface StoryUsing {
  readonly slug: string;
  readonly title: Bilingual;
  readonly isSigned: boolean;
}

export interface ChartRow {
  readonly id: string;
  readonly type: string | null;
  readonly title: Bilingual | null;
  readonly versions: number;
  readonly problems: number;
}

/** A chart as it stands in the project. */
export interface OpenedChart {
  readonly spec: ChartSpec;
  /** The file; null while there is none. */
  readonly before: string | null;
  readonly versions: number;
  readonly stories: readonly StoryUsing[];
}

export interface Proposal {
  readonly text: Bilingual;
  readonly pieces: Readonly<Record<Language, readonly Piece[]>>;
}

function storiesUsing(desk: Desk, chart: string): readonly StoryUsing[] {
  const { library, drafts } = desk.record();
  const all = new Map([
    ...library.stories,
    ...[...drafts].flatMap(([slug, { story }]) => (story ? [[slug, story] as const] : [])),
  ]);
  return [...all.values()]
    .filter(
      ({ id }) =>
        id.frontMatter.chart === chart ||
        id.uses.some(({ component, attributes }) => component === 'Chart' && attributes['id'] === chart),
    )
    .map(({ slug, id, en }) => ({
      slug,
      title: { id: id.frontMatter.title, en: en.frontMatter.title },
      isSigned: library.locks.has(slug),
    }));
}

const keyOf = ({ file, message }: Problem) => `${file}\n${message.en}`;

/** What would be wrong with the record that is not wrong now; that a signed story has moved stops no editor here, and is told apart. */
function addedBy(desk: Desk, files: readonly PlannedFile[]) {
  const after = readRecord(plannedDisk(desk.disk, files), undefined, 'with drafts');
  const before = new Set(desk.record().problems.map(keyOf));
  const moved = [...after.drift.values()].flat().map(keyOf);
  const added = after.problems.filter((problem) => !before.has(keyOf(problem)));
  return { added: added.filter((problem) => !moved.includes(keyOf(problem))), moved: [...after.drift.keys()] };
}

function changed(spec: ChartSpec, change: z.output<typeof changeSchema>, ground: Ground): ChartSpec {
  if (change.kind === 'move') return moved(spec, change.path, change.by);
  if (change.kind !== 'add' && change.kind !== 'type') return mended(spec, change);
  const type = change.kind === 'type' ? change.type : spec.type;
  if (!isChartTypeName(type))
    throw new RefusalError({ id: `Jenis ${type} tidak ada.`, en: `There is no type ${type}.` });
  const ids = change.kind === 'add' ? [...factsShown(spec), change.fact] : factsShown(spec);
  const draft = draftChart(type, factsOf(ids, ground), spec.title);
  if (change.kind === 'add') return withFact(spec, change.fact, 'spec' in draft ? draft.spec : null);
  if ('refusal' in draft) throw new RefusalError(draft.refusal);
  return carriedOver(spec, draft.spec);
}

const read = (text: Bilingual, { building }: Ground): Proposal => ({
  text,
  pieces: {
    id: readBack(text.id, 'id', building.catalogue),
    en: readBack(text.en, 'en', building.catalogue),
  },
});

/** A story as a place for a chart: its blocks in each language. */
export interface StoryPlaces {
  readonly slug: string;
  readonly title: Bilingual;
  readonly isDraft: boolean;
  readonly has: boolean;
  /** How each block begins, by language. */
  readonly blocks: Readonly<Record<Language, readonly string[]>>;
}

const storyFile = (slug: string, language: Language) => `content/stories/${slug}/${language}.mdx`;

/** What the page of this panel may ask. */
export const chartsRequests = {
  'charts.list': request(z.strictObject({}), (desk): readonly ChartRow[] => {
    const { library, problems, specs } = desk.record();
    const files = (desk.disk.list(chartsFolder) ?? []).flatMap(({ name }) =>
      name.endsWith('.json') ? [name.replace(/\.json$/, '')] : [],
    );
    return files.map((id) => {
      const chart = library.charts.get(id);
      const spec = specs.get(id) as ChartSpec | undefined;
      return {
        id,
        type: chart?.type ?? spec?.type ?? null,
        title: chart?.title ?? null,
        versions: library.versions.get(id)?.length ?? 0,
        problems: problems.filter(({ file }) => file === fileOf(id)).length,
      };
    });
  }),

  'charts.open': request(z.strictObject({ id: identifier }), (desk, { id }): OpenedChart => {
    const before = desk.read(fileOf(id));
    const parsed = before === null ? null : specSchema.safeParse(parseOrNull(before));
    if (!parsed?.success)
      throw new RefusalError({
        id: `Grafik "${id}" tidak ada, atau berkasnya tidak dapat dibaca sebagai grafik.`,
        en: `There is no chart "${id}", or its file cannot be read as a chart.`,
      });
    return {
      spec: parsed.data,
      before,
      versions: desk.record().library.versions.get(id)?.length ?? 0,
      stories: storiesUsing(desk, id),
    };
  }),

  'charts.begin': request(z.strictObject({ facts: z.array(z.string()).min(1) }), (desk, { facts: ids }): ChartSpec => {
    const ground = groundOf(desk);
    const facts = factsOf(ids, ground);
    const [best] = fitTypes(facts, chartTemplate, ground.building.catalogue);
    const draft = draftChart('bar', facts, chartTemplate);
    const spec = best?.spec ?? ('spec' in draft ? draft.spec : null);
    if (spec === null || facts.length === 0)
      throw new RefusalError({ id: 'Pilih angkanya dulu.', en: 'Choose its figures first.' });
    return spec;
  }),

  'charts.look': request(z.strictObject({ id: z.string(), spec: specSchema }), (desk, { id, spec }): Look => {
    const { building, names } = groundOf(desk);
    return lookAtChart(spec, id, building, names);
  }),

  'charts.change': request(
    z.strictObject({ spec: specSchema, change: changeSchema }),
    (desk, { spec, change }): ChartSpec => changed(spec, change, groundOf(desk)),
  ),

  'charts.find': request(z.strictObject({ query: z.string().max(200) }), (desk, { query }): readonly FactLine[] => {
    const { building } = groundOf(desk);
    return findFacts(query, building.catalogue.facts.values())
      .matches.filter(({ fact }) => fact.status !== 'misprint')
      .slice(0, 12)
      .map(({ fact }) => lineOf(fact));
  }),

  'charts.propose': request(z.strictObject({ id: z.string(), spec: specSchema }), (desk, { id, spec }) => {
    const ground = groundOf(desk);
    const { building, names } = ground;
    const { chart } = checkSpec(spec, id, building, names);
    const propose = (ways: typeof proposeTitles): readonly Proposal[] =>
      chart === null ? [] : ways(spec, chart, id, building, names).map((text) => read(text, ground));
    return { title: propose(proposeTitles), subtitle: propose(proposeSubtitles), note: propose(proposeNotes) };
  }),

  /** A name for the file, from the title without its bound figures; one that is free. */
  'charts.name': request(z.strictObject({ title: z.string() }), (desk, { title }): string => {
    const plain = title.replaceAll(/\{(?:claim|literal):[^|}]*\|([^|}]*)[^}]*\}/g, '$1').replaceAll(/\{[^}]*\}/g, '');
    const name = slugify(plain).slice(0, 60).replace(/-+$/, '') || 'grafik';
    const isTaken = (id: string) => desk.read(fileOf(id)) !== null || desk.record().library.stories.has(id);
    const free = [name, ...Array.from({ length: 98 }, (_, index) => `${name}-${index + 2}`)].find((id) => !isTaken(id));
    return free ?? name;
  }),

  'charts.save': request(
    z.strictObject({ id: identifier, spec: specSchema, before: z.string().nullable() }),
    async (desk, { id, spec, before }) => {
      const file = fileOf(id);
      const text = await formatJson(spec, join(desk.root, file));
      const files = [{ path: file, text, before }];
      const { added, moved: drifted } = addedBy(desk, files);
      if (added.length > 0) throw new ProblemsError(added, 'en');
      desk.write(files);
      return { before: text, drifted };
    },
  ),

  'charts.stories': request(z.strictObject({ id: identifier }), (desk, { id }): readonly StoryPlaces[] => {
    const { library, drafts } = desk.record();
    const using = new Set(storiesUsing(desk, id).map(({ slug }) => slug));
    return [...new Set([...drafts.keys(), ...library.stories.keys()])].map((slug) => {
      const story = drafts.get(slug)?.story ?? library.stories.get(slug) ?? null;
      const texts = languages.map((language) => desk.read(storyFile(slug, language)) ?? '');
      const [inIndonesian = [], inEnglish = []] = texts.map((text) => blocksOf(text).map(({ begins }) => begins));
      return {
        slug,
        title: { id: story?.id.frontMatter.title ?? slug, en: story?.en.frontMatter.title ?? slug },
        isDraft: drafts.has(slug),
        has: using.has(slug),
        blocks: { id: inIndonesian, en: inEnglish },
      };
    });
  }),

  'charts.insert': request(
    z.strictObject({
      slug: identifier,
      chart: identifier,
      behind: z.strictObject({ id: z.int().min(-1), en: z.int().min(-1) }),
    }),
    (desk, { slug, chart, behind }): null => {
      const files = languages.map((language): PlannedFile => {
        const file = storyFile(slug, language);
        const before = desk.read(file);
        if (before === null) throw new RefusalError({ id: `${file} tidak ada.`, en: `There is no ${file}.` });
        return { path: file, text: withChart(before, chart, behind[language]), before };
      });
      const { added } = addedBy(desk, files);
      if (added.length > 0) throw new ProblemsError(added, 'en');
      desk.write(files);
      return null;
    },
  ),
};

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
