import { useWords } from '../client/words.ts';
import type { Conflict } from '../desk.ts';
import { writingWords } from './writing-words.ts';

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly settle: (choice: 'mine' | 'theirs', conflicts: readonly Conflict[]) => void;
}

/** Both texts of files that were changed elsewhere, side by side, and which to go on with. Nothing is lost before one is chosen. */
export function Conflicts({ conflicts, settle }: Props) {
  const say = useWords();
  return (
    <section class="sheet conflict" role="alert">
      {conflicts.map(({ path, mine, theirs }) => (
        <div key={path}>
          <h2>
            {say(writingWords.conflict)}: {path}
          </h2>
          <div class="both">
            <figure>
              <figcaption>{say(writingWords.mine)}</figcaption>
              <pre tabIndex={0}>{mine}</pre>
            </figure>
            <figure>
              <figcaption>{say(writingWords.theirs)}</figcaption>
              <pre tabIndex={0}>{theirs}</pre>
            </figure>
          </div>
        </div>
      ))}
      <div>
        <button type="button" class="primary" onClick={() => settle('mine', conflicts)}>
          {say(writingWords.useMine)}
        </button>{' '}
        <button type="button" onClick={() => settle('theirs', conflicts)}>
          {say(writingWords.useTheirs)}
        </button>
      </div>
    </section>
  );
}
