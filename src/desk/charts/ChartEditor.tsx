import { useEffect, useState } from 'preact/hooks';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import { ask, AskError } from '../client/ask.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import type { OpenedChart } from './charts-requests.ts';
import { chartsWords, versionAfter } from './charts-words.ts';
import { FactSearch } from './FactSearch.tsx';
import { InsertDialog } from './InsertDialog.tsx';
import { Preview } from './Preview.tsx';
import { RowList } from './RowList.tsx';
import { withValue } from './spec-path.ts';
import { Troubles } from './Troubles.tsx';
import { TypePicker } from './TypePicker.tsx';
import { forgetSpec, keptSpec, useChart } from './use-chart.ts';
import { WordFields } from './WordFields.tsx';

/** A chart on the table: its type and figures at the left, what readers see in the middle, what is wrong and its words at the right. */
export function ChartEditor({
  id,
  opened,
  keptAs = id ?? 'new',
}: {
  /** Null while it has no file. */
  readonly id: string | null;
  readonly opened: OpenedChart;
  /** The name under which what is not saved is kept. */
  readonly keptAs?: string;
}) {
  const say = useWords();
  const language = useLanguage();
  const [kept] = useState(() => keptSpec(keptAs));
  const [saved, setSaved] = useState<{ readonly spec: ChartSpec | null; readonly before: string | null }>({
    spec: id === null ? null : opened.spec,
    before: opened.before,
  });
  const isRestored = kept !== null && JSON.stringify(kept.spec) !== JSON.stringify(opened.spec) && id !== null;
  const chart = useChart(keptAs, isRestored ? kept.spec : opened.spec, saved);
  const { spec, look, set, change } = chart;
  const [name, setName] = useState(id ?? '');
  const [isNamed, setNamed] = useState(id !== null);
  const [said, setSaid] = useState<string | null>(isRestored ? say(chartsWords.restored) : null);
  const [isInserting, setInserting] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const troubles = look?.troubles ?? [];
  useEffect(() => {
    if (isNamed) return;
    const timer = setTimeout(() => void ask('charts.name', { title: spec.title.id }).then(setName), 200);
    return () => clearTimeout(timer);
  }, [spec.title.id, isNamed]);
  const save = (before: string | null) => {
    ask('charts.save', { id: name, spec, before }).then(
      (found) => {
        setSaved({ spec, before: found.before });
        setRefused(null);
        setSaid(`${say(chartsWords.saved)}: content/charts/${name}.json`);
        forgetSpec(keptAs);
        if (id === null) location.hash = placeAddress('charts', [name]);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      },
    );
  };
  const conflict = refused?.conflicts?.[0];
  const figures = look?.rows.flatMap(({ facts }) => facts.map((fact) => fact.id)) ?? [];
  const isNew = saved.before === null;
  const version =
    opened.versions > 0
      ? `${say(chartsWords.published)}, ${say(chartsWords.version)} ${opened.versions}`
      : say(chartsWords.unpublished);
  const canSave = chart.isChanged && look !== null && troubles.length === 0 && name !== '';
  const signed = opened.stories.filter(({ isSigned }) => isSigned);
  return (
    <>
      <PanelHead
        title={`${say(chartsWords.charts)}: ${look?.picture?.[language].title ?? chart.lastPicture?.[language].title ?? name}`}
        note={said ?? `content/charts/${name || '…'}.json · ${version}`}
      >
        <span class={troubles.length > 0 ? 'tag warning' : 'tag'}>
          {troubles.length > 0 ? `${troubles.length} ${say(chartsWords.problems)}` : say(chartsWords.sound)}
        </span>
        <a class="button" href={placeAddress('charts')}>
          {say(chartsWords.backToList)}
        </a>
        <button type="button" disabled={!chart.canUndo} onClick={() => chart.undo()}>
          {say(chartsWords.undo)}
        </button>
        <button
          type="button"
          disabled={isNew || chart.isChanged}
          title={isNew || chart.isChanged ? say(chartsWords.insertFirst) : undefined}
          onClick={() => setInserting(true)}
        >
          {say(chartsWords.insert)}
        </button>
        <button type="button" class="primary" disabled={!canSave} onClick={() => save(saved.before)}>
          {say(chartsWords.save)}
        </button>
      </PanelHead>
      {chart.refused && <Refusal said={chart.refused} />}
      {refused && <Refusal said={refused} />}
      {conflict && (
        <div class="sheet conflict">
          <div class="both">
            <div>
              <h2>{say(chartsWords.mine)}</h2>
              <pre tabIndex={0}>{conflict.mine}</pre>
            </div>
            <div>
              <h2>{say(chartsWords.theirs)}</h2>
              <pre tabIndex={0}>{conflict.theirs}</pre>
            </div>
          </div>
          <p class="mends">
            <button type="button" class="primary" onClick={() => save(conflict.theirs)}>
              {say(chartsWords.keepMine)}
            </button>
            {conflict.theirs !== null && (
              <button
                type="button"
                onClick={() => {
                  const theirs = JSON.parse(conflict.theirs ?? '{}') as ChartSpec;
                  setSaved({ spec: theirs, before: conflict.theirs });
                  set(theirs);
                  setRefused(null);
                }}
              >
                {say(chartsWords.takeTheirs)}
              </button>
            )}
          </p>
        </div>
      )}
      <div class="editor">
        <div class="column">
          <TypePicker
            types={look?.types ?? []}
            chosen={spec.type}
            onChoose={(type) => change({ kind: 'type', type })}
          />
          <section class="sheet" aria-labelledby="charts-figures">
            <div class="sheet-head">
              <h2 id="charts-figures">{say(chartsWords.figures)}</h2>
              <p class="quiet">{say(chartsWords.dragToOrder)}</p>
            </div>
            <RowList
              rows={look?.rows ?? []}
              roles={look?.roles ?? []}
              troubles={troubles}
              act={{
                move: (path, by) => change({ kind: 'move', path: [...path], by }),
                takeOut: (fact) => change({ kind: 'take-out', fact }),
                highlight: (path, on) => set(withValue(spec, [...path, 'highlight'], on ? true : undefined)),
                role: (path, role) => change({ kind: 'role', path: [...path], role }),
                label: (path, label) => set(withValue(spec, [...path, 'label'], label)),
              }}
            />
            <div>
              <FactSearch
                label={say(chartsWords.addFact)}
                taken={figures}
                onChoose={({ id: fact }) => change({ kind: 'add', fact })}
              />
            </div>
          </section>
        </div>
        <Preview look={look} lastPicture={chart.lastPicture} />
        <div class="column">
          <Troubles
            troubles={troubles}
            look={look}
            onMend={(mend) => change('path' in mend ? { ...mend, path: [...mend.path] } : mend)}
          />
          <WordFields id={keptAs} spec={spec} look={look} set={set} />
          <section class="sheet">
            {isNew && (
              <label class="file-name">
                {say(chartsWords.fileName)}
                <input
                  value={name}
                  onInput={({ currentTarget }) => {
                    setNamed(true);
                    setName(currentTarget.value);
                  }}
                />
              </label>
            )}
            {chart.isChanged && <p class="quiet">{say(chartsWords.unsaved)}</p>}
            {opened.versions > 0 && chart.isChanged && <p>{say(versionAfter(opened.versions))}</p>}
            {signed.length > 0 && chart.isChanged && (
              <p>
                {say(chartsWords.willMove)}: {signed.map(({ title }) => title[language]).join('; ')}
              </p>
            )}
            {opened.stories.length > 0 && (
              <p class="quiet">
                {say(chartsWords.usedIn)}:{' '}
                {opened.stories.map(({ slug, title }, index) => (
                  <>
                    {index > 0 && '; '}
                    <a key={slug} href={placeAddress('writing', [slug])}>
                      {title[language]}
                    </a>
                  </>
                ))}
              </p>
            )}
            {isNew && (
              <a class="button" href={placeAddress('charts')} onClick={() => forgetSpec(keptAs)}>
                {say(chartsWords.startOver)}
              </a>
            )}
            {!isNew && chart.isChanged && saved.spec && (
              <button type="button" onClick={() => saved.spec && set(saved.spec)}>
                {say(chartsWords.discard)}
              </button>
            )}
          </section>
        </div>
      </div>
      {isInserting && (
        <InsertDialog
          chart={name}
          onClose={(insertedIn) => {
            setInserting(false);
            if (insertedIn !== null) setSaid(`${say(chartsWords.inserted)} ${insertedIn}`);
          }}
        />
      )}
    </>
  );
}
