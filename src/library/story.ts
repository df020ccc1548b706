import type { FrontMatter } from '../prose/front-matter.ts';
import type { ParsedStory } from '../prose/parse-story.ts';

/** One story in both languages. The figures in the strings of its heads are still in braces. */
export interface Story<Head = FrontMatter> {
  readonly slug: string;
  readonly id: ParsedStory<Head>;
  readonly en: ParsedStory<Head>;
}
