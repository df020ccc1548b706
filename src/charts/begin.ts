import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatPeriod } from '../i18n/dates.ts';
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

/** Rows to start from: each fact under the label that sets it apart, the first in the colour of the subject. */
export const beginRows = (facts: readonly Fact[]) => {
  const label = labelBy(facts);
  return facts.map((fact, index) => ({ fact: fact.id, label: label(fact), ...(index === 0 && { highlight: true }) }));
};

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
