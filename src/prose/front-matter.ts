import { z } from 'zod';
import { day, identifier } from '../facts/schema/common.ts';

/** One line of words; figures are bound with `{fact-id}`. */
const line = z.string().trim().min(1);

/** What a search engine shows of a description; counted after the figures are filled in. */
export const longestDescription = 160;

/** The head of `content/stories/<slug>/<language>.mdx`. */
export const frontMatterSchema = z.strictObject({
  title: line,
  /** What kind of piece it is, above the title. */
  kicker: line,
  /** What it says, in a sentence or two under the title. */
  standfirst: line,
  /** For search engines and shared links. */
  description: line,
  /** The day of publication, in quotes: "2025-03-17". */
  published: day,
  /** The day of the last change that a reader should know of. */
  updated: day.optional(),
  byline: line,
  /** The chart that stands for the story in lists: a file in content/charts/ without `.json`. */
  chart: identifier.optional(),
});

export type FrontMatter = z.output<typeof frontMatterSchema>;

/** The head of `content/texts/<page>/<language>.mdx`: standing pages such as the method. */
export const textFrontMatterSchema = frontMatterSchema
  .pick({ title: true, standfirst: true, description: true })
  .extend({
    /** The one number of the front page, which alone needs it. */
    fact: identifier.optional(),
  });

export type TextFrontMatter = z.output<typeof textFrontMatterSchema>;
