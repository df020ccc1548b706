import { z } from 'zod';

/** The form of every id in data/ and content/: lower-case words and figures joined by single hyphens. */
export const identifierPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** An id: 80 characters at most, so that an address made from it fits on any host. */
export const identifier = z.string().max(80).regex(identifierPattern);

/** The same words in both languages of the site. Figures inside are bound with `{fact-id}`. */
export const bilingual = z.strictObject({
  id: z.string().trim().min(1),
  en: z.string().trim().min(1),
});

export type Bilingual = z.output<typeof bilingual>;

/** Whether a part of a record is a text in both languages: `{ id, en }` and nothing else. */
export const isBilingual = (value: object): value is Bilingual =>
  Object.keys(value).length === 2 &&
  'id' in value &&
  'en' in value &&
  typeof value.id === 'string' &&
  typeof value.en === 'string';

/** A calendar day as a quoted ISO string. `z.iso.date()` refuses 2024-02-30, where `Date` would roll over. */
export const day = z.iso.date();

/** The state of a document's date as far as it is known: a day, a month or a year. */
export const partialDate = z.union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)]);

/** A schema with words that an editor's program shows beside the key, in both languages. */
export const describe = <Schema extends z.ZodType>(schema: Schema, id: string, en: string): Schema =>
  schema.meta({ description: `${id}\n\n${en}` });

/** The nearest id to what was written: `Kota Makassar 2024!` → `kota-makassar-2024`. Empty when nothing is left. */
export const slugify = (written: string): string =>
  written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
