import { useEffect, useState } from 'preact/hooks';
import type { ChartSpec } from '../../charts/draft-chart.ts';
import { moved, withoutFact } from '../../charts/editing/chart-spec.ts';
import type { Path } from '../../facts/problem.ts';
import { ask, AskError } from '../client/ask.ts';
import { Conflict } from '../client/Conflict.tsx';
import { PanelHead } from '../client/PanelHead.tsx';
import { placeAddress } from '../client/place.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import type { OpenedChart } from './charts-requests.ts';
import { chartsWords, versionAfter } from './charts-words.ts';
import { FactSearch } from './FactSearch.tsx';
import { InsertDialog, type Inserted } from './InsertDialog.tsx';
import { keptCharts, openWith, type SavedChart, specIn } from './kept-charts.ts';
import { Preview } from './Preview.tsx';
import { RowList } from './RowList.tsx';
import { findRow, rowsNow } from './rows-now.ts';
import { withValue } from '../../charts/editing/spec-path.ts';
import { Troubles } from './Troubles.tsx';
import { TypePicker } from './TypePicker.tsx';
import { useChart } from './use-chart.ts';
import { WordFields } from './WordFields.tsx';

/** Changes the row that goes by a key, where it stands by now; nothing where it is gone. */
const at =
  (key: string, how: (spec: ChartSpec, path: Path) => ChartSpec) =>
  (spec: ChartSpec): ChartSpec => {
    const row = findRow(spec, key);
    return row === null ? spec : how(spec, row.path);
  };

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
  const [begin] = useState(() => openWith(id === null ? null : keptCharts.read(keptAs), opened));
  const [saved, setSaved] = useState<SavedChart>(begin.saved);
  const chart = useChart(keptAs, begin.start, saved);
  const { spec, look, edit, change } = chart;
  const [name, setName] = useState(id ?? '');
  const [isNamed, setNamed] = useState(id !== null);
  const [said, setSaid] = useState<string | null>(
    begin.isRestored ? say(begin.isOvertaken ? chartsWords.overtaken : chartsWords.restored) : null,
  );
  const [inserted, setInserted] = useState<Inserted | null>(null);
  const [isInserting, setInserting] = useState(false);
  const [refused, setRefused] = useState<Refused | null>(null);
  const troubles = look?.troubles ?? [];
  const rows = rowsNow(spec, look?.rows ?? []);
  useEffect(() => {
    if (isNamed) return;
    const timer = setTimeout(() => {
      // Without a proposal the editor names it.
      ask('charts.name', { title: spec.title.id }).then(setName, () => undefined);
    }, 200);
    return () => clearTimeout(timer);
  }, [spec.title.id, isNamed]);
  const save = (before: string | null) => {
    ask('charts.save', { id: name, spec, before }).then(
      (found) => {
        setSaved({ spec, before: found.before });
        setRefused(null);
        setSaid(say(chartsWords.saved));
        keptCharts.forget(keptAs);
        if (id === null) location.hash = placeAddress('charts', [name]);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        setRefused(error.said);
      },
    );
  };
  const conflicts = refused?.conflicts;
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
        note={said ?? version}
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
      {refused && conflicts === undefined && <Refusal said={refused} />}
      {inserted && (
        <p class="sheet" role="status">
          {say(inserted.isUnsaved ? chartsWords.insertedUnsaved : chartsWords.inserted)} “{inserted.title}”.{' '}
          <a href={placeAddress('writing', [inserted.slug])}>{say(chartsWords.toStory)}</a>
        </p>
      )}
      {conflicts !== undefined && (
        <Conflict
          conflicts={conflicts}
          settle={(choice, { theirs }) => {
            if (choice === 'mine') return save(theirs);
            const file = specIn(theirs);
            setSaved({ spec: file, before: theirs });
            if (file !== null) edit(() => file);
            setRefused(null);
          }}
        />
      )}
      <div class="editor">
        <div class="column">
          <TypePicker
            types={look?.types ?? []}
            chosen={spec.type}
            onChoose={(type) => change(() => ({ kind: 'type', type }))}
          />
          <section class="sheet" aria-labelledby="charts-figures">
            <div class="sheet-head">
              <h2 id="charts-figures">{say(chartsWords.figures)}</h2>
              <p class="quiet">{say(chartsWords.dragToOrder)}</p>
            </div>
            <RowList
              rows={rows}
              roles={look?.roles ?? []}
              troubles={troubles}
              act={{
                move: (key, by) => edit(at(key, (own, path) => moved(own, path, by))),
                takeOut: (fact) => edit((own) => withoutFact(own, fact)),
                highlight: (key, on) =>
                  edit(at(key, (own, path) => withValue(own, [...path, 'highlight'], on ? true : undefined))),
                role: (key, role) =>
                  change((own) => {
                    const row = findRow(own, key);
                    return row && { kind: 'role', path: [...row.path], role };
                  }),
                label: (key, label) => edit(at(key, (own, path) => withValue(own, [...path, 'label'], label))),
              }}
            />
            <div>
              <FactSearch
                label={say(chartsWords.addFact)}
                taken={rows.flatMap(({ facts }) => facts)}
                onChoose={({ id: fact }) => change(() => ({ kind: 'add', fact }))}
              />
            </div>
          </section>
        </div>
        <Preview look={look} lastPicture={chart.lastPicture} />
        <div class="column">
          <Troubles
            troubles={troubles}
            look={look}
            onMend={(mend) =>
              change((own) => {
                if (!('path' in mend)) return mend;
                const row = rows.find(({ path }) => path.join() === mend.path.join());
                const now = row === undefined ? null : findRow(own, row.key);
                return now && { ...mend, path: [...now.path] };
              })
            }
          />
          <WordFields id={keptAs} spec={spec} look={look} edit={edit} />
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
              <a class="button" href={placeAddress('charts')} onClick={() => keptCharts.forget(keptAs)}>
                {say(chartsWords.startOver)}
              </a>
            )}
            {!isNew && chart.isChanged && saved.spec && (
              <button type="button" onClick={() => edit((own) => saved.spec ?? own)}>
                {say(chartsWords.discard)}
              </button>
            )}
          </section>
        </div>
      </div>
      {isInserting && (
        <InsertDialog
          chart={name}
          onClose={(found) => {
            setInserting(false);
            setInserted(found);
          }}
        />
      )}
    </>
  );
}
