import type { Catalogue } from '../../facts/fact.ts';
import { byPlace, type Problem } from '../../facts/problem.ts';
import { type Sealer, storyContent } from './seal-chart.ts';
import type { Story } from '../read-stories.ts';
import { type DriftProblem, explainDrift } from '../../prose/lock/explain-drift.ts';
import { findDrift } from '../../prose/lock/find-drift.ts';
import type { Lock } from '../../prose/lock/lock.ts';

/**
 * What has moved under a story, each joined with what else is wrong at the same place: that a claim was true when signed, and why it
 * is false now, is one mistake and one message.
 */
export const joinAtPlace = (drift: readonly DriftProblem[], others: readonly Problem[]): readonly DriftProblem[] =>
  drift.map((drifted) => {
    const why = others.filter((problem) => byPlace(problem, drifted) === 0);
    const say = (language: 'id' | 'en') => [...why, drifted].map(({ message }) => message[language]).join(' ');
    return { ...drifted, message: { id: say('id'), en: say('en') } };
  });

/**
 * Everything in which a signed story would print differently from what was signed, in an editor's words.
 * @param catalogue what the story prints from, and `seal` for its charts
 */
export function checkLock(story: Story, lock: Lock, catalogue: Catalogue, seal: Sealer): readonly DriftProblem[] {
  const drifts = findDrift(lock, storyContent(story, catalogue, seal), catalogue);
  if (drifts.length === 0) return [];
  const { id, en, slug } = story;
  const placeOf = (component: 'Chart' | 'Photo', attribute: string, value: string) =>
    id.uses.find((use) => use.component === component && use.attributes[attribute] === value) ?? { line: 1, column: 1 };
  const signed = {
    slug,
    lock,
    passages: { id: id.passages, en: en.passages },
    files: { id: id.file, en: en.file },
    chartAt: (chart: string) => placeOf('Chart', 'id', chart),
    photoAt: (name: string) => placeOf('Photo', 'name', name),
    catalogue,
  };
  return drifts.flatMap((drift) => explainDrift(drift, signed)).toSorted(byPlace);
}
