import type { Catalogue } from '../../facts/fact.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Passage } from '../passage.ts';
import { evaluate } from './evaluate.ts';
import { writeExpression, type Expression, type Operand } from './expression.ts';
import type { ClaimWord } from './find-claim-words.ts';
import { exampleOf, functions, type FunctionName } from './functions.ts';
import { wordKinds } from './word-kinds.ts';

/** More than these and trying them out would take longer than reading the message. */
const mostCandidates = 6;

/** "Twice", "one in three" and so on, as far as anybody says it in words. */
const multiples = [2, 3, 4, 5, 6, 7, 8, 9, 10];

function* arrangements(name: FunctionName, ids: readonly string[]): Generator<Expression> {
  const { takes, more } = functions[name];
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

/** The two facts at hand that a claim of change or comparison would be of, the earlier first: of one place and in one unit. */
function pairOf(name: FunctionName, ids: readonly string[], { facts }: Catalogue): Expression | null {
  const { takes, more } = functions[name];
  if (takes.length !== 2 || takes[1] !== 'fact' || more) return null;
  const [first, ...others] = ids.flatMap((id) => facts.get(id) ?? []);
  const second = others.find(({ unit, place }) => unit === first?.unit && place.id === first.place.id);
  if (first === undefined || second === undefined) return null;
  const pair = [first, second].toSorted((a, b) => (a.period.to.last < b.period.to.last ? -1 : 1));
  return { kind: 'call', name, operands: pair.map(({ id }) => ({ kind: 'fact', id })) };
}

/**
 * A claim over the facts at hand that holds and that the word could mean; else one over two of them, for the check to judge; null
 * when there are none to put in.
 */
function proposeClaim({ kind }: ClaimWord, ids: readonly string[], catalogue: Catalogue): string | null {
  const known = ids.filter((id) => catalogue.facts.has(id)).slice(0, mostCandidates);
  const names: readonly FunctionName[] = wordKinds[kind];
  for (const name of names) {
    for (const expression of arrangements(name, known)) {
      if (evaluate(expression, catalogue).is === 'true') return writeExpression(expression);
    }
  }
  const pair = pairOf(names[0] ?? 'higher', known, catalogue);
  return pair === null ? null : writeExpression(pair);
}

const standIns: Bilingual = { id: 'id-angka', en: 'fact-id' };

const others: Bilingual = { id: 'id-angka-lain', en: 'other-fact-id' };

/** How a claim would be written over facts that an editor has yet to find. */
function sketchClaim({ kind }: ClaimWord, reader: Language): string {
  const [name] = wordKinds[kind];
  let met = 0;
  return exampleOf(name).replaceAll(/\bid\b/g, () => (met++ === 0 ? standIns[reader] : others[reader]));
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
  const found = proposeClaim(word, ids, catalogue);
  const write = (reader: Language) => {
    const that = found ?? sketchClaim(word, reader);
    return syntax === 'mdx' ? `<Claim that="${that}">${text}</Claim>` : `{claim: ${that}|${text}}`;
  };
  const find: Bilingual =
    found === null
      ? {
          id: ' (cari id angkanya: npm run find -- kata atau angka)',
          en: ' (find the ids: npm run find -- words or a number)',
        }
      : { id: '', en: '' };
  const [said, id, en] =
    syntax === 'mdx'
      ? [
          'by="…" dispute="…"',
          `<Literal reason="alasannya">${text}</Literal>`,
          `<Literal reason="the reason">${text}</Literal>`,
        ]
      : ['|by …|dispute …', `{literal: ${text}|alasannya}`, `{literal: ${text}|the reason}`];
  return {
    id: `“${text}” adalah klaim yang belum diperiksa. Tulis misalnya ${write('id')}${find.id}. Bila itu kata sebuah sumber, tambahkan ${said}; bila bukan klaim tentang catatan ini, tulis ${id}.`,
    en: `“${text}” is a claim that nobody has checked. Write, for example, ${write('en')}${find.en}. If a source says it, add ${said}; if it claims nothing of the record, write ${en}.`,
  };
}
