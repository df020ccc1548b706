import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { frontMatterSchema, textFrontMatterSchema } from './prose/front-matter.ts';

/** Stories: `content/stories/<slug>/<language>.mdx`, with ids `<slug>/<language>`. The library has checked them before Astro sees them. */
const stories = defineCollection({
  loader: glob({
    base: './content/stories',
    pattern: '*/{id,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: frontMatterSchema,
});

/** Standing texts such as the method: `content/texts/<page>/<language>.mdx`. */
const texts = defineCollection({
  loader: glob({
    base: './content/texts',
    pattern: '*/{id,en}.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: textFrontMatterSchema,
});

export const collections = { stories, texts };
