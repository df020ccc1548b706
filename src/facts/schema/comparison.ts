import { z } from 'zod';
import { bilingual, describe, identifier } from './common.ts';

/**
 * A set of facts that may stand on one axis. `trend` may also be joined over time by a line, a slope, a change or a difference;
 * `comparison` may only stand side by side.
 */
export const seriesSchema = z.strictObject({
  id: identifier,
  name: bilingual,
  use: describe(
    z.enum(['trend', 'comparison']),
    'trend: boleh dihubungkan antarwaktu. comparison: hanya boleh berdampingan.',
    'trend: may be joined over time. comparison: may only stand side by side.',
  ),
  note: describe(
    bilingual,
    'Mengapa isinya sebanding, dan apa yang perlu diingat.',
    'Why its facts may be compared, and what to mind.',
  ),
});

export type Series = z.output<typeof seriesSchema>;

/** Two series that are tempting to join and never may be. Named in the error when somebody tries. */
export const separationSchema = z.strictObject({
  id: identifier,
  between: z.tuple([identifier, identifier]),
  reason: bilingual,
});

export type Separation = z.output<typeof separationSchema>;

/**
 * Facts share an axis only when they share a series. Everything else is refused; a separation says why for the pairs
 * that editors are most likely to try.
 */
export const comparabilityFileSchema = z.strictObject({
  $schema: z.string().optional(),
  series: z.array(seriesSchema).min(1),
  separations: z.array(separationSchema),
});

/** Facts that contradict each other, in neutral words. */
export const disputeSchema = z.strictObject({
  id: identifier,
  title: bilingual,
  question: describe(
    bilingual,
    'Perselisihan itu sebagai pertanyaan pembaca, untuk daftar dan judul; "title" bila tidak ada.',
    'The dispute as a reader’s question, for lists and headings; "title" where there is none.',
  ).optional(),
  severity: z.enum(['high', 'medium', 'low']),
  figures: describe(
    z.array(identifier).min(2).max(4),
    'Dua sampai empat angka yang mewakili perselisihan ini dalam daftar dan pada satu garis, dari kecil ke besar bila sesatuan.',
    'The two to four figures that stand for the dispute in lists and on one line, from small to large where they share a unit.',
  ).optional(),
  /** What each side says, with the facts that say it. */
  sides: z.array(z.strictObject({ facts: z.array(identifier).min(1), says: bilingual })).min(1),
  /** What can be said about it from the record, and what cannot. */
  verdict: bilingual,
  note: describe(
    bilingual,
    'Intinya dalam satu kalimat, untuk daftar; "verdict" bila tidak ada.',
    'The gist of it in a sentence, for lists; "verdict" where there is none.',
  ).optional(),
});

export type Dispute = z.output<typeof disputeSchema>;

export const disputesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  disputes: z.array(disputeSchema),
});
