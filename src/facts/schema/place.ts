import { z } from 'zod';
import { bilingual, identifier } from './common.ts';

/** A place that has facts. Levels follow Indonesian administration; `branch-area` and `region` are BPJS Ketenagakerjaan's own. */
export const placeSchema = z.strictObject({
  id: identifier,
  level: z.enum(['country', 'region', 'province', 'regency', 'city', 'branch-area', 'unspecified']),
  /** Codes of Statistics Indonesia (BPS) and of the Ministry of Home Affairs (Kemendagri). Null where no office gives one. */
  codes: z
    .strictObject({
      bps: z.string().regex(/^\d{2}(\d{2})?$/),
      kemendagri: z.string().regex(/^\d{2}(\.\d{2})?$/),
    })
    .nullable(),
  parent: identifier.nullable(),
  name: bilingual,
  /** What a reader could mistake about it, such as an area that is not the city it is named after. */
  note: bilingual.nullable(),
});

export type Place = z.output<typeof placeSchema>;

export const placesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  places: z.array(placeSchema).min(1),
});
