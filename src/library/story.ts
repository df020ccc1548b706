import type { FrontMatter } from '../prose/front-matter.ts';
import type { ParsedStory } from '../prose/parse-story.ts';

/** One story in both languages. */
export interface Story<Head = FrontMatter> {
  readonly slug: string;
  readonly id: ParsedStory<Head>;
  readonly en: ParsedStory<Head>;
}
