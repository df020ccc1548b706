import type { ChartSpec } from '../charts/draft-chart.ts';
import { openChart, type Chart } from '../charts/open-chart.ts';
import type { Building } from '../facts/build-catalogue.ts';
import type { Catalogue } from '../facts/fact.ts';
import { parseJson } from '../facts/parse-json.ts';
import type { ParsedFile, Path, Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { checkChart } from './read-charts.ts';
import { entriesOf, factsShown } from '../charts/editing/chart-spec.ts';
import { changed, type ChartChange } from '../charts/editing/change-chart.ts';

/** A mistake of a chart's file at the field where an editor mends it. */
export interface Trouble {
  /** To the field, as far as it is there. */
  readonly path: Path;
  readonly message: Bilingual;
  /** The facts of the row that it stands at. */
  readonly facts: readonly string[];
  /** What would mend it, tried out: after each of these less is wrong. */
  readonly mends: readonly ChartChange[];
}

/** Every path in a value, from the root down. */
function* pathsIn(value: unknown, path: Path = []): Generator<Path> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  for (const step of steps) yield* pathsIn(Reflect.get(value, step), [...path, step]);
}

/** The field at which a problem stands: what begins there, else the last that begins before it. */
function pathOf(parsed: ParsedFile, paths: readonly Path[], { line, column }: Problem): Path {
  let best: Path = [];
  let reached = { line: 0, column: 0 };
  for (const path of paths) {
    const key = path.length > 0 ? parsed.locate(path, 'key') : null;
    if (key !== null && key.line === line && key.column === column && typeof path.at(-1) === 'string') return path;
    const at = parsed.locate(path);
    const isBefore = at.line < line || (at.line === line && at.column <= column);
    const isLater = at.line > reached.line || (at.line === reached.line && at.column >= reached.column);
    if (isBefore && isLater) [best, reached] = [path, at];
  }
  return best;
}

/** More rows than these are not tried out one by one. */
const mostTried = 40;

const wordKeys: ReadonlySet<string | number> = new Set(['title', 'subtitle', 'note', 'alt']);

/** What could mend a mistake at a field, before it is known whether it does. */
function tries(spec: ChartSpec, path: Path): readonly ChartChange[] {
  const entries = entriesOf(spec);
  const here = entries.filter((entry) => entry.path.every((step, index) => path[index] === step));
  const near = entries.filter((entry) => path.every((step, index) => entry.path[index] === step));
  const ids = here.length > 0 ? here.flatMap(({ facts }) => facts) : factsShown(spec);
  const outs = ids.slice(0, mostTried).map((fact): ChartChange => ({ kind: 'take-out', fact }));
  const rows = here.length > 0 ? here : near;
  return [
    ...here.map(({ path: at, isHighlighted }): ChartChange => ({ kind: 'highlight', path: at, on: !isHighlighted })),
    ...here.flatMap(({ path: at, facts }): readonly ChartChange[] =>
      facts.length === 2 ? [{ kind: 'swap', path: at }] : [],
    ),
    ...rows.slice(0, mostTried).map(({ path: at, role }): ChartChange => ({
      kind: 'role',
      path: at,
      role: role === 'rows' ? 'beside' : 'rows',
    })),
    ...outs,
  ];
}

function withMends(spec: ChartSpec, path: Path, message: Bilingual, count: number, catalogue: Catalogue): Trouble {
  const entry = entriesOf(spec).find(({ path: own }) => own.every((step, index) => path[index] === step));
  const isAboutWords = path.length > 0 && wordKeys.has(path[0] ?? '');
  const mends = isAboutWords
    ? []
    : tries(spec, path).filter((mend) => {
        const other = changed(spec, mend);
        if (other === spec || factsShown(other).length === 0) return false;
        const opening = openChart(other, 'draf', catalogue);
        return !('faults' in opening) || opening.faults.length < count;
      });
  return { path, message, facts: entry?.facts ?? [], mends };
}

/** What is wrong with a chart's file, at the fields where it is mended, and the chart where it can be drawn all the same. */
export function checkSpec(
  spec: ChartSpec,
  id: string,
  building: Building,
  names: readonly string[],
): { readonly chart: Chart | null; readonly troubles: readonly Trouble[] } {
  const { catalogue } = building;
  const opening = openChart(spec, id, catalogue);
  if ('faults' in opening) {
    const { faults } = opening;
    return {
      chart: null,
      troubles: faults.map(({ path, message }) => withMends(spec, path, message, faults.length, catalogue)),
    };
  }
  const reading = parseJson(new TextEncoder().encode(JSON.stringify(spec, null, 2)), `content/charts/${id}.json`);
  if ('problems' in reading)
    return {
      chart: opening.chart,
      troubles: reading.problems.map(({ message }) => ({ path: [], message, facts: [], mends: [] })),
    };
  const paths = [...pathsIn(spec)];
  const { problems } = checkChart(reading.parsed, id, building, names);
  return {
    chart: opening.chart,
    troubles: problems.map((problem) => ({
      path: pathOf(reading.parsed, paths, problem),
      message: problem.message,
      facts: [],
      mends: [],
    })),
  };
}
