import { placeAddress } from '../client/place.ts';
import { useWords } from '../client/words.ts';
import { frontWords as words } from './front-words.ts';
import type { StoryRow } from './story-rows.ts';

/** U+FFFC: where the moved thing stands in its sentence. */
const sign = '\uFFFC';

function Sentence({ moved }: { readonly moved: StoryRow['moved'][number] }) {
  const say = useWords();
  const { sentence, changes } = moved;
  const shown = changes.map(({ name, was, is }) => (
    <span key={name}>
      {was !== null && <del>{say(was)}</del>} {is !== null && <ins>{say(is)}</ins>}
      {was === null && is === null && <code>{name}</code>}{' '}
    </span>
  ));
  if (sentence === null || !sentence.includes(sign)) {
    return (
      <p class="sentence" lang={moved.language}>
        {sentence === null ? '' : `“${sentence}” `}
        {shown}
      </p>
    );
  }
  const [before, after] = [sentence.slice(0, sentence.indexOf(sign)), sentence.slice(sentence.indexOf(sign) + 1)];
  return (
    <p class="sentence" lang={moved.language}>
      {before}
      {shown}
      {after}
    </p>
  );
}

interface Given {
  readonly rows: readonly StoryRow[];
  readonly accept: (slug: string) => void;
  readonly keep: (slug: string) => void;
}

/** Under which signed stories the record has moved: each sentence with the old and the new figure, and the three ways out. */
export function MovedSheet({ rows, accept, keep }: Given) {
  const say = useWords();
  const moved = rows.filter(({ state }) => state === 'moved');
  return (
    <section class="sheet" id="moved" aria-labelledby="moved-title" tabIndex={-1}>
      <h2 id="moved-title">{say(words.whatMoved)}</h2>
      {moved.length === 0 && <p class="quiet">{say(words.nothingMoved)}</p>}
      {moved.map((row) => (
        <article key={row.slug} aria-label={row.title === null ? row.slug : say(row.title)}>
          <h3>{row.title === null ? row.slug : say(row.title)}</h3>
          {row.moved
            .filter(({ cause }) => cause === 'record')
            .map((one) => (
              <Sentence key={`${one.language} ${one.sentence ?? ''} ${one.message.en}`} moved={one} />
            ))}
          <p class="ways">
            <button type="button" onClick={() => accept(row.slug)}>
              {say(words.accept)}
            </button>
            <button type="button" onClick={() => keep(row.slug)}>
              {say(words.keep)}
            </button>
            <a class="button" href={placeAddress('writing', [row.slug])}>
              {say(words.rewrite)}
            </a>
          </p>
        </article>
      ))}
    </section>
  );
}
