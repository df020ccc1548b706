import { useEffect, useState } from 'preact/hooks';
import { address } from '../../i18n/addresses.ts';
import { languages } from '../../i18n/locale.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { FactCard } from './fact-card.ts';
import type { Texts } from './read-texts.ts';
import { writingWords } from './writing-words.ts';

export type SideTab =
  | { readonly tab: 'preview' }
  | { readonly tab: 'find'; readonly query?: string }
  | { readonly tab: 'evidence'; readonly id?: string };

interface Props {
  readonly slug: string;
  readonly side: SideTab;
  readonly setSide: (side: SideTab) => void;
  readonly insert: (id: string) => void;
  /** Changes whenever the texts have been read again. */
  readonly round: Texts | null;
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

const widths = [320, 1100] as const;

/** The real page of the story, at a phone's width or a wide one. */
function Preview({ slug, round }: Pick<Props, 'slug' | 'round'>) {
  const say = useWords();
  const [own, setOwn] = useState(useLanguage());
  const [width, setWidth] = useState<(typeof widths)[number]>(320);
  const [scheme, setScheme] = useState<'light' | 'dark'>('light');
  const [count, setCount] = useState(0);
  useEffect(() => setCount((known) => known + 1), [round]);
  return (
    <>
      <div class="switches">
        {widths.map((each) => (
          <button key={each} type="button" aria-pressed={width === each} onClick={() => setWidth(each)}>
            {each}
          </button>
        ))}
        {(['light', 'dark'] as const).map((each) => (
          <button key={each} type="button" aria-pressed={scheme === each} onClick={() => setScheme(each)}>
            {say(writingWords[each])}
          </button>
        ))}
        {languages.map((each) => (
          <button key={each} type="button" aria-pressed={own === each} onClick={() => setOwn(each)}>
            {each.toUpperCase()}
          </button>
        ))}
      </div>
      <div class="screen" data-width={width}>
        <iframe
          title={say(writingWords.preview)}
          style={{ width: `${width}px` }}
          src={`/_desk/preview/${own}/${slug}/?theme=${scheme}&round=${count}`}
        />
      </div>
    </>
  );
}

/** At the right: what the story looks like, where numbers are looked for, and the evidence of the one that was pointed at. */
export function SidePane({ slug, side, setSide, insert, round }: Props) {
  const say = useWords();
  const tabs = ['preview', 'find', 'evidence'] as const;
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
        {side.tab === 'preview' && <Preview slug={slug} round={round} />}
        {side.tab === 'find' && <Find given={side.query ?? ''} insert={insert} />}
        {side.tab === 'evidence' &&
          (side.id === undefined ? <p>{say(writingWords.chooseFact)}</p> : <Evidence id={side.id} />)}
      </div>
    </aside>
  );
}
