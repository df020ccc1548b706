import { formatFact } from '../../facts/format.ts';
import type { Catalogue } from '../../facts/fact.ts';
import { isForm } from '../../facts/placeholders.ts';
import type { Position } from '../../facts/position.ts';
import { bindingSign, sentenceAt, type Bound, type BoundAt, type Passage } from '../passage.ts';

/** A bound thing in the sentence that holds it, for a message. */
export interface Quotation {
  readonly at: Position;
  /** The sentence as it prints now, with U+FFFC where the thing stands. */
  readonly sentence: string;
}

const longest = 240;

/** At most 240 letters, with the sign among them. */
export function shorten(sentence: string): string {
  if (sentence.length <= longest) return sentence;
  const sign = sentence.indexOf(bindingSign);
  const start = Math.max(0, Math.min(sign - longest / 2, sentence.length - longest));
  const part = sentence.slice(start, start + longest).toWellFormed();
  return `${start > 0 ? '…' : ''}${part}${start + longest < sentence.length ? '…' : ''}`;
}

function quoteIn(passage: Passage, facts: Catalogue['facts'], wanted: (bound: Bound) => boolean): readonly Quotation[] {
  const write = (text: string, bound: readonly Bound[], target: Bound): string => {
    let next = 0;
    return text.replaceAll(bindingSign, () => {
      const thing = bound[next];
      next += 1;
      if (thing === undefined || thing === target) return bindingSign;
      if (thing.kind === 'claim') return write(thing.words, thing.inner, target);
      if (thing.kind !== 'fact') return thing.words;
      const fact = facts.get(thing.id);
      return fact === undefined
        ? '…'
        : formatFact(fact, passage.language, isForm(thing.form ?? '') ? (thing.form as 'standard') : 'standard');
    });
  };
  const quote = (target: Bound, at: Position): Quotation => {
    const text = write(passage.text, passage.bound, target);
    return { at, sentence: shorten(sentenceAt({ text }, text.indexOf(bindingSign)).replace(/\s+/g, ' ')) };
  };
  const visit = (bound: readonly (Bound | BoundAt)[], outer: Position | null): readonly Quotation[] =>
    bound.flatMap((thing) => {
      const at = 'at' in thing ? thing.at : (outer ?? { line: 1, column: 1 });
      const own = wanted(thing) ? [quote(thing, at)] : [];
      return thing.kind === 'claim' ? [...own, ...visit(thing.inner, at)] : own;
    });
  return visit(passage.bound, null);
}

/** Every place of a story where a bound thing stands, each with its sentence. */
export const quoteSentences = (
  passages: readonly Passage[],
  { facts }: Pick<Catalogue, 'facts'>,
  wanted: (bound: Bound) => boolean,
): readonly Quotation[] => passages.flatMap((passage) => quoteIn(passage, facts, wanted));
