import type { Refused } from '../answer.ts';
import { useWords } from './words.ts';

/** Why the desk said no: its sentence, and what is wrong by file and line. */
export function Refusal({ said: { refused, problems = [] } }: { readonly said: Refused }) {
  const say = useWords();
  return (
    <div class="refusal" role="alert">
      <p>{say(refused)}</p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ file, line, column, message }) => (
            <li key={`${file} ${line} ${column} ${message.en}`}>
              <span class="quiet">
                {file}:{line}
              </span>{' '}
              {say(message)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
