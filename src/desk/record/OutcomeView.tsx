import type { Bilingual } from '../../facts/schema/common.ts';
import type { FieldChange, MovedSentence, Review } from '../../press/record/review-record.ts';
import { placeAddress } from '../client/place.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Meanwhile, Outcome } from './outcome.ts';
import { recordWords } from './record-words.ts';

const objectSign = '\uFFFC';

/** A signed sentence with what it says and what it would say. */
function Moved({ moved: { story, sentence, changes } }: { readonly moved: MovedSentence }) {
  const language = useLanguage();
  const pair = ({ was, is }: { readonly was: Bilingual | null; readonly is: Bilingual | null }) => (
    <>
      <del>{was?.[language] ?? '…'}</del> <ins>{is?.[language] ?? '…'}</ins>
    </>
  );
  const [first] = changes;
  const [head = '', ...tail] = (sentence ?? '').split(objectSign);
  return (
    <li>
      <a href={placeAddress('writing', [story])}>{story}</a>{' '}
      {sentence !== null && first !== undefined ? (
        <q>
          {head}
          {pair(first)}
          {tail.join('…')}
        </q>
      ) : (
        changes.map((change) => (
          <span key={change.name}>
            {change.name} {pair(change)}{' '}
          </span>
        ))
      )}
    </li>
  );
}

/** What would follow in stories and charts. */
function Consequences({ review, isEdit }: { readonly review: Review; readonly isEdit: boolean }) {
  const say = useWords();
  const language = useLanguage();
  const { broken, charts } = review;
  // The other language says the same of the same sentences; a chart is told once.
  const moved = review.moved.filter(({ sentence, language: of }) => sentence === null || of === language);
  return (
    <>
      {moved.length > 0 && (
        <section>
          <h2>{say(recordWords.moved)}</h2>
          <ul>
            {moved.map((each, index) => (
              <Moved key={index} moved={each} />
            ))}
          </ul>
          <p class="quiet">{say(recordWords.movedHelp)}</p>
        </section>
      )}
      {isEdit && moved.length === 0 && <p class="quiet">{say(recordWords.unaffected)}</p>}
      {broken.length > 0 && (
        <section>
          <h2>{say(recordWords.broken)}</h2>
          <ul>
            {broken.map(({ file, line, message }) => (
              <li key={`${file}${line}${message.en}`}>
                <span class="quiet">{file}</span> {say(message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {charts.length > 0 && (
        <section>
          <h2>{say(recordWords.charts)}</h2>
          <ul>
            {charts.map((chart) => (
              <li key={chart}>
                <a href={placeAddress('charts', [chart])}>{chart}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** What each field of a record says before and after. */
function Changes({ changes }: { readonly changes: readonly FieldChange[] }) {
  const say = useWords();
  return (
    <dl>
      {changes.map(({ label, was, is }) => (
        <div key={label.en}>
          <dt>{say(label)}</dt>
          <dd>
            <del>{say(was) === '' ? say(recordWords.empty) : say(was)}</del>{' '}
            <ins>{say(is) === '' ? say(recordWords.empty) : say(is)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** What somebody else changed while the form was open, and how one goes on. */
function MeanwhileView({
  meanwhile,
  labels,
  take,
}: {
  readonly meanwhile: Meanwhile;
  readonly labels: Props['labels'];
  readonly take: Props['take'];
}) {
  const say = useWords();
  const { changes, both } = meanwhile;
  return (
    <section role="alert" class="meanwhile">
      <h2>{say(recordWords.meanwhile)}</h2>
      <Changes changes={changes} />
      {both.length > 0 && (
        <p>
          {say(recordWords.meanwhileBoth)} {both.map((key) => labels[key] ?? key).join(', ')}.
        </p>
      )}
      <p class="actions">
        <button type="button" class="primary" onClick={() => take(meanwhile, 'merged')}>
          {say(recordWords.merge)}
        </button>
        <button type="button" onClick={() => take(meanwhile, 'theirs')}>
          {say(recordWords.theirs)}
        </button>
      </p>
    </section>
  );
}

interface Props {
  readonly outcome: Outcome;
  readonly review: Review | null;
  readonly isEdit: boolean;
  /** What each field is called. */
  readonly labels: Readonly<Record<string, string>>;
  readonly take: (meanwhile: Meanwhile, which: 'merged' | 'theirs') => void;
}

/** What comes of what was typed: how it prints, what is wrong, what changes, what follows, and the files. */
export function OutcomeView({ outcome, review, isEdit, labels, take }: Props) {
  const say = useWords();
  const { printed, formula, twins, changes, files, refusals, elsewhere, meanwhile } = outcome;
  return (
    <>
      {meanwhile !== null && <MeanwhileView meanwhile={meanwhile} labels={labels} take={take} />}
      {(printed ?? formula) !== null && (
        <section>
          <h2>{say(recordWords.prints)}</h2>
          {printed !== null && (
            <p class="printed">
              <span lang="id">{printed.id}</span> <span lang="en">{printed.en}</span>
            </p>
          )}
          {formula !== null && (
            <p class="formula">
              <span lang="id">{formula.id}</span> <span lang="en">{formula.en}</span>
            </p>
          )}
        </section>
      )}
      {twins.length > 0 && (
        <section>
          <h2>{say(recordWords.twins)}</h2>
          <ul>
            {twins.map(({ kind, id, title, detail }) => (
              <li key={id}>
                <a href={placeAddress('record', [kind, id])}>{say(title)}</a> <span class="quiet">{say(detail)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {elsewhere.length > 0 && (
        <section>
          <h2>{say(recordWords.elsewhere)}</h2>
          <ul>
            {elsewhere.map(({ file, line, message }) => (
              <li key={`${file}${line}${message.en}`}>
                <span class="quiet">{file}</span> {say(message)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isEdit && meanwhile === null && (
        <section>
          <h2>{say(recordWords.changes)}</h2>
          {changes.length === 0 ? <p class="quiet">{say(recordWords.nothing)}</p> : <Changes changes={changes} />}
        </section>
      )}
      {review !== null && files.length > 0 && <Consequences review={review} isEdit={isEdit} />}
      {files.length > 0 && (
        <section>
          <h2>{say(recordWords.files)}</h2>
          <ul class="files">
            {files.map(({ path, change }) => (
              <li key={path}>
                <code>{path}</code> <span>{say(change)}</span>
              </li>
            ))}
          </ul>
          <p class="quiet">{say(recordWords.filesHelp)}</p>
        </section>
      )}
      <p role="status">
        {refusals.length > 0
          ? `${say(recordWords.faults)} ${[...new Set(refusals.map(({ path: [key = ''] }) => labels[key] ?? key))].join(', ')}.`
          : files.length > 0
            ? say(recordWords.ready)
            : ''}
      </p>
    </>
  );
}
