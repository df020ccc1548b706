import { useWords } from '../client/words.ts';
import type { Marked } from './read-texts.ts';
import { writingWords } from './writing-words.ts';

interface Props {
  readonly problems: readonly Marked[];
  readonly open: (problem: Marked) => void;
}

/** Everything that is wrong, below the text; each leads to its place. */
export function ProblemList({ problems, open }: Props) {
  const say = useWords();
  return (
    <section class="sheet problem-list" aria-label={say(writingWords.problems)}>
      <header>
        <h2>{say({ id: 'Masalah', en: 'Problems' })}</h2>
        <span class={problems.length > 0 ? 'tag warning' : 'tag'} role="status" data-problems={problems.length}>
          {problems.length}
        </span>
        <span class="quiet">{say(writingWords.next)}</span>
      </header>
      {problems.length === 0 ? (
        <p>{say(writingWords.noProblems)}</p>
      ) : (
        <ul>
          {problems.map((problem) => (
            <li key={`${problem.file} ${problem.start} ${problem.message.id}`}>
              <span class="tag plain">{problem.language?.toUpperCase() ?? problem.file.split('/').at(-1)}</span>
              <p>{say(problem.message)}</p>
              {problem.language !== null && (
                <button type="button" onClick={() => open(problem)}>
                  {say(writingWords.go)}
                  <span class="unseen">
                    {' '}
                    {problem.file.split('/').at(-1)}:{problem.line}
                  </span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
