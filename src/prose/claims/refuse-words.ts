import { asWritten } from '../../facts/suggest.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { callsOf, type Expression, writeExpression } from './expression.ts';
import { findClaimWords } from './find-claim-words.ts';
import { exampleOf } from './functions.ts';
import { wordKinds } from './word-kinds.ts';
import { readPlain } from '../words/plain-letters.ts';
import { joinBounds } from './join-bounds.ts';
import type { Numeral } from '../numerals/find-figures.ts';
import { findNumerals } from '../numerals/find-numerals.ts';

/** Words that turn a claim into its opposite. A claim is checked as it is written, so they may not stand before it. */
const negations: Readonly<Record<Language, RegExp>> = {
  id: /(?:^|[^\p{L}])(tidak|tak|bukan|bukanlah|belum|tanpa)\s+(?:juga\s+|pernah\s+|lagi\s+|yang\s+)?$/iu,
  en: /(?:^|[^\p{L}])(not|never|no|neither|nor|hardly|\p{L}+n[’']t)\s+(?:the\s+|a\s+|been\s+|yet\s+|even\s+|ever\s+)?$/iu,
};

/** The word that turns around what follows a piece of text, or null. */
export const findNegation = (before: string, language: Language): string | null =>
  negations[language].exec(before)?.[1] ?? null;

/** The numbers that the words of a claim may hold: those that stand in its expression, as they may be said. */
function sayable(expression: Expression): ReadonlySet<number> {
  const numbers = new Set<number>();
  const add = (...values: readonly number[]) => values.forEach((value) => numbers.add(Number(value.toPrecision(6))));
  for (const { name, operands } of callsOf(expression)) {
    const given = operands.flatMap((operand) => (operand.kind === 'number' ? [operand.value] : []));
    add(...given, ...given.map((value) => value / 100));
    if (name === 'half' || name === 'more-than-half' || name === 'less-than-half') add(0.5, 50, 2);
    if (name === 'one-in') for (const n of given) add(1, n, 1 / n, 100 / n);
  }
  return numbers;
}

/** Whether a number of the words stands in the expression: `dua pertiga` in `more-than(id, 66.67)`. */
const isSaid = (value: number, known: ReadonlySet<number>) =>
  known.has(Number(value.toPrecision(6))) ||
  (value < 1 && [...known].some((each) => Math.abs(each - 100 * value) < 0.05));

function* wrongNumerals(numerals: readonly Numeral[], expression: Expression): Generator<Bilingual> {
  const known = sayable(expression);
  for (const { text, value } of numerals) {
    if (value === null || isSaid(value, known)) continue;
    const that = writeExpression(expression);
    yield {
      id: `Angka ${asWritten(text)} tidak ada di ${that}, jadi tidak diperiksa. Tulis angkanya di dalam that, atau ikat dengan fakta.`,
      en: `The number ${asWritten(text)} is not in ${that}, so nobody checks it. Write it in that, or bind it to a fact.`,
    };
  }
}

/** What the words of a claim say that its expression does not. */
export function refuseWords(written: string, expression: Expression, language: Language): readonly Bilingual[] {
  const words = readPlain(written)?.text ?? written;
  if (words.trim() === '') {
    return [{ id: 'Klaim ini tidak berisi kata. Tulis kata-katanya.', en: 'This claim holds no words. Write them.' }];
  }
  const names: readonly string[] = callsOf(expression).map(({ name }) => name);
  const known = sayable(expression);
  const faults: Bilingual[] = [];
  const read = joinBounds(findClaimWords(words, language), findNumerals(words, language), words, language);
  for (const { kind, text, offset, bound } of read.claims) {
    const serving = wordKinds[kind];
    const [best] = serving;
    const isServed = serving.some((name) => names.includes(name));
    // "Half" is in the names of functions; other bounds must stand in the expression.
    const isBounded = bound === null || kind === 'half' || isSaid(bound, known) || isSaid(bound / 100, known);
    if (!isServed || !isBounded) {
      const write = exampleOf(best, bound);
      faults.push({
        id: `${asWritten(text)} tidak dinyatakan oleh ${writeExpression(expression)}. Untuk kata itu tulis ${write}, atau ubah katanya.`,
        en: `${asWritten(text)} is not what ${writeExpression(expression)} says. For that word write ${write}, or change the word.`,
      });
    }
    const negation = findNegation(words.slice(0, offset), language);
    if (negation !== null) faults.push(explainNegation(negation, text));
  }
  return [...faults, ...wrongNumerals(read.numerals, expression)];
}

/** A claim cannot be turned around from outside. */
export const explainNegation = (negation: string, words: string): Bilingual => ({
  id: `${asWritten(negation)} membalik klaim ${asWritten(words)}, sedangkan yang diperiksa klaimnya. Tulis kebalikannya, misalnya fell(…) atau unchanged(…), tanpa ${asWritten(negation)}.`,
  en: `${asWritten(negation)} turns the claim ${asWritten(words)} around, but it is the claim that is checked. Write its opposite, fell(…) or unchanged(…) for example, without ${asWritten(negation)}.`,
});
