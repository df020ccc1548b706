import type { Chart } from '../../charts/open-chart.ts';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { fillCatalogue } from '../../facts/fill-catalogue.ts';
import { printsAlike } from '../../facts/publish-fact.ts';
import type { Lock } from '../../prose/lock/lock.ts';
import { asSigned, signFact } from '../../prose/lock/signed-fact.ts';
import type { OpenChart } from '../read-charts.ts';

/** The record as a story prints it that is kept on older values: its figures, sentences, claims and charts all come from here. */
export interface Edition {
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
  /** Since when the story has stood on older values, as an ISO date. */
  readonly since: string;
  /** The figures that print differently today, in the order of their ids. */
  readonly moved: readonly { readonly signed: Fact; readonly today: Fact }[];
}

/** The facts with those that are kept as they were when signed. */
function keptFacts({ facts: signed, kept }: Lock, today: Catalogue['facts']): ReadonlyMap<string, Fact> {
  const facts = new Map(today);
  for (const id of kept?.facts ?? []) {
    const fact = today.get(id);
    const before = signed[id];
    if (fact !== undefined && before !== undefined) facts.set(id, asSigned(fact, before));
  }
  return facts;
}

/**
 * What a story prints from that is kept on the values of its lock; null for every other story, which prints from today's record.
 * @param specs the charts' files as parsed, by id
 */
export function openEdition(
  lock: Lock,
  today: {
    readonly catalogue: Catalogue;
    /** With `{fact-id}` still in its texts: they are finished with the kept figures. */
    readonly unfilled: Catalogue;
    readonly charts: ReadonlyMap<string, Chart>;
    readonly specs: ReadonlyMap<string, unknown>;
  },
  openChart: OpenChart,
): Edition | null {
  const { kept } = lock;
  if (kept === undefined) return null;
  const { unfilled } = today;
  const catalogue = fillCatalogue({ ...unfilled, facts: keptFacts(lock, unfilled.facts) });
  const charts = new Map(today.charts);
  for (const id of Object.keys(lock.charts)) {
    const opening = openChart(today.specs.get(id), id, catalogue);
    if ('chart' in opening) charts.set(id, opening.chart);
  }
  const moved = kept.facts.flatMap((id) => {
    const [signed, now] = [catalogue.facts.get(id), today.catalogue.facts.get(id)];
    if (signed === undefined || now === undefined) return [];
    return printsAlike(signFact(signed), signFact(now)) ? [] : [{ signed, today: now }];
  });
  return { catalogue, charts, since: kept.since, moved };
}
