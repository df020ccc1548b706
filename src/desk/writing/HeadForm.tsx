import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { useAsked } from '../client/use-asked.ts';
import { useWords } from '../client/words.ts';
import { type AskedFields, readAsked, readField, readList, setAsked, setField, setList } from './head-fields.ts';
import type { Texts } from './read-texts.ts';
import { writingWords } from './writing-words.ts';

export interface HeadProps {
  readonly texts: Texts;
  readonly setHead: (language: Language, change: (text: string) => string) => void;
}

const mostTopics = 3;

const empty: AskedFields = { who: '', question: '', on: '', answered: '' };

/** What the head of a story holds besides its words. What must be the same in both languages is asked for once. */
export function HeadForm({ texts, setHead }: HeadProps) {
  const say = useWords();
  const [choices] = useAsked('writing.choices', {});
  const { topics, charts } = choices.state === 'answered' ? choices.answer : { topics: [], charts: [] };
  const both = (change: (text: string) => string) => languages.forEach((language) => setHead(language, change));
  const own = readList(texts.id, 'topics');
  const asked = { id: readAsked(texts.id), en: readAsked(texts.en) };
  const count = Math.max(asked.id.length, asked.en.length);
  const setQuestion = (index: number, language: Language, change: Partial<AskedFields>) =>
    setHead(language, (text) => {
      const known = Array.from({ length: Math.max(count, index + 1) }, (_, at) => readAsked(text)[at] ?? empty);
      return setAsked(
        text,
        known.map((each, at) => (at === index ? { ...each, ...change } : each)),
      );
    });
  const field = (key: 'published' | 'updated' | 'event', label: Bilingual) => (
    <label>
      {say(label)}
      <input
        type="date"
        value={readField(texts.id, key)}
        onChange={({ currentTarget: { value } }) => both((text) => setField(text, key, value))}
      />
    </label>
  );
  return (
    <details class="sheet head-form">
      <summary>
        {say(writingWords.head)}{' '}
        <span class="quiet">
          {readField(texts.id, 'published')} · {readField(texts.id, 'byline')} · {own.join(', ')}
        </span>
      </summary>
      <div class="fields">
        {field('published', writingWords.published)}
        {field('updated', writingWords.updated)}
        {field('event', writingWords.event)}
        {languages.map((language) => (
          <label key={language}>
            {say(writingWords.byline)} ({language.toUpperCase()})
            <input
              lang={language}
              value={readField(texts[language], 'byline')}
              onChange={({ currentTarget: { value } }) => setHead(language, (text) => setField(text, 'byline', value))}
            />
          </label>
        ))}
        <label>
          {say(writingWords.chart)}
          <select
            value={readField(texts.id, 'chart')}
            onChange={({ currentTarget: { value } }) => both((text) => setField(text, 'chart', value))}
          >
            <option value="">{say(writingWords.none)}</option>
            {charts.map(({ id, title }) => (
              <option key={id} value={id}>
                {say(title)}
              </option>
            ))}
          </select>
        </label>
        <fieldset>
          <legend>{say(writingWords.topics)}</legend>
          {topics.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={own.includes(id)}
                disabled={!own.includes(id) && own.length >= mostTopics}
                onChange={() =>
                  both((text) =>
                    setList(text, 'topics', own.includes(id) ? own.filter((each) => each !== id) : [...own, id]),
                  )
                }
              />{' '}
              {say(title)}
            </label>
          ))}
        </fieldset>
      </div>
      <fieldset class="asked">
        <legend>{say(writingWords.asked)}</legend>
        {Array.from({ length: count }, (_, index) => (
          <div key={index} class="fields">
            {languages.map((language) => (
              <div key={language} class="question">
                <label>
                  {say(writingWords.who)} ({language.toUpperCase()})
                  <input
                    lang={language}
                    value={asked[language][index]?.who ?? ''}
                    onChange={({ currentTarget: { value } }) => setQuestion(index, language, { who: value })}
                  />
                </label>
                <label>
                  {say(writingWords.question)} ({language.toUpperCase()})
                  <input
                    lang={language}
                    value={asked[language][index]?.question ?? ''}
                    onChange={({ currentTarget: { value } }) => setQuestion(index, language, { question: value })}
                  />
                </label>
              </div>
            ))}
            {(['on', 'answered'] as const).map((key) => (
              <label key={key}>
                {say(key === 'on' ? writingWords.sent : writingWords.answered)}
                <input
                  type="date"
                  value={asked.id[index]?.[key] ?? ''}
                  onChange={({ currentTarget: { value } }) =>
                    languages.forEach((language) => setQuestion(index, language, { [key]: value }))
                  }
                />
              </label>
            ))}
            <button
              type="button"
              class="plain"
              onClick={() =>
                both((text) =>
                  setAsked(
                    text,
                    readAsked(text).filter((__, at) => at !== index),
                  ),
                )
              }
            >
              {say(writingWords.remove)}
            </button>
          </div>
        ))}
        <button type="button" onClick={() => both((text) => setAsked(text, [...readAsked(text), empty]))}>
          {say(writingWords.addQuestion)}
        </button>
      </fieldset>
    </details>
  );
}
