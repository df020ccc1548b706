import type { Catalogue, DerivedFact, Fact } from './fact.ts';
import { formatFact } from './format.ts';
import { operations } from './operations.ts';
import { within } from './rounding.ts';
import type { Bilingual } from './schema/common.ts';
import type { Dispute } from './schema/comparison.ts';
import type { Language } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/numbers.ts';

/** What a number is, in a line: its indicator and who is counted, or the name of our calculation. May hold placeholders. */
export function captionOf(fact: Fact): Bilingual {
  if (fact.kind === 'derivation') return fact.derivation.name;
  const { indicator, observation } = fact;
  return {
    id: `${indicator.name.id}: ${observation.population.id}`,
    en: `${indicator.name.en}: ${observation.population.en}`,
  };
}

/** Operands print with at most so many more decimals than on their own pages. */
const mostDecimals = 12;

/** A number as it reads in print with so many decimals; below zero rounds to tens, hundreds and so on. */
const asPrinted = (value: number, decimals: number): number =>
  Number(formatNumber(value, decimals, 'en').replaceAll(',', '').replace('−', '-'));

/** The value that the print of an operand gives when read back; one of our own is printed as finely as it has to be. */
const printedOperand = (operand: Fact, extra: number): Fact =>
  operand.kind === 'derivation' ? { ...operand, decimals: operand.decimals + extra } : operand;

const readBack = (operand: Fact): number =>
  operand.kind === 'derivation' ? asPrinted(operand.value ?? NaN, operand.decimals) : (operand.value ?? NaN);

/** Whether a source gave it, or anything it was computed from, as "about" or "more than". */
const isApproximate = (fact: Fact): boolean =>
  fact.kind === 'observation' ? fact.observation.precision === 'approximate' : fact.operands.some(isApproximate);

const about = { id: 'kira-kira', en: 'about' } as const;

/**
 * How a computed fact came about, as a reader would check it on paper: `255.721 + 40.457 = 296.178`, and
 * `296.178 ÷ 555.684 × 100 = kira-kira 53,3 persen` where something was rounded or is itself only known about. Operands
 * stand as published; those that we computed ourselves stand with as many digits as it takes for the equation to be true as
 * it is printed.
 */
export function explainFormula(fact: DerivedFact, language: Language): string {
  const operation = operations[fact.derivation.operation];
  const result = asPrinted(fact.value ?? NaN, fact.decimals);
  const tries = Array.from({ length: mostDecimals + 1 }, (_, extra) =>
    fact.operands.map((operand) => printedOperand(operand, extra)),
  );
  const reached = (operands: readonly Fact[]) => operation.compute(operands.map(readBack));
  const operands =
    tries.find((some) => asPrinted(reached(some), fact.decimals) === result) ?? tries.at(-1) ?? fact.operands;
  const isExact = within(reached(operands), result, 0) && !fact.operands.some(isApproximate);
  const written = operands.map((operand) => {
    const printed = formatFact(operand, language, 'number');
    // A sum of negative numbers must not read as "1 + −2".
    return printed.startsWith('−') ? `(${printed})` : printed;
  });
  return `${operation.write(written)} = ${isExact ? '' : `${about[language]} `}${formatFact(fact, language)}`;
}

/** What the other sides of a dispute say of a fact that stands on one of them. */
export interface OtherSides {
  readonly dispute: Dispute;
  /** Each other side with those of its facts that read otherwise than this one. Never empty. */
  readonly sides: readonly { readonly says: Bilingual; readonly facts: readonly Fact[] }[];
}

/** What a figure was computed from: a total and its parts, a share and its two numbers, or the operands of our own formula. */
const madeOf = (fact: Fact): readonly string[] =>
  fact.kind === 'derivation'
    ? fact.operands.map(({ id }) => id)
    : [...Object.values(fact.observation.share ?? {}), ...(fact.observation.parts ?? [])];

/** A dispute about the very arithmetic of a figure: there its own parts do differ from it. */
const isAboutArithmeticOf = (fact: Fact, { id }: Dispute): boolean =>
  fact.kind === 'observation' && fact.observation.irregularity === id;

/** Whether one is a part of the other and nobody disputes that they agree. */
const belongTogether = (a: Fact, b: Fact, dispute: Dispute): boolean =>
  (madeOf(a).includes(b.id) || madeOf(b).includes(a.id)) && ![a, b].some((fact) => isAboutArithmeticOf(fact, dispute));

/**
 * The figures that differ from a fact, by dispute, in the order of data/disputes.json. What stands on the fact's own side never
 * does, nor does a part of it, or a figure that prints the same; a dispute in which no other figure is left is not listed.
 * The one place that decides what is said to differ.
 */
export function otherFigures(fact: Fact, { facts }: Pick<Catalogue, 'facts'>): readonly OtherSides[] {
  return fact.disputes.flatMap((dispute) => {
    const own = new Set(dispute.sides.filter((side) => side.facts.includes(fact.id)).flatMap((side) => side.facts));
    const sides = dispute.sides.flatMap(({ says, facts: ids }) => {
      const others = ids
        .filter((id) => !own.has(id))
        .flatMap((id) => facts.get(id) ?? [])
        .filter((other) => formatFact(other, 'id') !== formatFact(fact, 'id') && !belongTogether(fact, other, dispute));
      return others.length === 0 ? [] : [{ says, facts: others }];
    });
    return sides.length === 0 ? [] : [{ dispute, sides }];
  });
}
