import type { Problem } from '../facts/problem.ts';
import type { Passage } from './passage.ts';
import { storyTemplate } from './story-template.ts';

/** Words of the template that are no kind of piece an editor may have meant. */
const wanting = ['title', 'standfirst', 'description', 'opening', 'heading', 'body'] as const;

/** Where a story still holds words that `npm run new` put there for somebody to write over. */
export const findPlaceholderWords = (passages: readonly Passage[]): readonly Problem[] =>
  passages.flatMap(({ text, language, file, locate }) =>
    wanting.flatMap((part): Problem[] => {
      const words = storyTemplate[language][part];
      // A sentence may have others behind it; a title or a subhead stands alone.
      const at = words.endsWith('.') ? text.indexOf(words) : text.trim() === words ? 0 : -1;
      if (at === -1) return [];
      return [{ file, ...locate(at), message: {
        id: `“${words}” masih dari naskah awal. Tulis kalimatnya sendiri, atau hapus, lalu sahkan.`,
        en: `“${words}” still stands here from the template. Write your own words, or take it out, then sign.`,
      } }]; // prettier-ignore
    }),
  );
