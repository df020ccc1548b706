import { useState } from 'preact/hooks';
import type { Mend, Part } from '../../facts/mend.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { FactCard } from './fact-card.ts';
import type { Marked } from './read-texts.ts';
import { headEnd } from './scan-text.ts';
import { writingWords } from './writing-words.ts';

interface Props {
  readonly compose: Extract<Mend, { kind: 'compose' }>;
  readonly problem: Marked;
  readonly text: string;
  readonly facts: Readonly<Record<string, FactCard>>;
  readonly mend: (mend: Mend) => void;
}

/** Puts a claim together: what it says and over which numbers, with what the record says of it as one chooses. */
export function ComposeClaim({ compose, problem, text, facts, mend }: Props) {
  const say = useWords();
  const language = useLanguage();
  const [functions] = useAsked('writing.functions', {});
  const [name, setName] = useState(compose.functions[0] ?? '');
  const [operands, setOperands] = useState<readonly string[]>(compose.near.slice(0, 1));
  const [bound, setBound] = useState('50');
  const [query, setQuery] = useState('');
  const chosen = functions.state === 'answered' ? functions.answer.find((each) => each.name === name) : undefined;
  const takesBound = chosen?.takes.some((kind) => kind !== 'fact') === true;
  const that = `${name}(${[...operands, ...(takesBound ? [bound.replace(',', '.')] : [])].join(', ')})`;
  const [weighed] = useAsked('writing.weigh', { that });
  const [searched] = useAsked('writing.find', { query });
  const verdict = operands.length > 0 && weighed.state === 'answered' ? weighed.answer : null;
  const isSearched = query.trim() !== '' && searched.state === 'answered';
  const found = isSearched ? searched.answer.facts : compose.near.flatMap((id) => facts[id] ?? []);
  const refused = [functions, weighed, searched].find((asked) => asked.state === 'refused');
  const words: Part = { keeps: 'words' };
  const isHead = problem.start < headEnd(text);
  const write = isHead ? [`{claim: ${that}|`, words, '}'] : [`<Claim that="${that}">`, words, '</Claim>'];
  return (
    <form
      class="ways compose"
      onSubmit={(event) => {
        event.preventDefault();
        mend({ kind: 'count', that, write });
      }}
    >
      <label>
        {say(writingWords.claimKind)}
        <select value={name} onChange={({ currentTarget: { value } }) => setName(value)}>
          {functions.state === 'answered' &&
            functions.answer
              .filter((each) => compose.functions.includes(each.name))
              .map((each) => (
                <option key={each.name} value={each.name}>
                  {say(each.meaning)}
                </option>
              ))}
        </select>
      </label>
      <label>
        {say(writingWords.query)}
        <input type="search" value={query} onInput={({ currentTarget: { value } }) => setQuery(value)} />
      </label>
      <ul>
        {found.map((card) => {
          const order = operands.indexOf(card.id);
          return (
            <li key={card.id}>
              <label>
                <input
                  type="checkbox"
                  checked={order !== -1}
                  onChange={() =>
                    setOperands(order === -1 ? [...operands, card.id] : operands.filter((id) => id !== card.id))
                  }
                />{' '}
                {order === -1 ? '' : `${order + 1}. `}
                {say(card.printed)} · {say(card.place)} · {say(card.period)}
              </label>
            </li>
          );
        })}
      </ul>
      {takesBound && (
        <label>
          {say(writingWords.bound)}
          <input inputMode="decimal" value={bound} onInput={({ currentTarget: { value } }) => setBound(value)} />
        </label>
      )}
      {refused?.state === 'refused' && <Refusal said={refused.said} />}
      <p role="status" class={verdict?.is === 'true' ? 'quiet' : 'quiet wrong'}>
        {verdict === null ? '' : verdict.why === null ? say(writingWords.holds) : verdict.why[language]}
      </p>
      <button type="submit" class="primary" disabled={verdict?.is !== 'true'}>
        {say(writingWords.count)}
      </button>
    </form>
  );
}
