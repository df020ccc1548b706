import { z } from 'zod';
import { bilingual, day, describe, identifier, partialDate } from './common.ts';
import { unitNames } from '../../i18n/units.ts';

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
  tile: describe(
    z.strictObject({
      row: z.number().min(1).multipleOf(0.01),
      column: z.int().min(1).max(8),
      name: z.string().min(1),
    }),
    'Letaknya di peta kotak provinsinya: baris dan kolom dihitung dari kiri atas ("row" boleh berpecahan), dan nama yang muat di kotak itu.',
    'Where it lies on the tile map of its province: row and column counted from the top left ("row" may have a fraction), and a name that fits the tile.',
  ).optional(),
  /** What a reader could mistake about it, such as an area that is not the city it is named after. */
  note: bilingual.nullable(),
});

export type Place = z.output<typeof placeSchema>;

export const placesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  places: z.array(placeSchema).min(1),
});

export const unitSchema = z.enum(unitNames);

/** What is measured: its words, its unit and who is above and below the line of a share. */
export const indicatorSchema = z.strictObject({
  id: identifier,
  name: bilingual,
  unit: unitSchema,
  definition: bilingual,
  /** Who is counted, for a share; null for anything else. */
  numerator: bilingual.nullable(),
  /** Out of whom, for a share; null for anything else. */
  denominator: bilingual.nullable(),
});

export type Indicator = z.output<typeof indicatorSchema>;

export const indicatorsFileSchema = z.strictObject({
  $schema: z.string().optional(),
  indicators: z.array(indicatorSchema).min(1),
});

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
  quoted: describe(
    z.array(z.strictObject({ by: z.string().min(1).nullable(), words: z.string().min(1) })),
    'Kata-kata sumber yang boleh dikutip dan lebih panjang daripada "wording" sebuah angka, persis, dengan pengucapnya; null bila sumber itu sendiri.',
    'Words of the source that may be quoted and are longer than the "wording" of a figure, exactly, with who said them; null for the source itself.',
  ).optional(),
  note: describe(
    bilingual.nullable(),
    'Seberapa dapat diandalkan: apa yang terpotong, tanggal mana yang hanya tanggal kejadian. null bila tidak perlu.',
    'How far it can be relied on: what was cut off, where a date is only a dateline. null when nothing needs saying.',
  ),
  weak: describe(
    bilingual,
    'Mengapa sumber ini lemah. Angka yang hanya ada di sumber lemah ikut lemah, dan tidak boleh dicetak sendirian.',
    'Why this source is weak. A number found in weak sources only is weak too, and may not be printed by itself.',
  ).optional(),
});

export type Source = z.output<typeof sourceSchema>;

export const sourcesFileSchema = z.strictObject({
  $schema: z.string().optional(),
  sources: z.array(sourceSchema).min(1),
});
