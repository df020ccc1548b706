import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { ask } from '../client/ask.ts';
import { useAsked } from '../client/use-asked.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Written } from '../written.ts';
import { writingWords } from './writing-words.ts';

const moment = (at: string, locale: string) =>
  new Date(at).toLocaleString(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });

/** Texts that were typed and never saved, where a later one stood in their way: to be read, taken from and thrown away. */
export function OlderTexts({ written }: { readonly written: Written }) {
  const say = useWords();
  const language = useLanguage();
  const [asked, again] = useAsked('story.open', written);
  if (asked.state !== 'answered') return null;
  const { answer } = asked;
  const title = (at: string): Bilingual => ({
    id: `${writingWords.older.id} ${moment(at, 'id-ID')}`,
    en: `${writingWords.older.en} ${moment(at, 'en-GB')}`,
  });
  return languages.flatMap((own) =>
    answer[own].older.map(({ text, ...each }) => (
      <details class="older" key={`${own}-${each.revision}`}>
        <summary>
          {say(title(each.at))} ({writingWords[own][language]})
        </summary>
        <textarea lang={own} rows={12} readOnly aria-label={say(title(each.at))} value={text} />
        <button type="button" onClick={() => void ask('story.forget', each).then(again)}>
          {say(writingWords.forget)}
        </button>
      </details>
    )),
  );
}
