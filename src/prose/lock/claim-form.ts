import { ExpressionFault, parseExpression, writeExpression } from '../claims/expression.ts';

/** A claim as the lock writes it, however it is spaced in the text. */
export function claimForm(that: string): string {
  try {
    return writeExpression(parseExpression(that));
  } catch (error) {
    if (error instanceof ExpressionFault) return that;
    throw error;
  }
}
