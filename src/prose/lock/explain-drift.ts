import type { Problem } from '../../facts/problem.ts';
import { explainGoneFact } from './explain-gone-fact.ts';
import { explainMovedChart } from './explain-moved-chart.ts';
import { explainMovedFigure } from './explain-moved-figure.ts';
import { explainRewriting } from './explain-rewriting.ts';
import { explainTurnedClaim } from './explain-turned-claim.ts';
import type { Drift } from './find-drift.ts';
import type { SignedStory } from './signed-story.ts';

function explain(drift: Drift, signed: SignedStory): readonly Problem[] {
  switch (drift.kind) {
    case 'print':
      return explainMovedFigure(drift, signed);
    case 'gone':
      return explainGoneFact(drift, signed);
    case 'claim':
      return explainTurnedClaim(drift, signed);
    case 'chart':
      return [explainMovedChart(drift, signed)];
    case 'added':
    case 'removed':
      return [explainRewriting(drift, signed)];
  }
}

/** No-break spaces are for pages; an editor looks for what a message quotes, and types plain ones. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

/** What has moved, in an editor's words: where, the sentence, old and new, and what to do. One problem for each place that prints it. */
export const explainDrift = (drift: Drift, signed: SignedStory): readonly Problem[] =>
  explain(drift, signed).map(({ message, ...place }) => ({
    ...place,
    message: { id: plain(message.id), en: plain(message.en) },
  }));
