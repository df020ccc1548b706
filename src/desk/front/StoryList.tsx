import { formatDate, formatMoment } from '../../i18n/dates.ts';
import { languages } from '../../i18n/locale.ts';
import { placeAddress } from '../client/place.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { frontWords as words, stateLeads, stateWords } from './front-words.ts';
import type { StoryRow } from './story-rows.ts';

/** How a tag of each state looks. */
const tags: Readonly<Record<StoryRow['state'], string>> = {
  draft: 'tag plain',
  problems: 'tag warning',
  ready: 'tag',
  signed: 'tag',
  published: 'tag plain',
  moved: 'tag warning',
};

/** How many of the four steps are done: written, sound, signed, published. */
const steps: Readonly<Record<StoryRow['state'], number>> = {
  draft: 0,
  problems: 1,
  ready: 2,
  signed: 3,
  published: 4,
  moved: 3,
};

/** The language of the text in which a problem stands: `ID`; null for another file. */
const textOf = (file: string): string | null => /\/(id|en)\.mdx$/.exec(file)?.[1]?.toUpperCase() ?? null;

function State({ row }: { readonly row: StoryRow }) {
  const say = useWords();
  const language = useLanguage();
  const isRewritten = row.state === 'ready' && row.moved.length > 0;
  return (
    <>
      <span class={tags[row.state]}>{say(stateWords[row.state])}</span>
      <span class="steps" aria-hidden="true">
        {[1, 2, 3, 4].map((step) => (
          <span
            key={step}
            class={
              step <= steps[row.state]
                ? 'done'
                : step === steps[row.state] + 1 && row.problems + row.moved.length > 0
                  ? 'wrong'
                  : ''
            }
          />
        ))}
      </span>
      <span class="quiet">
        {isRewritten ? say(words.rewritten) : say(stateLeads[row.state])}
        {row.problems > 0 && ` ${row.problems} ${say(words.problems)}.`}
        {row.kept !== null && ` ${say(words.keptSince)} ${formatDate(row.kept, language)}.`}
        {row.signed !== null && row.kept === null && ` ${say(words.signedOn)} ${formatDate(row.signed, language)}.`}
        {row.isWaiting && row.published !== null && ` ${say(words.appears)} ${formatDate(row.published, language)}.`}
        {row.notes.next !== null && ` ${say(words.readBy)} ${row.notes.next}.`}
      </span>
    </>
  );
}

function Next({
  row,
  decide,
  sign,
}: {
  readonly row: StoryRow;
  readonly decide: () => void;
  readonly sign: () => void;
}) {
  const say = useWords();
  const title = row.title === null ? row.slug : say(row.title);
  if (row.state === 'moved')
    return (
      <button type="button" class="primary" onClick={decide} aria-label={`${say(words.decide)}: ${title}`}>
        {say(words.decide)}
      </button>
    );
  if (row.state === 'ready')
    return (
      <button type="button" class="primary" onClick={sign} aria-label={`${say(words.sign)} ${title}`}>
        {say(words.sign)}
      </button>
    );
  const isUnfinished = row.state === 'draft' || row.state === 'problems';
  const word = say(isUnfinished ? words.write : words.open);
  return (
    <a
      class={isUnfinished ? 'button primary' : 'button'}
      href={placeAddress('writing', [row.slug])}
      aria-label={`${word}: ${title}`}
    >
      {word}
    </a>
  );
}

interface Given {
  readonly rows: readonly StoryRow[];
  readonly chosen: string | null;
  readonly choose: (slug: string) => void;
  readonly decide: (slug: string) => void;
  readonly sign: (slug: string) => void;
}

/** Every story with how far it has come; the row of the chosen one is the one that the sheets at the right are about. */
export function StoryList({ rows, chosen, choose, decide, sign }: Given) {
  const say = useWords();
  const language = useLanguage();
  return (
    <div class="sheet stories">
      <table>
        <thead>
          <tr>
            <th scope="col">{say(words.story)}</th>
            <th scope="col">{say(words.state)}</th>
            <th scope="col">{say(words.languages)}</th>
            <th scope="col">{say(words.last)}</th>
            <th scope="col">{say(words.next)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { counts, size, notes } = row;
            const open = notes.notes.filter(({ done }) => done === null).length;
            const isUnequal = size !== null && size.id.passages !== size.en.passages;
            return (
              <tr key={row.slug} class={row.slug === chosen ? 'chosen' : undefined}>
                <td>
                  <button
                    type="button"
                    class="title"
                    aria-pressed={row.slug === chosen}
                    onClick={() => choose(row.slug)}
                  >
                    {row.title === null ? `${row.slug} (${say(words.untitled)})` : say(row.title)}
                  </button>
                  <span class="quiet">
                    {counts.facts} {say(words.figures)} · {counts.claims} {say(words.claims)} · {counts.charts}{' '}
                    {say(words.charts)}
                  </span>
                  {row.told.length > 0 && (
                    <ul class="told">
                      {row.told.map(({ file, line, message }) => (
                        <li key={`${file} ${line} ${message.en}`} class="quiet" title={`${file}:${line}`}>
                          {textOf(file) !== null && <b>{textOf(file)}</b>} {say(message)}
                        </li>
                      ))}
                      {row.problems > row.told.length && (
                        <li class="quiet">
                          … {row.problems - row.told.length} {say(words.more)}
                        </li>
                      )}
                    </ul>
                  )}
                </td>
                <td>
                  <State row={row} />
                </td>
                <td>
                  {languages.map((each) => (
                    <span key={each} class="count">
                      {each.toUpperCase()} {size === null ? '–' : size[each].passages}
                    </span>
                  ))}
                  {isUnequal && <span class="quiet">{say(words.unequal)}</span>}
                </td>
                <td>
                  {row.changedAt !== null && (
                    <time dateTime={row.changedAt}>{formatMoment(row.changedAt, language)}</time>
                  )}
                  {row.isUnsaved && <span class="tag warning">{say(words.unsaved)}</span>}
                  {open > 0 && (
                    <span class="quiet">
                      {open} {say(words.notes)}
                    </span>
                  )}
                </td>
                <td>
                  <Next row={row} decide={() => decide(row.slug)} sign={() => sign(row.slug)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
