import type { ChartSpec } from '../draft-chart.ts';
import type { Path } from '../../facts/problem.ts';
import { isBilingual } from '../../facts/is-bilingual.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { valueAt, withValue } from './spec-path.ts';

/** A place in a chart's file where a fact stands, with what an editor may change of it there. */
export interface Entry {
  /** To the object that names the fact, such as `['rows', 2]`. */
  readonly path: Path;
  /** The one fact, or the earlier and the later. */
  readonly facts: readonly string[];
  /** What it is called there; null where the type takes no name or none is written. */
  readonly label: Bilingual | null;
  readonly isHighlighted: boolean;
  /** The key at the root under which it stands: `rows`, `beside`, `announced`. */
  readonly role: string;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Keys that name a fact and make a row of what holds them. */
const rowKeys = ['fact', 'from', 'to'] as const;
/** Keys that name a further fact of a row. */
const further = new Set(['headcount']);
/** What joins two rows that stand elsewhere, and so shows no fact of its own. */
const joins = new Set(['gap', 'others']);

/** Every row of a chart's file, in reading order. */
export function entriesOf(spec: unknown, path: Path = []): readonly Entry[] {
  if (Array.isArray(spec)) return spec.flatMap((item, index) => entriesOf(item, [...path, index]));
  if (!isObject(spec) || isBilingual(spec)) return [];
  const facts = rowKeys.flatMap((key) => (typeof spec[key] === 'string' ? [spec[key]] : []));
  if (facts.length > 0) {
    const { label } = spec;
    return [
      {
        path,
        facts,
        label: isObject(label) && isBilingual(label) ? label : null,
        isHighlighted: spec['highlight'] === true,
        role: String(path[0]),
      },
    ];
  }
  return Object.entries(spec).flatMap(([key, value]) => (joins.has(key) ? [] : entriesOf(value, [...path, key])));
}

/** Every fact that a chart's file shows, with headcounts, in reading order and without repeats. */
export function factsShown(spec: unknown): readonly string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isObject(value) || isBilingual(value)) return;
    for (const [key, item] of Object.entries(value)) {
      if (joins.has(key)) continue;
      if (typeof item === 'string' && (rowKeys.some((row) => row === key) || further.has(key))) found.push(item);
      else walk(item);
    }
  };
  walk(spec);
  return [...new Set(found)];
}

/** Lists that a type asks for though they are empty. */
const kept: ReadonlySet<string | number | undefined> = new Set(['rows', 'parts', 'panels', 'bars', 'series', 'strips']);

/** The same file without an entry, and without the group or the list that it leaves empty. */
export function withoutEntry(spec: ChartSpec, path: Path): ChartSpec {
  const out = withValue(spec, path, undefined);
  const [list, group] = [path.slice(0, -1), path.slice(0, -2)];
  if (typeof group.at(-1) === 'number' && entriesOf(valueAt(out, group)).length === 0)
    return withValue(out, group, undefined);
  const left = valueAt(out, list);
  return Array.isArray(left) && left.length === 0 && !kept.has(list.at(-1)) ? withValue(out, list, undefined) : out;
}

/** The same file without a fact: without the rows that show it, and without what joins it to another or counts it. */
export function withoutFact(spec: ChartSpec, id: string): ChartSpec {
  let out = spec;
  for (;;) {
    const entry = entriesOf(out).find(({ facts }) => facts.includes(id));
    if (!entry) break;
    out = withoutEntry(out, entry.path);
  }
  return withoutMentions(out, id) as ChartSpec;
}

function withoutMentions(value: unknown, id: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutMentions(item, id));
  if (!isObject(value) || isBilingual(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => {
      if (further.has(key) && item === id) return [];
      if (key === 'gap' && isObject(item) && [item['from'], item['to']].includes(id)) return [];
      if (key === 'others' && isObject(item) && item['after'] === id)
        return [[key, Object.fromEntries(Object.entries(item).filter(([own]) => own !== 'after'))]];
      return [[key, withoutMentions(item, id)]];
    }),
  );
}

/** The same file with an entry so many places further down its list, or up; the file itself where it stands at the end already. */
export function moved(spec: ChartSpec, path: Path, by: number): ChartSpec {
  const list = valueAt(spec, path.slice(0, -1));
  const from = Number(path.at(-1));
  const to = from + by;
  if (!Array.isArray(list) || to < 0 || to >= list.length) return spec;
  const without = list.toSpliced(from, 1);
  return withValue(spec, path.slice(0, -1), without.toSpliced(to, 0, list[from]));
}
