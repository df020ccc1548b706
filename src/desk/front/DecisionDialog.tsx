import { useEffect, useRef, useState } from 'preact/hooks';
import type { Refused } from '../answer.ts';
import { ask, AskError, type Given as Asked } from '../client/ask.ts';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import { frontWords as words } from './front-words.ts';
import type { StoryRow } from './story-rows.ts';
import { useKept } from './use-kept.ts';

export type Deciding = 'sign' | 'keep' | 'accept';

const heads = {
  sign: { title: words.signTitle, lead: words.signLead, button: words.doSign },
  keep: { title: words.keepTitle, lead: words.keepLead, button: words.doKeep },
  accept: { title: words.acceptTitle, lead: words.acceptLead, button: words.doAccept },
} as const;

/** What signing would lock: every figure as printed, the claims, the charts. Or why it cannot be signed. */
function Locked({ slug }: { readonly slug: string }) {
  const say = useWords();
  const language = useLanguage();
  const [lock] = useAsked('front.lock', { slug, language });
  if (lock.state === 'waiting') return <p role="status">{say(shellWords.loading)}</p>;
  if (lock.state === 'refused') return <Refusal said={lock.said} />;
  const { facts, claims, charts } = lock.answer;
  return (
    <div class="locked" tabIndex={0} role="region" aria-label={say(words.signLead)}>
      <h3>
        {facts.length} {say(words.figures)}
      </h3>
      <ul class="figures">
        {facts.map(({ id, printed, about }) => (
          <li key={id} title={id}>
            <b>{say(printed)}</b> <span class="quiet">{say(about)}</span>
          </li>
        ))}
      </ul>
      <h3>
        {claims.length} {say(words.claims)}
      </h3>
      <ul>
        {claims.map((said, index) => (
          <li key={index}>“{said}”</li>
        ))}
      </ul>
      <h3>
        {charts.length} {say(words.charts)}
      </h3>
      <ul>
        {charts.map((title, index) => (
          <li key={index}>{say(title)}</li>
        ))}
      </ul>
    </div>
  );
}

interface Given {
  readonly row: StoryRow;
  readonly what: Deciding;
  readonly editor: string;
  readonly setEditor: (name: string) => void;
  readonly close: (isDone: boolean) => void;
}

/** Signing, keeping or accepting: what it does, why, and the one button that does it. */
export function DecisionDialog({ row: { slug, title, isUnsaved }, what, editor, setEditor, close }: Given) {
  const say = useWords();
  const language = useLanguage();
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, type, forget] = useKept(`${what} ${slug}`, { because: '', id: '', en: '' });
  const [refused, setRefused] = useState<Refused | null>(null);
  const [isBusy, setBusy] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);
  const decide = async () => {
    const decision: Asked<'front.decide'>['decision'] =
      what === 'accept' ? { what, note: { id: typed.id, en: typed.en } } : { what, because: typed.because };
    setBusy(true);
    try {
      await ask('front.decide', { slug, language, by: editor, decision });
      forget();
      close(true);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
      setBusy(false);
    }
  };
  const { title: heading, lead, button } = heads[what];
  return (
    <dialog ref={dialog} aria-labelledby="decision-title" onClose={() => close(false)}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void decide();
        }}
      >
        <h2 id="decision-title">{say(heading)}</h2>
        <p class="about">{title === null ? slug : say(title)}</p>
        <p>{say(lead)}</p>
        {isUnsaved ? <p role="alert">{say(words.saveFirst)}</p> : what === 'sign' && <Locked slug={slug} />}
        {what === 'accept' ? (
          (['id', 'en'] as const).map((each) => (
            <p key={each}>
              <label for={`note-${each}`}>{say(each === 'id' ? words.inIndonesian : words.inEnglish)}</label>
              <textarea
                maxLength={2000}
                id={`note-${each}`}
                lang={each}
                rows={2}
                required
                value={typed[each]}
                onInput={(event) => type({ [each]: event.currentTarget.value })}
              />
            </p>
          ))
        ) : (
          <p>
            <label for="because">{say(what === 'sign' ? words.becauseOptional : words.because)}</label>
            <textarea
              maxLength={2000}
              id="because"
              rows={2}
              required={what === 'keep'}
              value={typed.because}
              onInput={(event) => type({ because: event.currentTarget.value })}
            />
          </p>
        )}
        <p>
          <label for="decided-by">{say(words.yourName)}</label>
          <input
            id="decided-by"
            required
            autocomplete="name"
            value={editor}
            onInput={(event) => setEditor(event.currentTarget.value)}
          />
        </p>
        {refused !== null && <Refusal said={refused} />}
        <p class="ways">
          {isUnsaved ? (
            <a class="button primary" href={placeAddress('writing', [slug])}>
              {say(words.toStory)}
            </a>
          ) : (
            <button type="submit" class="primary" disabled={isBusy}>
              {say(button)}
            </button>
          )}
          <button type="button" onClick={() => dialog.current?.close()}>
            {say(words.cancel)}
          </button>
        </p>
      </form>
    </dialog>
  );
}
