import { useEffect, useRef, useState } from 'preact/hooks';
import { languages, type Language } from '../../i18n/locale.ts';
import { ask, AskError } from '../client/ask.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import { chartsWords } from './charts-words.ts';

/** Puts the chart into a story, behind a paragraph of it in each language. */
export function InsertDialog({
  chart,
  onClose,
}: {
  readonly chart: string;
  readonly onClose: (insertedIn: string | null) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stories] = useAsked('charts.stories', { id: chart });
  const [slug, setSlug] = useState('');
  const [behind, setBehind] = useState<Readonly<Record<Language, number>>>({ id: 0, en: 0 });
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const all = stories.state === 'answered' ? stories.answer : [];
  const story = all.find((each) => each.slug === slug) ?? all[0];
  const insert = () => {
    if (!story) return;
    ask('charts.insert', { slug: story.slug, chart, behind }).then(
      () => onClose(story.title[language]),
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      },
    );
  };
  return (
    <dialog ref={dialog} class="insert" aria-labelledby="charts-insert" onClose={() => onClose(null)}>
      <h2 id="charts-insert">{say(chartsWords.insert)}</h2>
      {stories.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {stories.state === 'refused' && <Refusal said={stories.said} />}
      {story && (
        <form
          method="dialog"
          onSubmit={(event) => {
            event.preventDefault();
            insert();
          }}
        >
          <label>
            {say(chartsWords.story)}
            <select value={story.slug} onChange={({ currentTarget }) => setSlug(currentTarget.value)}>
              {all.map((each) => (
                <option key={each.slug} value={each.slug}>
                  {each.title[language]}
                </option>
              ))}
            </select>
          </label>
          {story.has && <p class="tag warning">{say(chartsWords.has)}</p>}
          {languages.map((each) => (
            <label key={each}>
              {say(chartsWords.behind)} · {each.toUpperCase()}
              <select
                value={behind[each]}
                onChange={({ currentTarget }) => {
                  const at = Number(currentTarget.value);
                  // Both languages have the same paragraphs, as a rule.
                  const isAlike = story.blocks.id.length === story.blocks.en.length;
                  setBehind(isAlike ? { id: at, en: at } : { ...behind, [each]: at });
                }}
              >
                <option value={-1}>{say(chartsWords.atTheTop)}</option>
                {story.blocks[each].map((begins, index) => (
                  <option key={index} value={index}>
                    {begins}
                  </option>
                ))}
              </select>
            </label>
          ))}
          {refused && <Refusal said={refused} />}
          <p class="mends">
            <button type="submit" class="primary">
              {say(chartsWords.putIn)}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {say(chartsWords.cancel)}
            </button>
          </p>
        </form>
      )}
    </dialog>
  );
}
