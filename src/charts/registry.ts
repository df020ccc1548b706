import { z } from 'zod';
import { bar } from './bar/bar.ts';
import { defineChart } from './define-chart.ts';
import { dotStrips } from './dot-strips/dot-strips.ts';
import { line } from './line/line.ts';
import { monthBoxes } from './month-boxes/month-boxes.ts';
import { peopleGrid } from './people-grid/people-grid.ts';
import { ranking } from './ranking/ranking.ts';
import { rivalStrip } from './rival-strip/rival-strip.ts';
import { slope } from './slope/slope.ts';
import { smallMultiples } from './small-multiples/small-multiples.ts';
import { stackedShare } from './stacked-share/stacked-share.ts';
import { tileMap } from './tile-map/tile-map.ts';
import { timeline } from './timeline/timeline.ts';

/** Every chart type there is. A new one is one line here. */
export const chartTypes = {
  bar: defineChart(bar),
  'people-grid': defineChart(peopleGrid),
  ranking: defineChart(ranking),
  'stacked-share': defineChart(stackedShare),
  line: defineChart(line),
  timeline: defineChart(timeline),
  slope: defineChart(slope),
  'small-multiples': defineChart(smallMultiples),
  'dot-strips': defineChart(dotStrips),
  'tile-map': defineChart(tileMap),
  'rival-strip': defineChart(rivalStrip),
  'month-boxes': defineChart(monthBoxes),
};

export type ChartTypeName = keyof typeof chartTypes;

export const isChartTypeName = (name: unknown): name is ChartTypeName =>
  typeof name === 'string' && Object.hasOwn(chartTypes, name);

const { bar: first, ...others } = chartTypes;

/** A chart's file: `type` decides which other keys it has. An unknown key is a typo and fails. */
export const chartFileSchema = z.discriminatedUnion('type', [
  first.schema,
  ...Object.values(others).map(({ schema }) => schema),
]);
