import { useEffect, useRef, useState } from 'preact/hooks';
import { languages, type Language } from '../../i18n/locale.ts';
import { ask, AskError } from '../client/ask.ts';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import { chartsWords } from './charts-words.ts';

/** A story in which the chart was put. */
export interface Inserted {
  readonly slug: string;
  readonly title: string;
  /** Whether it stands in a text that is not saved yet. */
  readonly isUnsaved: boolean;
}

/** Puts the chart into a story, behind a paragraph that both languages have. */
export function InsertDialog({
  chart,
  onClose,
}: {
  readonly chart: string;
  readonly onClose: (inserted: Inserted | null) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [stories] = useAsked('charts.stories', { id: chart });
  const [slug, setSlug] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const all = stories.state === 'answered' ? stories.answer : [];
  const story = all.find((each) => each.slug === slug) ?? all[0];
  return (
    <dialog ref={dialog} class="insert" aria-labelledby="charts-insert" onClose={() => onClose(null)}>
      <h2 id="charts-insert">{say(chartsWords.insert)}</h2>
      {stories.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {stories.state === 'refused' && <Refusal said={stories.said} />}
      {stories.state === 'answered' && !story && (
        <p>
          {say(chartsWords.noStory)} <a href={placeAddress('writing', ['new'])}>{say(chartsWords.beginStory)}</a>
        </p>
      )}
      {story && (
        <>
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
          <Places
            key={story.slug}
            slug={story.slug}
            chart={chart}
            done={(isUnsaved) => onClose({ slug: story.slug, title: story.title[language], isUnsaved })}
          />
        </>
      )}
      <p class="mends">
        <button type="button" onClick={() => dialog.current?.close()}>
          {say(chartsWords.cancel)}
        </button>
      </p>
    </dialog>
  );
}

/** The paragraphs of a story: one is chosen, and the other language’s by itself where it says the same. */
function Places({
  slug,
  chart,
  done,
}: {
  readonly slug: string;
  readonly chart: string;
  readonly done: (isUnsaved: boolean) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const [asked, again] = useAsked('charts.places', { slug });
  const [behind, setBehind] = useState<Readonly<Record<Language, number>> | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  if (asked.state === 'waiting') return <p role="status">{say(shellWords.loading)}</p>;
  if (asked.state === 'refused') return <Refusal said={asked.said} />;
  const { places, pairs, sum } = asked.answer;
  const partnerOf = (each: Language, at: number): number | null =>
    at === -1 ? -1 : each === 'id' ? (pairs[at] ?? null) : pairs.includes(at) ? pairs.indexOf(at) : null;
  const first = pairs.findIndex((pair) => pair !== null);
  const chosen = behind ?? { id: first, en: pairs[first] ?? -1 };
  const other: Language = language === 'id' ? 'en' : 'id';
  const isPaired = partnerOf(language, chosen[language]) !== null;
  const choose = (each: Language, at: number) => {
    const partner = partnerOf(each, at);
    const beside = each === 'id' ? 'en' : 'id';
    setBehind({ ...chosen, [each]: at, ...(each === language && partner !== null ? { [beside]: partner } : {}) });
  };
  const insert = () => {
    ask('charts.insert', { slug, chart, behind: chosen, sum }).then(
      ({ isUnsaved }) => done(isUnsaved),
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
        again();
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        insert();
      }}
    >
      {languages
        .filter((each) => each === language || (each === other && !isPaired))
        .map((each) => (
          <label key={each}>
            {say(chartsWords.behind)} · {each.toUpperCase()}
            <select
              value={chosen[each]}
              lang={each}
              onChange={({ currentTarget }) => choose(each, Number(currentTarget.value))}
            >
              <option value={-1}>{say(chartsWords.atTheTop)}</option>
              {places[each].map((begins, index) => (
                <option key={index} value={index}>
                  {begins}
                </option>
              ))}
            </select>
          </label>
        ))}
      {isPaired && chosen[other] !== -1 && (
        <p class="quiet">
          {say(chartsWords.inOther)} · {other.toUpperCase()}: <span lang={other}>{places[other][chosen[other]]}</span>
        </p>
      )}
      {refused && <Refusal said={refused} />}
      <p class="mends">
        <button type="submit" class="primary">
          {say(chartsWords.putIn)}
        </button>
      </p>
    </form>
  );
}
