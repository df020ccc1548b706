import type { ChartSpec } from '../draft-chart.ts';
import type { Path } from '../../facts/problem.ts';
import { entriesOf } from './chart-spec.ts';
import { valueAt, withValue } from './spec-path.ts';

/** Keys of a chart's file that belong to every type. */
const common = ['title', 'subtitle', 'note', 'alt'] as const;

/** The same facts as another type begins with them, under the words and names that the editor has given already. */
export function carriedOver(old: ChartSpec, fresh: ChartSpec): ChartSpec {
  const labels = new Map(entriesOf(old).flatMap(({ facts, label }) => facts.map((id) => [id, label] as const)));
  let out: ChartSpec = fresh;
  for (const key of common) if (old[key] !== undefined) out = withValue(out, [key], old[key]);
  for (const { path, facts, label } of entriesOf(out)) {
    const own = labels.get(facts.at(-1) ?? '');
    if (own && label !== null) out = withValue(out, [...path, 'label'], own);
  }
  return inOrderOfFiles(out);
}

/** The note and what is added to the description stand behind the subtitle, where an editor looks for them. */
function inOrderOfFiles(spec: ChartSpec): ChartSpec {
  const first = ['$schema', 'type', ...common];
  const known = first.flatMap((key) => (spec[key] === undefined ? [] : [[key, spec[key]] as const]));
  const rest = Object.entries(spec).filter(([key]) => !first.includes(key));
  return Object.fromEntries([...known, ...rest]) as ChartSpec;
}

/**
 * A chart's file with one fact more, where a fresh draft would have it: in the list that holds what stands beside it there, or as a group of its
 * own. All that the editor has done to the others stays. Where no draft holds the fact, it comes last in the first list, so that what is wrong with it is told there.
 * @param fresh what the type begins with for all the facts; null where it has nothing for them
 */
export function withFact(spec: ChartSpec, id: string, fresh: ChartSpec | null): ChartSpec {
  const place = fresh === null ? undefined : entriesOf(fresh).find(({ facts }) => facts.includes(id));
  if (fresh === null || place === undefined) return atTheEnd(spec, id);
  const item = valueAt(fresh, place.path);
  const list = place.path.slice(0, -1);
  const beside = new Set(
    entriesOf(fresh)
      .filter(({ path }) => path.slice(0, -1).join() === list.join())
      .flatMap(({ facts }) => facts),
  );
  const known = entriesOf(spec).find(
    ({ facts, path }) => facts.some((fact) => beside.has(fact)) && typeof path.at(-1) === 'number',
  );
  if (known) return appended(spec, known.path.slice(0, -1), item);
  if (list.length === 0) return withValue(spec, place.path, item);
  if (list.length === 1) return appended(spec, list, item);
  // A group of its own, such as another line.
  const [key = '', index] = list;
  const group = valueAt(fresh, [key, index ?? 0]);
  return typeof index === 'number' ? appended(spec, [key], group) : appended(spec, list, item);
}

function appended(spec: ChartSpec, list: Path, item: unknown): ChartSpec {
  const known = valueAt(spec, list);
  return withValue(spec, list, [...(Array.isArray(known) ? (known as readonly unknown[]) : []), item]);
}

function atTheEnd(spec: ChartSpec, id: string): ChartSpec {
  const first = entriesOf(spec).find(({ path }) => typeof path.at(-1) === 'number');
  return appended(spec, first ? first.path.slice(0, -1) : ['rows'], { fact: id });
}
