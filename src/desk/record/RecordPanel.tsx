import { useEffect, useRef, useState } from 'preact/hooks';
import { type RecordKind, recordNames } from '../../facts/forms/record-names.ts';
import type { Typed, TypedRecord } from '../../facts/forms/typed.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import type { PanelProps } from '../client/panel.ts';
import { parsePlace, type Place, placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useComeBack } from '../client/shown.ts';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { formAddress, type FormPlace, keepForm, keptForm, unfinishedForms } from './kept-forms.ts';
import { RecordForm } from './RecordForm.tsx';
import { newOne, recordWords } from './record-words.ts';
import { typedFrom, withTyped } from '../../facts/forms/typed-path.ts';
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

/** The form that an address opens. What it came from is no part of it. */
function formAt({ steps, given }: Place): FormPlace {
  const { kind, was } = openedAt(steps);
  const own = Object.entries(given).filter(([name]) => name !== 'back' && name !== 'field');
  return { kind, was, given: Object.fromEntries(own) };
}

/** The first words or figures of a form that tell it from others. */
const gistOf = (typed: Typed | undefined): string =>
  typed === undefined
    ? ''
    : typeof typed === 'string'
      ? typed
      : (Object.values(typed)
          .map((inner: Typed) => gistOf(inner))
          .find((text) => text !== '') ?? '');

/** Forms that were begun and left, so that none is forgotten. */
function Unfinished({ here }: { readonly here: FormPlace }) {
  const say = useWords();
  const language = useLanguage();
  const places = unfinishedForms().filter((place) => formAddress(place) !== formAddress(here));
  if (places.length === 0) return null;
  return (
    <div class="unfinished">
      <p class="quiet">{say(recordWords.unfinished)}</p>
      <ul>
        {places.map((place) => (
          <li key={formAddress(place)}>
            <a href={formAddress(place)}>
              {place.was ?? newOne(language, place.kind)}
              {place.was === null && (
                <span class="quiet">
                  {' '}
                  {['value', 'name', 'title', 'publisher']
                    .map((key) => gistOf(keptForm(place)?.typed[key]))
                    .find((text) => text !== '')}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The records of a kind, found by value, word, place or year. */
function RecordList({ here, round }: { readonly here: FormPlace; readonly round: number }) {
  const { kind, was } = here;
  const say = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setAsked(query), 120);
    return () => clearTimeout(wait);
  }, [query]);
  const [found, again] = useAsked('record.list', { kind, query: asked });
  useComeBack(again);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) again();
    isFirst.current = false;
  }, [round]);
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
        <Unfinished here={here} />
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
  readonly place: Place;
  readonly onSaved: (id: string) => void;
  readonly onDiscarded: () => void;
}

/** The form of a record with what was typed before, what came along in the address, or what is on file. */
function Editor({ place, onSaved, onDiscarded }: EditorProps) {
  const say = useWords();
  const spoken = useLanguage();
  const here = formAt(place);
  const { back, field } = place.given;
  const kept = keptForm(here);
  const [opened] = useAsked('record.open', { kind: here.kind, was: here.was, language: kept?.language ?? spoken });
  if (opened.state === 'waiting') return <p role="status">{say(shellWords.loading)}</p>;
  if (opened.state === 'refused') return <Refusal said={opened.said} />;
  const { form, typed, before, language } = opened.answer;
  const first = kept ?? { typed: { ...typed, ...typedFrom(here.given) }, before, language };
  const saved = (id: string) => {
    if (back === undefined) return onSaved(id);
    // The form that was left for this one finds it chosen.
    const other = parsePlace(back);
    const left = other.panel === 'record' ? formAt(other) : null;
    const held = left && keptForm(left);
    if (left !== null && held !== null && field !== undefined) {
      const path = field.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
      keepForm(left, { ...held, typed: withTyped(held.typed, path, id) as TypedRecord });
    }
    location.hash = back;
  };
  // A form that nothing was typed into follows the language of the desk.
  return <RecordForm key={language} place={here} form={form} first={first} onSaved={saved} onDiscarded={onDiscarded} />;
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
        <RecordList here={formAt(place)} round={round} />
        {isOpen ? (
          <Editor
            key={key}
            place={place}
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
