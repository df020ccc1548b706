import type { ChartSpec } from '../../charts/draft-chart.ts';
import { subtitleOf } from '../../charts/draft-chart.ts';
import { peopleLabel, periodLabel, placeLabel } from '../../charts/begin.ts';
import type { Chart } from '../../charts/open-chart.ts';
import { precedes } from '../../charts/periods.ts';
import { rivalObstacle } from '../../charts/rivals.ts';
import { byPlace } from '../../charts/rows.ts';
import type { Building } from '../../facts/build-catalogue.ts';
import type { Fact } from '../../facts/fact.ts';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { listWords } from '../../i18n/list-words.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { formatNumber, numberWords } from '../../i18n/numbers.ts';
import { aboutUnit, isNumber, isShare, unitName } from '../../i18n/units.ts';
import { evaluate } from '../../prose/claims/evaluate.ts';
import { parseExpression } from '../../prose/claims/expression.ts';
import { entriesOf } from './chart-spec.ts';
import { checkSpec } from './check-spec.ts';

/** A figure of a chart under the name that the chart gives it. */
interface Named {
  readonly fact: Fact;
  readonly label: Bilingual;
}

/** Both languages of a text at once, so that they bind the same. */
const both = (write: (language: Language) => string): Bilingual => ({ id: write('id'), en: write('en') });

const join = (...parts: readonly Bilingual[]): Bilingual =>
  both((language) => parts.map((part) => part[language]).join(''));

const same = (text: string): Bilingual => ({ id: text, en: text });

const capital = (text: Bilingual): Bilingual =>
  both((language) => text[language].charAt(0).toUpperCase() + text[language].slice(1));

const claim = (that: string, words: Bilingual): Bilingual => both((language) => `{claim: ${that}|${words[language]}}`);

/** A count of rows, which is no figure of the record. */
const counted = (count: number): Bilingual =>
  join(
    same('{literal: '),
    both((language) => numberWords(count, language)),
    { id: '|jumlah baris grafik ini}', en: '|the rows of this chart}' },
  );

const value = ({ fact }: Named, form: 'standard' | 'number' = 'standard'): Bilingual =>
  same(form === 'number' ? `{${fact.id}|number}` : `{${fact.id}}`);

/** Keys under which figures stand that are seen and not compared. */
const notCompared: ReadonlySet<string | number> = new Set(['beside', 'reference', 'offScale', 'targets']);

/** The figures that a chart compares: of the unit that most of them have, under the names of its table. */
function namedIn(chart: Chart, spec: ChartSpec): readonly Named[] {
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
function nounOf(rows: readonly Named[], count = rows.length): Bilingual {
  const isOfPlaces = new Set(rows.map(({ fact }) => fact.place.id)).size === rows.length;
  return isOfPlaces
    ? { id: 'daerah', en: count === 1 ? 'place' : 'places' }
    : { id: 'angka', en: count === 1 ? 'figure' : 'figures' };
}

const superlative = ({ fact }: Named): Bilingual =>
  isShare(fact.unit) ? { id: 'tertinggi', en: 'highest' } : { id: 'terbesar', en: 'largest' };

/** A round number between two values: the multiple of a step that is nearest to the one, and not beyond the other. */
function roundBetween(near: number, far: number, steps: readonly number[]): number | null {
  for (const step of steps) {
    const found = near > far ? Math.ceil(near / step - 1) * step : Math.floor(near / step + 1) * step;
    const exact = Number(found.toPrecision(12));
    if (near > far ? exact > far && exact < near : exact < far && exact > near) return exact;
  }
  return null;
}

/** Steps of round numbers, as people say them. */
function stepsFor({ fact }: Named): readonly number[] {
  if (isShare(fact.unit)) return [5, 1];
  const size = 10 ** Math.floor(Math.log10(Math.max(10, valueAsPrinted(fact) ?? 0)));
  return [size / 2, size / 10];
}

const valueOf = ({ fact }: Named): number => valueAsPrinted(fact) ?? 0;

const bound = (at: number, { fact }: Named, side: 'above' | 'below'): Bilingual => {
  const words = { above: { id: 'di atas', en: 'above' }, below: { id: 'di bawah', en: 'below' } }[side];
  const { before = '' } = aboutUnit(fact.unit);
  return both((language) => {
    const unit = before === '' ? ` ${unitName(fact.unit, language)}` : '';
    return `${words[language]} ${before}${formatNumber(at, Number.isInteger(at) ? 0 : 1, language)}${unit}`;
  });
};

/** `Tiga daerah di atas 55 persen, tiga di bawah 30 persen`: the rows on both sides of their widest gap. */
function sides(rows: readonly Named[]): readonly Bilingual[] {
  const sorted = rows.toSorted((a, b) => valueOf(b) - valueOf(a));
  const gaps = sorted.slice(1).map((row, index) => valueOf(sorted[index] ?? row) - valueOf(row));
  const cut = gaps.indexOf(Math.max(...gaps)) + 1;
  const [upper, lower] = [sorted.slice(0, cut), sorted.slice(cut)];
  const [least, most] = [upper.at(-1), lower[0]];
  if (!least || !most || rows.length < 3) return [];
  const above = roundBetween(valueOf(least), valueOf(most), stepsFor(least));
  const below = roundBetween(valueOf(most), valueOf(least), stepsFor(most));
  if (above === null || below === null) return [];
  const all = (some: readonly Named[], name: string, at: number) => {
    const calls = some.map(({ fact }) => `${name}(${fact.id}, ${at})`);
    return calls.length === 1 ? (calls[0] ?? '') : `and(${calls.join(', ')})`;
  };
  return [
    join(
      counted(upper.length),
      same(' '),
      nounOf(rows, upper.length),
      same(' '),
      claim(all(upper, 'more-than', above), bound(above, least, 'above')),
      same(', '),
      counted(lower.length),
      same(' '),
      claim(all(lower, 'less-than', below), bound(below, most, 'below')),
    ),
  ];
}

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

/** Titles that state what a chart shows, each checked in its place: none is offered that the build would refuse. */
export function proposeTitles(
  spec: ChartSpec,
  chart: Chart,
  id: string,
  building: Building,
  names: readonly string[],
): readonly Bilingual[] {
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
  const found = [...saidAndCounted(rows, building), ...changes(rows), ...ofOneTime];
  return sound('title', found, spec, id, building, names).slice(0, 5);
}

/** What is counted, in several words; each checked in its place. */
export function proposeSubtitles(
  spec: ChartSpec,
  chart: Chart,
  id: string,
  building: Building,
  names: readonly string[],
): readonly Bilingual[] {
  const rows = namedIn(chart, spec).map(({ fact }) => fact);
  const plain = subtitleOf(rows);
  const [one] = rows;
  const name = one?.kind === 'observation' ? one.indicator.name : null;
  const isOfOne = rows.every(({ place }) => place.id === one?.place.id);
  const inPlace =
    one && name && isOfOne
      ? both((language) => {
          const where = `${{ id: 'di', en: 'in' }[language]} ${placeLabel(one)[language]}`;
          return plain[language].replace(name[language], `${name[language]} ${where}`);
        })
      : null;
  return sound('subtitle', [...(inPlace ? [inPlace] : []), plain], spec, id, building, names);
}

/** What a reader must know, from the record: caveats, other times, what is missing, what is our arithmetic; each checked in its place. */
export function proposeNotes(
  spec: ChartSpec,
  chart: Chart,
  id: string,
  building: Building,
  names: readonly string[],
): readonly Bilingual[] {
  const { facts } = chart;
  const caveats = facts.slice(0, 12).flatMap(({ id: fact }) => building.unfilled.facts.get(fact)?.caveat ?? []);
  const namesOf = (some: readonly Fact[]) =>
    both((language) =>
      listWords(
        [...new Set(some.map((fact) => `${placeLabel(fact)[language]} (${periodLabel(fact)[language]})`))],
        language,
      ),
    );
  const missing = facts.filter(({ value: known }) => known === null);
  const derived = facts.filter(({ status }) => status === 'derived');
  const speakers = new Map(
    facts.flatMap((fact) =>
      fact.kind === 'observation' ? [[fact.observation.attributedTo.id, fact.observation.attributedTo] as const] : [],
    ),
  );
  const [speaker] = speakers.values();
  const found = [
    ...(missing.length > 0
      ? [join({ id: 'Tidak dilaporkan: ', en: 'Not reported: ' }, namesOf(missing), same('.'))]
      : []),
    ...(derived.length > 0 && derived.length < facts.length
      ? [join({ id: 'Hitungan kami: ', en: 'Our arithmetic: ' }, namesOf(derived), same('.'))]
      : []),
    ...(speaker && speakers.size === 1 && derived.length === 0
      ? [join({ id: 'Angka menurut ', en: 'Figures according to ' }, speaker, same('.'))]
      : []),
    ...new Map(caveats.map((caveat) => [caveat.id, caveat])).values(),
  ];
  return sound('note', found, spec, id, building, names).slice(0, 5);
}

/** Those of some texts with which nothing is wrong where they would stand, and that do not stand there already. */
function sound(
  key: 'title' | 'subtitle' | 'note',
  texts: readonly Bilingual[],
  spec: ChartSpec,
  id: string,
  building: Building,
  names: readonly string[],
): readonly Bilingual[] {
  const told = new Set<string>();
  return texts.filter((text) => {
    if (told.has(text.id)) return false;
    told.add(text.id);
    const { troubles } = checkSpec({ ...spec, [key]: text }, id, building, names);
    return !troubles.some(({ path }) => path[0] === key || path.length === 0);
  });
}
