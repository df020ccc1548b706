import { z } from 'zod';
import { captionOf, explainFormula } from '../../facts/describe-fact.ts';
import type { Fact } from '../../facts/fact.ts';
import { fingerprint } from '../../facts/fingerprint.ts';
import { formatFact } from '../../facts/format.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import { sourceSchema, unitSchema } from '../../facts/schema/subject.ts';
import { observationSchema, statusSchema } from '../../facts/schema/observation.ts';

const citedSourceSchema = sourceSchema.pick({ id: true, publisher: true, title: true, url: true, published: true });

/** A number as it was published, whole: what was printed, what it is, who said it and where. Texts have their figures filled in. */
export const factContentSchema = z.strictObject({
  id: identifier,
  kind: z.enum(['observation', 'derivation']),
  caption: bilingual,
  printed: bilingual,
  value: z.number().nullable(),
  unit: unitSchema,
  decimals: z.number().int(),
  scale: observationSchema.shape.scale.unwrap(),
  status: z.enum([...statusSchema.options, 'derived']),
  precision: observationSchema.shape.precision.nullable(),
  place: z.strictObject({ id: identifier, name: bilingual }),
  period: observationSchema.shape.period,
  saidBy: bilingual.nullable(),
  wording: observationSchema.shape.wording,
  formula: bilingual.nullable(),
  caveat: bilingual.nullable(),
  sources: z.array(citedSourceSchema.strict()),
});

export type FactContent = z.output<typeof factContentSchema>;

/** What a release says of a fact. */
export function factContent(fact: Fact): FactContent {
  const observation = fact.kind === 'observation' ? fact.observation : null;
  return {
    id: fact.id,
    kind: fact.kind,
    caption: captionOf(fact),
    printed: { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    value: fact.value,
    unit: fact.unit,
    decimals: fact.decimals,
    scale: fact.scale,
    status: fact.status,
    precision: observation?.precision ?? null,
    place: { id: fact.place.id, name: fact.place.name },
    period: fact.periodText,
    saidBy: observation?.attributedTo ?? null,
    wording: observation?.wording ?? null,
    formula: fact.kind === 'derivation' ? { id: explainFormula(fact, 'id'), en: explainFormula(fact, 'en') } : null,
    caveat: fact.caveat,
    sources: fact.sources.map(({ id, publisher, title, url, published }) => ({ id, publisher, title, url, published })),
  };
}

/** SHA-256 of a fact's canonical content, as 64 hexadecimal digits. The first 16 stand in its citation address. */
export const factFingerprint = (content: FactContent): string => fingerprint(content);
