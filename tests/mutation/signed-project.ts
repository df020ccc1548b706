import { openChart, type Chart } from '../../src/charts/open-chart.ts';
import type { Catalogue } from '../../src/facts/fact.ts';
import { forms, refuseForm } from '../../src/facts/format.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { openDisk } from '../../src/library/disk.ts';
import { openSealer, storyContent, type Sealer } from '../../src/library/locks/seal-chart.ts';
import { readRecord } from '../../src/library/read-library.ts';
import type { Story } from '../../src/library/read-stories.ts';
import { frontMatterSchema } from '../../src/prose/front-matter.ts';
import { composeLock } from '../../src/prose/lock/sign-story.ts';
import { findDrift, type Drift } from '../../src/prose/lock/find-drift.ts';
import type { Lock } from '../../src/prose/lock/lock.ts';
import { parseStory } from '../../src/prose/parse-story.ts';
import { root } from '../folders.ts';

/** A story with its files and, once signed, its lock. */
export interface SignedStory {
  readonly story: Story;
  readonly texts: Readonly<Record<Language, string>>;
  readonly lock: Lock;
}

const reading = readRecord(openDisk(root));
const { library, specs } = reading;
export const { catalogue } = library;
export { specs };
const sealNow = openSealer(library, specs);

const bindings = {
  facts: { noun: { id: 'Fakta', en: 'fact' }, file: 'data/', ids: new Set(catalogue.facts.keys()) },
  charts: { noun: { id: 'Grafik', en: 'chart' }, file: 'content/charts/', ids: new Set(specs.keys()) },
  photos: { noun: { id: 'Foto', en: 'photo' }, file: 'content/stories/', ids: new Set<string>() },
  topics: { noun: { id: 'Topik', en: 'topic' }, file: 'content/topics.json', ids: new Set<string>() },
  terms: { noun: { id: 'Istilah', en: 'term' }, file: 'content/glossary.json', ids: new Set<string>() },
  components: ['Fact', 'Claim', 'Literal', 'Chart', 'Foreign', 'Quote'],
} as const;

const head = (title: string) =>
  `---\ntitle: "${title}"\nkicker: "a"\nstandfirst: "a"\ndescription: "a"\npublished: "2026-11-22"\nbyline: "a"\nsummary: ["a", "a", "a"]\nasked: []\n---\n\n`;

/** Signs a story as it prints from the record as it stands. */
const sign = (story: Story, texts: SignedStory['texts']): SignedStory => ({
  story,
  texts,
  lock: composeLock(storyContent(story, catalogue, sealNow), catalogue, '2026-11-22'),
});

function parse(slug: string, texts: SignedStory['texts'], record: Catalogue): Story {
  const [id, en] = languages.map((language) => {
    const file = `content/stories/${slug}/${language}.mdx`;
    const { story } = parseStory({
      text: texts[language],
      file,
      language,
      schema: frontMatterSchema,
      bindings,
      catalogue: record,
    });
    if (story === null) throw new Error(`${slug} cannot be read:\n${texts[language]}`);
    return story;
  });
  if (!id || !en) throw new Error(slug);
  return { slug, id, en, photos: new Map() };
}

/** A story read again, its claims held against another record. */
export const reread = ({ story: { slug }, texts }: SignedStory, record: Catalogue): Story => parse(slug, texts, record);

const written = (slug: string, text: string): SignedStory => {
  const texts = { id: text, en: text };
  return sign(parse(slug, texts, catalogue), texts);
};

const ids = [...catalogue.facts.keys()];

/** One story for each fact: it prints that fact as published and in one form that suits it, each in its turn, and the next fact. */
const aboutFacts = ids.map((id, index) => {
  const fact = catalogue.facts.get(id);
  const suited = forms.filter((form) => fact !== undefined && refuseForm(fact, form) === null);
  const form = suited[index % suited.length] ?? 'standard';
  const next = ids.at((index + 1) % ids.length);
  const bound = [`<Fact id="${id}" form="${form}" />`, `<Fact id="${next}" />`];
  return written(`about-${id}`, `${head(`{${id}}`)}a ${bound.join(' a ')} a.\n`);
});

/** One story for each chart. */
const aboutCharts = [...specs.keys()].map((id) => written(`showing-${id}`, `${head('a')}<Chart id="${id}" />\n`));

/** The stories of the site itself, signed as they are. */
export const publishedStories = [...library.stories.values()].map((story) =>
  sign(story, { id: story.id.source, en: story.en.source }),
);

export const signedStories: readonly SignedStory[] = [...publishedStories, ...aboutFacts, ...aboutCharts];

/** The charts, or some of them, as they would be drawn from another record; those that it breaks are left out. */
export function drawCharts(record: Catalogue, some: ReadonlySet<string> | null = null): ReadonlyMap<string, Chart> {
  const charts = new Map<string, Chart>();
  for (const [id, spec] of specs) {
    if (some !== null && !some.has(id)) continue;
    const opening = openChart(spec, id, record);
    if ('chart' in opening) charts.set(id, opening.chart);
  }
  return charts;
}

/** In what a signed story differs from what was signed when it is printed from another record. */
export const driftOf = ({ story, lock }: SignedStory, record: Catalogue, seal: Sealer): readonly Drift[] =>
  findDrift(lock, storyContent(story, record, seal), record);
