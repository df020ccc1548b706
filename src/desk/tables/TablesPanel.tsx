import { useEffect, useState } from 'preact/hooks';
import { ask, AskError, type Answer } from '../client/ask.ts';
import { PanelHead } from '../client/PanelHead.tsx';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { useWords } from '../client/words.ts';
import type { Refused } from '../answer.ts';
import type { ImportSettings } from '../../tables/import-settings.ts';
import { keep, type KeptImport, nothingKept, readKept } from './kept-import.ts';
import { PasteTable } from './PasteTable.tsx';
import { SharedFields } from './SharedFields.tsx';
import { TableQuestions } from './TableQuestions.tsx';
import { TableRows } from './TableRows.tsx';
import { tablesWords as words } from './tables-words.ts';
import './tables.css';

type Reading = Extract<Answer<'tables.read'>, { is: 'read' }>;

const steps = ['paste', 'match', 'check', 'write'] as const;

/** How far a table has come. */
const stepOf = (reading: Reading | null): (typeof steps)[number] =>
  reading === null
    ? 'paste'
    : reading.missing.length > 0
      ? 'match'
      : reading.rows.some(({ state }) => state === 'waits' || state === 'refused')
        ? 'check'
        : 'write';

const Steps = ({ now }: { readonly now: (typeof steps)[number] }) => {
  const say = useWords();
  return (
    <ol class="steps" aria-label={say(words.steps)}>
      {steps.map((step) => (
        <li key={step} aria-current={step === now ? 'step' : undefined}>
          {say(words[step])}
        </li>
      ))}
    </ol>
  );
};

/** Whether it is known what the columns are: not before the first reading, nor right after another sheet was chosen. */
const isSettled = (settings: ImportSettings | null): settings is ImportSettings =>
  settings !== null && Object.keys(settings.columns).length > 0;

/** The columns of numbers, by letter. */
const figuresOf = ({ columns }: ImportSettings) =>
  Object.entries(columns).flatMap(([letter, column]) => (column.is === 'figure' ? [{ letter, column }] : []));

/** A table of somebody’s becomes facts: pasted, matched, checked, written. */
export function TablesPanel() {
  const say = useWords();
  const [kept, setKept] = useState<KeptImport>(readKept);
  const [answer, setAnswer] = useState<Answer<'tables.read'> | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [plan, setPlan] = useState<Answer<'tables.plan'> | null>(null);
  const [written, setWritten] = useState<Answer<'tables.write'> | null>(null);
  const [choices] = useAsked('tables.choices', {});
  const change = (next: KeptImport) => {
    setKept(next);
    keep(next);
  };
  const { table, settings } = kept;
  useEffect(() => {
    if (table === null) {
      setAnswer(null);
      return undefined;
    }
    let isLatest = true;
    const timer = setTimeout(() => {
      ask('tables.read', { table, settings }).then(
        (found) => {
          if (!isLatest) return;
          setAnswer(found);
          setRefused(null);
          // From here on what was suggested is the editor’s: nothing that is typed waits for the desk.
          if (found.is === 'read' && !isSettled(settings)) change({ ...kept, settings: found.settings });
        },
        (error: unknown) => {
          if (!(error instanceof AskError)) throw error;
          if (isLatest) setRefused(error.said);
        },
      );
    }, 120);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [table, settings]);
  const reading = answer?.is === 'read' ? answer : null;
  const step = stepOf(reading);
  useEffect(() => {
    setPlan(null);
    if (step !== 'write' || table === null || reading === null) return undefined;
    let isLatest = true;
    ask('tables.plan', { table, settings: reading.settings }).then(
      (found) => {
        if (isLatest) setPlan(found);
      },
      (error: unknown) => {
        if (!(error instanceof AskError)) throw error;
        if (isLatest) setRefused(error.said);
      },
    );
    return () => {
      isLatest = false;
    };
  }, [step, reading]);
  const settled = reading === null || !isSettled(settings) ? (reading?.settings ?? null) : settings;
  const settle = (more: Partial<ImportSettings>) =>
    settled !== null && change({ ...kept, settings: { ...settled, ...more } });
  const write = async () => {
    if (table === null || reading === null) return;
    try {
      const done = await ask('tables.write', { table, settings: reading.settings });
      change(nothingKept);
      setWritten(done);
    } catch (error) {
      if (!(error instanceof AskError)) throw error;
      setRefused(error.said);
    }
  };
  const isClean = plan !== null && plan.refused.length + plan.others.length === 0 && plan.facts > 0;
  const name = table === null ? undefined : table.is === 'file' ? table.name : say(words.pasted);
  return (
    <>
      <PanelHead title={say(words.title)} note={name}>
        <Steps now={step} />
        {table !== null && (
          <button type="button" onClick={() => change(nothingKept)}>
            {say(words.anew)}
          </button>
        )}
        {table !== null && (
          <button type="button" class="primary" disabled={!isClean} onClick={() => void write()}>
            {say(words.writeCount)}
            {plan !== null && `: ${plan.facts}`}
          </button>
        )}
      </PanelHead>
      {refused !== null && <Refusal said={refused} />}
      {answer?.is === 'unread' && table?.is === 'file' && (
        <div class="refusal" role="alert">
          <p>{say(answer.refusal)}</p>
          <button type="button" onClick={() => change({ ...kept, table: { ...table, encoding: 'windows-1252' } })}>
            {say(words.windows)}
          </button>
        </div>
      )}
      {written !== null && table === null && (
        <p class="sheet written" role="status">
          {say(words.written)}: {written.facts.length} · {written.paths.join(', ')}
        </p>
      )}
      {table === null && <PasteTable kept={kept} change={change} />}
      {reading !== null && settled !== null && choices.state === 'answered' && (
        <div class="import">
          <SharedFields
            shared={settled.shared}
            figures={figuresOf(settled)}
            heads={reading.columns}
            choices={choices.answer}
            missing={reading.missing}
            change={(shared) => settle({ shared })}
            changeColumn={(letter, column) => settle({ columns: { ...settled.columns, [letter]: column } })}
          />
          <TableRows
            reading={reading}
            settings={settled}
            choices={choices.answer}
            refused={plan?.refused ?? []}
            settle={settle}
          />
          <TableQuestions
            reading={reading}
            places={choices.answer.places}
            plan={plan}
            answer={(answers) => settle({ answers: { ...settled.answers, ...answers } })}
          />
        </div>
      )}
    </>
  );
}
