import { peopleLabel, periodLabel, placeLabel } from '../../charts/begin.ts';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import type { Chart } from '../../charts/open-chart.ts';
import { precedes } from '../../charts/periods.ts';
import { rivalObstacle } from '../../charts/rivals.ts';
import { byPlace } from '../../charts/rows.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Fact } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { numberWords } from '../../i18n/numbers.ts';
import { isShare } from '../../i18n/units.ts';
import { evaluate } from '../../prose/claims/evaluate.ts';
import { parseExpression } from '../../prose/claims/expression.ts';
import { both, capital, claim, counted, join, same } from './bound-words.ts';
import { type Named, namedIn, nounOf, value } from './named-figures.ts';
import { sides } from './two-sides.ts';

const superlative = ({ fact }: Named): Bilingual =>
  isShare(fact.unit) ? { id: 'tertinggi', en: 'highest' } : { id: 'terbesar', en: 'largest' };

/** `Luwu tertinggi dari enam daerah dalam grafik ini: 58,17 persen`. */
function first(rows: readonly Named[]): readonly Bilingual[] {
  const [most] = byPlace(rows);
  if (!most || most.length > 1 || rows.length < 3) return [];
  const [top] = most;
  const others = rows.filter(({ fact }) => fact !== top.fact).map(({ fact }) => fact.id);
  return [
    join(
      top.label,
      same(' '),
      claim(`highest(${[top.fact.id, ...others].join(', ')})`, superlative(top)),
      { id: ' dari ', en: ' of ' },
      counted(rows.length),
      same(' '),
      nounOf(rows),
      { id: ' dalam grafik ini, ', en: ' in this chart, ' },
      value(top),
    ),
  ];
}

/** `Luwu 58,17, Jeponto 23,41`: the ends, or all where they are few. */
function listed(rows: readonly Named[]): readonly Bilingual[] {
  const places = byPlace(rows);
  const [top, last] = [places[0]?.[0], places.at(-1)?.[0]];
  const few = places.flat();
  const list = (some: readonly Named[]) =>
    some
      .map((row, index) => join(index === 0 ? same('') : same(', '), row.label, same(' '), value(row, 'number')))
      .reduce((all, each) => join(all, each), same(''));
  if (!top || !last) return [];
  return [...(few.length > 1 && few.length <= 3 ? [list(few)] : []), ...(few.length > 3 ? [list([top, last])] : [])];
}

/** `Makassar naik dari 38 persen (2023) menjadi 53 persen (Desember 2025)`: the first and the last figure of one place. */
function changes(rows: readonly Named[]): readonly Bilingual[] {
  return [...Map.groupBy(rows, ({ fact }) => fact.place.id).values()].flatMap((own) => {
    const inTime = own.toSorted((a, b) => (a.fact.period.to.last < b.fact.period.to.last ? -1 : 1));
    const [from, to] = [inTime[0]?.fact, inTime.at(-1)?.fact];
    if (!from || !to || !precedes(from.period, to.period)) return [];
    const turns = [
      ['rose', { id: 'naik', en: 'rose' }],
      ['fell', { id: 'turun', en: 'fell' }],
    ] as const;
    return turns.map(([name, words]) =>
      join(
        placeLabel(from),
        same(' '),
        claim(`${name}(${from.id}, ${to.id})`, words),
        both((language) => {
          const [start, end] = [periodLabel(from)[language], periodLabel(to)[language]];
          return {
            id: ` dari {${from.id}} (${start}) menjadi {${to.id}} (${end})`,
            en: ` from {${from.id}} (${start}) to {${to.id}} (${end})`,
          }[language];
        }),
      ),
    );
  });
}

/** `Dihitung 53 persen (Desember 2025), diumumkan 63,4 persen (September 2025)`: the latest two about one group that may be held against each other. */
function saidAndCounted(rows: readonly Named[], { catalogue }: Building): readonly Bilingual[] {
  const latest = (status: Fact['status'], belongs: (fact: Fact) => boolean) =>
    rows
      .filter(({ fact }) => fact.status === status && belongs(fact))
      .toSorted((a, b) => (a.fact.period.to.last < b.fact.period.to.last ? 1 : -1))[0]?.fact;
  // A share is of one population by its series; counts are of one where they count the same people.
  const population = (fact: Fact) => (isShare(fact.unit) ? '' : peopleLabel(fact).en.toLowerCase());
  const measured = latest('measured', () => true);
  if (!measured) return [];
  const announced = latest(
    'announced',
    (fact) => population(fact) === population(measured) && rivalObstacle(measured, fact, catalogue) === null,
  );
  if (!announced) return [];
  const told = (fact: Fact) => join(same(`{${fact.id}} (`), periodLabel(fact), same(')'));
  return [
    join(
      { id: 'Dihitung ', en: 'Counted: ' },
      told(measured),
      { id: ', diumumkan ', en: '. Announced: ' },
      told(announced),
    ),
  ];
}

/** `satu dari dua pekerja tercakup: 50,50 persen`, for a share alone. */
function shareOf(rows: readonly Named[], building: Building): readonly Bilingual[] {
  const [row, ...others] = rows;
  if (!row || others.length > 0 || row.fact.unit !== 'percent') return [];
  const holds = (that: string) => evaluate(parseExpression(that), building.catalogue).is === 'true';
  const { id } = row.fact;
  const parts = [2, 3, 4, 5, 6, 7, 8, 9, 10].filter((of) => holds(`one-in(${id}, ${of})`)).slice(0, 1);
  const oneIn = parts.map((of) =>
    claim(
      `one-in(${id}, ${of})`,
      both(
        (language) => ({ id: `satu dari ${numberWords(of, 'id')}`, en: `one in ${numberWords(of, 'en')}` })[language],
      ),
    ),
  );
  const half = (
    [
      ['more-than-half', { id: 'lebih dari separuh', en: 'more than half' }],
      ['less-than-half', { id: 'kurang dari separuh', en: 'less than half' }],
    ] as const
  ).map(([name, words]) => claim(`${name}(${id})`, words));
  return [...oneIn, ...half].map((words) =>
    join(words, peopleOf(row.fact), same(' '), row.label, same(', '), value(row)),
  );
}

/** ` pekerja`: who is counted, where that is a word or two. */
function peopleOf(fact: Fact): Bilingual {
  const population = fact.kind === 'observation' ? fact.observation.population : null;
  const isShort =
    population !== null && languages.every((language) => /^\p{Ll}+(?: \p{Ll}+)?$/u.test(population[language]));
  return isShort ? join(same(' '), population) : same('');
}

/** Titles that state what a chart shows; whether each may stand there is still to be checked. */
export function titlesFor(spec: ChartSpec, chart: Chart, building: Building): readonly Bilingual[] {
  const rows = namedIn(chart, spec);
  const [most = []] = [...Map.groupBy(rows, ({ fact }) => fact.periodText).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const [one] = most;
  const when = one ? join(capital(periodLabel(one.fact)), same(': ')) : same('');
  // What stands in a group of its own goes by two names, which no title has room for.
  const isPlain = most.every(({ label }) => !label.id.includes(': '));
  const compared = isPlain ? [...sides(most), ...listed(most), ...first(most)] : [];
  const ofOneTime = [...shareOf(rows, building), ...compared].map((text) => join(when, text));
  return [...saidAndCounted(rows, building), ...changes(rows), ...ofOneTime];
}
