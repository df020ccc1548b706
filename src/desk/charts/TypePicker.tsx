import { useState } from 'preact/hooks';
import { useWords } from '../client/words.ts';
import { chartsWords, typeNames } from './charts-words.ts';
import type { TypeLine } from './look-at-chart.ts';

/** The types of charts, those that fit first. One that does not fit can be asked why. */
export function TypePicker({
  types,
  chosen,
  onChoose,
}: {
  readonly types: readonly TypeLine[];
  readonly chosen: string;
  readonly onChoose: (type: string) => void;
}) {
  const say = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const left = types.filter(({ fits }) => fits === 'no').length;
  const shown = types.find(({ type }) => type === asked);
  const how = { yes: chartsWords.fits, words: chartsWords.fitsShorter, no: chartsWords.doesNotFit };
  return (
    <section class="sheet" aria-labelledby="charts-types">
      <div class="sheet-head">
        <h2 id="charts-types">{say(chartsWords.type)}</h2>
        {left > 0 && (
          <p class="quiet">
            {left} / {types.length} {say(chartsWords.doNotFit)}
          </p>
        )}
      </div>
      <div>
        <ul class="types">
          {types.map(({ type, fits }) => (
            <li key={type}>
              <button
                type="button"
                data-fits={fits}
                aria-pressed={type === chosen}
                aria-label={`${say(typeNames[type] ?? { id: type, en: type })}: ${say(how[fits])}`}
                onClick={() => {
                  setAsked(fits === 'yes' ? null : type);
                  if (fits !== 'no' && type !== chosen) onChoose(type);
                }}
              >
                {say(typeNames[type] ?? { id: type, en: type })}
              </button>
            </li>
          ))}
        </ul>
        <p class="why quiet" role="status">
          {shown?.why && `${say(typeNames[shown.type] ?? { id: '', en: '' })}: ${say(shown.why)}`}
        </p>
      </div>
    </section>
  );
}
