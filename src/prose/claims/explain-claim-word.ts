import type { Catalogue } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Passage } from '../passage.ts';
import { evaluate } from './evaluate.ts';
import { writeExpression, type Expression, type Operand } from './expression.ts';
import type { ClaimWord } from './find-claim-words.ts';
import { exampleOf, functions, type FunctionName, type FunctionRule } from './functions.ts';
import { wordKinds } from './word-kinds.ts';

/** More than these and trying them out would take longer than reading the message. */
const mostCandidates = 6;

/** "Twice", "one in three" and so on, as far as anybody says it in words. */
const multiples = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function* arrangements(name: FunctionName, ids: readonly string[]): Generator<Expression> {
  const { takes, more }: FunctionRule = functions[name];
  const asCall = (operands: readonly Operand[]): Expression => ({ kind: 'call', name, operands });
  const fact = (id: string): Operand => ({ kind: 'fact', id });
  const number = (value: number): Operand => ({ kind: 'number', value });
  if (name === 'one-in') for (const id of ids) for (const n of multiples) yield asCall([fact(id), number(n)]);
  else if (name === 'times')
    for (const a of ids) for (const b of ids) for (const n of multiples) yield asCall([fact(a), fact(b), number(n)]);
  else if (takes.length > 2) return;
  else if (takes.length === 1) for (const id of ids) yield asCall([fact(id)]);
  else if (more) for (const id of ids) yield asCall([fact(id), ...ids.filter((other) => other !== id).map(fact)]);
  else for (const a of ids) for (const b of ids) if (a !== b) yield asCall([fact(a), fact(b)]);
}

/** A claim over the facts at hand that holds and that the word could mean, or how one would be written. */
function proposeClaim({ kind }: ClaimWord, ids: readonly string[], catalogue: Catalogue): string {
  const known = ids.filter((id) => catalogue.facts.has(id)).slice(0, mostCandidates);
  const names: readonly FunctionName[] = wordKinds[kind];
  for (const name of names) {
    for (const expression of arrangements(name, known)) {
      if (evaluate(expression, catalogue).is === 'true') return writeExpression(expression);
    }
  }
  return exampleOf(names[0] ?? 'higher');
}

/**
 * What to write for a claim that nobody has marked.
 * @param ids facts that stand near it, the nearest first
 */
export function explainClaimWord(
  word: ClaimWord,
  { syntax }: Pick<Passage, 'syntax'>,
  ids: readonly string[],
  catalogue: Catalogue,
): Bilingual {
  const { text } = word;
  const that = proposeClaim(word, ids, catalogue);
  const [claim, said, id, en] =
    syntax === 'mdx'
      ? [`<Claim that="${that}">${text}</Claim>`, 'by="…" dispute="…"', `<Literal reason="alasannya">${text}</Literal>`, `<Literal reason="the reason">${text}</Literal>`]
      : [`{claim: ${that}|${text}}`, '|by …|dispute …', `{literal: ${text}|alasannya}`, `{literal: ${text}|the reason}`]; // prettier-ignore
  return {
    id: `“${text}” adalah klaim yang belum diperiksa. Tulis misalnya ${claim}. Bila itu kata sebuah sumber, tambahkan ${said}; bila bukan klaim tentang catatan ini, tulis ${id}.`,
    en: `“${text}” is a claim that nobody has checked. Write, for example, ${claim}. If a source says it, add ${said}; if it claims nothing of the record, write ${en}.`,
  };
}
