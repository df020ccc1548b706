import type { Catalogue } from '../../facts/fact.ts';
import { byPlace, type Problem } from '../../facts/problem.ts';
import { explainDrift } from '../../prose/lock/explain-drift.ts';
import { findDrift } from '../../prose/lock/find-drift.ts';
import type { Lock } from '../../prose/lock/lock.ts';
import type { Story } from '../story.ts';
import { storyContent, type Sealer } from './story-content.ts';

/**
 * Everything in which a signed story would print differently from what was signed, in an editor's words.
 * @param catalogue what the story prints from, and `seal` for its charts
 */
export function checkLock(story: Story, lock: Lock, catalogue: Catalogue, seal: Sealer): readonly Problem[] {
  const drifts = findDrift(lock, storyContent(story, catalogue, seal), catalogue);
  if (drifts.length === 0) return [];
  const { id, en, slug } = story;
  const signed = {
    slug,
    lock,
    passages: { id: id.passages, en: en.passages },
    files: { id: id.file, en: en.file },
    chartAt: (chart: string) =>
      id.uses.find(({ component, attributes }) => component === 'Chart' && attributes['id'] === chart) ?? {
        line: 1,
        column: 1,
      },
    catalogue,
  };
  return drifts.flatMap((drift) => explainDrift(drift, signed)).toSorted(byPlace);
}
