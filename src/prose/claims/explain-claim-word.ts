import type { Catalogue } from '../../facts/fact.ts';
import { type Mend, writeParts } from '../../facts/mend.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { claimParts, literalMend, writeLiteral } from '../numerals/explain-numeral.ts';
import type { Passage, Told } from '../passage.ts';
import { disputesOver, speakerOf } from './speakers.ts';
import { evaluate } from './evaluate.ts';
import { factsOf, writeExpression, type Call, type Expression, type Operand } from './expression.ts';
import { leftOutOf } from './find-left-out.ts';
import { exampleOf, functions, type FunctionName } from './functions.ts';
import type { BoundedClaim } from './join-bounds.ts';
import { wordKinds } from './word-kinds.ts';

/** More than these and trying them out would take longer than reading the message. */
const mostCandidates = 6;

/** "Twice", "one in three" and so on, as far as anybody says it in words. */
const multiples = [2, 3, 4, 5, 6, 7, 8, 9, 10];

const fact = (id: string): Operand => ({ kind: 'fact', id });

const number = (value: number): Operand => ({ kind: 'number', value });

/** A superlative over all that compares with the facts at hand; none for a fact that nothing compares with. */
function superlative(
  asCall: (operands: readonly Operand[]) => Call,
  id: string,
  others: readonly string[],
  catalogue: Catalogue,
): Call | null {
  const near = others.filter(
    (other) => evaluate({ kind: 'call', name: 'about', operands: [fact(id), fact(other)] }, catalogue).is !== 'refused',
  );
  const named = asCall([id, ...near].map(fact));
  const all = [...named.operands, ...leftOutOf(named, catalogue).map((left) => fact(left.id))];
  return all.length < 2 ? null : asCall(all);
}

/** Claims that a word could make of the facts at hand, in the order in which an editor would try them. */
function* arrangements(
  name: FunctionName,
  { bound, isShare }: BoundedClaim,
  ids: readonly string[],
  catalogue: Catalogue,
): Generator<Expression> {
  const { takes, more, about } = functions[name];
  const asCall = (operands: readonly Operand[]): Call => ({ kind: 'call', name, operands });
  if (name === 'one-in') for (const id of ids) for (const n of multiples) yield asCall([fact(id), number(n)]);
  else if (name === 'times')
    for (const a of ids) for (const b of ids) for (const n of multiples) yield asCall([fact(a), fact(b), number(n)]);
  else if (takes.length > 2) return;
  else if (takes.length === 1) for (const id of ids) yield asCall([fact(id)]);
  else if ((takes as readonly string[])[1] === 'bound' && bound !== null) {
    for (const id of ids) {
      const known = catalogue.facts.get(id);
      const isNear = known?.value != null && Math.abs(known.value - bound) <= Math.max(0.5 * Math.abs(bound), 1);
      if (isNear && (known?.unit === 'percent') === isShare) yield asCall([fact(id), number(bound)]);
    }
  } else if (bound !== null) return;
  else if (more) {
    for (const id of ids) {
      const others = ids.filter((other) => other !== id);
      const call =
        about === 'time' ? asCall([fact(id), ...others.map(fact)]) : superlative(asCall, id, others, catalogue);
      if (call !== null && call.operands.length >= takes.length) yield call;
    }
  } else for (const a of ids) for (const b of ids) if (a !== b) yield asCall([fact(a), fact(b)]);
}

/** A claim over the facts at hand that would pass in the word's place and that the word could mean; null when there is none. */
function proposeClaim(
  word: BoundedClaim,
  ids: readonly string[],
  catalogue: Catalogue,
  passes: (that: string) => boolean,
): string | null {
  const known = ids.filter((id) => catalogue.facts.has(id)).slice(0, mostCandidates);
  const names: readonly FunctionName[] = wordKinds[word.kind];
  for (const name of names) {
    for (const expression of arrangements(name, word, known, catalogue)) {
      if (evaluate(expression, catalogue).is !== 'true') continue;
      const that = writeExpression(expression);
      if (passes(that)) return that;
    }
  }
  return null;
}

/** Claims of a source that are tried before none is proposed. */
const mostTried = 30;

/** What a source says with the word and the record does not bear out, where a dispute shows what is known; null when there is none. */
function proposeQuote(
  word: BoundedClaim,
  ids: readonly string[],
  language: Language,
  catalogue: Catalogue,
  passes: Passes,
): Extract<Mend, { kind: 'quote' }> | null {
  let tried = 0;
  const near = ids.filter((id) => catalogue.facts.has(id)).slice(0, mostCandidates);
  for (const dispute of disputesOver(near, catalogue)) {
    const over = [...new Set([...near, ...dispute.sides.flatMap(({ facts }) => facts)])].slice(0, mostCandidates);
    for (const name of wordKinds[word.kind] as readonly FunctionName[]) {
      for (const expression of arrangements(name, word, over, catalogue)) {
        if ((tried += 1) > mostTried) return null;
        const that = writeExpression(expression);
        const by = speakerOf(factsOf(expression), catalogue, language);
        const said = by === null ? null : { by, dispute: dispute.id };
        if (said === null || !passes(that, said)) continue;
        return { kind: 'quote', that, ...said, write: claimParts(that, 'mdx', said) };
      }
    }
  }
  return null;
}

const standIns: Bilingual = { id: 'id-angka', en: 'fact-id' };

const others: Bilingual = { id: 'id-angka-lain', en: 'other-fact-id' };

/** How a claim would be written over facts that an editor has yet to find. */
function sketchClaim({ kind, bound }: BoundedClaim, reader: Language): string {
  const [name] = wordKinds[kind];
  let met = 0;
  return exampleOf(name, bound).replaceAll(/\bid\b/g, () => (met++ === 0 ? standIns[reader] : others[reader]));
}

const reason: Bilingual = { id: 'mengapa ini bukan klaim', en: 'why this is no claim' };

/** Whether a claim would pass where the word stands, made by us or, with a dispute, by a source. */
export type Passes = (that: string, said?: { readonly by: string; readonly dispute: string }) => boolean;

/**
 * The ways out for a claim that nobody has marked. A claim is proposed only when it would pass where the word stands.
 * @param ids facts that stand near it, the nearest first
 */
export function explainClaimWord(
  word: BoundedClaim,
  { syntax, language }: Pick<Passage, 'syntax' | 'language'>,
  ids: readonly string[],
  catalogue: Catalogue,
  passes: Passes = () => true,
): Required<Told> {
  const { text } = word;
  const found = proposeClaim(word, ids, catalogue, passes);
  const count: Mend | null = found === null ? null : { kind: 'count', that: found, write: claimParts(found, syntax) };
  const quote = syntax === 'mdx' && found === null ? proposeQuote(word, ids, language, catalogue, passes) : null;
  const literal = literalMend(reason, syntax);
  const write = (that: string) => writeParts(claimParts(that, syntax), text, () => '');
  const [id, en] =
    found === null
      ? [
          `Tulis ${write('…')} dengan ungkapan yang didukung catatan, misalnya ${sketchClaim(word, 'id')} (cari id angkanya: npm run find -- kata atau angka)`,
          `Write ${write('…')} with what the record bears out, ${sketchClaim(word, 'en')} for example (find the ids: npm run find -- words or a number)`,
        ]
      : [`Tulis misalnya ${write(found)}`, `Write, for example, ${write(found)}`];
  const added = syntax === 'mdx' ? 'by="…" dispute="…"' : '|by …|dispute …';
  const [said, says] =
    quote === null
      ? [`tambahkan ${added}`, `add ${added}`]
      : [`tulis ${writeParts(quote.write, text, () => '')}`, `write ${writeParts(quote.write, text, () => '')}`];
  return {
    message: {
      id: `“${text}” adalah klaim yang belum diperiksa. ${id}. Bila itu kata sebuah sumber, ${said}; bila bukan klaim tentang catatan ini, tulis ${writeLiteral(literal, text, 'id')}.`,
      en: `“${text}” is a claim that nobody has checked. ${en}. If a source says it, ${says}; if it claims nothing of the record, write ${writeLiteral(literal, text, 'en')}.`,
    },
    mends: [
      ...[count, quote].filter((mend) => mend !== null),
      { kind: 'compose', functions: wordKinds[word.kind], near: ids.slice(0, mostCandidates) },
      literal,
    ],
  };
}

/** The same in short, behind a long list of others. */
export const nameClaim = ({ text }: BoundedClaim): Bilingual => ({
  id: `“${text}” adalah klaim yang belum diperiksa.`,
  en: `“${text}” is a claim that nobody has checked.`,
});
