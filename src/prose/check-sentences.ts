import type { Problem } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { asWritten } from '../facts/suggest.ts';
import { checkBound } from './check-bound.ts';
import { checkFigures } from './check-figures.ts';
import { checkQuotations } from './check-quotations.ts';
import { checkWords, type SentenceContext } from './check-words.ts';
import type { CheckedClaim } from './claims/check-claim.ts';
import { factsIn, locate, placesOf, problemAt, type Passage } from './passage.ts';
import { checkTypography } from './typography.ts';
import { readPlain, type Disguised } from './words/plain-letters.ts';

const explainDisguised = ({ word, letter }: Disguised): Bilingual => {
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    id: `${asWritten(word)} memuat ${asWritten(letter)} (${code}), yang hanya mirip huruf biasa. Ketik ulang katanya.`,
    en: `${asWritten(word)} holds ${asWritten(letter)} (${code}), which only looks like a plain letter. Type the word again.`,
  };
};

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
  const places = placesOf(read.offsets.map((offset) => locate(passage, offset)));
  return { plain: { ...passage, text: read.text, places }, problems };
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
