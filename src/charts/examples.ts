import { barExamples } from './bar/examples.ts';
import type { Example } from './example.ts';
import { lineExamples } from './line/examples.ts';
import { peopleGridExamples } from './people-grid/examples.ts';
import { rankingExamples } from './ranking/examples.ts';
import type { ChartTypeName } from './registry.ts';
import { slopeExamples } from './slope/examples.ts';
import { smallMultiplesExamples } from './small-multiples/examples.ts';
import { stackedShareExamples } from './stacked-share/examples.ts';
import { timelineExamples } from './timeline/examples.ts';

/** Every use of every chart type: tests, snapshots and the gallery page read this one list. */
export const examples: Readonly<Record<ChartTypeName, readonly Example[]>> = {
  bar: barExamples,
  'people-grid': peopleGridExamples,
  ranking: rankingExamples,
  'stacked-share': stackedShareExamples,
  line: lineExamples,
  timeline: timelineExamples,
  slope: slopeExamples,
  'small-multiples': smallMultiplesExamples,
};
