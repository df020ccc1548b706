import { useState } from 'preact/hooks';
import type { Refused } from '../answer.ts';
import { ask, AskError, type Given as Asked } from '../client/ask.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import { formatMoment } from '../../i18n/dates.ts';
import { frontWords as words } from './front-words.ts';
import type { StoryRow } from './story-rows.ts';
import { useKept } from './use-kept.ts';

interface Given {
  readonly row: StoryRow;
  readonly editor: string;
  readonly again: () => void;
}

/** What those who make the chosen story tell each other, and who reads it next. */
export function NotesSheet({ row, editor, again }: Given) {
  const say = useWords();
  const language = useLanguage();
  const [typed, type, forget] = useKept(`notes ${row.slug}`, { text: '', about: '' });
  const [next, setNext] = useState<string | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const { notes } = row;
  const change = async (what: Asked<'front.notes'>['change']): Promise<boolean> => {
    if (editor.trim() === '') {
      setRefused({ refused: words.nameFirst });
      return false;
    }
    try {
      await ask('front.notes', { slug: row.slug, by: editor, change: what });
      setRefused(null);
      again();
      return true;
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
      return false;
    }
  };
  const write = async () => {
    const about = typed.about.trim();
    if (await change({ do: 'write', text: typed.text, about: about === '' ? null : about })) forget();
  };
  const handOver = async () => {
    const given = (next ?? notes.next ?? '').trim();
    if (await change({ do: 'hand-over', next: given === '' ? null : given })) setNext(null);
  };
  return (
    <section class="sheet" aria-labelledby="notes-title">
      <h2 id="notes-title">{say(words.handOver)}</h2>
      <div>
        <h3>{row.title === null ? row.slug : say(row.title)}</h3>
        <p class="quiet">{say(words.handOverLead)}</p>
        {notes.notes.length === 0 && <p class="quiet">{say(words.noNotes)}</p>}
        <ol class="notes">
          {notes.notes.map(({ by, at, text: said, about: part, done }, index) => (
            <li key={`${at} ${index}`} class={done === null ? undefined : 'settled'}>
              <p>
                <b>{by}</b> <span class="quiet">{formatMoment(at, language)}</span>
              </p>
              {part !== null && <p class="quiet">“{part}…”</p>}
              <p>{said}</p>
              <button
                type="button"
                class="plain"
                aria-label={`${say(done === null ? words.settle : words.reopen)}: ${said.slice(0, 60)}`}
                onClick={() => void change({ do: done === null ? 'settle' : 'reopen', index })}
              >
                {say(done === null ? words.settle : words.reopen)}
              </button>
              {done !== null && (
                <span class="quiet">
                  {' '}
                  {say(words.settledBy)} {done.by}
                </span>
              )}
            </li>
          ))}
        </ol>
      </div>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void write();
        }}
      >
        <label for="note-text">{say(words.note)}</label>
        <textarea
          maxLength={2000}
          id="note-text"
          rows={3}
          required
          value={typed.text}
          onInput={(event) => type({ text: event.currentTarget.value })}
        />
        <label for="note-about">{say(words.about)}</label>
        <input id="note-about" value={typed.about} onInput={(event) => type({ about: event.currentTarget.value })} />
        <button type="submit">{say(words.addNote)}</button>
      </form>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void handOver();
        }}
      >
        <label for="note-next">{say(words.readBy)}</label>
        <input
          id="note-next"
          value={next ?? notes.next ?? ''}
          onInput={(event) => setNext(event.currentTarget.value)}
        />
        <button type="submit">{say(words.handTo)}</button>
      </form>
      {refused !== null && <Refusal said={refused} />}
    </section>
  );
}
