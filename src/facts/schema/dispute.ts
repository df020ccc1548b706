import { z } from 'zod';
import { bilingual, identifier } from './common.ts';

/** Facts that contradict each other, in neutral words. */
export const disputeSchema = z.strictObject({
  id: identifier,
  title: bilingual,
  severity: z.enum(['high', 'medium', 'low']),
  /** What each side says, with the facts that say it. */
  sides: z.array(z.strictObject({ facts: z.array(identifier).min(1), says: bilingual })).min(1),
  /** What can be said about it from the record, and what cannot. */
  verdict: bilingual,
});

export type Dispute = z.output<typeof disputeSchema>;

export const disputesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  disputes: z.array(disputeSchema),
});
