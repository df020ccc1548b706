import type { ChartSpec } from '../../charts/draft-chart.ts';
import { entriesOf } from '../../charts/editing/chart-spec.ts';
import type { Chart } from '../../charts/open-chart.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { isNumber } from '../../i18n/units.ts';
import { same } from './bound-words.ts';

/** A figure of a chart under the name that the chart gives it. */
export interface Named {
  readonly fact: Fact;
  readonly label: Bilingual;
}

/** The figure, bound. */
export const value = ({ fact }: Named, form: 'standard' | 'number' = 'standard'): Bilingual =>
  same(form === 'number' ? `{${fact.id}|number}` : `{${fact.id}}`);

/** Keys under which figures stand that are seen and not compared. */
const notCompared: ReadonlySet<string | number> = new Set(['beside', 'reference', 'offScale', 'targets']);

/** The figures that a chart compares: of the unit that most of them have, under the names of its table. */
export function namedIn(chart: Chart, spec: ChartSpec): readonly Named[] {
  const compared = new Set(
    entriesOf(spec).flatMap(({ path, facts }) => (path.some((step) => notCompared.has(step)) ? [] : facts)),
  );
  const [id, en] = languages.map((language) => chart.table(language));
  const named = (id?.rows ?? []).flatMap((cells, index): readonly Named[] => {
    const fact = cells.find((cell) => cell.fact)?.fact;
    const label = { id: cells[0]?.text ?? '', en: en?.rows[index]?.[0]?.text ?? '' };
    return fact && compared.has(fact.id) && fact.value !== null && fact.status !== 'target' && isNumber(fact.unit)
      ? [{ fact, label }]
      : [];
  });
  const [most = []] = [...Map.groupBy(named, ({ fact }) => fact.unit).values()].toSorted((a, b) => b.length - a.length);
  return most;
}

/** What so many rows of a chart are: places, or figures of one. */
export function nounOf(rows: readonly Named[], count = rows.length): Bilingual {
  const isOfPlaces = new Set(rows.map(({ fact }) => fact.place.id)).size === rows.length;
  return isOfPlaces
    ? { id: 'daerah', en: count === 1 ? 'place' : 'places' }
    : { id: 'angka', en: count === 1 ? 'figure' : 'figures' };
}
