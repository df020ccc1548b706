import { useEffect, useId, useState } from 'preact/hooks';
import { ask } from '../client/ask.ts';
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
  useEffect(() => {
    if (query.trim() === '') {
      setFound(null);
      return;
    }
    let isLatest = true;
    const timer = setTimeout(() => {
      void ask('charts.find', { query }).then((facts) => {
        if (isLatest) setFound(facts);
      });
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
