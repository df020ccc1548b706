import { useEffect, useId, useState } from 'preact/hooks';
import type { Refused } from '../answer.ts';
import { ask, AskError } from '../client/ask.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import { chartsWords } from './charts-words.ts';
import type { FactLine } from './look-at-chart.ts';

const pause = 120;

/** Looks for figures as they are typed, and hands over the one that is chosen. */
export function FactSearch({
  label,
  taken,
  onChoose,
}: {
  readonly label: string;
  /** Ids that stand in the chart already. */
  readonly taken: readonly string[];
  readonly onChoose: (fact: FactLine) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const field = useId();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<readonly FactLine[] | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let isLatest = true;
    const timer = setTimeout(() => {
      ask('charts.find', { query }).then(
        (facts) => {
          if (!isLatest) return;
          setFound(facts);
          setRefused(null);
        },
        (error: unknown) => {
          if (!(error instanceof AskError)) throw error;
          if (isLatest) setRefused(error.said);
        },
      );
    }, pause);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [query]);
  const left = found?.filter(({ id }) => !taken.includes(id)) ?? [];
  return (
    <div class="fact-search">
      <label for={field}>{label}</label>
      <input
        id={field}
        type="search"
        value={query}
        placeholder={say(chartsWords.addExample)}
        autocomplete="off"
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={(event) => {
          const [first] = left;
          if (event.key !== 'Enter' || !first) return;
          event.preventDefault();
          onChoose(first);
        }}
      />
      {refused !== null && <Refusal said={refused} />}
      {found !== null && left.length === 0 && <p role="status">{say(chartsWords.nothingFound)}</p>}
      {left.length > 0 && (
        <ul class="found">
          {left.map((fact) => (
            <li key={fact.id}>
              <button type="button" class="fact" onClick={() => onChoose(fact)}>
                <span>
                  {fact.name[language]} <span class="quiet">{fact.period[language]}</span>
                  <span class="quiet what">{fact.what[language]}</span>
                </span>
                <b>{fact.printed[language]}</b>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
