import type { MDXInstance } from 'astro';
import type { Language } from '../i18n/locale.ts';

type Body = MDXInstance<Record<string, unknown>>;

const bodies = {
  stories: import.meta.glob<Body>('/content/stories/*/{id,en}.mdx'),
  texts: import.meta.glob<Body>('/content/texts/*/{id,en}.mdx'),
  guide: import.meta.glob<Body>('/content/guide/*/{id,en}.mdx'),
};

/**
 * The words of a story or a standing text as a component. They are modules like any other, and no content collection: Astro would copy
 * them into a store, which it writes half a second after an edit, and the library has read and checked them by then.
 */
export async function readBody(kind: keyof typeof bodies, slug: string, language: Language) {
  const file = `/content/${kind}/${slug}/${language}.mdx`;
  const body = await bodies[kind][file]?.();
  if (body === undefined) throw new Error(`${file.slice(1)} is missing`);
  return { Content: body.Content, headings: body.getHeadings().filter(({ depth }) => depth === 2) };
}
