import { useState } from 'preact/hooks';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { Conflict } from '../client/Conflict.tsx';
import { openKept } from '../client/kept.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useWords } from '../client/words.ts';
import type { FrontPageChange, OpenFrontPage } from './front-page-requests.ts';
import { frontPageWords as words } from './front-page-words.ts';

interface Unsaved {
  readonly change: FrontPageChange;
  /** The file that it was made from. */
  readonly before: string;
}

const kept = openKept<Unsaved>(
  'front-page',
  (found): found is Unsaved => typeof found === 'object' && found !== null && 'change' in found && 'before' in found,
);

const asChange = ({ front: { answers, lead, stories } }: OpenFrontPage): FrontPageChange => ({
  kicker: answers.kicker,
  title: answers.title,
  standfirst: answers.standfirst,
  verdict: answers.verdict,
  figures: answers.figures,
  lead: { story: lead.story, label: lead.label },
  stories: { label: stories.label, show: stories.show.map(({ story }) => story) },
});

/** The site's front page: which stories stand there and in which order, and the figures under its title. */
export function FrontPageSheet() {
  const say = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <section class="sheet" aria-labelledby="front-page-title">
      <h2 id="front-page-title">{say(words.frontPage)}</h2>
      <p class="quiet">{say(words.lead)}</p>
      {isOpen ? (
        <Opened />
      ) : (
        <p class="ways">
          <button type="button" onClick={() => setOpen(true)}>
            {say(words.edit)}
          </button>
          <a class="button" href="/" target="_blank">
            {say(words.see)}
          </a>
        </p>
      )}
    </section>
  );
}

function Opened() {
  const say = useWords();
  const [page, again] = useAsked('front.page', {});
  if (page.state === 'waiting') return <p role="status">{say(shellWords.loading)}</p>;
  if (page.state === 'refused') return <Refusal said={page.said} />;
  return <Form key={page.answer.before} page={page.answer} again={again} />;
}

function Texts({
  name,
  text,
  isLong = false,
  set,
}: {
  readonly name: Bilingual;
  readonly text: Bilingual;
  readonly isLong?: boolean;
  readonly set: (text: Bilingual) => void;
}) {
  const say = useWords();
  return (
    <>
      {languages.map((each) => {
        const given = {
          lang: each,
          required: true,
          maxLength: 500,
          value: text[each],
          onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
            set({ ...text, [each]: currentTarget.value }),
        };
        return (
          <label key={each}>
            {say(name)} · {each.toUpperCase()}
            {isLong ? <textarea rows={3} {...given} /> : <input {...given} />}
          </label>
        );
      })}
    </>
  );
}

function Form({ page, again }: { readonly page: OpenFrontPage; readonly again: () => void }) {
  const say = useWords();
  const file = asChange(page);
  const [{ change, before }, setUnsaved] = useState<Unsaved>(
    () => kept.read('') ?? { change: file, before: page.before },
  );
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isSaved, setSaved] = useState(false);
  const set = (next: Partial<FrontPageChange>) => {
    const unsaved = { change: { ...change, ...next }, before };
    kept.keep('', unsaved);
    setUnsaved(unsaved);
    setSaved(false);
  };
  const titleOf = (slug: string) => {
    const story = page.stories.find((each) => each.slug === slug);
    return story === undefined ? slug : say(story.title);
  };
  const { show } = change.stories;
  const setShow = (next: readonly string[]) => set({ stories: { ...change.stories, show: [...next] } });
  const move = (index: number, by: number) => {
    const slug = show[index];
    const to = index + by;
    if (slug !== undefined && to >= 0 && to < show.length) setShow(show.toSpliced(index, 1).toSpliced(to, 0, slug));
  };
  const left = page.stories.filter(({ slug }) => slug !== change.lead.story && !show.includes(slug));
  const isChanged = !isSaved && JSON.stringify(change) !== JSON.stringify(file);
  const save = (upon: string) => {
    ask('front.page-save', { before: upon, change }).then(
      (written) => {
        kept.forget('');
        // What is typed from now on stands upon what has just been written.
        setUnsaved({ change, before: written.before });
        setSaved(true);
        setRefused(null);
        again();
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      },
    );
  };
  const giveUp = () => {
    kept.forget('');
    setUnsaved({ change: file, before: page.before });
    setRefused(null);
    again();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(before);
      }}
    >
      <h3>{say(words.leadStory)}</h3>
      <label>
        {say(words.story)}
        <select
          value={change.lead.story}
          onChange={({ currentTarget }) => {
            const story = currentTarget.value;
            const others = show.filter((slug) => slug !== story);
            set({ lead: { ...change.lead, story }, stories: { ...change.stories, show: others } });
          }}
        >
          {page.stories.map(({ slug, title }) => (
            <option key={slug} value={slug}>
              {say(title)}
            </option>
          ))}
        </select>
      </label>
      <Texts name={words.label} text={change.lead.label} set={(label) => set({ lead: { ...change.lead, label } })} />
      <h3>{say(words.others)}</h3>
      <ol class="order">
        {show.map((slug, index) => (
          <li key={slug}>
            <span>{titleOf(slug)}</span>
            <button
              type="button"
              disabled={index === 0}
              aria-label={`${say(words.up)}: ${titleOf(slug)}`}
              onClick={() => move(index, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              disabled={index === show.length - 1}
              aria-label={`${say(words.down)}: ${titleOf(slug)}`}
              onClick={() => move(index, 1)}
            >
              ↓
            </button>
            <button
              type="button"
              aria-label={`${say(words.out)}: ${titleOf(slug)}`}
              onClick={() => setShow(show.toSpliced(index, 1))}
            >
              ×
            </button>
          </li>
        ))}
      </ol>
      <p class="quiet">{say(words.unnamed)}</p>
      {left.length > 0 && (
        <label>
          {say(words.add)}
          <select value="" onChange={({ currentTarget }) => setShow([...show, currentTarget.value])}>
            <option value="">–</option>
            {left.map(({ slug, title }) => (
              <option key={slug} value={slug}>
                {say(title)}
              </option>
            ))}
          </select>
        </label>
      )}
      <Texts
        name={words.label}
        text={change.stories.label}
        set={(label) => set({ stories: { ...change.stories, label } })}
      />
      <h3>{say(words.figures)}</h3>
      <Texts name={words.kicker} text={change.kicker} set={(kicker) => set({ kicker })} />
      <Texts name={words.title} isLong text={change.title} set={(title) => set({ title })} />
      <Texts name={words.standfirst} isLong text={change.standfirst} set={(standfirst) => set({ standfirst })} />
      {change.figures.map((figure, index) => {
        const setFigure = (next: Partial<typeof figure>) =>
          set({ figures: change.figures.map((each, at) => (at === index ? { ...each, ...next } : each)) });
        return (
          <fieldset key={index}>
            <legend>
              {say(words.figure)} {index + 1}
            </legend>
            <label>
              {say(words.value)}
              <select value={figure.fact} onChange={({ currentTarget }) => setFigure({ fact: currentTarget.value })}>
                {page.figures.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {say(name)}
                  </option>
                ))}
              </select>
            </label>
            <Texts name={words.who} text={figure.who} set={(who) => setFigure({ who })} />
          </fieldset>
        );
      })}
      <Texts name={words.verdict} isLong text={change.verdict} set={(verdict) => set({ verdict })} />
      {refused?.conflicts !== undefined ? (
        <Conflict
          conflicts={refused.conflicts}
          settle={(choice, { theirs }) => (choice === 'mine' && theirs !== null ? save(theirs) : giveUp())}
        />
      ) : (
        refused !== null && <Refusal said={refused} />
      )}
      <p class="ways">
        <button type="submit" class="primary" disabled={!isChanged}>
          {say(words.save)}
        </button>
        <button type="button" disabled={!isChanged} onClick={giveUp}>
          {say(words.giveUp)}
        </button>
        <a class="button" href="/" target="_blank">
          {say(words.see)}
        </a>
      </p>
      <p role="status" class="quiet">
        {isSaved ? say(words.saved) : isChanged ? say(words.unsaved) : null}
      </p>
    </form>
  );
}
