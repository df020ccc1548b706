import { asWritten } from '../../facts/suggest.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { callsOf, type Expression, writeExpression } from './expression.ts';
import { findClaimWords } from './find-claim-words.ts';
import { exampleOf } from './functions.ts';
import { wordKinds } from './word-kinds.ts';
import { readPlain } from '../words/plain-letters.ts';
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

function* wrongNumerals(words: string, expression: Expression, language: Language): Generator<Bilingual> {
  const known = sayable(expression);
  for (const { text, value } of findNumerals(words, language)) {
    if (value === null || known.has(Number(value.toPrecision(6)))) continue;
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
  const names = callsOf(expression).map(({ name }) => name);
  const faults: Bilingual[] = [];
  for (const { kind, text, offset } of findClaimWords(words, language)) {
    const serving = wordKinds[kind];
    const [best] = serving;
    if (!serving.some((name) => (names as readonly string[]).includes(name))) {
      faults.push({
        id: `${asWritten(text)} tidak dinyatakan oleh ${writeExpression(expression)}. Untuk kata itu tulis ${exampleOf(best)}, atau ubah katanya.`,
        en: `${asWritten(text)} is not what ${writeExpression(expression)} says. For that word write ${exampleOf(best)}, or change the word.`,
      });
    }
    const negation = findNegation(words.slice(0, offset), language);
    if (negation !== null) faults.push(explainNegation(negation, text));
  }
  return [...faults, ...wrongNumerals(words, expression, language)];
}

/** A claim cannot be turned around from outside. */
export const explainNegation = (negation: string, words: string): Bilingual => ({
  id: `${asWritten(negation)} membalik klaim ${asWritten(words)}, sedangkan yang diperiksa klaimnya. Tulis kebalikannya, misalnya fell(…) atau unchanged(…), tanpa ${asWritten(negation)}.`,
  en: `${asWritten(negation)} turns the claim ${asWritten(words)} around, but it is the claim that is checked. Write its opposite, fell(…) or unchanged(…) for example, without ${asWritten(negation)}.`,
});
