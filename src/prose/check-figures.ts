import type { Problem } from '../facts/problem.ts';
import { admitsWeakness, loneWeakFigure, refuseLoneWeakFigure } from '../facts/weak.ts';
import { findMismatches } from './bindings/find-mismatches.ts';
import { checkRates } from './check-rates.ts';
import type { ClaimContext } from './claims/check-claim.ts';
import { checkSuperlatives } from './claims/check-superlatives.ts';
import { explainNegation, findNegation } from './claims/refuse-words.ts';
import { bindingSign, factsIn, type Passage } from './passage.ts';

/** A weak figure that a passage prints without another about the same thing and without a word about its weakness. */
function* checkWeakness({ text, bound, file, language }: Passage, { catalogue }: ClaimContext): Generator<Problem> {
  const printed = factsIn(bound).flatMap((id) => catalogue.facts.get(id) ?? []);
  const lone = loneWeakFigure(printed);
  if (lone === null) return;
  const words = [text, ...bound.flatMap((thing) => (thing.kind === 'claim' ? [thing.words] : []))].join(' ');
  if (admitsWeakness(words, language)) return;
  const at = bound.find((thing) => factsIn([thing]).includes(lone.id))?.at ?? { line: 1, column: 1 };
  yield { file, ...at, message: refuseLoneWeakFigure(lone) };
}

function* checkNegations({ text, bound, file, language }: Passage): Generator<Problem> {
  let index = -1;
  for (const thing of bound) {
    index = text.indexOf(bindingSign, index + 1);
    if (thing.kind !== 'claim') continue;
    const negation = findNegation(text.slice(0, index), language);
    if (negation !== null) yield { file, ...thing.at, message: explainNegation(negation, thing.words) };
  }
}

/** What is bound in a passage, held against the words around it. What a message proposes must pass here too. */
export function* checkFigures(passage: Passage, context: ClaimContext): Generator<Problem> {
  const { catalogue, isSound } = context;
  yield* checkNegations(passage);
  if (isSound) yield* checkSuperlatives(passage, catalogue);
  yield* findMismatches(passage, catalogue);
  yield* checkWeakness(passage, context);
  yield* checkRates(passage, catalogue);
}
