import { z } from 'zod';
import { publishedFactSchema } from '../../facts/published-fact.ts';

export const both = <Schema extends z.ZodType>(schema: Schema) => z.strictObject({ id: schema, en: schema });

export const bilingual = both(z.string());

/** SHA-256 as 64 hexadecimal digits. */
export const sha256Pattern = /^[0-9a-f]{64}$/;

export const hash = z.string().regex(sha256Pattern);

const language = z.enum(['id', 'en']);

/**
 * Text in which the version could not name itself before it had a name, or would repeat itself: see `fill` in open-version.ts for
 * what stands between ⟦ and ⟧.
 */
export const template = z.string();

const words = z.strictObject({
  title: z.string(),
  subtitle: z.string(),
  note: z.string().nullable(),
  description: z.array(z.string()),
  /** Every text of the chart's file, those above among them: names of lines, labels of rows and of what stands beside them. */
  labels: z.array(z.string()),
  table: z.strictObject({
    columns: z.array(z.string()),
    rows: z.array(z.array(z.strictObject({ text: z.string(), fact: z.string().optional() }))),
  }),
});

/** One thing that is not as it was in the version before, as readers were told. */
export const toldSchema = z.strictObject({
  /** The fact it is about; null for the chart's own words. */
  fact: z.string().nullable(),
  /** What it is: a number with its period and speaker, or a part of the chart's words. */
  name: z.string(),
  /** What of it changed, or that it was added or left out. */
  what: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const changeSchema = z.strictObject({
  /** Why: a word for programs; the page has it in a reader's words. */
  reason: z.string(),
  /** What changed and why, in a sentence that a reader sees. */
  note: bilingual,
  /** The stories that showed the chart at that moment, with their titles as printed. */
  stories: z.array(z.strictObject({ slug: z.string(), title: bilingual })),
  told: both(z.array(toldSchema)),
  /** The page of what changed, apart from the two pictures at its end. */
  page: both(z.strictObject({ title: z.string(), description: z.string(), html: template })),
});

const pageSchema = z.strictObject({
  /** For search engines and for whoever shows a link. */
  description: z.string(),
  /** The picture and the figures for machines: the text of one schema.org object each. */
  jsonLd: z.array(template),
  /** What stands above the picture, the picture with its words, and what stands below what can be taken away: HTML. */
  head: template,
  figure: template,
  body: template,
});

/** A picture that is made from an SVG of the version. */
const pictureSchema = z.strictObject({
  svg: z.string(),
  /** Pixels to one of the SVG's. */
  scale: z.number(),
  width: z.number(),
  height: z.number(),
  /** What the PNG says about itself, by keyword. */
  texts: z.record(z.string(), template),
});

/** A file to take away: the text of a part, a picture, a package of parts, or this record itself. */
export const fileSchema = z.strictObject({
  /** `svg`, `png`, `card`, `csv`, `package`, `record` … */
  kind: z.string(),
  /** Null when the file serves both. */
  language: language.nullable(),
  name: template,
  from: z.discriminatedUnion('is', [
    z.strictObject({ is: z.literal('text'), part: z.string() }),
    z.strictObject({ is: z.literal('png'), picture: pictureSchema }),
    z.strictObject({ is: z.literal('zip'), members: z.array(z.strictObject({ name: template, part: z.string() })) }),
    z.strictObject({ is: z.literal('record') }),
  ]),
});

const embedSchema = z.strictObject({
  language,
  /** Shows this version for ever, and says so; the newest one at any time when false. */
  frozen: z.boolean(),
  /** CSS pixels that a frame needs where it is narrowest. */
  height: z.number(),
  page: template,
});

/**
 * One published version of a chart: everything that its pages print and every file that they offer, as it was published. Plain
 * strings and numbers: no list of words, kinds or units of today stands here, so that none can close what was published.
 */
export const formOneSchema = z.strictObject({
  schema: z.literal(1),
  chart: z.string(),
  /** The day it was published, in Makassar. */
  published: z.string(),
  /** SHA-256 of the version before it; null for the first. */
  previous: hash.nullable(),
  /** Null for the first. */
  change: changeSchema.nullable(),
  /** What it said in each language, word for word. */
  words: both(words),
  /** Ids of the facts it shows, in the order of its table. */
  shown: z.array(z.string()),
  /** The facts shown, those named in its words, and those they were computed from. */
  facts: z.array(publishedFactSchema),
  pages: both(pageSchema),
  /** Ways to cite it, the shortest first. */
  citations: both(z.array(z.strictObject({ name: z.string(), text: template }))),
  /** The citation as data for reference managers, by what a reader calls the form. */
  records: both(z.array(z.strictObject({ label: z.string(), text: template }))),
  /** The `<figure>` to paste into an article. */
  figure: both(template),
  embeds: z.array(embedSchema),
  files: z.array(fileSchema),
  /** How the drawing in the page looks, whatever the site's own style sheets say. */
  style: z.strictObject({
    /** What the class names of the drawing begin with. */
    prefix: z.string(),
    css: z.string(),
  }),
  /** What PNGs are made with: SHA-256 of the renderer and of each typeface in content/versions/typefaces/. */
  renderer: z.strictObject({ wasm: hash, typefaces: z.array(hash), family: z.string() }),
  /** Texts that are named from elsewhere in this file. */
  parts: z.record(z.string(), template),
});

export type FormOne = z.output<typeof formOneSchema>;

export type FrozenFile = FormOne['files'][number];

export type FrozenEmbed = FormOne['embeds'][number];
