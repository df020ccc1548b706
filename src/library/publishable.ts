import type { Problem } from '../facts/problem.ts';
import { formatDate } from '../i18n/dates.ts';
import { languages } from '../i18n/locale.ts';
import { chartTemplate, findPlaceholderWords } from '../prose/story-template.ts';
import type { Library } from './read-library.ts';
import type { Story } from './read-stories.ts';

const problem = (file: string, id: string, en: string, line = 1): Problem => ({
  file,
  line,
  column: 1,
  message: { id, en },
});

/** Fewer words than any story has, be it a notice. */
const fewestWords = 10;

/** What of a story is not written yet: words of the template, or next to none at all. */
export const findUnwritten = (story: Story): readonly Problem[] =>
  languages.flatMap((language) => {
    const { passages, words, headings, file } = story[language];
    const template = findPlaceholderWords(passages);
    const inHeadings = headings.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
    if (template.length > 0 || words - inHeadings >= fewestWords) return template;
    return [
      problem(
        file,
        'Cerita ini belum ada isinya. Tulis alineanya di bawah kepala berkas; selama belum selesai, beri baris draft: true di kepalanya.',
        'This story holds no text yet. Write its paragraphs below the head; until it is finished, put a line draft: true into its head.',
      ),
    ];
  });

/** Dates after today, which no reader may be told. */
const findFutureDates = (story: Story, today: string): readonly Problem[] =>
  languages.flatMap((language) =>
    (['published', 'updated'] as const).flatMap((key) => {
      const date = story[language].frontMatter[key];
      if (date === undefined || date <= today) return [];
      return [
        problem(
          story[language].file,
          `"${key}" bertanggal ${formatDate(date, 'id')}, padahal hari ini ${formatDate(today, 'id')}. Tulis "${today}", atau tunggu sampai hari itu dengan baris draft: true di kepala berkas.`,
          `"${key}" is ${formatDate(date, 'en')}, but today is ${formatDate(today, 'en')}. Write "${today}", or wait for that day with a line draft: true in the head.`,
        ),
      ];
    }),
  );

const unsigned = ({ slug, id }: Story): Problem =>
  problem(
    id.file,
    `Cerita ini belum disahkan, sehingga tidak ada yang tahu bila isinya berubah. Bila sudah selesai ditulis: npm run sign -- ${slug}; bila belum, beri baris draft: true di kepala berkas.`,
    `This story is not signed, so that nobody would notice when it changes. When it is finished: npm run sign -- ${slug}; if it is not, put a line draft: true into its head.`,
  );

/**
 * Why the site may not be published though nothing in it is wrong: a story that is not finished, not signed or dated after today, and a
 * chart that still has the title of the template.
 * @param today an ISO date in Makassar
 */
export function findUnready(
  { stories, locks, charts }: Pick<Library, 'stories' | 'locks' | 'charts'>,
  today: string,
): readonly Problem[] {
  const inStories = [...stories.values()].flatMap((story) => {
    const unwritten = findUnwritten(story);
    const future = findFutureDates(story, today);
    // Who has not written a story is not told to sign it.
    return [...unwritten, ...future, ...(locks.has(story.slug) || unwritten.length > 0 ? [] : [unsigned(story)])];
  });
  const inCharts = [...charts.values()].flatMap(({ id, title }) =>
    languages.some((language) => title[language] === chartTemplate[language])
      ? [
          problem(
            `content/charts/${id}.json`,
            `Judul grafik ini masih “${chartTemplate.id}”. Tulis temuannya, dalam kedua bahasa.`,
            `The title of this chart is still “${chartTemplate.en}”. Write what it finds, in both languages.`,
          ),
        ]
      : [],
  );
  return [...inStories, ...inCharts];
}
