import { useEffect, useState } from 'preact/hooks';
import { address } from '../../i18n/addresses.ts';
import { Preview } from '../client/Preview.tsx';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { FactCard } from './fact-card.ts';
import type { Written } from '../written.ts';
import { writingWords } from './writing-words.ts';

export type SideTab =
  | { readonly tab: 'preview' }
  | { readonly tab: 'find'; readonly query?: string }
  | { readonly tab: 'evidence'; readonly id?: string };

interface Props {
  readonly written: Written;
  readonly side: SideTab;
  readonly setSide: (side: SideTab) => void;
  readonly insert: (id: string) => void;
  /** Grows whenever the desk holds another text. */
  readonly told: number;
}

function Card({ card, children }: { readonly card: FactCard; readonly children?: preact.ComponentChildren }) {
  const say = useWords();
  return (
    <>
      <p>
        <strong>{say(card.printed)}</strong> {say(card.about)}
      </p>
      <p class="quiet">
        {say(card.place)} · {say(card.period)} · {say(card.status)} · {say(card.speaker)} · {card.source}
      </p>
      {children}
    </>
  );
}

function Find({ given, insert }: { readonly given: string; readonly insert: (id: string) => void }) {
  const say = useWords();
  const [query, setQuery] = useState(given);
  useEffect(() => setQuery(given), [given]);
  const [found] = useAsked('writing.find', { query });
  return (
    <>
      <label>
        {say(writingWords.query)}
        <input type="search" value={query} onInput={({ currentTarget: { value } }) => setQuery(value)} />
      </label>
      {found.state === 'refused' && <Refusal said={found.said} />}
      {found.state === 'answered' && query.trim() !== '' && found.answer.facts.length === 0 && (
        <p role="status">{say(writingWords.nothingFound)}</p>
      )}
      {found.state === 'answered' && (
        <ul>
          {found.answer.facts.map((card) => (
            <li key={card.id}>
              <Card card={card}>
                <button type="button" onClick={() => insert(card.id)}>
                  {say(writingWords.insert)}
                  <span class="unseen">
                    {' '}
                    {say(card.printed)}, {say(card.place)}, {say(card.period)}
                  </span>
                </button>
              </Card>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Evidence({ id }: { readonly id: string }) {
  const language = useLanguage();
  const say = useWords();
  const [fact] = useAsked('writing.fact', { id });
  if (fact.state === 'refused') return <Refusal said={fact.said} />;
  if (fact.state === 'waiting') return null;
  return (
    <Card card={fact.answer}>
      {fact.answer.caveat !== null && <p>{say(fact.answer.caveat)}</p>}
      <p>
        <a href={address({ page: 'fact', id }, language)} target="_blank" rel="noopener">
          {id}
        </a>
      </p>
    </Card>
  );
}

/** At the right: what the story looks like, where numbers are looked for, and the evidence of the one that was pointed at. */
export function SidePane({ written, side, setSide, insert, told }: Props) {
  const say = useWords();
  const tabs = (['preview', 'find', 'evidence'] as const).filter(
    (tab) => tab !== 'preview' || written.kind === 'stories',
  );
  return (
    <aside class="sheet side" aria-label={say(writingWords[side.tab])}>
      <div role="tablist">
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-controls="side-panel"
            aria-selected={side.tab === tab}
            onClick={() => setSide({ tab })}
          >
            {say(writingWords[tab])}
          </button>
        ))}
      </div>
      <div role="tabpanel" id="side-panel" aria-labelledby={`tab-${side.tab}`}>
        {side.tab === 'preview' && <Preview slug={written.slug} revision={told} />}
        {side.tab === 'find' && <Find given={side.query ?? ''} insert={insert} />}
        {side.tab === 'evidence' &&
          (side.id === undefined ? <p>{say(writingWords.chooseFact)}</p> : <Evidence id={side.id} />)}
      </div>
    </aside>
  );
}
