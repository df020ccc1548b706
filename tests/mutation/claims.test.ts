import { expect, test } from 'vitest';
import type { Catalogue } from '../../src/facts/fact.ts';
import { languages } from '../../src/i18n/locale.ts';
import { openSealer } from '../../src/library/locks/seal-chart.ts';
import { evaluate } from '../../src/prose/claims/evaluate.ts';
import { parseExpression } from '../../src/prose/claims/expression.ts';
import { dependents, nudge, printedStep } from './nudge.ts';
import { catalogue, driftOf, drawCharts, publishedStories, reread, specs } from './signed-project.ts';

const uses = dependents(catalogue);
const verdict = (that: string) => evaluate(parseExpression(that), catalogue).is;
const isTrue = (that: string, record: Catalogue) => evaluate(parseExpression(that), record).is === 'true';

/** A record in which a claim is no longer what it was, by moving one of its facts as little as does it; null when none does. */
function upset(that: string, facts: readonly string[], result: boolean): Catalogue | null {
  for (const factor of [0.05, -0.05, 0.2, -0.2, 0.5, -0.5, 1, 3, -0.99]) {
    for (const id of facts) {
      const fact = catalogue.facts.get(id);
      if (fact?.value == null) continue;
      const record = nudge(catalogue, id, (fact.value * factor) / printedStep(fact), uses);
      if (isTrue(that, record) !== result) return record;
    }
  }
  return null;
}

test('every claim of the published stories stops the build when the record no longer says the same of it', () => {
  let stopped = 0;
  const all = publishedStories.flatMap((signed) =>
    languages.flatMap((language) => signed.story[language].claims.map((claim) => ({ signed, language, claim }))),
  );
  // What the record refuses to decide, because its facts may not be compared, no figure can change.
  const claims = all.filter(({ claim }) => verdict(claim.that) !== 'refused');
  expect(
    all.filter((each) => !claims.includes(each)).every(({ claim }) => claim.attributed && claim.dispute !== null),
  ).toBe(true);
  const missed: string[] = [];
  for (const { signed, language, claim } of claims) {
    const record = upset(claim.that, claim.facts, claim.result);
    const drifts =
      record === null
        ? []
        : driftOf(
            { ...signed, story: reread(signed, record) },
            record,
            openSealer({ catalogue: record, charts: drawCharts(record) }, specs),
          );
    if (drifts.some((drift) => drift.kind === 'claim' && drift.that === claim.that && drift.language === language))
      stopped += 1;
    else missed.push(`${language}: ${claim.that}`);
  }
  console.log(`claims: ${stopped} of ${claims.length} stop`);
  expect(missed).toEqual([]);
});
