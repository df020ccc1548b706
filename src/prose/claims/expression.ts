import jsep from 'jsep';
import { asWritten, suggest } from '../../facts/suggest.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { exampleOf, type FunctionName, functionNames, functions, isFunction } from './functions.ts';

/** A fact by its id, or a plain number. */
export type Operand =
  { readonly kind: 'fact'; readonly id: string } | { readonly kind: 'number'; readonly value: number };

/** What a claim says, in the little language of `that="…"`: `higher(a, b)`, or several of them joined by `and(…)`. */
export type Expression =
  | { readonly kind: 'call'; readonly name: FunctionName; readonly operands: readonly Operand[] }
  | { readonly kind: 'and'; readonly parts: readonly Expression[] };

export type Call = Extract<Expression, { kind: 'call' }>;

/** Every call in an expression, in reading order. */
export const callsOf = (expression: Expression): readonly Call[] =>
  expression.kind === 'call' ? [expression] : expression.parts.flatMap(callsOf);

/** Ids of the facts an expression names, without repeats, in reading order. */
export const factsOf = (expression: Expression): readonly string[] => [
  ...new Set(
    callsOf(expression).flatMap(({ operands }) =>
      operands.flatMap((operand) => (operand.kind === 'fact' ? [operand.id] : [])),
    ),
  ),
];

/** The expression in its one written form, so that two ways of spacing it are the same claim. */
export const writeExpression = (expression: Expression): string =>
  expression.kind === 'and'
    ? `and(${expression.parts.map(writeExpression).join(', ')})`
    : `${expression.name}(${expression.operands.map((operand) => (operand.kind === 'fact' ? operand.id : String(operand.value))).join(', ')})`;

type Node = jsep.Expression;

// Ids of facts hold hyphens, so a hyphen is a letter here and nothing can be subtracted, added or compared by signs.
jsep.addIdentifierChar('-');
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();

/** Why an expression cannot be read. */
export class ExpressionFault extends Error {
  readonly explained: Bilingual;

  constructor(id: string, en: string) {
    super(en);
    this.explained = { id, en };
  }
}

const nameOf = (node: Node): string | null =>
  node.type === 'Identifier' && typeof node['name'] === 'string' ? node['name'] : null;

const nodesOf = (value: unknown): readonly Node[] => (Array.isArray(value) ? (value as readonly Node[]) : []);

function readOperand(node: Node, name: FunctionName): Operand {
  const example = exampleOf(name);
  if (node.type === 'Literal' && typeof node['value'] === 'number') return { kind: 'number', value: node['value'] };
  const word = nameOf(node);
  if (word === null) {
    throw new ExpressionFault(
      `Di dalam ${name}(…) hanya boleh id fakta dan angka. Tulis ${example}.`,
      `Only ids of facts and numbers may stand in ${name}(…). Write ${example}.`,
    );
  }
  // A hyphen is a letter, so that -5 arrives as a word.
  return /^-\d+(\.\d+)?$/.test(word) ? { kind: 'number', value: Number(word) } : { kind: 'fact', id: word };
}

function checkOperands(name: FunctionName, operands: readonly Operand[]): void {
  const { takes, more } = functions[name];
  const example = exampleOf(name);
  if (operands.length < takes.length || (more !== true && operands.length > takes.length)) {
    const [few, needed] = [operands.length, more ? `${takes.length}+` : takes.length];
    throw new ExpressionFault(
      `${name} memerlukan ${needed} bagian, di sini ${few}. Tulis ${example}; desimal memakai titik.`,
      `${name} takes ${needed} parts, here are ${few}. Write ${example}; decimals are written with a point.`,
    );
  }
  for (const [index, operand] of operands.entries()) {
    const wanted = takes[index] ?? 'fact';
    if (wanted === 'bound' || wanted === operand.kind) continue;
    const shown = operand.kind === 'fact' ? operand.id : String(operand.value);
    throw new ExpressionFault(
      `Bagian ke-${index + 1} dari ${name}, ${shown}, harus ${wanted === 'fact' ? 'id fakta' : 'angka'}. Tulis ${example}.`,
      `Part ${index + 1} of ${name}, ${shown}, must be ${wanted === 'fact' ? 'the id of a fact' : 'a number'}. Write ${example}.`,
    );
  }
}

function read(node: Node, depth: number): Expression {
  const name = node.type === 'CallExpression' ? nameOf(node['callee'] as Node) : null;
  if (name === null || depth > 2) {
    throw new ExpressionFault(
      'Klaim ditulis sebagai nama(…), misalnya higher(id-pertama, id-kedua); beberapa klaim digabung dengan and(…, …).',
      'A claim is written as name(…), for example higher(first-id, second-id); several are joined by and(…, …).',
    );
  }
  const given = nodesOf(node['arguments']);
  if (name === 'and') {
    if (given.length < 2)
      throw new ExpressionFault(
        'and memerlukan dua klaim atau lebih. Tulis and(higher(…), rose(…)).',
        'and takes two claims or more. Write and(higher(…), rose(…)).',
      );
    return { kind: 'and', parts: given.map((part) => read(part, depth + 1)) };
  }
  if (!isFunction(name)) {
    const help = suggest(name, functionNames);
    const list = functionNames.join(', ');
    throw new ExpressionFault(
      `${asWritten(name)} bukan klaim yang dikenal. ${help.id.startsWith('Mungkin') ? help.id : `Pilihannya: ${list}.`}`,
      `${asWritten(name)} is no claim that is known. ${help.en.startsWith('Did') ? help.en : `Use one of ${list}.`}`,
    );
  }
  const operands = given.map((part) => readOperand(part, name));
  checkOperands(name, operands);
  return { kind: 'call', name, operands };
}

/** Reads the little language of claims. Nothing in it is ever run as a program. Throws ExpressionFault. */
export function parseExpression(text: string): Expression {
  let node: Node;
  try {
    node = jsep(text);
  } catch {
    throw new ExpressionFault(
      `${asWritten(text)} tidak terbaca. Tulis misalnya higher(id-pertama, id-kedua), dengan kurung yang tertutup.`,
      `${asWritten(text)} cannot be read. Write, for example, higher(first-id, second-id), with its brackets closed.`,
    );
  }
  return read(node, 0);
}
