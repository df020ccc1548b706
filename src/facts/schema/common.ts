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

/** A calendar day as a quoted ISO string. `z.iso.date()` refuses 2024-02-30, where `Date` would roll over. */
export const day = z.iso.date();

/** The state of a document's date as far as it is known: a day, a month or a year. */
export const partialDate = z.union([day, z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/), z.string().regex(/^\d{4}$/)]);

/** A schema with words that an editor's program shows beside the key, in both languages. */
export const describe = <Schema extends z.ZodType>(schema: Schema, id: string, en: string): Schema =>
  schema.meta({ description: `${id}\n\n${en}` });

/** What an id in data/ may lead to, and where such records stand. A fact is an observation or a derivation. */
const homes = {
  source: 'data/sources.json',
  place: 'data/places.json',
  indicator: 'data/indicators.json',
  series: 'data/comparability.json',
  dispute: 'data/disputes.json',
  fact: 'data/',
} as const;

export type ReferredKind = keyof typeof homes;

/** What a form says of a field, and what no schema can say. */
export interface AboutField {
  /** What the field is called. */
  readonly label: Bilingual;
  /** The sentence beside it, for somebody who sees no JSON. */
  readonly help: Bilingual;
  readonly example?: Bilingual | string;
  /** What the id leads to. */
  readonly to?: ReferredKind;
  /** What each code of a choice means. */
  readonly choices?: Readonly<Record<string, Bilingual>>;
}

/** What each code means, from a table of words for each language. */
export const choicesOf = <Code extends string>(
  words: Readonly<Record<keyof Bilingual, Readonly<Record<Code, string>>>>,
  codes: readonly Code[],
): Readonly<Record<string, Bilingual>> =>
  Object.fromEntries(codes.map((code) => [code, { id: words.id[code], en: words.en[code] }]));

/** By the schema of the field, without what stands around it. */
export const aboutFields = z.registry<AboutField>();

/**
 * A schema with what forms and the questions of the terminal say of it. An editor's program shows the same sentence beside the key, with
 * the codes and what an empty one is.
 * @param inFile what else somebody must know who types JSON
 */
export function field<Schema extends z.ZodType>(schema: Schema, about: AboutField, inFile?: Bilingual): Schema {
  const sentences = (language: keyof Bilingual): string => {
    const { help, choices = {}, to } = about;
    const codes = Object.entries(choices).map(([code, words]) => `${code}: ${words[language]}`);
    return [
      help[language],
      inFile?.[language],
      to && { id: `Id dari ${homes[to]}.`, en: `An id from ${homes[to]}.` }[language],
      codes.length > 0 && `${codes.join('; ')}.`,
      schema instanceof z.ZodNullable && { id: 'null bila tidak ada.', en: 'null when there is none.' }[language],
    ]
      .filter((part) => typeof part === 'string')
      .join(' ');
  };
  const described = describe(schema, sentences('id'), sentences('en'));
  aboutFields.add(described, about);
  return described;
}

/** The id of a record, with what an editor is told who names it. */
export const ownId = field(identifier, {
  label: { id: 'Nama di alamat', en: 'Name in addresses' },
  help: {
    id: 'Huruf kecil, angka, dan tanda hubung. Menjadi bagian alamat halamannya dan tidak diganti lagi sesudah terbit.',
    en: 'Lower-case letters, figures and hyphens. It becomes part of the address of its page and never changes once published.',
  },
});

/** The nearest id to what was written: `Kota Makassar 2024!` → `kota-makassar-2024`. Empty when nothing is left. */
export const slugify = (written: string): string =>
  written
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
