import type { Unit } from '../../i18n/units.ts';
import type { Fact } from '../fact.ts';
import { formatFact } from '../format.ts';
import { indicatorOf, topicOf, type Topic } from '../topics.ts';

/** How a number came about, in the order in which a page tells them: what was counted first, what is known to be wrong last. */
const statusOrder = ['measured', 'announced', 'target', 'estimate', 'enacted', 'derived', 'misprint'] as const;

/** How many rows of a chapter a page may print, so that no record is too large for it: of the first, and of each other. */
const mostRows = { first: 22, other: 6 } as const;

/** A number, and others in no series that say the very same of the same time: reports of one and the same statement. */
export interface Figure {
  readonly fact: Fact;
  readonly repeats: readonly Fact[];
}

/** Figures that came about alike, by what is measured and the newest first. */
export interface FigureGroup {
  /** Null where what stands together is of several. */
  readonly unit: Unit | null;
  readonly status: Fact['status'];
  readonly figures: readonly Figure[];
}

export interface Chapter {
  /** Null for what belongs to no topic. */
  readonly topic: Topic | null;
  /** Never empty, and none of them is. */
  readonly groups: readonly FigureGroup[];
  /** How many numbers it holds, and how many of them the groups do not show. */
  readonly count: number;
  readonly left: number;
}

const newestFirst = (a: Fact, b: Fact): number =>
  b.period.to.last.localeCompare(a.period.to.last, 'en') || b.periodText.localeCompare(a.periodText, 'en');

/** What two numbers must share for one to repeat the other. */
const sameness = (fact: Fact): string => {
  const what = fact.kind === 'observation' ? fact.indicator.id : fact.id;
  return [what, fact.status, fact.periodText, formatFact(fact, 'en')].join('|');
};

/**
 * Each number with those that only repeat it. What stands in a series is never a repeat, since it may be compared with other numbers; nor is a
 * count of another group. Of a share, whose group each report words in its own way, the indicator says who is meant.
 */
function joinRepeats(facts: readonly Fact[]): readonly Figure[] {
  return [...Map.groupBy(facts, sameness).values()].flatMap((alike) => {
    const population = (fact: Fact) => (fact.kind === 'observation' ? fact.observation.population.en : fact.id);
    const head = alike.find(({ series }) => series.length > 0) ?? alike[0];
    if (head === undefined) return [];
    const isRepeat = (fact: Fact) =>
      fact !== head && fact.series.length === 0 && (fact.unit === 'percent' || population(fact) === population(head));
    return alike.flatMap((fact) =>
      fact === head ? [{ fact, repeats: alike.filter(isRepeat) }] : isRepeat(fact) ? [] : [{ fact, repeats: [] }],
    );
  });
}

/** How many of a group are taken in a turn: what was counted or announced is what a reader comes for. */
const inTurn = ({ status }: FigureGroup): number => (['measured', 'announced'].includes(status) ? 3 : 1);

/** So many of each group that all together are no more than `most`, taking some of each in turn. */
function takeFairly(groups: readonly FigureGroup[], most: number): readonly FigureGroup[] {
  const shares = groups.map(() => 0);
  for (let left = most, before = NaN; left > 0 && left !== before;) {
    before = left;
    for (const [index, group] of groups.entries()) {
      const taken = shares[index] ?? 0;
      const more = Math.min(left, inTurn(group), group.figures.length - taken);
      shares[index] = taken + more;
      left -= more;
    }
  }
  return groups.flatMap((group, index) => {
    const figures = group.figures.slice(0, shares[index]);
    return figures.length === 0 ? [] : [{ ...group, figures }];
  });
}

const factsIn = (groups: readonly FigureGroup[]): number =>
  groups.flatMap(({ figures }) => figures).reduce((sum, { repeats }) => sum + 1 + repeats.length, 0);

/**
 * Figures by how they came about, so that a target never stands among counts; in a topic that a page tells at length by unit before that, in
 * the order in which the topic names what is in it.
 */
function groupsOf(facts: readonly Fact[], topic: Topic | null, byUnit: boolean): readonly FigureGroup[] {
  const rank = (fact: Fact) => topic?.indicators.indexOf(indicatorOf(fact) ?? '') ?? 0;
  const sorted = facts.toSorted((a, b) => rank(a) - rank(b) || newestFirst(a, b));
  return [...Map.groupBy(sorted, ({ unit }) => (byUnit ? unit : null))].flatMap(([unit, alike]) =>
    statusOrder.flatMap((status) => {
      const figures = joinRepeats(alike.filter((fact) => fact.status === status));
      return figures.length === 0 ? [] : [{ unit, status, figures }];
    }),
  );
}

/** What is known of a place, topic by topic: of the first at length, of each other the most important. */
export function chaptersOf(facts: readonly Fact[], topics: ReadonlyMap<string, Topic>): readonly Chapter[] {
  const byTopic = Map.groupBy(facts, (fact) => topicOf(fact, topics));
  return [...topics.values(), null].flatMap((topic, index) => {
    const all = byTopic.get(topic) ?? [];
    if (all.length === 0) return [];
    const groups = takeFairly(groupsOf(all, topic, index === 0), index === 0 ? mostRows.first : mostRows.other);
    return [{ topic, groups, count: all.length, left: all.length - factsIn(groups) }];
  });
}
