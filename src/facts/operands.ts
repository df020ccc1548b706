import type { Derivation } from './schema/derivation.ts';

/** One place of a formula: the key it stands under in data/derivations.json and the fact that fills it. */
export interface Operand {
  readonly path: readonly (string | number)[];
  readonly id: string;
}

/** Keys of a derivation that name a fact, in the order in which the formula reads. */
const operandKeys = [
  'whole',
  'part',
  'from',
  'minus',
  'to',
  'dividend',
  'divisor',
  'budget',
  'people',
  'share',
  'base',
  'rate',
] as const;

/** Which comes first where an operation reads the other way round than the list above. */
const order: Readonly<Partial<Record<Derivation['operation'], readonly string[]>>> = {
  share: ['part', 'whole'],
  'implied-base': ['part', 'share'],
};

/** The facts that a derivation is computed from, in the order of its formula. */
export function operandsOf(derivation: Derivation): readonly Operand[] {
  if (derivation.operation === 'sum') return derivation.of.map((id, index) => ({ path: ['of', index], id }));
  const keys = order[derivation.operation] ?? operandKeys;
  const operands: Operand[] = [];
  for (const key of keys) {
    const id: unknown = Reflect.get(derivation, key);
    if (typeof id === 'string') operands.push({ path: [key], id });
  }
  return operands;
}
