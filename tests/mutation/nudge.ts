import type { Catalogue, DerivedFact, Fact } from '../../src/facts/fact.ts';
import { operations } from '../../src/facts/operations.ts';
import { lastDigit } from '../../src/facts/rounding.ts';

const withValue = (fact: Fact, value: number): Fact =>
  fact.kind === 'observation' ? { ...fact, value, observation: { ...fact.observation, value } } : { ...fact, value };

/** A rule has no number to move: what it says becomes longer by a sign for each whole step. */
const withWords = (fact: Fact, words: NonNullable<Fact['rule']>, steps: number): Fact => {
  const more = '…'.repeat(Math.floor(steps));
  return { ...fact, rule: { id: words.id + more, en: words.en + more } };
};

/** Computes a derivation anew, as data/ would, with the digits that floating point can vouch for. */
const derive = (fact: DerivedFact, operands: readonly Fact[]): Fact => {
  const value = operations[fact.derivation.operation].compute(operands.map((operand) => operand.value ?? NaN));
  return { ...fact, operands, value: Number(value.toPrecision(15)) };
};

/** For each fact, the derivations that name it, so that only what hangs on a change is computed again. */
export function dependents({ facts }: Catalogue): ReadonlyMap<string, readonly DerivedFact[]> {
  const found = new Map<string, DerivedFact[]>();
  for (const fact of facts.values()) {
    if (fact.kind !== 'derivation') continue;
    for (const { id } of fact.operands) found.set(id, [...(found.get(id) ?? []), fact]);
  }
  return found;
}

/** The ids of a fact and of everything computed from it, each before what is computed from it. */
function chainOf(id: string, uses: ReadonlyMap<string, readonly DerivedFact[]>): readonly string[] {
  const done: string[] = [];
  const visit = (name: string) => {
    if (done.includes(name)) return;
    for (const { id: next } of uses.get(name) ?? []) visit(next);
    done.push(name);
  };
  visit(id);
  return done.toReversed();
}

/** The smallest step that shows: one of the last printed digit, or of the unit a fact is rounded to. */
export const printedStep = (fact: Fact): number => lastDigit(fact);

/** The record with one fact moved by some of its printed steps, and everything computed from it computed again. */
export function nudge(
  catalogue: Catalogue,
  id: string,
  steps: number,
  uses: ReadonlyMap<string, readonly DerivedFact[]>,
): Catalogue {
  const facts = new Map(catalogue.facts);
  for (const name of chainOf(id, uses)) {
    const fact = facts.get(name);
    if (fact === undefined) continue;
    if (name === id && fact.rule) facts.set(id, withWords(fact, fact.rule, steps));
    else if (name === id) facts.set(id, withValue(fact, (fact.value ?? 0) + steps * printedStep(fact)));
    else if (fact.kind === 'derivation')
      facts.set(
        name,
        derive(
          fact,
          fact.operands.map((operand) => facts.get(operand.id) ?? operand),
        ),
      );
  }
  return { ...catalogue, facts };
}
