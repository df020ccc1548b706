import { z } from 'zod';
import { bilingual, day, identifier, partialDate } from './common.ts';

/** One document a fact came from. */
export const sourceSchema = z.strictObject({
  id: identifier,
  publisher: z.string().min(1),
  title: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  /** When the document was published; null when the copy at hand does not say. */
  published: partialDate.nullable(),
  accessed: day,
  /** The language the document is written in. */
  language: z.enum(['id', 'en']),
  kind: z.enum(['news', 'press-release', 'statistics', 'statute']),
  /** People quoted in it, as it names them. */
  speakers: z.array(z.string().min(1)),
  /** How far it can be relied on: what was cut off, where a date is only a dateline. Null when nothing needs saying. */
  note: bilingual.nullable(),
});

export type Source = z.output<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(sourceSchema).min(1),
});
