import { placeAddress } from '../client/place.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Trouble } from '../../library/check-chart-spec.ts';
import { chartsWords } from './charts-words.ts';
import type { Look } from './look-at-chart.ts';
import type { ChartChange } from '../../charts/editing/change-chart.ts';

/** What is wrong with the chart, and buttons for what was tried and mends it. */
export function Troubles({
  troubles,
  look,
  onMend,
}: {
  readonly troubles: readonly Trouble[];
  readonly look: Look | null;
  readonly onMend: (mend: ChartChange) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const lines = look?.rows.flatMap(({ facts, label }) => facts.map((fact) => ({ fact, label }))) ?? [];
  const nameOf = (id: string) => {
    const line = lines.find(({ fact }) => fact.id === id);
    return line ? `${line.label?.[language] ?? line.fact.name[language]} (${line.fact.period[language]})` : id;
  };
  const rowOf = (path: ChartChange & { path: unknown }) =>
    look?.rows.find((row) => JSON.stringify(row.path) === JSON.stringify(path.path))?.label?.[language] ?? '';
  const words = (mend: ChartChange): string => {
    if (mend.kind === 'take-out') return `${say(chartsWords.takeOut)} ${nameOf(mend.fact)}`;
    if (mend.kind === 'highlight')
      return `${say(mend.on ? chartsWords.highlight : chartsWords.noHighlight)} ${rowOf(mend)}`;
    if (mend.kind === 'role')
      return `${say(mend.role === 'beside' ? chartsWords.beside : chartsWords.amongRows)}: ${rowOf(mend)}`;
    return say(chartsWords.swap);
  };
  return (
    <section class="sheet" aria-labelledby="charts-troubles">
      <div class="sheet-head">
        <h2 id="charts-troubles">
          {say(chartsWords.trouble)} {troubles.length > 0 && <span class="tag warning">{troubles.length}</span>}
        </h2>
        {troubles.length === 0 && <p class="quiet">{say(chartsWords.sound)}</p>}
      </div>
      {troubles.map(({ message, mends, path }) => {
        const outs = mends.flatMap((mend) => (mend.kind === 'take-out' ? [mend.fact] : []));
        return (
          <div key={`${path.join('.')} ${message.en}`} class="trouble">
            <p>{say(message)}</p>
            {mends.length > 0 && (
              <p class="mends">
                {mends.slice(0, 4).map((mend, index) => (
                  <button
                    key={JSON.stringify(mend)}
                    type="button"
                    class={index === 0 ? 'primary' : undefined}
                    onClick={() => onMend(mend)}
                  >
                    {words(mend)}
                  </button>
                ))}
                {outs.length === 1 && outs[0] !== undefined && (
                  <a class="button" href={placeAddress('charts', ['new'], { facts: outs[0] })}>
                    {say(chartsWords.ownChart)}
                  </a>
                )}
              </p>
            )}
          </div>
        );
      })}
    </section>
  );
}
