import { useState } from 'preact/hooks';
import type { Answer } from '../client/ask.ts';
import type { Reading } from './use-import.ts';
import { useWords } from '../client/words.ts';
import { tablesWords as words } from './tables-words.ts';

type Question = Reading['questions'][number];
type Answers = Readonly<Record<string, string>>;

/** One doubt about the table, with what may be answered. */
function QuestionCard({
  question,
  places,
  answer,
}: {
  readonly question: Question;
  readonly places: Answer<'tables.choices'>['places'];
  readonly answer: (answers: Answers) => void;
}) {
  const say = useWords();
  const [typed, setTyped] = useState('');
  const { key, ask, detail, choices, free } = question;
  const written = /^place (?!row \d)(.+)$/.exec(key)?.[1];
  const id = `question-${key.replaceAll(/[^\w-]/g, '-')}`;
  return (
    <li class="question" aria-labelledby={id}>
      <h3 id={id}>{say(ask)}</h3>
      <p class="quiet">{say(detail)}</p>
      <div class="choices">
        {choices.map((choice) => (
          <button
            key={choice.answer}
            type="button"
            aria-pressed={question.answer === choice.answer}
            aria-describedby={id}
            onClick={() => answer({ [key]: choice.answer })}
          >
            {say(choice.label)}
          </button>
        ))}
      </div>
      {free === 'place' && (
        <select
          aria-label={`${say(words.otherPlace)} ${say(ask)}`}
          value={question.answer ?? ''}
          onChange={({ currentTarget }) => answer({ [key]: currentTarget.value })}
        >
          <option value="">{say(words.otherPlace)}</option>
          {places.map((place) => (
            <option key={place.id} value={place.id}>
              {say(place.name)}
            </option>
          ))}
        </select>
      )}
      {free === 'place' && written !== undefined && question.answer !== null && question.answer !== 'skip' && (
        <button type="button" onClick={() => answer({ [`remember ${written}`]: 'yes' })}>
          {say(words.remember)}
        </button>
      )}
      {free === 'number' && (
        <form
          class="choices"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '') answer({ [key]: typed.trim() });
          }}
        >
          <input
            aria-label={`${say(words.typeNumber)}: ${say(ask)}`}
            inputMode="decimal"
            value={typed}
            onInput={({ currentTarget }) => setTyped(currentTarget.value)}
          />
          <button type="submit">{say(words.use)}</button>
        </form>
      )}
    </li>
  );
}

/** What waits for an answer, what was decided, and which files would be written. */
export function TableQuestions({
  reading,
  places,
  plan,
  answer,
}: {
  readonly reading: Reading;
  readonly places: Answer<'tables.choices'>['places'];
  readonly plan: Answer<'tables.plan'> | null;
  readonly answer: (answers: Answers) => void;
}) {
  const say = useWords();
  const { questions, rows } = reading;
  const open = questions.filter((question) => question.answer === null);
  const decided = questions.filter((question) => question.answer !== null);
  const count = (state: string) => rows.filter((row) => row.state === state).length;
  const card = (question: Question) => (
    <QuestionCard key={question.key} question={question} places={places} answer={answer} />
  );
  return (
    <section class="sheet questions" aria-labelledby="questions-title">
      <h2 id="questions-title" aria-live="polite">
        <b>{count('ready')}</b> {say(words.states.ready)} · <b>{count('recorded')}</b> {say(words.states.recorded)} ·{' '}
        <b class="open">{count('waits') + count('refused')}</b> {say(words.states.waits)}
      </h2>
      {open.length === 0 ? (
        <p class="quiet">{say(words.noQuestions)}</p>
      ) : (
        <ul aria-label={say(words.questions)}>{open.map(card)}</ul>
      )}
      {decided.length > 0 && (
        <details>
          <summary>
            {say(words.answered)} ({decided.length})
          </summary>
          <ul>{decided.map(card)}</ul>
        </details>
      )}
      {plan !== null && (
        <div class="plan">
          <h3>{say(words.willWrite)}</h3>
          <p class="quiet">{say(words.allOrNothing)}</p>
          <ul>
            <li title={plan.files.join(', ')}>
              {plan.facts} {say(words.numbers)}, {plan.places} {say(words.places)}
            </li>
            {plan.series.map((name) => (
              <li key={name.en}>
                {say(words.newSeries)}: {say(name)}
              </li>
            ))}
            {plan.disputes > 0 && (
              <li>
                {plan.disputes} {say(words.disputes)}
              </li>
            )}
            {plan.spellings.map((spelling) => (
              <li key={spelling}>
                {say(words.spelling)}: “{spelling}”
              </li>
            ))}
          </ul>
          {plan.others.map(({ file, line, message }) => (
            <p class="why" key={`${file} ${line} ${message.en}`}>
              <span title={`${file}:${line}`}>{say(message)}</span>
            </p>
          ))}
        </div>
      )}
    </section>
  );
}
