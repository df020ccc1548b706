import type { Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import { languages } from '../../i18n/locale.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import type { SignedFact } from './lock.ts';

/** What decides how a fact prints and what kind of figure it is. */
export type FactContent = Omit<SignedFact, 'fingerprint'>;

export function factContent(fact: Fact): FactContent {
  const { value, unit, decimals, scale, status } = fact;
  return {
    value,
    unit,
    decimals,
    scale,
    status,
    precision: fact.kind === 'observation' ? fact.observation.precision : null,
  };
}

/** What a lock remembers of a fact. */
export function signFact(fact: Fact): SignedFact {
  const content = factContent(fact);
  return { ...content, fingerprint: fingerprint(content) };
}

/** The fact as it was when signed: all else, such as its source and its page, is that of today. */
export function asSigned(fact: Fact, { value, unit, decimals, scale, status, precision }: FactContent): Fact {
  const print = { value, unit, decimals, scale };
  if (fact.kind === 'derivation' || status === 'derived') return { ...fact, ...print };
  return {
    ...fact,
    ...print,
    status,
    observation: { ...fact.observation, ...print, status, precision: precision ?? fact.observation.precision },
  };
}

/** Whether readers are told something else about a figure although the digits may be the same. */
export const isOtherKind = (before: FactContent, after: FactContent): boolean =>
  before.status !== after.status || before.precision !== after.precision || before.unit !== after.unit;

/** Whether a figure reads the same in its standard form and is of the same kind. */
export const printsAlike = (before: FactContent, after: FactContent): boolean =>
  !isOtherKind(before, after) &&
  languages.every((language) => formatFact(before, language) === formatFact(after, language));
