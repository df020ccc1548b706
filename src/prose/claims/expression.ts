import type { FunctionName } from './functions.ts';

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
    callsOf(expression).flatMap(({ operands }) => operands.flatMap((operand) => (operand.kind === 'fact' ? [operand.id] : []))),
  ),
]; // prettier-ignore

/** The expression in its one written form, so that two ways of spacing it are the same claim. */
export const writeExpression = (expression: Expression): string =>
  expression.kind === 'and'
    ? `and(${expression.parts.map(writeExpression).join(', ')})`
    : `${expression.name}(${expression.operands.map((operand) => (operand.kind === 'fact' ? operand.id : String(operand.value))).join(', ')})`;
