import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { isHeadcountOf } from '../facts/headcount.ts';
import { formatPeriod } from '../i18n/dates.ts';
import { standingOf, subjectPlace } from './marks.ts';
import { defaultLabel } from './rows.ts';

/** The keys of its own that a new chart's file begins with, or why these facts make no chart of the type. */
export type Beginning = { readonly keys: Readonly<Record<string, unknown>> } | { readonly refusal: Bilingual };

type Label = (fact: Fact) => Bilingual;

export const placeLabel: Label = ({ place }) => place.name;

export const periodLabel: Label = ({ periodText }) => ({
  id: formatPeriod(periodText, 'id'),
  en: formatPeriod(periodText, 'en'),
});

/** Who is counted, without what stands in brackets, which no label has room for. */
export const peopleLabel: Label = (fact) => {
  const { id, en } = defaultLabel(fact);
  const brackets = /\s*\([^)]*\)/g;
  return { id: id.replaceAll(brackets, ''), en: en.replaceAll(brackets, '') };
};

/** What sets the facts of a chart apart: the place, else the time, else who is counted. */
export const labelBy = (facts: readonly Fact[]): Label =>
  [placeLabel, periodLabel].find((label) => new Set(facts.map((fact) => label(fact).id)).size === facts.length) ??
  peopleLabel;

/**
 * Which facts begin in the colour of the subject: those of the place that the site is about where several places are drawn, else the first;
 * and of them only what was counted, since that colour says so.
 */
export function subjectsIn(facts: readonly Fact[]): ReadonlySet<string> {
  const counted = facts.filter((fact) => standingOf(fact, true) === 'subject');
  const own = counted.filter(({ place }) => place.id === subjectPlace);
  const isOfSeveral = facts.some(({ place }) => place.id !== facts[0]?.place.id);
  return new Set((isOfSeveral && own.length > 0 ? own : counted.slice(0, 1)).map(({ id }) => id));
}

/**
 * Rows to start from: each fact under the label that sets it apart, the subject in its colour.
 * @param subjects ids of the facts in the colour of the subject; of these facts alone when left out
 */
export const beginRows = (facts: readonly Fact[], subjects = subjectsIn(facts)) => {
  const label = labelBy(facts);
  return facts.map((fact) => ({
    fact: fact.id,
    label: label(fact),
    ...(subjects.has(fact.id) && { highlight: true }),
  }));
};

/** Facts by what they do in a chart that holds many against one: its rows, what is of another time than most, and the whole above their places. */
export interface Ranks {
  readonly rows: readonly Fact[];
  readonly beside: readonly Fact[];
  readonly whole: Fact | null;
}

/** More than these stand beside no chart. */
const mostBeside = 3;

export function ranksOf(facts: readonly Fact[]): Ranks {
  const above = facts.filter(({ id, place }) =>
    facts.every((other) => other.id === id || other.place.parent === place.id),
  );
  const whole = facts.length > 2 && above.length === 1 ? (above[0] ?? null) : null;
  const others = facts.filter((fact) => fact !== whole);
  const [most, next] = [...Map.groupBy(others, ({ periodText }) => periodText).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const isMost = most !== undefined && most.length > 1 && most.length > (next?.length ?? 0);
  const beside = isMost ? others.filter((fact) => !most.includes(fact)) : [];
  return beside.length > mostBeside
    ? { rows: others, beside: [], whole }
    : { rows: others.filter((fact) => !beside.includes(fact)), beside, whole };
}

/** The counts of people among some facts that stand behind a share among them, by the id of the share, and all other facts. */
export function withHeadcounts(facts: readonly Fact[]) {
  const headcounts = new Map<string, string>();
  for (const share of facts.filter(({ unit }) => unit === 'percent')) {
    const people = facts.find((fact) => isHeadcountOf(fact, share));
    if (people) headcounts.set(share.id, people.id);
  }
  const taken = new Set(headcounts.values());
  return { headcounts, others: facts.filter(({ id }) => !taken.has(id)) };
}

/** Facts that share a label, in the order of the first of each. */
export function groupsBy(facts: readonly Fact[], label: Label) {
  const groups = new Map<string, { readonly label: Bilingual; readonly facts: Fact[] }>();
  for (const fact of facts) {
    const name = label(fact);
    const group = groups.get(name.id) ?? { label: name, facts: [] };
    group.facts.push(fact);
    groups.set(name.id, group);
  }
  return [...groups.values()];
}
