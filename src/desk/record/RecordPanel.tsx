import { useEffect, useState } from 'preact/hooks';
import { type RecordKind, recordNames } from '../../facts/forms/record-names.ts';
import type { TypedRecord } from '../../facts/forms/typed.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import type { PanelProps } from '../client/panel.ts';
import { type Place, placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { RecordForm } from './RecordForm.tsx';
import { newOne, recordWords } from './record-words.ts';
import { typedFrom, withTyped } from './typed-path.ts';
import { keepTyped, keptTyped } from './use-record.ts';
import './record.css';

const kinds = Object.keys(recordNames) as readonly RecordKind[];

/** What is open: `['fact']` is the list alone, `['fact', id]` a correction, `['new-fact']` a new one. */
interface Opened {
  readonly kind: RecordKind;
  readonly was: string | null;
  readonly isOpen: boolean;
}

export function openedAt([step = '', id]: readonly string[]): Opened {
  const kind = kinds.find((each) => each === step.replace(/^new-/, '')) ?? 'fact';
  return { kind, was: id ?? null, isOpen: id !== undefined || step.startsWith('new-') };
}

/** The records of a kind, found by value, word, place or year. */
function RecordList({
  kind,
  was,
  round,
}: {
  readonly kind: RecordKind;
  readonly was: string | null;
  readonly round: number;
}) {
  const say = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setAsked(query), 120);
    return () => clearTimeout(wait);
  }, [query]);
  const [found, again] = useAsked('record.list', { kind, query: asked });
  useEffect(again, [round]);
  return (
    <div class="sheet list">
      <nav aria-label={say(recordWords.kinds)}>
        {kinds.map((each) => (
          <a key={each} href={placeAddress('record', [each])} aria-current={each === kind ? 'page' : undefined}>
            {say(recordNames[each])}
          </a>
        ))}
      </nav>
      <div>
        <label for="record-query">{say(recordWords.search)}</label>
        <input id="record-query" type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        <a class="button" href={placeAddress('record', [`new-${kind}`])}>
          {newOne(language, kind)}…
        </a>
      </div>
      {found.state === 'refused' && <Refusal said={found.said} />}
      {found.state === 'answered' && (
        <>
          <p class="quiet" role="status">
            {found.answer.count === 0
              ? say(recordWords.none)
              : `${found.answer.count} ${say(recordWords.found)}${found.answer.count > found.answer.rows.length ? `, ${found.answer.rows.length} ${say(recordWords.first)}` : ''}`}
          </p>
          <ul>
            {found.answer.rows.map(({ id, title, value, detail }) => (
              <li key={id}>
                <a href={placeAddress('record', [kind, id])} aria-current={id === was ? 'true' : undefined}>
                  {value !== null && <b>{say(value)}</b>} {say(title)}
                  <span class="quiet">{say(detail)}</span>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

interface EditorProps {
  readonly kind: RecordKind;
  readonly was: string | null;
  readonly given: Place['given'];
  readonly onSaved: (id: string) => void;
  readonly onDiscarded: () => void;
}

/** The form of a record with what was typed before, what came along in the address, or what is on file. */
function Editor({ kind, was, given: { back, field, ...given }, onSaved, onDiscarded }: EditorProps) {
  const say = useWords();
  const language = useLanguage();
  const [opened] = useAsked('record.open', { kind, was, language });
  if (opened.state === 'waiting') return <p role="status">{say(shellWords.loading)}</p>;
  if (opened.state === 'refused') return <Refusal said={opened.said} />;
  const { form, typed } = opened.answer;
  const first: TypedRecord = { ...(keptTyped(kind, was) ?? typed), ...typedFrom(given) };
  const saved = (id: string) => {
    if (back === undefined || field === undefined) return onSaved(id);
    // The form that was left for this one finds it chosen.
    const other = openedAt(back.split('/'));
    const before = keptTyped(other.kind, other.was);
    if (before !== null) {
      const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      keepTyped(other.kind, other.was, withTyped(before, path, id) as TypedRecord);
    }
    location.hash = placeAddress('record', back.split('/'));
  };
  return <RecordForm kind={kind} was={was} form={form} first={first} onSaved={saved} onDiscarded={onDiscarded} />;
}

/** Everything on record: looked up at the left, corrected or recorded in the middle, with what comes of it at the right. */
export function RecordPanel({ place }: PanelProps) {
  const say = useWords();
  const language = useLanguage();
  const { kind, was, isOpen } = openedAt(place.steps);
  const [round, setRound] = useState(0);
  const [saved, setSaved] = useState<{ readonly kind: RecordKind; readonly id: string } | null>(null);
  const key = `${kind}/${was ?? ''}/${JSON.stringify(place.given)}/${round}`;
  const correct = `${say(recordWords.correct)} ${say(recordNames[kind]).toLowerCase()}`;
  const title = !isOpen ? say(recordWords.title) : was === null ? newOne(language, kind) : correct;
  return (
    <>
      <PanelHead
        title={title}
        note={
          saved?.kind === kind &&
          saved.id === was && (
            <>
              {say(recordWords.saved)} <a href={placeAddress('record', [saved.kind, saved.id])}>{saved.id}</a>
            </>
          )
        }
      />
      <div class="record">
        <RecordList kind={kind} was={was} round={round} />
        {isOpen ? (
          <Editor
            key={key}
            kind={kind}
            was={was}
            given={place.given}
            onSaved={(id) => {
              setSaved({ kind, id });
              setRound((count) => count + 1);
              location.hash = placeAddress('record', [kind, id]);
            }}
            onDiscarded={() => {
              setRound((count) => count + 1);
              location.hash = placeAddress('record', [kind]);
            }}
          />
        ) : (
          <p class="sheet choose">{say(recordWords.choose)}</p>
        )}
      </div>
    </>
  );
}
