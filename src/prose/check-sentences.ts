import { asWritten } from '../facts/suggest.ts';
import { isForm } from '../facts/placeholders.ts';
import type { Catalogue } from '../facts/fact.ts';
import type { Problem } from '../facts/problem.ts';
import { refuseForm } from '../facts/format.ts';
import { admitsWeakness, loneWeakFigure, refuseLoneWeakFigure } from '../facts/weak.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { checkClaim, type CheckedClaim, type ClaimContext } from './claims/check-claim.ts';
import { explainClaimWord, nameClaim } from './claims/explain-claim-word.ts';
import { ExpressionFault, parseExpression, type Expression } from './claims/expression.ts';
import { refuseLeftOut } from './claims/find-left-out.ts';
import { joinBounds } from './claims/join-bounds.ts';
import { findClaimWords } from './claims/find-claim-words.ts';
import { explainNegation, findNegation } from './claims/refuse-words.ts';
import { findMismatches } from './bindings/find-mismatches.ts';
import { explainNumeral, nameNumeral, type Binding } from './numerals/explain-numeral.ts';
import { findNumerals, outside } from './numerals/find-numerals.ts';
import { bindingSign, locate, problemAt, sentencesOf, type Bound, type BoundAt, type Passage } from './passage.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkRates } from './check-rates.ts';
import { checkTypography } from './typography.ts';
import { readPlain, type Disguised } from './words/plain-letters.ts';
import { tokenize } from './words/tokens.ts';

export interface SentenceContext extends ClaimContext {
  /** Names that hold numbers, which are no figures. */
  readonly names?: readonly string[];
  /** Facts that the words stand beside, such as a chart's, to propose where a sentence binds none. */
  readonly nearby?: readonly string[];
}

const factsIn = (bound: readonly Bound[]): readonly string[] =>
  bound.flatMap((thing) => (thing.kind === 'fact' ? [thing.id] : thing.kind === 'claim' ? factsIn(thing.inner) : []));

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

type BoundClaim = Extract<Bound, { kind: 'claim' }>;

/** At least two words, or it is no reason. */
const isReason = (reason: string) => (reason.match(/\S*\p{L}\S*/gu) ?? []).length >= 2;

function refuseLiteral({ words, reason }: Extract<Bound, { kind: 'literal' }>): Bilingual | null {
  if (words.trim() === '')
    return {
      id: 'Tidak ada kata di sini. Tulis kata-katanya, atau hapus.',
      en: 'There are no words here. Write them, or take it out.',
    };
  if (isReason(reason)) return null;
  return {
    id: `${asWritten(words)} belum punya alasan. Tulis dengan beberapa kata mengapa ini bukan angka atau klaim dari catatan.`,
    en: `${asWritten(words)} has no reason. Say in a few words why it is no figure or claim from the record.`,
  };
}

/** What is wrong with a claim in a string that would do in prose, or null. */
function refuseInString({ words, stray }: BoundClaim, isDisputed: boolean, { syntax }: Passage): Bilingual | null {
  if (stray !== undefined && stray !== null) {
    return {
      id: `${asWritten(stray)} bukan bagian klaim. Sesudah kata-katanya hanya boleh |by Nama dan |dispute id-sengketa.`,
      en: `${asWritten(stray)} is no part of a claim. After its words only |by Name and |dispute id may follow.`,
    };
  }
  if (!isDisputed || syntax === 'mdx') return null;
  return {
    id: `${asWritten(words)} tidak didukung catatan, dan di judul atau catatan grafik sengketanya tidak dapat ditunjukkan. Pindahkan ke naskah dengan <Claim … by="…" dispute="…">.`,
    en: `${asWritten(words)} is not borne out by the record, and a title or a note cannot show the dispute. Move it into the prose, with <Claim … by="…" dispute="…">.`,
  };
}

const explainDisguised = ({ word, letter }: Disguised): Bilingual => {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    id: `${asWritten(word)} memuat ${asWritten(letter)} (${code}), yang hanya mirip huruf biasa. Ketik ulang katanya.`,
    en: `${asWritten(word)} holds ${asWritten(letter)} (${code}), which only looks like a plain letter. Type the word again.`,
  };
};

/** An expression, or null when it cannot be read; the check of the claim says why. */
function readExpression(that: string): Expression | null {
  try {
    return parseExpression(that);
  } catch (error) {
    if (error instanceof ExpressionFault) return null;
    throw error;
  }
}

/** A claim whose expression cannot be read. */
const unreadable = ({ that, words, by, dispute }: BoundClaim): CheckedClaim => ({
  that,
  words,
  result: false,
  attributed: by !== null,
  dispute,
  facts: [],
  isSettled: false,
});

function* checkBound(
  bound: readonly BoundAt[],
  passage: Passage,
  context: SentenceContext,
  claims: CheckedClaim[],
): Generator<Problem> {
  const { file, language } = passage;
  for (const thing of bound) {
    const at = { file, ...thing.at };
    if (thing.kind === 'literal') {
      const message = refuseLiteral(thing);
      if (message !== null) yield { ...at, message };
    } else if (thing.kind === 'fact') {
      const fact = context.catalogue.facts.get(thing.id);
      const message =
        fact !== undefined && thing.form !== null && isForm(thing.form) ? refuseForm(fact, thing.form) : null;
      if (message !== null) yield { ...at, message };
    } else if (thing.kind === 'claim') {
      const { claim, faults } = checkClaim(thing, language, context);
      for (const message of faults) yield { ...at, message };
      const misplaced = faults.length === 0 ? refuseInString(thing, claim?.result === false, passage) : null;
      if (misplaced !== null) yield { ...at, message: misplaced };
      if (claim !== null) claims.push({ ...claim, isSettled: faults.length === 0 });
      else claims.push(unreadable(thing));
      yield* checkBound(thing.inner as readonly BoundAt[], passage, context, claims);
    }
  }
}

/** A weak figure that a passage prints without another about the same thing and without a word about its weakness. */
function* checkWeakness({ text, bound, file, language }: Passage, { catalogue }: SentenceContext): Generator<Problem> {
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

/** A passage in plain letters, so that no sign hides a word, with what only looks like a letter reported. */
function readPassage(passage: Passage): { readonly plain: Passage; readonly problems: readonly Problem[] } {
  const read = readPlain(passage.text);
  const inClaims = passage.bound.flatMap((thing) =>
    thing.kind === 'claim' ? (readPlain(thing.words)?.disguised ?? []).map((found) => ({ found, at: thing.at })) : [],
  );
  const problems = [
    ...(read?.disguised ?? []).map((found) => problemAt(passage, found.offset, explainDisguised(found))),
    ...inClaims.map(({ found, at }) => ({ file: passage.file, ...at, message: explainDisguised(found) })),
  ];
  if (read === null) return { plain: passage, problems };
  const places = read.offsets.flatMap((offset, index) => {
    const isNext = index > 0 && offset === (read.offsets[index - 1] ?? 0) + 1;
    const { line, column } = locate(passage, offset);
    return isNext && read.text[index - 1] !== '\n' ? [] : [index, line, column];
  });
  return { plain: { ...passage, text: read.text, places }, problems };
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

function* checkWords(passage: Passage, context: SentenceContext): Generator<Problem> {
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
  for (const [index, word] of found.claims.entries()) {
    if (index >= mostExplained) {
      yield problemAt(passage, word.offset, nameClaim(word));
      continue;
    }
    const passes = tryOut(passage, context, word.offset, word.text.length, sentenceOf(word.offset));
    const ids = near?.(word.offset) ?? [];
    const asClaim = (that: string): Bound => ({
      kind: 'claim',
      that,
      by: null,
      dispute: null,
      words: word.text,
      inner: [],
    });
    yield problemAt(
      passage,
      word.offset,
      explainClaimWord(word, passage, ids, catalogue, (that) => passes(asClaim(that))),
    );
  }
  // "one in two" is a claim and a number; the claim is what to mend.
  for (const [index, numeral] of outside(found.numerals, found.claims).entries()) {
    if (index >= mostExplained) {
      yield problemAt(passage, numeral.offset, nameNumeral(numeral));
      continue;
    }
    const sentence = sentenceOf(numeral.offset);
    const passes = tryOut(passage, context, numeral.offset, numeral.text.length, sentence);
    const asBound = (binding: Binding): Bound =>
      binding.kind === 'fact' ? binding : { ...binding, by: null, dispute: null, inner: [] };
    const message = explainNumeral(numeral, language, catalogue, {
      sentence,
      place: syntax,
      passes: (binding) => passes(asBound(binding)),
    });
    yield problemAt(passage, numeral.offset, message);
  }
}

/** A superlative says over which set it was computed, or covers all that the record has. What a source says is the source's. */
function* checkSuperlatives({ text, bound, file, language }: Passage, catalogue: Catalogue): Generator<Problem> {
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

/** What is bound in a passage, held against the words around it. What a message proposes must pass here too. */
function* checkFigures(passage: Passage, context: SentenceContext): Generator<Problem> {
  const { catalogue, isSound } = context;
  yield* checkNegations(passage);
  if (isSound) yield* checkSuperlatives(passage, catalogue);
  yield* findMismatches(passage, catalogue);
  yield* checkWeakness(passage, context);
  yield* checkRates(passage, catalogue);
}

/** Facts of the passage before, as what a sentence says may be of those. */
const withFactsBefore = (context: SentenceContext, before: Passage | undefined): SentenceContext =>
  before === undefined
    ? context
    : { ...context, nearby: [...factsIn(before.bound).toReversed(), ...(context.nearby ?? [])] };

/** Everything that the sentences of a file say without the record's backing, and its claims. */
export function checkSentences(
  passages: readonly Passage[],
  context: SentenceContext,
): { readonly problems: readonly Problem[]; readonly claims: readonly CheckedClaim[] } {
  const claims: CheckedClaim[] = [];
  const problems = passages.flatMap((passage, index) => {
    const { plain, problems: disguised } = readPassage(passage);
    return [
      ...disguised,
      ...checkBound(passage.bound, passage, context, claims),
      ...checkFigures(plain, context),
      ...checkWords(plain, withFactsBefore(context, passages[index - 1])),
      ...(context.isSound ? checkQuotations(plain, context.catalogue) : []),
      ...checkTypography(passage),
    ];
  });
  return { problems, claims };
}
