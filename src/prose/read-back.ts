import type { Catalogue } from '../facts/fact.ts';
import { formatFact } from '../facts/format.ts';
import { findBraces, isForm } from '../facts/placeholders.ts';
import type { Language } from '../i18n/locale.ts';
import { evaluate } from './claims/evaluate.ts';
import { ExpressionFault, factsOf, parseExpression } from './claims/expression.ts';

/** A piece of a text as a reader sees it, and what is behind it. */
export interface Piece {
  readonly kind: 'words' | 'fact' | 'claim' | 'literal' | 'unbound';
  readonly text: string;
  /** Of a fact: its id. Of a claim: its expression. */
  readonly that?: string;
  /** Of a claim: whether the record bears it out. */
  readonly holds?: boolean;
}

function claimHolds(that: string, catalogue: Catalogue): boolean {
  try {
    const expression = parseExpression(that);
    return factsOf(expression).every((id) => catalogue.facts.has(id)) && evaluate(expression, catalogue).is === 'true';
  } catch (error) {
    if (error instanceof ExpressionFault) return false;
    throw error;
  }
}

/** A text of a chart's file in pieces: its figures as they are printed, its claims with what the record says of them. */
export function readBack(text: string, language: Language, catalogue: Catalogue): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const words = (until: number) => {
    if (until > end) pieces.push({ kind: 'words', text: text.slice(end, until) });
  };
  for (const brace of findBraces(text)) {
    words(brace.offset);
    end = brace.offset + brace.length;
    if (brace.kind === 'claim')
      pieces.push({ kind: 'claim', text: brace.words, that: brace.that, holds: claimHolds(brace.that, catalogue) });
    else if (brace.kind === 'literal') pieces.push({ kind: 'literal', text: brace.words });
    else {
      const fact = catalogue.facts.get(brace.id);
      const form = brace.form ?? 'standard';
      pieces.push(
        fact && isForm(form)
          ? { kind: 'fact', text: formatFact(fact, language, form), that: brace.id }
          : { kind: 'unbound', text: text.slice(brace.offset, end) },
      );
    }
  }
  words(text.length);
  return pieces;
}
