import { useEffect, useState } from 'preact/hooks';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import type { PanelProps } from '../client/panel.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useWords } from '../client/words.ts';
import { DecisionDialog, type Deciding } from './DecisionDialog.tsx';
import { useEditor } from './editor.ts';
import { frontWords as words } from './front-words.ts';
import { FrontPageSheet } from './FrontPageSheet.tsx';
import { MovedSheet } from './MovedSheet.tsx';
import { NotesSheet } from './NotesSheet.tsx';
import { ProofSheet } from './ProofSheet.tsx';
import { StoryList } from './StoryList.tsx';
import type { StoryRow } from './story-rows.ts';
import './front.css';

/** What has changed on disk since the last commit, in words. */
function Changes({ round }: { readonly round: number }) {
  const say = useWords();
  const [changes, again] = useAsked('front.changes', {});
  useEffect(() => {
    if (round > 0) again();
  }, [round]);
  return (
    <section class="sheet" aria-labelledby="changes-title">
      <h2 id="changes-title">{say(words.changed)}</h2>
      {changes.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {changes.state === 'refused' && <Refusal said={changes.said} />}
      {changes.state === 'answered' && changes.answer === null && <p class="quiet">{say(words.noGit)}</p>}
      {changes.state === 'answered' && changes.answer?.length === 0 && <p class="quiet">{say(words.nothingChanged)}</p>}
      {changes.state === 'answered' && changes.answer !== null && changes.answer.length > 0 && (
        <ul>
          {changes.answer.map(({ what, paths }) => (
            <li key={paths.join()} title={paths.join('\n')}>
              {say(what)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Totals({ rows, facts }: { readonly rows: readonly StoryRow[]; readonly facts: number }) {
  const say = useWords();
  const count = (wanted: (row: StoryRow) => boolean) => rows.filter(wanted).length;
  const totals = [
    [count(({ state }) => state === 'draft' || state === 'problems'), words.drafts],
    [count(({ state }) => state === 'ready'), words.waiting],
    [count(({ state }) => state === 'moved'), words.moved],
    [count(({ isWaiting }) => isWaiting), words.toCome],
    [facts, words.facts],
  ] as const;
  return (
    <dl class="totals">
      {totals.map(([number, name], index) => (
        <div key={name.en} class="sheet">
          <dd class={number > 0 && (index === 1 || index === 2) ? 'wanted' : undefined}>{number}</dd>
          <dt>{say(name)}</dt>
        </div>
      ))}
    </dl>
  );
}

/** The front of the desk: every story with how far it has come, what moved, what is noted, and what is done next. */
export function FrontPanel({ place }: PanelProps) {
  const say = useWords();
  const [stories, again] = useAsked('front.stories', {});
  const [editor, setEditor] = useEditor();
  const [chosen, choose] = useState<string | null>(null);
  const [deciding, setDeciding] = useState<{ readonly slug: string; readonly what: Deciding } | null>(null);
  const [said, setSaid] = useState<string | undefined>();
  const [round, setRound] = useState(0);
  const refresh = () => {
    again();
    setRound((count) => count + 1);
  };
  // Another panel may have written since this one was last looked at.
  useEffect(() => {
    if (place.panel === 'front') refresh();
  }, [place]);
  const rows = stories.state === 'answered' ? stories.answer.stories : [];
  const row = rows.find(({ slug }) => slug === chosen) ?? rows[0];
  const about = rows.find(({ slug }) => slug === deciding?.slug);
  const showMoved = () => {
    const sheet = document.getElementById('moved');
    sheet?.focus();
    sheet?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <>
      <PanelHead title={say(shellWords.desk)} note={said ?? say(words.onThisComputer)}>
        <label class="editor">
          {say(words.yourName)}{' '}
          <input value={editor} autocomplete="name" onInput={(event) => setEditor(event.currentTarget.value)} />
        </label>
        <a class="button" href={placeAddress('tables')}>
          {say(words.pasteTable)}
        </a>
        <a class="button" href={placeAddress('record', ['new-fact'])}>
          {say(words.newFact)}
        </a>
        <a class="button" href={placeAddress('charts', ['new'])}>
          {say(words.newChart)}
        </a>
        <a class="button primary" href={placeAddress('writing', ['new'])}>
          {say(words.newStory)}
        </a>
      </PanelHead>
      {stories.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {stories.state === 'refused' && <Refusal said={stories.said} />}
      {stories.state === 'answered' && (
        <>
          <Totals rows={rows} facts={stories.answer.facts} />
          <div class="columns">
            <StoryList
              rows={rows}
              chosen={row?.slug ?? null}
              choose={choose}
              decide={showMoved}
              sign={(slug) => setDeciding({ slug, what: 'sign' })}
            />
            <div class="aside">
              <MovedSheet
                rows={rows}
                accept={(slug) => setDeciding({ slug, what: 'accept' })}
                keep={(slug) => setDeciding({ slug, what: 'keep' })}
              />
              {row !== undefined && <NotesSheet key={row.slug} row={row} editor={editor} again={refresh} />}
              {row !== undefined && <ProofSheet key={row.slug} row={row} />}
              <FrontPageSheet />
              <Changes round={round} />
            </div>
          </div>
        </>
      )}
      {deciding !== null && about !== undefined && (
        <DecisionDialog
          key={`${deciding.slug} ${deciding.what}`}
          row={about}
          what={deciding.what}
          editor={editor}
          setEditor={setEditor}
          close={(isDone) => {
            setDeciding(null);
            if (!isDone) return;
            setSaid(say(words.done));
            refresh();
          }}
        />
      )}
    </>
  );
}
