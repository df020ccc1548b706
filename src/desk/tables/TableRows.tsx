import type { Answer } from '../client/ask.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { ImportSettings, TableColumn } from '../../tables/import-settings.ts';
import type { Reading } from './use-import.ts';
import { tablesWords as words } from './tables-words.ts';

type Row = Reading['rows'][number];
type Choices = Answer<'tables.choices'>;

const plainRoles = ['place', 'period', 'status', 'unit', 'ignore'] as const;

const asRole = (value: string, before: TableColumn): TableColumn => {
  const role = plainRoles.find((is) => is === value);
  if (role !== undefined) return { is: role };
  const more = before.is === 'figure' ? before : {};
  return { ...more, is: 'figure', indicator: value.replace(/^figure /, '') };
};

const roleOf = (column: TableColumn): string => (column.is === 'figure' ? `figure ${column.indicator}` : column.is);

/** What a column of the table is: always to be corrected. */
function ColumnRole({
  letter,
  head,
  column,
  choices,
  change,
}: {
  readonly letter: string;
  readonly head: string;
  readonly column: TableColumn;
  readonly choices: Choices;
  readonly change: (column: TableColumn) => void;
}) {
  const say = useWords();
  return (
    <th scope="col">
      <label for={`column-${letter}`}>
        {letter} · {head}
      </label>
      <select
        id={`column-${letter}`}
        class={column.is === 'ignore' ? 'ignored' : ''}
        value={roleOf(column)}
        onChange={({ currentTarget }) => change(asRole(currentTarget.value, column))}
      >
        {plainRoles.map((is) => (
          <option key={is} value={is}>
            {say(words.roles[is])}
          </option>
        ))}
        <optgroup label={say(words.numbersOf)}>
          <option value="figure ">{say(words.measure)}</option>
          {choices.indicators.map(({ id, name }) => (
            <option key={id} value={`figure ${id}`}>
              {say(name)}
            </option>
          ))}
        </optgroup>
      </select>
    </th>
  );
}

const tagClass = {
  ready: 'tag',
  recorded: 'tag plain',
  waits: 'tag warning',
  skipped: 'tag plain',
  refused: 'tag warning',
} as const;

function TableRow({
  row: { row, kind, state, cells, place, figures },
  columns,
  settings,
  why,
}: {
  readonly row: Row;
  readonly columns: Reading['columns'];
  readonly settings: ImportSettings;
  readonly why: readonly Bilingual[];
}) {
  const say = useWords();
  const language = useLanguage();
  const reasons = [...why, ...Object.values(figures).flatMap((figure) => figure.why ?? [])];
  return (
    <tr class={`${kind} ${state ?? ''}`}>
      <th scope="row">{row}</th>
      {columns.map(({ letter }, index) => {
        const column = settings.columns[letter];
        const figure = figures[letter];
        const text = cells[index] ?? '';
        if (column?.is === 'place')
          return (
            <td key={letter}>
              {text}
              {place !== null && (
                <small>
                  {' '}
                  → {say(place.name)} {place.code}
                </small>
              )}
            </td>
          );
        if (column?.is !== 'figure' || figure === undefined)
          return (
            <td key={letter} class={column?.is === 'ignore' ? 'ignored' : ''}>
              {text}
            </td>
          );
        const printed = figure.printed[language];
        return (
          <td key={letter} class={`number ${figure.is}`}>
            {printed ?? (figure.is === 'ready' ? <small>{say(words.notReported)}</small> : text)}
          </td>
        );
      })}
      <td>
        <span class={state === null ? 'tag plain' : tagClass[state]}>
          {say(state === null ? words.kinds[kind] : words.states[state])}
        </span>
        {reasons.map((reason) => (
          <small class="why" key={reason.en}>
            {say(reason)}
          </small>
        ))}
      </td>
    </tr>
  );
}

/** The table as it came, with what each column is and how far each row has come. */
export function TableRows({
  reading,
  settings,
  choices,
  refused,
  settle,
}: {
  readonly reading: Reading;
  readonly settings: ImportSettings;
  readonly choices: Choices;
  readonly refused: Answer<'tables.plan'>['refused'];
  readonly settle: (more: Partial<ImportSettings>) => void;
}) {
  const say = useWords();
  const { columns, rows, sheets, remarks } = reading;
  const whyOf = (row: number) =>
    refused.filter(({ cell }) => cell.replace(/^[A-Z]+/, '') === String(row)).flatMap(({ messages }) => messages);
  return (
    <section class="sheet rows" aria-labelledby="rows-title">
      <h2 id="rows-title">
        {say(words.check)} {rows.filter(({ kind }) => kind === 'data').length}
      </h2>
      <div class="how">
        {sheets.length > 1 && (
          <p>
            <label for="sheet">{say(words.sheet)}</label>{' '}
            <select
              id="sheet"
              value={settings.sheet ?? ''}
              onChange={({ currentTarget }) => settle({ sheet: currentTarget.value, columns: {}, answers: {} })}
            >
              {sheets.map(({ name, isHidden }) => (
                <option key={name} value={name ?? ''}>
                  {name} {isHidden ? `(${say(words.hidden)})` : ''}
                </option>
              ))}
            </select>
          </p>
        )}
        <p>
          <label for="head-row">{say(words.headRow)}</label>{' '}
          <input
            id="head-row"
            type="number"
            min={0}
            max={rows.length}
            value={settings.head}
            onChange={({ currentTarget }) => settle({ head: Math.max(0, Math.trunc(Number(currentTarget.value))) })}
          />
        </p>
        {remarks.map((remark) => (
          <p class="quiet" key={remark.en}>
            {say(remark)}
          </p>
        ))}
      </div>
      <div class="scroller" tabIndex={0} role="group" aria-labelledby="rows-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{say(words.row)}</th>
              {columns.map(({ letter, head }) => (
                <ColumnRole
                  key={letter}
                  letter={letter}
                  head={head}
                  column={settings.columns[letter] ?? { is: 'ignore' }}
                  choices={choices}
                  change={(column) => settle({ columns: { ...settings.columns, [letter]: column } })}
                />
              ))}
              <th scope="col">{say(words.state)}</th>
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ kind }) => kind !== 'empty')
              .map((row) => (
                <TableRow key={row.row} row={row} columns={columns} settings={settings} why={whyOf(row.row)} />
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
