import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Bilingual, ReferredKind } from '../../facts/schema/common.ts';
import { ask } from '../client/ask.ts';
import { useLanguage, useWords } from '../client/words.ts';
import type { RecordRow } from '../../search/find-records.ts';
import { recordWords } from './record-words.ts';

interface FinderProps {
  readonly to: ReferredKind;
  readonly id: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly placeholder: string;
  readonly onChoose: (id: string) => void;
}

/** A field in which a record is looked for by its words, value, place or year, and chosen from what is found. */
function Finder({ to, id, describedBy, isInvalid, placeholder, onChoose }: FinderProps) {
  const language = useLanguage();
  const list = useId();
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [rows, setRows] = useState<readonly RecordRow[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    let isLatest = true;
    const wait = setTimeout(() => {
      void ask('record.options', { to, query }).then((found) => {
        if (isLatest) setRows(found);
      });
    }, 120);
    return () => {
      isLatest = false;
      clearTimeout(wait);
    };
  }, [isOpen, query]);
  const choose = (row: RecordRow | undefined) => {
    if (row === undefined) return;
    setQuery('');
    setOpen(false);
    onChoose(row.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return setOpen(false);
    if (event.key === 'Enter') {
      event.preventDefault();
      if (isOpen) choose(rows[active]);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setOpen(true);
    if (isOpen) setActive((active + step + rows.length) % Math.max(1, rows.length));
  };
  return (
    <div class="finder">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        aria-expanded={isOpen}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && rows[active] !== undefined ? `${list}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        placeholder={placeholder}
        value={query}
        onInput={(event) => {
          setQuery(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <ul id={list} role="listbox" hidden={!isOpen || rows.length === 0} aria-label={recordWords.find[language]}>
        {rows.map((row, index) => (
          <li
            key={row.id}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === active}
            onMouseDown={(event) => {
              // The field keeps the focus, and with it the list, until the choice is made.
              event.preventDefault();
              choose(row);
            }}
          >
            {row.value !== null && <b>{row.value[language]}</b>} {row.title[language]}
            <span class="quiet">{row.detail[language]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface ReferenceProps {
  readonly to: ReferredKind;
  readonly isMany: boolean;
  readonly ids: readonly string[];
  readonly id: string;
  readonly label: string;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly placeholder: string;
  readonly names: Readonly<Record<string, Bilingual>>;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The records that a field names, each as it is called, with what takes it out again; and the field to look for another. */
export function Reference({ isMany, ids, names, onChange, label, id, ...finder }: ReferenceProps) {
  const say = useWords();
  const language = useLanguage();
  const chosen = useRef<HTMLUListElement>(null);
  const isAsking = isMany || ids.length === 0;
  const focus = () =>
    // What was pressed is gone from the page.
    requestAnimationFrame(
      () => document.getElementById(id)?.focus() ?? chosen.current?.querySelector('button')?.focus(),
    );
  return (
    <>
      {ids.length > 0 && (
        <ul class="chosen" ref={chosen} aria-label={label}>
          {ids.map((each) => (
            <li key={each}>
              <span>
                {names[each]?.[language] ?? each}
                <code class="quiet">{each}</code>
              </span>
              <button
                type="button"
                class="plain"
                aria-label={`${say(isMany ? recordWords.remove : recordWords.change)}: ${label}`}
                onClick={() => {
                  onChange(ids.filter((other) => other !== each));
                  focus();
                }}
              >
                {say(isMany ? recordWords.remove : recordWords.change)}
              </button>
            </li>
          ))}
        </ul>
      )}
      {isAsking && (
        <Finder
          {...finder}
          id={id}
          onChoose={(added) => {
            onChange(isMany ? [...ids.filter((other) => other !== added), added] : [added]);
            focus();
          }}
        />
      )}
    </>
  );
}
