import type { Problem } from '../facts/problem.ts';
import { problemAt, type Passage } from './passage.ts';

/** Words that stand in a new story until somebody writes it: true of any story, without a figure or a claim. */
export const storyTemplate = {
  id: {
    title: 'Judul yang menyatakan temuannya',
    kicker: 'Laporan',
    standfirst: 'Tulis di sini apa isi cerita ini.',
    description: 'Tulis di sini ringkasan untuk mesin pencari dan saat dibagikan.',
    opening: 'Tulis pembukanya di sini: apa yang terjadi, di mana, dan kapan.',
    heading: 'Subjudul',
    body: 'Tulis kelanjutannya di sini.',
  },
  en: {
    title: 'A title that states the finding',
    kicker: 'Report',
    standfirst: 'Write here what this story says.',
    description: 'Write here the summary for search engines and shared links.',
    opening: 'Write the opening here: what happened, where and when.',
    heading: 'Subhead',
    body: 'Write the rest here.',
  },
} as const;

/** Words of the template that are no kind of piece an editor may have meant. */
const wanting = ['title', 'standfirst', 'description', 'opening', 'heading', 'body'] as const;

/** Where a story still holds words that `npm run new` put there for somebody to write over. */
export const findPlaceholderWords = (passages: readonly Passage[]): readonly Problem[] =>
  passages.flatMap((passage) =>
    wanting.flatMap((part): readonly Problem[] => {
      const { text, language } = passage;
      const words = storyTemplate[language][part];
      // A sentence may have others behind it; a title or a subhead stands alone.
      const at = words.endsWith('.') ? text.indexOf(words) : text.trim() === words ? 0 : -1;
      if (at === -1) return [];
      return [
        problemAt(passage, at, {
          id: `“${words}” masih dari naskah awal. Tulis kalimatnya sendiri, atau hapus, lalu sahkan.`,
          en: `“${words}” still stands here from the template. Write your own words, or take it out, then sign.`,
        }),
      ];
    }),
  );
