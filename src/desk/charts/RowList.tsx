import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Path } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import type { RowRole } from '../../charts/editing/row-roles.ts';
import type { Trouble } from '../../library/check-chart-spec.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { chartsWords, roleNames } from './charts-words.ts';
import type { RowNow } from './rows-now.ts';

/** What may be done with a row, which goes by its key: its place may be another by the time it is done. */
export interface RowActions {
  readonly move: (key: string, by: number) => void;
  readonly takeOut: (fact: string) => void;
  readonly highlight: (key: string, on: boolean) => void;
  readonly role: (key: string, role: string) => void;
  readonly label: (key: string, label: Bilingual) => void;
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

const listOf = ({ path }: RowNow) => path.slice(0, -1).join();

/** The rows of the chart: each with its figure, to be put in order, named, highlighted and taken out. */
export function RowList({
  rows,
  roles,
  troubles,
  act,
}: {
  readonly rows: readonly RowNow[];
  readonly roles: readonly RowRole[];
  readonly troubles: readonly Trouble[];
  readonly act: RowActions;
}) {
  const [dragged, setDragged] = useState<RowNow | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement | null>(null);
  // A row that is moved by the keyboard takes the focus along, so that it can be moved again.
  useLayoutEffect(() => {
    if (held.current !== null && document.activeElement !== held.current) held.current.focus();
    held.current = null;
  });
  const move = (key: string, by: number) => {
    const { activeElement } = document;
    held.current = activeElement instanceof HTMLElement && list.current?.contains(activeElement) ? activeElement : null;
    act.move(key, by);
  };
  return (
    <ol class="rows" ref={list}>
      {rows.map((row) => {
        const { path, key, facts } = row;
        const own = troubles.filter((trouble) => trouble.path.length > 0 && startsWith(trouble.path, path));
        // What is told of all rows together is marked at the one without which it would not be.
        const isOdd = troubles.some(({ mends }) => {
          const outs = mends.flatMap((mend) => (mend.kind === 'take-out' ? [mend.fact] : []));
          return outs.length === 1 && facts.some((id) => id === outs[0]);
        });
        return (
          <li
            key={key}
            class={own.length > 0 || isOdd ? 'row wrong' : 'row'}
            onDragOver={(event) => {
              if (dragged && listOf(dragged) === listOf(row)) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged) act.move(dragged.key, Number(path.at(-1)) - Number(dragged.path.at(-1)));
              setDragged(null);
            }}
          >
            <Row
              row={row}
              roles={roles}
              troubles={own}
              isOdd={isOdd}
              act={{ ...act, move }}
              onDrag={() => setDragged(row)}
            />
          </li>
        );
      })}
    </ol>
  );
}

function Row({
  row: { key, path, role, label, isHighlighted, lines, unknown },
  roles,
  troubles,
  isOdd,
  act,
  onDrag,
}: {
  readonly row: RowNow;
  readonly roles: readonly RowRole[];
  readonly troubles: readonly Trouble[];
  readonly isOdd: boolean;
  readonly act: RowActions;
  readonly onDrag: () => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const last = lines.at(-1);
  const written = label?.[language] ?? '';
  const name = written === '' ? (last?.name[language] ?? unknown.join()) : written;
  const isListed = typeof path.at(-1) === 'number';
  const figure = lines.map(({ printed }) => printed[language]).join(' → ');
  const canPlace = roles.length > 1 && roles.some((each) => each.role === role);
  return (
    <>
      <div class="row-line">
        {isListed ? (
          // No <button>: Firefox drags none.
          <span
            role="button"
            tabIndex={0}
            class="handle"
            draggable
            aria-label={`${say(chartsWords.handle)}: ${name}`}
            onDragStart={({ dataTransfer }) => {
              // Firefox drags nothing that carries nothing.
              dataTransfer?.setData('text/plain', name);
              onDrag();
            }}
            onKeyDown={(event) => {
              const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
              if (by === undefined) return;
              event.preventDefault();
              act.move(key, by);
            }}
          >
            ⠿
          </span>
        ) : (
          <span class="handle" />
        )}
        <button type="button" class="row-name" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <span>
            {name} {role !== 'rows' && roleNames[role] && <span class="tag plain">{say(roleNames[role])}</span>}
          </span>
          <b>{figure}</b>
        </button>
        <button
          type="button"
          class="out"
          aria-label={`${say(chartsWords.takeOut)}: ${name}`}
          onClick={() => act.takeOut(last?.id ?? unknown[0] ?? '')}
        >
          ×
        </button>
      </div>
      {isOdd && troubles.length === 0 && <p class="row-trouble">{say(chartsWords.notHere)}</p>}
      {troubles.map(({ message }) => (
        <p key={message.en} class="row-trouble">
          {say(message)}
        </p>
      ))}
      {isOpen && (
        <div class="row-more">
          {lines.map((fact) => (
            <p key={fact.id} class="quiet">
              {fact.what[language]}, {fact.name[language]}, {fact.period[language]}
            </p>
          ))}
          {label !== null &&
            languages.map((each) => (
              <label key={each}>
                {say(chartsWords.name)} · {each.toUpperCase()}
                <input
                  lang={each}
                  value={label[each]}
                  onInput={({ currentTarget }) => act.label(key, { ...label, [each]: currentTarget.value })}
                />
              </label>
            ))}
          <div class="row-ways">
            {isListed && (
              <>
                <button type="button" onClick={() => act.move(key, -1)}>
                  {say(chartsWords.up)}
                </button>
                <button type="button" onClick={() => act.move(key, 1)}>
                  {say(chartsWords.down)}
                </button>
              </>
            )}
            <button type="button" aria-pressed={isHighlighted} onClick={() => act.highlight(key, !isHighlighted)}>
              {say(chartsWords.highlight)}
            </button>
            {canPlace && (
              <label>
                {say(chartsWords.role)}{' '}
                <select value={role} onChange={({ currentTarget }) => act.role(key, currentTarget.value)}>
                  {roles.map((each) => (
                    <option key={each.role} value={each.role}>
                      {say(roleNames[each.role] ?? { id: each.role, en: each.role })}
                    </option>
                  ))}
                </select>
              </label>
            )}
          </div>
        </div>
      )}
    </>
  );
}
