import type { Chart } from '../charts/open-chart.ts';
import { pageSvg } from '../charts/svg/page-svg.ts';
import { serialize, svg } from '../charts/svg/svg.ts';
import { languages, type Language } from '../i18n/locale.ts';
import { pageTheme, type Theme } from '../theme/theme.ts';
import { medianTime } from './bench-median.ts';

const runs = 400;

/** A chart keeps the drawing of its page; with a theme that only looks like the page's it draws anew each time. */
const unkept: Theme = { ...pageTheme };

/** From resolved rows to the text that stands in the page, as the build does it the first time. */
const draw = (chart: Chart, language: Language) =>
  pageSvg(chart.draw(language, unkept), chart.title[language], 'uraian');

export interface ChartTime {
  readonly id: string;
  readonly type: string;
  /** Bytes of the drawing in the page. */
  readonly bytes: number;
  /** Milliseconds from resolved rows to text, at the median. */
  readonly time: number;
  /**
   * The same, in units of what `JSON.stringify` takes for the finished elements. A machine that is half as fast gives the same number,
   * so runs on different machines can be compared.
   */
  readonly drawRatio: number;
  /** What our writer alone takes, in units of `JSON.stringify` of the same elements. */
  readonly writeRatio: number;
}

export function timeChart(chart: Chart): ChartTime {
  const { elements } = chart.draw('id');
  const tree = svg('svg', {}, ...elements);
  const yardstick = medianTime(() => JSON.stringify(tree), runs);
  const time = medianTime(() => draw(chart, 'id'), runs);
  return {
    id: chart.id,
    type: chart.type,
    bytes: Buffer.byteLength(draw(chart, 'id')),
    time,
    drawRatio: time / yardstick,
    writeRatio: medianTime(() => serialize(tree), runs) / yardstick,
  };
}

/** Milliseconds for every chart in both languages, once, by code that may not have run before. */
export function timeAllCharts(charts: Iterable<Chart>): number {
  const start = performance.now();
  for (const chart of charts) for (const language of languages) draw(chart, language);
  return performance.now() - start;
}
