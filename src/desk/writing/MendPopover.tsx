import { useEffect, useRef, useState } from 'preact/hooks';
import { askedBy, type Mend } from '../../facts/mend.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { ComposeClaim } from './ComposeClaim.tsx';
import type { FactCard } from './fact-card.ts';
import { mendLabel } from './mend-labels.ts';
import type { Marked } from './read-texts.ts';
import { writingWords } from './writing-words.ts';

interface Props {
  readonly problem: Marked;
  /** The text that the problem stands in. */
  readonly text: string;
  readonly facts: Readonly<Record<string, FactCard>>;
  readonly mend: (mend: Mend, answer: string) => void;
  readonly search: (query: string) => void;
  readonly close: () => void;
}

/** The first sentence of a message: what is wrong. What to write instead stands on the buttons. */
const firstSentence = (message: string): string => /^.*?[.?!](?=\s|$)/.exec(message)?.[0] ?? message;

function Binding({ mend, card, bind }: { mend: Extract<Mend, { kind: 'bind' }>; card: FactCard; bind: () => void }) {
  const say = useWords();
  return (
    <li>
      <strong>{say(card.printed)}</strong>
      <div>
        <p>
          {say(card.about)} · {say(card.place)} · {say(card.period)}
        </p>
        {[
          ...mend.because.map((reason) => writingWords[reason]),
          ...(mend.fit === 'exact' ? [] : [writingWords[mend.fit]]),
        ].map((reason) => (
          <span key={reason.id} class="tag">
            {say(reason)}
          </span>
        ))}
        <p class="quiet">
          {say(card.status)} · {say(card.speaker)} · {card.source}
        </p>
      </div>
      <button type="button" class={mend.because.length > 1 ? 'primary' : ''} onClick={bind}>
        {say(writingWords.bind)}
        <span class="unseen">
          {' '}
          {say(card.printed)}, {say(card.period)}
        </span>
      </button>
    </li>
  );
}

/** A problem with the ways out of it as buttons. */
export function MendPopover({ problem, text, facts, mend, search, close }: Props) {
  const say = useWords();
  const language = useLanguage();
  const box = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<Mend | null>(null);
  const [answer, setAnswer] = useState('');
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('button, input, a')?.focus();
  }, [asking]);
  const words = text.slice(problem.start, problem.stop);
  const choose = (chosen: Mend) => {
    if (askedBy(chosen) !== null || chosen.kind === 'compose') setAsking(chosen);
    else mend(chosen, '');
  };
  const asked = asking === null ? null : askedBy(asking);
  const binds = problem.mends.filter((each) => each.kind === 'bind');
  const rest = problem.mends.filter((each) => each.kind !== 'bind');
  const isNumber = problem.mends.some(({ kind }) => kind === 'record');
  return (
    <div ref={box} role="dialog" aria-label={firstSentence(problem.message[language])}>
      <p class="wrong">{problem.mends.length === 0 ? say(problem.message) : firstSentence(say(problem.message))}</p>
      {asking === null && (
        <>
          {binds.length > 0 && (
            <ul>
              {binds.map((each) => {
                const card = facts[each.fact];
                return card === undefined ? null : (
                  <Binding key={each.fact} mend={each} card={card} bind={() => mend(each, '')} />
                );
              })}
            </ul>
          )}
          <div class="ways">
            {isNumber && (
              <button type="button" class="plain" onClick={() => search(words)}>
                {say(writingWords.search)}
              </button>
            )}
            {rest.map((each, index) => (
              <button
                key={index}
                type="button"
                class={['record', 'literal'].includes(each.kind) ? 'plain' : index === 0 ? 'primary' : ''}
                onClick={() => choose(each)}
              >
                {say(mendLabel(each))}
              </button>
            ))}
            <button type="button" class="plain" onClick={close}>
              {say(writingWords.close)}
            </button>
          </div>
        </>
      )}
      {asked !== null && asking !== null && (
        <form
          class="ways"
          onSubmit={(event) => {
            event.preventDefault();
            mend(asking, answer);
          }}
        >
          <label>
            {say(writingWords.reason)}
            <input
              required
              minLength={3}
              placeholder={asked.such[language]}
              value={answer}
              onInput={({ currentTarget: { value } }) => setAnswer(value)}
            />
          </label>
          <button type="submit" class="primary">
            {say(writingWords.set)}
          </button>
        </form>
      )}
      {asking?.kind === 'compose' && (
        <ComposeClaim
          compose={asking}
          problem={problem}
          text={text}
          facts={facts}
          mend={(chosen) => mend(chosen, '')}
        />
      )}
    </div>
  );
}
