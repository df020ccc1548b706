import { PanelHead } from '../client/PanelHead.tsx';
import { Refusal } from '../client/Refusal.tsx';
import { useAsked } from '../client/use-asked.ts';
import { useWords } from '../client/words.ts';
import type { ImportSettings } from '../../tables/import-settings.ts';
import { PasteTable } from './PasteTable.tsx';
import { SharedFields } from './SharedFields.tsx';
import { TableQuestions } from './TableQuestions.tsx';
import { TableRows } from './TableRows.tsx';
import { tablesWords as words } from './tables-words.ts';
import { steps, useImport } from './use-import.ts';
import './tables.css';

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

/** The columns of numbers, by letter. */
const figuresOf = ({ columns }: ImportSettings) =>
  Object.entries(columns).flatMap(([letter, column]) => (column.is === 'figure' ? [{ letter, column }] : []));

/** A table of somebody’s becomes facts: pasted, matched, checked, written. */
export function TablesPanel() {
  const say = useWords();
  const [choices] = useAsked('tables.choices', {});
  const { table, pasted, answer, reading, settled, step, plan, refused, written, ...actions } = useImport();
  const { paste, take, leave, readAs, settle, write } = actions;
  const isClean = plan !== null && plan.refused.length + plan.others.length === 0 && plan.facts > 0;
  const name = table === null ? undefined : (table.name ?? say(words.pasted));
  return (
    <>
      <PanelHead title={say(words.title)} note={name}>
        <Steps now={step} />
        {table !== null && (
          <button type="button" onClick={leave}>
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
      {answer?.is === 'unread' && (
        <div class="refusal" role="alert">
          <p>{say(answer.refusal)}</p>
          <button type="button" onClick={() => readAs('windows-1252')}>
            {say(words.windows)}
          </button>
        </div>
      )}
      {written !== null && table === null && (
        <p class="sheet written" role="status">
          <span title={written.paths.join(', ')}>
            {say(words.written)}: {written.facts.length} {say(words.numbers)}.
          </span>
        </p>
      )}
      {table === null && <PasteTable pasted={pasted} paste={paste} take={take} />}
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
