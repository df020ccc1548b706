import type { Bilingual } from '../../facts/schema/common.ts';
import type { Desk } from '../desk.ts';

/** A story that shows a chart, and how far it has come. */
export interface StoryUsing {
  readonly slug: string;
  readonly title: Bilingual;
  readonly isSigned: boolean;
}

/** The stories that show a chart, at their head or between their paragraphs; those that are being written too. */
export function storiesUsing(desk: Desk, chart: string): readonly StoryUsing[] {
  const { library, drafts } = desk.record();
  const all = new Map([
    ...library.stories,
    ...[...drafts].flatMap(([slug, { story }]) => (story ? [[slug, story] as const] : [])),
  ]);
  return [...all.values()]
    .filter(
      ({ id }) =>
        id.frontMatter.chart === chart ||
        id.uses.some(({ component, attributes }) => component === 'Chart' && attributes['id'] === chart),
    )
    .map(({ slug, id, en }) => ({
      slug,
      title: { id: id.frontMatter.title, en: en.frontMatter.title },
      isSigned: library.locks.has(slug),
    }));
}
