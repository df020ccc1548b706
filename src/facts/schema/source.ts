import { z } from 'zod';
import { bilingual, day, identifier, partialDate } from './common.ts';
import { describe } from './describe.ts';

/** One document a fact came from. */
export const sourceSchema = z.strictObject({
  id: identifier,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  published: describe(
    partialDate.nullable(),
    'Kapan terbit: "2025-03-17", "2025-03" atau "2025". null bila tidak tertulis.',
    'When the document was published; null when the copy at hand does not say.',
  ),
  accessed: day,
  /** The language the document is written in. */
  language: z.enum(['id', 'en']),
  kind: z.enum(['news', 'press-release', 'statistics', 'statute']),
  /** People quoted in it, as it names them. */
  speakers: z.array(z.string().min(1)),
  note: describe(
    bilingual.nullable(),
    'Seberapa dapat diandalkan: apa yang terpotong, tanggal mana yang hanya tanggal kejadian. null bila tidak perlu.',
    'How far it can be relied on: what was cut off, where a date is only a dateline. null when nothing needs saying.',
  ),
});

export type Source = z.output<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(sourceSchema).min(1),
});
