import type { Language } from '../../i18n/locale.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { StoryState } from './story-session.ts';
import { writingWords } from './writing-words.ts';

/** Over each editor: its language, how many problems it has, and how long it is. */
export function EditorHead({ own, reading }: { readonly own: Language; readonly reading: StoryState['reading'] }) {
  const say = useWords();
  const language = useLanguage();
  const found = reading?.reading;
  const count = found?.problems.filter((problem) => problem.language === own).length ?? 0;
  const [words, blocks] = [found?.words[own] ?? null, found?.blocks[own] ?? null];
  return (
    <header>
      <h2>{say(writingWords[own])}</h2>
      {found !== undefined && (
        <span class={count > 0 ? 'tag warning' : 'tag'}>
          {count === 0
            ? say(writingWords.fine)
            : `${count} ${say(count === 1 ? writingWords.problem : writingWords.problems)}`}
        </span>
      )}
      <span class="quiet">
        {words !== null &&
          `${words.toLocaleString(language)} ${say(writingWords.words)} · ${blocks ?? 0} ${say(writingWords.blocks)}`}
      </span>
    </header>
  );
}
