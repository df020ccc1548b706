import type { Catalogue } from '../../facts/fact.ts';
import type { Problem } from '../../facts/problem.ts';
import { bindingSign, sentencesOf, type Passage } from '../passage.ts';
import { ExpressionFault, parseExpression, type Expression } from './expression.ts';
import { refuseLeftOut } from './find-left-out.ts';

/** An expression, or null when it cannot be read; the check of the claim says why. */
function readExpression(that: string): Expression | null {
  try {
    return parseExpression(that);
  } catch (error) {
    if (error instanceof ExpressionFault) return null;
    throw error;
  }
}

/** A superlative says over which set it was computed, or covers all that the record has. What a source says is the source's. */
export function* checkSuperlatives({ text, bound, file, language }: Passage, catalogue: Catalogue): Generator<Problem> {
  const claims = bound.filter((thing) => thing.kind === 'claim');
  if (claims.every(({ that }) => !/highest|lowest/.test(that))) return;
  const sentenceOf = sentencesOf(text);
  let index = -1;
  for (const thing of bound) {
    index = text.indexOf(bindingSign, index + 1);
    if (thing.kind !== 'claim' || (thing.by !== null && thing.dispute !== null)) continue;
    const expression = readExpression(thing.that);
    const around = sentenceOf(index);
    const at = index - text.lastIndexOf(around, index);
    const sentence = `${around.slice(0, at)}${thing.words}${around.slice(at + 1)}`;
    const message = expression === null ? null : refuseLeftOut(expression, sentence, language, catalogue);
    if (message !== null) yield { file, ...thing.at, message };
  }
}
