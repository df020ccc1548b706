import { z } from 'zod';
import { bilingual, both, fileSchema, hash, template, toldSchema } from './form-1.ts';

/**
 * What a story said in one language, word for word: plain texts, and HTML in which the states of its numbers and the versions of its charts
 * are holes, so that a later state of a number that prints the same makes no other edition.
 */
const words = z.strictObject({
  kicker: z.string(),
  title: z.string(),
  /** HTML, as the other templates are. */
  standfirst: template,
  description: z.string(),
  byline: z.string(),
  summary: z.array(template),
  body: template,
  /** What was asked of whom and whether it was answered, a line for each question, under the title it had. */
  asked: z.strictObject({ title: z.string(), lines: z.array(z.string()) }),
});

/**
 * One published edition of a story: everything that its pages print, as it was published. Charts are named by their version, which has an
 * address of its own, and not copied.
 */
export const storyFormOneSchema = z.strictObject({
  schema: z.literal('story-1'),
  story: z.string(),
  /** The day it was archived, in Makassar. */
  published: z.string(),
  /** SHA-256 of the edition before it; null for the first. */
  previous: hash.nullable(),
  /** Null for the first. */
  change: z
    .strictObject({
      reason: z.string(),
      note: bilingual,
      told: both(z.array(toldSchema)),
      /** What changed, below its heading. */
      html: both(template),
    })
    .nullable(),
  /** As the story prints them. */
  dates: z.strictObject({ published: z.string(), updated: z.string().nullable(), event: z.string().nullable() }),
  /** How many corrections of this story had been published. */
  corrections: z.number(),
  words: both(words),
  /** The numbers that it prints, in reading order, as they are printed by themselves. */
  figures: z.array(z.strictObject({ fact: z.string(), name: bilingual, printed: bilingual })),
  /** The SHA-256 of each of those numbers as it was, by its id. */
  states: z.record(z.string(), hash),
  /** The charts in it, by the SHA-256 of the version that it showed, and what the link to that says. */
  charts: z.array(z.strictObject({ chart: z.string(), hash, label: bilingual })),
  /** The documents behind its numbers. */
  sources: z.array(
    z.strictObject({ publisher: z.string(), title: z.string(), url: z.string(), published: z.string().nullable() }),
  ),
  /** What the page is made of, in which `⟦standfirst⟧`, `⟦summary⟧` and `⟦body⟧` stand for those words. */
  pages: both(z.strictObject({ description: z.string(), jsonLd: z.array(template), head: template, body: template })),
  /** Ways to cite it, the shortest first. */
  citations: both(z.array(z.strictObject({ name: z.string(), text: template }))),
  /** The citation as data for reference managers, by what a reader calls the form. */
  records: both(z.array(z.strictObject({ label: z.string(), text: template }))),
  files: z.array(fileSchema),
});

export type StoryFormOne = z.output<typeof storyFormOneSchema>;
