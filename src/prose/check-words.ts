import type { Problem } from '../facts/problem.ts';
import { checkBound } from './check-bound.ts';
import { checkFigures } from './check-figures.ts';
import type { ClaimContext } from './claims/check-claim.ts';
import { explainClaimWord, nameClaim } from './claims/explain-claim-word.ts';
import { findClaimWords } from './claims/find-claim-words.ts';
import { joinBounds } from './claims/join-bounds.ts';
import { explainNumeral, nameNumeral, type Binding } from './numerals/explain-numeral.ts';
import { findNumerals, outside } from './numerals/find-numerals.ts';
import { bindingSign, factsIn, problemOf, sentencesOf, type Bound, type Passage } from './passage.ts';
import { tokenize } from './words/tokens.ts';

export interface SentenceContext extends ClaimContext {
  /** Names that hold numbers, which are no figures. */
  readonly names?: readonly string[];
  /** Facts that the words stand beside, such as a chart's, to propose where a sentence binds none. */
  readonly nearby?: readonly string[];
}

/** So many bound things before a word, and as many behind it, it may be about. */
const farthest = 30;

/** Finds the facts bound in a passage, those nearest to an offset first, then those that stand beside it. */
function factsNear({ text, bound }: Passage, nearby: readonly string[]): (offset: number) => readonly string[] {
  const signs = Array.from(text.matchAll(new RegExp(bindingSign, 'g')), ({ index }, order) => {
    const thing = bound[order];
    return { index, facts: thing === undefined ? [] : factsIn([thing]) };
  }).filter(({ facts }) => facts.length > 0);
  return (offset) => {
    const after = signs.findIndex(({ index }) => index > offset);
    const middle = after === -1 ? signs.length : after;
    const around = signs.slice(Math.max(0, middle - farthest), middle + farthest);
    const byDistance = around.toSorted((a, b) => Math.abs(a.index - offset) - Math.abs(b.index - offset));
    return [...new Set([...byDistance.flatMap(({ facts }) => facts), ...nearby])];
  };
}

/** So many problems of a passage are told with what to write; the rest are named, or a long list of numbers would take minutes. */
const mostExplained = 50;

/** Whether something bound would pass where words of a passage stand: what a message proposes is tried first. */
function tryOut(passage: Passage, context: SentenceContext, offset: number, length: number, sentence: string) {
  const { text } = passage;
  const start = text.lastIndexOf(sentence, offset);
  const [from, to] = start === -1 ? [0, text.length] : [start, start + sentence.length];
  const before = text.slice(0, from).split(bindingSign).length - 1;
  const within = text.slice(from, offset).split(bindingSign).length - 1;
  const all = text.slice(from, to).split(bindingSign).length - 1;
  const at = { line: 0, column: 0 };
  const tried = text.slice(from, offset) + bindingSign + text.slice(offset + length, to);
  return (thing: Bound): boolean => {
    const bound = passage.bound.slice(before, before + all).toSpliced(within, 0, { ...thing, at });
    const pasted: Passage = { ...passage, text: tried, bound };
    const isAt = (problem: Problem) => problem.line === 0;
    return ![...checkBound([{ ...thing, at }], pasted, context, []), ...checkFigures(pasted, context)].some(isAt);
  };
}

/** Stands for what is acknowledged or no prose, where words are looked for: it is no figure. */
const silentSign = '\uFFFD';

/** The text with a sign for each figure and each claim, and another for what is neither. */
function withFigures({ text, bound }: Passage): string {
  let index = -1;
  return text.replaceAll(bindingSign, (sign) => {
    index += 1;
    const kind = bound[index]?.kind;
    return kind === 'literal' || kind === 'other' ? silentSign : sign;
  });
}

/** The words of a passage that nothing is bound to, and that say a number or claim something. */
export function* checkWords(passage: Passage, context: SentenceContext): Generator<Problem> {
  const { language, syntax } = passage;
  const text = withFigures(passage);
  const { catalogue, nearby = [], names } = context;
  const read = tokenize(text);
  const found = joinBounds(
    findClaimWords(text, language, read),
    findNumerals(text, language, names, read),
    text,
    language,
  );
  if (found.claims.length + found.numerals.length === 0) return;
  const sentenceOf = sentencesOf(text);
  const near = found.claims.length === 0 ? null : factsNear(passage, nearby);
  const spanOf = ({ offset, text: { length } }: { readonly offset: number; readonly text: string }) => ({
    offset,
    length,
  });
  for (const [index, word] of found.claims.entries()) {
    if (index >= mostExplained) {
      yield problemOf(passage, spanOf(word), { message: nameClaim(word) });
      continue;
    }
    const passes = tryOut(passage, context, word.offset, word.text.length, sentenceOf(word.offset));
    const told = explainClaimWord(word, passage, near?.(word.offset) ?? [], catalogue, (that, said) =>
      passes({ kind: 'claim', that, by: null, dispute: null, ...said, words: word.text, inner: [] }),
    );
    yield problemOf(passage, spanOf(word), told);
  }
  // "one in two" is a claim and a number; the claim is what to mend.
  for (const [index, numeral] of outside(found.numerals, found.claims).entries()) {
    if (index >= mostExplained) {
      yield problemOf(passage, spanOf(numeral), { message: nameNumeral(numeral) });
      continue;
    }
    const sentence = sentenceOf(numeral.offset);
    const passes = tryOut(passage, context, numeral.offset, numeral.text.length, sentence);
    const asBound = (binding: Binding): Bound =>
      binding.kind === 'fact' ? binding : { ...binding, by: null, dispute: null, inner: [] };
    const told = explainNumeral(numeral, language, catalogue, {
      sentence,
      place: syntax,
      passes: (binding) => passes(asBound(binding)),
    });
    yield problemOf(passage, spanOf(numeral), told);
  }
}
