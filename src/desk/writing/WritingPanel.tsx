import { useState } from 'preact/hooks';
import { ask, AskError } from '../client/ask.ts';
import type { PanelProps } from '../client/panel.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import { type Written, writtenKinds } from '../written.ts';
import { StoryEditor } from './StoryEditor.tsx';
import { writingWords } from './writing-words.ts';
import './writing.css';

/** Begins a story in both languages from its two titles. */
function NewStory() {
  const say = useWords();
  const [said, setSaid] = useState<Refused | null>(null);
  const [titles, setTitles] = useState({ id: '', en: '' });
  const begin = async (event: Event) => {
    event.preventDefault();
    try {
      const { slug } = await ask('writing.begin', { titles });
      location.hash = placeAddress('writing', [slug]);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setSaid(error.said);
    }
  };
  return (
    <form class="sheet new-story" onSubmit={(event) => void begin(event)}>
      <h2>{say(writingWords.begin)}</h2>
      {(['id', 'en'] as const).map((own) => (
        <label key={own}>
          {say(own === 'id' ? writingWords.titleId : writingWords.titleEn)}
          <input
            lang={own}
            required
            minLength={3}
            maxLength={200}
            value={titles[own]}
            onInput={({ currentTarget: { value } }) => setTitles((known) => ({ ...known, [own]: value }))}
          />
        </label>
      ))}
      <div>
        <button class="primary" type="submit">
          {say(writingWords.beginIt)}
        </button>
      </div>
      {said !== null && <Refusal said={said} />}
    </form>
  );
}

function StoryList() {
  const say = useWords();
  const language = useLanguage();
  const [stories] = useAsked('writing.list', {});
  return (
    <>
      <PanelHead title={say(writingWords.stories)} />
      <div class="story-list">
        <NewStory />
        {stories.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
        {stories.state === 'refused' && <Refusal said={stories.said} />}
        {stories.state === 'answered' && (
          <div class="lists">
            {stories.answer.map(({ kind, texts }) => (
              <section key={kind} class="sheet">
                <h2>{say(writingWords[kind])}</h2>
                <ul>
                  {texts.map(({ slug, titles }) => (
                    <li key={slug}>
                      <a href={placeOfWritten({ kind, slug })}>{titles?.[language] ?? say(writingWords.untitled)}</a>{' '}
                      <span class="quiet">{slug}</span>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        )}
      </div>
    </>
  );
}

/** Where a text is written: `#writing/<slug>` for a story, `#writing/guide/<slug>` for another kind. */
const placeOfWritten = ({ kind, slug }: Written): string =>
  placeAddress('writing', kind === 'stories' ? [slug] : [kind, slug]);

function writtenOf(steps: readonly string[]): Written | null {
  const slug = steps.at(-1);
  const kind = steps.length > 1 ? writtenKinds.find((each) => each === steps[0]) : 'stories';
  return slug === undefined || kind === undefined ? null : { kind, slug };
}

/** Writing: the list of what is written, or one text in both languages. */
export function WritingPanel({ place: { steps } }: PanelProps) {
  const written = writtenOf(steps);
  return written === null ? <StoryList /> : <StoryEditor key={steps.join('/')} written={written} />;
}
