import type { Chart } from '../../charts/open-chart.ts';
import type { Catalogue } from '../../facts/fact.ts';
import {
  listCharts,
  listClaims,
  listPrints,
  type ChartSeal,
  type StoryContent,
} from '../../prose/lock/story-content.ts';
import type { Story } from '../story.ts';
import { sealChart } from './seal-chart.ts';

/** What a story prints from: today's record, or for a story that is kept on older values its edition. */
export interface PrintedFrom {
  readonly catalogue: Catalogue;
  readonly charts: ReadonlyMap<string, Chart>;
}

/** Gives the seal of a chart by its id; null when it cannot be drawn. */
export type Sealer = (id: string) => ChartSeal | null;

/**
 * Seals each chart once, however many stories show it.
 * @param specs the charts' files as parsed, by id
 */
export function openSealer({ catalogue, charts }: PrintedFrom, specs: ReadonlyMap<string, unknown>): Sealer {
  const known = new Map<string, ChartSeal | null>();
  return (id) => {
    const found = known.get(id);
    if (found !== undefined) return found;
    const chart = charts.get(id);
    const seal = chart === undefined ? null : sealChart(chart, specs.get(id), catalogue);
    known.set(id, seal);
    return seal;
  };
}

/** What a story prints now, in both languages. */
export function storyContent({ id, en }: Story, catalogue: Catalogue, seal: Sealer): StoryContent {
  return {
    id: { prints: listPrints(id, 'id', catalogue), claims: listClaims(id) },
    en: { prints: listPrints(en, 'en', catalogue), claims: listClaims(en) },
    charts: new Map([...listCharts(id), ...listCharts(en)].map((chart) => [chart, seal(chart)])),
  };
}
