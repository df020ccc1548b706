import type { PageKind } from '../page-kind.ts';
import { sitePages, type SitePage } from '../site-pages.ts';

const whole: readonly PageKind['page'][] = ['story', 'chart'];

/** Of many pages of one kind the longest shows the most parts. */
const longest = (pages: readonly SitePage[]) => pages.toSorted((a, b) => b.html.length - a.html.length).slice(0, 1);

/** Every story, every chart and one of every other kind of page, in both languages. */
export const paths: readonly string[] = [
  ...Map.groupBy(sitePages, ({ page, language }) => `${page} ${language}`).values(),
].flatMap((pages) => (pages.some(({ page }) => whole.includes(page)) ? pages : longest(pages)).map(({ path }) => path));

/** One of every kind of page in both languages, for what is the same on all pages of a kind. */
export const onePerKind: readonly string[] = [
  ...Map.groupBy(sitePages, ({ page, language }) => `${page} ${language}`).values(),
].flatMap((pages) => longest(pages).map(({ path }) => path));

const of = (...kinds: PageKind['page'][]) =>
  sitePages.filter(({ page }) => kinds.includes(page)).map(({ path }) => path);

export const storyPaths: readonly string[] = of('story');

/** Every page on which a chart is drawn. */
export const chartPaths: readonly string[] = of('story', 'chart', 'gallery');
