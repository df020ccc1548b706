import { canonicalJson } from '../../facts/canonical-json.ts';
import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { unitSchema } from '../../facts/schema/indicator.ts';
import { observationSchema } from '../../facts/schema/observation.ts';
import type { SignedFact } from './lock.ts';

/** What a lock remembers of a fact. */
export function signFact(fact: Fact): SignedFact {
  const { value, unit, decimals, scale, status } = fact;
  return {
    printed: { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    value,
    unit,
    decimals,
    scale,
    status,
    precision: fact.kind === 'observation' ? fact.observation.precision : null,
  };
}

/** Whether nothing that a lock remembers of a fact has moved, be it below the printed rounding. */
export const isAsSigned = (before: SignedFact, after: SignedFact): boolean =>
  canonicalJson(before) === canonicalJson(after);

const { scale: scaleSchema, status: statusSchema, precision: precisionSchema } = observationSchema.shape;

/** The fact as it was when signed: all else, such as its source and its page, is that of today. So is a code that has been renamed. */
export function asSigned(fact: Fact, signed: SignedFact): Fact {
  const print = {
    value: signed.value,
    unit: unitSchema.safeParse(signed.unit).data ?? fact.unit,
    decimals: signed.decimals,
    scale: scaleSchema.safeParse(signed.scale).data ?? fact.scale,
  };
  if (fact.kind === 'derivation') return { ...fact, ...print };
  const status = statusSchema.safeParse(signed.status).data ?? fact.status;
  const precision = precisionSchema.safeParse(signed.precision).data ?? fact.observation.precision;
  return { ...fact, ...print, status, observation: { ...fact.observation, ...print, status, precision } };
}
