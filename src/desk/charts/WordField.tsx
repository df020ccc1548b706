import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n/locale.ts';
import { useWords } from '../client/words.ts';
import { chartsWords } from './charts-words.ts';
import type { Look } from './look-at-chart.ts';
import type { Piece } from '../../prose/read-back.ts';

/** A text as it will be read: its figures as chips, its claims underlined with what the record says of them. */
export function Pieces({ pieces, language }: { readonly pieces: readonly Piece[]; readonly language: Language }) {
  const say = useWords();
  return (
    <span class="pieces" lang={language}>
      {pieces.map(({ kind, text, holds }, index) =>
        kind === 'words' || kind === 'literal' ? (
          text
        ) : kind === 'claim' ? (
          <span key={index} class={holds ? 'claim' : 'claim fails'}>
            {text}
            <span class="verdict" role="img" aria-label={say(holds ? chartsWords.holds : chartsWords.fails)}>
              {holds ? '✓' : '⚑'}
            </span>
          </span>
        ) : (
          <span key={index} class={kind === 'fact' ? 'chip' : 'chip unbound'}>
            {text}
          </span>
        ),
      )}
    </span>
  );
}

/** A text in one language: as it will be read, until it is opened to be written. */
export function WordField({
  name,
  isOptional,
  language,
  text,
  pieces,
  troubles,
  set,
}: {
  readonly name: string;
  readonly isOptional: boolean;
  readonly language: Language;
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly troubles: Look['troubles'];
  readonly set: (text: string) => void;
}) {
  const say = useWords();
  const field = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [isOpen, setOpen] = useState(false);
  const isBound = pieces.some(({ kind }) => kind !== 'words');
  const isRead = isBound && !isOpen;
  useEffect(() => {
    if (isOpen) area.current?.focus();
  }, [isOpen]);
  return (
    <div class={troubles.length > 0 ? 'word-field wrong' : 'word-field'}>
      <label for={field} id={`${field}-name`}>
        {name} {isOptional && <span class="tag plain">{say(chartsWords.mayBeEmpty)}</span>}
      </label>
      {isRead ? (
        <button
          id={field}
          type="button"
          class="as-read"
          aria-labelledby={`${field}-name ${field}-read`}
          aria-describedby={`${field}-said`}
          onClick={() => setOpen(true)}
        >
          <span id={`${field}-read`}>
            <Pieces pieces={pieces} language={language} />
          </span>
        </button>
      ) : (
        <textarea
          ref={area}
          id={field}
          lang={language}
          rows={2}
          value={text}
          aria-invalid={troubles.length > 0}
          aria-describedby={`${field}-said`}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onInput={({ currentTarget }) => set(currentTarget.value.replaceAll('\n', ' '))}
        />
      )}
      <div id={`${field}-said`}>
        {isOpen && isBound && (
          <p class="reads">
            <span class="quiet">{say(chartsWords.asRead)}:</span> <Pieces pieces={pieces} language={language} />
          </p>
        )}
        {troubles.map(({ message }) => (
          <p key={message.en} class="row-trouble">
            {say(message)}
          </p>
        ))}
      </div>
    </div>
  );
}
