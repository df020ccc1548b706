import { useState } from 'preact/hooks';
import type { Path } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages } from '../../i18n/locale.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { Trouble } from './check-spec.ts';
import type { RowRole } from './chart-spec.ts';
import { chartsWords, roleNames } from './charts-words.ts';
import type { RowLine } from './look-at-chart.ts';

export interface RowActions {
  readonly move: (path: Path, by: number) => void;
  readonly takeOut: (fact: string) => void;
  readonly highlight: (path: Path, on: boolean) => void;
  readonly role: (path: Path, role: string) => void;
  readonly label: (path: Path, label: Bilingual) => void;
}

const startsWith = (path: Path, start: Path) => start.every((step, index) => path[index] === step);

/** The rows of the chart: each with its figure, to be put in order, named, highlighted and taken out. */
export function RowList({
  rows,
  roles,
  troubles,
  act,
}: {
  readonly rows: readonly RowLine[];
  readonly roles: readonly RowRole[];
  readonly troubles: readonly Trouble[];
  readonly act: RowActions;
}) {
  const [dragged, setDragged] = useState<Path | null>(null);
  return (
    <ol class="rows">
      {rows.map((row) => {
        const { path } = row;
        const own = troubles.filter((trouble) => trouble.path.length > 0 && startsWith(trouble.path, path));
        // What is told of all rows together is marked at the one without which it would not be.
        const isOdd = troubles.some(({ mends }) => {
          const outs = mends.flatMap((mend) => (mend.kind === 'take-out' ? [mend.fact] : []));
          return outs.length === 1 && row.facts.some(({ id }) => id === outs[0]);
        });
        return (
          <li
            key={`${row.facts.map(({ id }) => id).join()} ${row.unknown.join()}`}
            class={own.length > 0 || isOdd ? 'row wrong' : 'row'}
            onDragOver={(event) => {
              if (dragged && dragged.slice(0, -1).join() === path.slice(0, -1).join()) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              if (dragged) act.move(dragged, Number(path.at(-1)) - Number(dragged.at(-1)));
              setDragged(null);
            }}
          >
            <Row row={row} roles={roles} troubles={own} isOdd={isOdd} act={act} onDrag={setDragged} />
          </li>
        );
      })}
    </ol>
  );
}

function Row({
  row: { path, role, label, isHighlighted, facts, unknown },
  roles,
  troubles,
  isOdd,
  act,
  onDrag,
}: {
  readonly row: RowLine;
  readonly roles: readonly RowRole[];
  readonly troubles: readonly Trouble[];
  readonly isOdd: boolean;
  readonly act: RowActions;
  readonly onDrag: (path: Path) => void;
}) {
  const say = useWords();
  const language = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const last = facts.at(-1);
  const name = label?.[language] ?? last?.name[language] ?? unknown.join();
  const isListed = typeof path.at(-1) === 'number';
  const figure = facts.map(({ printed }) => printed[language]).join(' → ');
  const canPlace = roles.length > 1 && roles.some((each) => each.role === role);
  return (
    <>
      <div class="row-line">
        <button
          type="button"
          class="handle"
          draggable={isListed}
          disabled={!isListed}
          aria-label={`${say(chartsWords.handle)}: ${name}`}
          onDragStart={() => onDrag(path)}
          onKeyDown={(event) => {
            const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
            if (by === undefined) return;
            event.preventDefault();
            act.move(path, by);
          }}
        >
          ⠿
        </button>
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
          {facts.map((fact) => (
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
                  onInput={({ currentTarget }) => act.label(path, { ...label, [each]: currentTarget.value })}
                />
              </label>
            ))}
          <div class="row-ways">
            <button type="button" aria-pressed={isHighlighted} onClick={() => act.highlight(path, !isHighlighted)}>
              {say(chartsWords.highlight)}
            </button>
            {canPlace && (
              <label>
                {say(chartsWords.role)}{' '}
                <select value={role} onChange={({ currentTarget }) => act.role(path, currentTarget.value)}>
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
