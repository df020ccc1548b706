import { join } from 'node:path';
import { z } from 'zod';
import { draftChart, fitTypes, type ChartSpec } from '../../charts/draft-chart.ts';
import { isChartTypeName } from '../../charts/registry.ts';
import { carriedOver, withFact } from '../../charts/editing/carry-over.ts';
import { changed } from '../../charts/editing/change-chart.ts';
import { factsShown } from '../../charts/editing/chart-spec.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { notAmong, ProblemsError } from '../../facts/problem.ts';
import { bilingual, identifier, slugify, type Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { chartsFolder } from '../../library/read-charts.ts';
import { readRecord } from '../../library/read-library.ts';
import { formatJson, plannedDisk, type PlannedFile } from '../../press/planned-files.ts';
import { RefusalError } from '../../press/refusal.ts';
import { proposeWords } from '../../library/chart-words/propose-words.ts';
import { readBack, type Piece } from '../../prose/read-back.ts';
import { chartTemplate } from '../../prose/story-template.ts';
import { findFacts } from '../../search/find-facts.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { insertRequests } from './insert-requests.ts';
import { lineOf, lookAtChart, type FactLine, type Look } from './look-at-chart.ts';
import { storiesUsing, type StoryUsing } from './stories-using.ts';

const path = z.array(z.union([z.string(), z.number()]));

const specSchema = z.looseObject({ type: z.string(), title: bilingual, subtitle: bilingual });

/** A change of a chart's file that a button makes; what is typed the page sets by itself. */
const changeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('take-out'), fact: z.string() }),
  z.strictObject({ kind: z.literal('highlight'), path, on: z.boolean() }),
  z.strictObject({ kind: z.literal('role'), path, role: z.string() }),
  z.strictObject({ kind: z.literal('swap'), path }),
  z.strictObject({ kind: z.literal('add'), fact: z.string() }),
  z.strictObject({ kind: z.literal('type'), type: z.string() }),
]);

export type Change = z.input<typeof changeSchema>;

const factsOf = (desk: Desk, ids: readonly string[]): readonly Fact[] => {
  const { facts } = desk.record().open.data.catalogue;
  return ids.flatMap((id) => facts.get(id) ?? []);
};

const fileOf = (id: string) => `${chartsFolder}${id}.json`;

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

/** What would be wrong with the record that is not wrong now; that a signed story has moved stops no editor here, and is told apart. */
function addedBy(desk: Desk, files: readonly PlannedFile[]) {
  const after = readRecord(plannedDisk(desk.disk, files), undefined, 'with drafts');
  const moved = [...after.drift.values()].flat();
  return { added: notAmong(after.problems, [...desk.record().problems, ...moved]), moved: [...after.drift.keys()] };
}

function answerChange(desk: Desk, spec: ChartSpec, change: z.output<typeof changeSchema>): ChartSpec {
  if (change.kind !== 'add' && change.kind !== 'type') return changed(spec, change);
  const type = change.kind === 'type' ? change.type : spec.type;
  if (!isChartTypeName(type))
    throw new RefusalError({ id: `Jenis ${type} tidak ada.`, en: `There is no type ${type}.` });
  const ids = change.kind === 'add' ? [...factsShown(spec), change.fact] : factsShown(spec);
  const draft = draftChart(type, factsOf(desk, ids), spec.title);
  if (change.kind === 'add') return withFact(spec, change.fact, 'spec' in draft ? draft.spec : null);
  if ('refusal' in draft) throw new RefusalError(draft.refusal);
  return carriedOver(spec, draft.spec);
}

const proposal = (text: Bilingual, catalogue: Catalogue): Proposal => ({
  text,
  pieces: {
    id: readBack(text.id, 'id', catalogue),
    en: readBack(text.en, 'en', catalogue),
  },
});

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
    const facts = factsOf(desk, ids);
    const [best] = fitTypes(facts, chartTemplate, desk.record().open.data.catalogue);
    const draft = draftChart('bar', facts, chartTemplate);
    const spec = best?.spec ?? ('spec' in draft ? draft.spec : null);
    if (spec === null || facts.length === 0)
      throw new RefusalError({ id: 'Pilih angkanya dulu.', en: 'Choose its figures first.' });
    return spec;
  }),

  'charts.look': request(z.strictObject({ id: z.string(), spec: specSchema }), (desk, { id, spec }): Look => {
    const { data, names } = desk.record().open;
    return lookAtChart(spec, id, data, names);
  }),

  'charts.change': request(
    z.strictObject({ spec: specSchema, change: changeSchema }),
    (desk, { spec, change }): ChartSpec => answerChange(desk, spec, change),
  ),

  'charts.find': request(z.strictObject({ query: z.string().max(200) }), (desk, { query }): readonly FactLine[] => {
    const { catalogue } = desk.record().open.data;
    return findFacts(query, catalogue.facts.values())
      .matches.filter(({ fact }) => fact.status !== 'misprint')
      .slice(0, 12)
      .map(({ fact }) => lineOf(fact));
  }),

  'charts.propose': request(z.strictObject({ id: z.string(), spec: specSchema }), (desk, { id, spec }) => {
    const { data, names } = desk.record().open;
    const { title, subtitle, note } = proposeWords(spec, id, data, names);
    const read = (texts: readonly Bilingual[]) => texts.map((text) => proposal(text, data.catalogue));
    return { title: read(title), subtitle: read(subtitle), note: read(note) };
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

  ...insertRequests,
};

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
