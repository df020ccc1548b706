import { useEffect, useState } from 'preact/hooks';
import { ask, AskError } from '../client/ask.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import type { PanelProps } from '../client/panel.ts';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { shellWords, useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import { ChartEditor } from './ChartEditor.tsx';
import type { OpenedChart } from './charts-requests.ts';
import { chartsWords, typeNames } from './charts-words.ts';
import { FactSearch } from './FactSearch.tsx';
import type { FactLine } from './look-at-chart.ts';
import { keptCharts } from './kept-charts.ts';
import './charts.css';

/** Charts: all there are, a new one from its figures, or one on the table. */
export function ChartsPanel({ place: { steps, given } }: PanelProps) {
  const [step] = steps;
  if (step === undefined) return <ChartList />;
  if (step === 'new') return <NewChart key={given['facts'] ?? ''} ids={given['facts']?.split(',') ?? []} />;
  return <OpenChart key={step} id={step} />;
}

function ChartList() {
  const say = useWords();
  const language = useLanguage();
  const [charts] = useAsked('charts.list', {});
  return (
    <>
      <PanelHead title={say(chartsWords.charts)}>
        <a class="button primary" href={placeAddress('charts', ['new'])}>
          {say(chartsWords.newChart)}
        </a>
      </PanelHead>
      {charts.state === 'waiting' && <p role="status">{say(shellWords.loading)}</p>}
      {charts.state === 'refused' && <Refusal said={charts.said} />}
      {charts.state === 'answered' && (
        <ul class="sheet list">
          {charts.answer.map(({ id, title, type, versions, problems }) => (
            <li key={id}>
              <a href={placeAddress('charts', [id])}>{title?.[language] ?? id}</a>{' '}
              <span class="quiet">
                {type && say(typeNames[type] ?? { id: type, en: type })} ·{' '}
                {versions > 0 ? `${say(chartsWords.version)} ${versions}` : say(chartsWords.unpublished)}
              </span>{' '}
              {problems > 0 && (
                <span class="tag warning">
                  {problems} {say(chartsWords.problems)}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function OpenChart({ id }: { readonly id: string }) {
  const say = useWords();
  const [opened, setOpened] = useState<OpenedChart | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  useEffect(() => {
    ask('charts.open', { id }).then(setOpened, (error: unknown) => {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
    });
  }, [id]);
  if (refused) return <Refusal said={refused} />;
  return opened === null ? <p role="status">{say(shellWords.loading)}</p> : <ChartEditor id={id} opened={opened} />;
}

function NewChart({ ids }: { readonly ids: readonly string[] }) {
  const say = useWords();
  const language = useLanguage();
  // Charts that are begun from different figures are kept apart.
  const keptAs = ['new', ...ids].join(':');
  const [chosen, setChosen] = useState<readonly FactLine[]>([]);
  const [begun, setBegun] = useState<OpenedChart | null>(() => {
    const kept = keptCharts.read(keptAs);
    return kept === null ? null : { spec: kept.spec, before: null, versions: 0, stories: [] };
  });
  const [refused, setRefused] = useState<Refused | null>(null);
  const begin = (facts: readonly string[]) => {
    ask('charts.begin', { facts: [...facts] }).then(
      (spec) => setBegun({ spec, before: null, versions: 0, stories: [] }),
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      },
    );
  };
  useEffect(() => {
    if (ids.length > 0 && begun === null) begin(ids);
  }, []);
  if (begun !== null) return <ChartEditor id={null} opened={begun} keptAs={keptAs} />;
  return (
    <>
      <PanelHead title={say(chartsWords.newChart)}>
        <a class="button" href={placeAddress('charts')}>
          {say(chartsWords.backToList)}
        </a>
        <button
          type="button"
          class="primary"
          disabled={chosen.length === 0}
          onClick={() => begin(chosen.map(({ id }) => id))}
        >
          {say(chartsWords.begin)}
        </button>
      </PanelHead>
      {refused && <Refusal said={refused} />}
      <div class="sheet begin">
        <p>{say(chartsWords.chooseFacts)}</p>
        <div>
          <FactSearch
            label={say(chartsWords.addFact)}
            taken={chosen.map(({ id }) => id)}
            onChoose={(fact) => setChosen((known) => [...known, fact])}
          />
        </div>
        {chosen.length > 0 && (
          <div>
            <h2>{say(chartsWords.chosen)}</h2>
            <ol class="rows">
              {chosen.map((fact) => (
                <li key={fact.id} class="row row-line">
                  <span class="row-name">
                    <span>
                      {fact.name[language]} <span class="quiet">{fact.period[language]}</span>
                    </span>
                    <b>{fact.printed[language]}</b>
                  </span>
                  <button
                    type="button"
                    class="out"
                    aria-label={`${say(chartsWords.takeOut)}: ${fact.name[language]}`}
                    onClick={() => setChosen((known) => known.filter(({ id }) => id !== fact.id))}
                  >
                    ×
                  </button>
                </li>
              ))}
            </ol>
          </div>
        )}
      </div>
    </>
  );
}
