import type { Problem } from '../facts/problem.ts';
import type { Language } from '../i18n/locale.ts';
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
    summary: [
      'Tulis di sini apa yang ditemukan.',
      'Tulis di sini apa yang dibantah atau belum pasti.',
      'Tulis di sini apa artinya bagi pembaca.',
    ],
    who: 'Lembaga yang perlu menjawab',
    question: 'Tulis pertanyaannya di sini.',
  },
  en: {
    title: 'A title that states the finding',
    kicker: 'Report',
    standfirst: 'Write here what this story says.',
    description: 'Write here the summary for search engines and shared links.',
    opening: 'Write the opening here: what happened, where and when.',
    heading: 'Subhead',
    body: 'Write the rest here.',
    summary: [
      'Write here what was found.',
      'Write here what is disputed or not yet certain.',
      'Write here what it means for readers.',
    ],
    who: 'The office that has to answer',
    question: 'Write the question here.',
  },
} as const;

/** The title of a new chart. */
export const chartTemplate = { id: storyTemplate.id.title, en: storyTemplate.en.title } as const;

/** Words of the template that are no kind of piece an editor may have meant. */
const wanting = (template: (typeof storyTemplate)[Language]): readonly string[] => {
  const { title, standfirst, description, opening, heading, body, summary, who, question } = template;
  return [title, standfirst, description, opening, heading, body, ...summary, who, question];
};

/** Where a story still holds words that `npm run new` put there for somebody to write over. */
export const findPlaceholderWords = (passages: readonly Passage[]): readonly Problem[] =>
  passages.flatMap((passage) =>
    wanting(storyTemplate[passage.language]).flatMap((words): readonly Problem[] => {
      const { text } = passage;
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
