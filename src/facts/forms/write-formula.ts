import type { Language } from '../../i18n/locale.ts';
import type { Fact } from '../fact.ts';
import { formatFact } from '../format.ts';
import { operations } from '../operations.ts';
import type { Bilingual } from '../schema/common.ts';
import { derivationSchema } from '../schema/derivation.ts';
import { unitSchema } from '../schema/subject.ts';
import { operandsTyped } from './suggest-typed.ts';
import { textOf, type TypedRecord } from './typed.ts';

/**
 * A calculation as one would write it on paper, with its result while it has one. Null until its operands are known.
 * @param suggested what stands in the fields that were left empty
 */
export function writeFormula(
  typed: TypedRecord,
  suggested: TypedRecord,
  catalogue: { readonly facts: ReadonlyMap<string, Fact> },
): Bilingual | null {
  const name = derivationSchema.options.find(({ shape }) => shape.operation.value === typed['operation'])?.shape
    .operation.value;
  const operands = operandsTyped(typed, catalogue);
  if (name === undefined || operands.length === 0) return null;
  const unit = unitSchema.safeParse(textOf(typed['unit']) || suggested['unit']).data;
  const value = operations[name].compute(operands.map((fact) => fact.value ?? NaN));
  const decimals = Number((textOf(typed['decimals']) || textOf(suggested['decimals']) || '0').replace('−', '-'));
  const isKnown = unit !== undefined && Number.isFinite(value) && Number.isInteger(decimals) && Math.abs(decimals) <= 6;
  const write = (printed: Language) => {
    const formula = operations[name].write(operands.map((fact) => formatFact(fact, printed)));
    return isKnown ? `${formula} = ${formatFact({ value, unit, decimals, scale: 'one' }, printed)}` : formula;
  };
  return { id: write('id'), en: write('en') };
}
