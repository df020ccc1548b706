import { languages } from '../../i18n/locale.ts';
import { useWords } from '../client/words.ts';
import { readField, setField } from './head-fields.ts';
import type { HeadProps } from './HeadForm.tsx';
import { writingWords } from './writing-words.ts';

/** What the head of a job of the guide holds besides its words: when all of it was last held against its sources. */
export function GuideForm({ texts, setHead }: HeadProps) {
  const say = useWords();
  return (
    <div class="sheet head-form">
      <label>
        {say(writingWords.checked)}{' '}
        <input
          type="date"
          required
          value={readField(texts.id, 'checked')}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') languages.forEach((own) => setHead(own, (text) => setField(text, 'checked', value)));
          }}
        />
      </label>
    </div>
  );
}
