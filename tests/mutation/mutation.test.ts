import { describe, expect, test } from 'vitest';
import type { Chart } from '../../src/charts/open-chart.ts';
import type { Catalogue } from '../../src/facts/fact.ts';
import { formatFact, forms } from '../../src/facts/format.ts';
import { languages } from '../../src/i18n/locale.ts';
import { openSealer } from '../../src/library/locks/seal-chart.ts';
import { dependents, nudge } from './nudge.ts';
import { catalogue, drawCharts, driftOf, signedStories, specs, type SignedStory } from './signed-project.ts';

/**
 * What a story prints, read off its files with nothing of the code under test: each fact with its form, and each chart.
 * A chart's facts are every id that stands in quotes or braces in its file.
 */
function readBindings({ texts }: SignedStory) {
  const prints = languages.flatMap((language) => [
    ...[...texts[language].matchAll(/<Fact\s+id="([^"]+)"(?:\s+form="([^"]+)")?\s*\/>/g)],
    ...[...texts[language].matchAll(/\{([a-z0-9-]+)(?:\|(\w+))?\}/g)],
  ]);
  const charts = languages.flatMap((language) => [...texts[language].matchAll(/(?:<Chart id=|^chart: )"([^"]+)"/gm)]);
  return {
    prints: prints.map(([, id = '', form = 'standard']) => ({
      id,
      form: forms.find((known) => known === form) ?? 'standard',
    })),
    charts: new Set(charts.map(([, id = '']) => id)),
  };
}

const chartFacts = new Map(
  Array.from(specs, ([id, spec]) => {
    // What a claim is about need not be printed: it has a truth of its own to lose.
    const printed = JSON.stringify(spec).replace(/\{claim:[^|}]*\|/g, '{');
    const words = printed.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
    return [id, new Set(words.filter((word) => catalogue.facts.has(word)))] as const;
  }),
);

const bindings = new Map(signedStories.map((signed) => [signed, readBindings(signed)]));
const uses = dependents(catalogue);
const ids = [...catalogue.facts.keys()];

/** The facts that print differently from another record, in each form. */
function moved(record: Catalogue): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [id, fact] of record.facts) {
    const before = catalogue.facts.get(id);
    if (before === fact || before === undefined) continue;
    for (const form of forms) {
      if (languages.some((language) => formatFact(before, language, form) !== formatFact(fact, language, form)))
        found.add(`${id} ${form}`);
    }
  }
  return found;
}

interface Outcome {
  readonly stopped: readonly string[];
  readonly expected: readonly string[];
}

/** What a chart's table says: also what the chart computes or looks up, such as shares of a whole, and the headcount behind a share. */
const tableOf = (chart: Chart | undefined) =>
  JSON.stringify(languages.map((language) => chart?.table(language).rows.map((row) => row.map(({ text }) => text))));

const drawn = drawCharts(catalogue);
const tables = new Map(Array.from(drawn, ([id, chart]) => [id, tableOf(chart)]));

/** Charts, and stories about one fact each, that name nothing that moved are looked at in turns of so many. */
const turns = 8;

/**
 * Which stories and charts stop, and which print something that moved. A chart is named once for each story that shows it.
 * @param turn which stories about one fact each are looked at even though they print nothing that moved
 */
function mutate(record: Catalogue, turn = 0): Outcome {
  const isTouched = (id: string, index: number) =>
    index % turns === turn % turns ||
    [...(chartFacts.get(id) ?? [])].some((fact) => record.facts.get(fact) !== catalogue.facts.get(fact));
  const touched = new Set([...specs.keys()].filter(isTouched));
  const charts = new Map([...[...drawn].filter(([id]) => !touched.has(id)), ...drawCharts(record, touched)]);
  const seal = openSealer({ catalogue: record, charts }, specs);
  const changed = moved(record);
  const stopped: string[] = [];
  const expected: string[] = [];
  const retold = new Set([...touched].filter((id) => tables.get(id) !== tableOf(charts.get(id))));
  for (const [index, signed] of signedStories.entries()) {
    const { slug } = signed.story;
    const printed = bindings.get(signed) ?? readBindings(signed);
    const isMoved = printed.prints.some(({ id, form }) => changed.has(`${id} ${form}`));
    if (!isMoved && slug.startsWith('about-') && index % turns !== turn % turns) continue;
    const drifts = driftOf(signed, record, seal);
    if (drifts.some(({ kind }) => kind !== 'chart')) stopped.push(slug);
    if (isMoved) expected.push(slug);
    for (const chart of printed.charts) {
      // A chart that can no longer be drawn stops the build at its own file.
      if (!charts.has(chart) || drifts.some((drift) => drift.kind === 'chart' && drift.id === chart))
        stopped.push(`${slug} ${chart}`);
      const isNamed = [...(chartFacts.get(chart) ?? [])].some((id) => changed.has(`${id} standard`));
      if (isNamed || retold.has(chart)) expected.push(`${slug} ${chart}`);
    }
  }
  return { stopped, expected };
}

describe('when the record moves', () => {
  test('as it stands, nothing that was signed stops', () => {
    for (let turn = 0; turn < turns; turn += 1) expect(mutate(catalogue, turn)).toEqual({ stopped: [], expected: [] });
  });

  test('by more than the rounding of any one fact, every story and chart that prints it stops, and no other', () => {
    let caught = 0;
    let stops = 0;
    const wrong: string[] = [];
    for (const [index, id] of ids.entries()) {
      const { stopped, expected } = mutate(nudge(catalogue, id, 1.25, uses), index);
      stops += expected.length;
      const isRight = expected.includes(`about-${id}`) && stopped.join() === expected.join();
      if (isRight) caught += 1;
      else wrong.push(`${id}: stopped ${stopped.join(', ')}; expected ${expected.join(', ')}`);
    }
    console.log(
      `mutation: ${caught} of ${ids.length} facts caught, at ${stops} places in ${signedStories.length} stories`,
    );
    expect(wrong).toEqual([]);
  });

  test('by less than the rounding of any one fact, no sentence stops unless what is computed from it prints differently', () => {
    let quiet = 0;
    const sample = ids.filter((_, index) => index % 4 === 0);
    for (const id of sample) {
      const fact = catalogue.facts.get(id);
      if (fact === undefined || fact.value === null) continue;
      const small = nudge(catalogue, id, 0.1, uses);
      const now = small.facts.get(id);
      if (now === undefined || languages.some((language) => formatFact(now, language) !== formatFact(fact, language)))
        continue;
      quiet += 1;
      const { stopped, expected } = mutate(small);
      expect(stopped, id).toEqual(expected);
    }
    expect(quiet).toBeGreaterThan(sample.length / 2);
  });
});
