import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldsFor, type Field, type Form } from '../../facts/forms/form.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import type { TypedRecord } from '../../facts/forms/typed.ts';
import type { Path } from '../../facts/problem.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useWords } from '../client/words.ts';
import { FieldInput, type FormState } from './FieldInput.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { recordWords } from './record-words.ts';
import { keepTyped, useRecord } from './use-record.ts';

interface Props {
  readonly kind: RecordKind;
  /** The record that is corrected; null for a new one. */
  readonly was: string | null;
  readonly form: Form;
  readonly first: TypedRecord;
  readonly onSaved: (id: string) => void;
  readonly onDiscarded: () => void;
}

/** The address comes last: it is proposed from everything else. */
const inOrder = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(({ key }) => key !== 'id'),
  ...fields.filter(({ key }) => key === 'id'),
];

/** A form with what comes of it beside it. */
export function RecordForm({ kind, was, form, first, onSaved, onDiscarded }: Props) {
  const say = useWords();
  const { typed, outcome, review, refused, isSaving, change, save, at } = useRecord(kind, was, first);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const isEdit = was !== null;
  const seen = (path: Path) => isAsked || isEdit || [...left].some((each) => path.join('.').startsWith(each));
  const hidden = outcome?.hidden ?? [];
  const fields = inOrder(fieldsFor(form, at(['operation']))).filter(({ key }) => !hidden.includes(key));
  const isSeldom = ({ key, empty }: Field) =>
    empty === 'absent' && key !== 'rule' && key !== 'members' && at([key]) === undefined;
  const state: FormState = {
    typed,
    suggested: outcome?.suggested ?? {},
    refusals: (outcome?.refusals ?? []).filter(({ path }) => seen(path)),
    names: outcome?.names ?? {},
    here: isEdit ? `${kind}/${was}` : `new-${kind}`,
    isFixed: (key) => isEdit && key === 'id',
    change,
    leave: (path) => setLeft((known) => new Set([...known, path.join('.')])),
  };
  const submit = async () => {
    setAsked(true);
    const id = await save();
    if (id !== null) return onSaved(id);
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus());
  };
  const latest = useRef(submit);
  latest.current = submit;
  useEffect(() => {
    if (!isEdit) element.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
    const onKey = (event: KeyboardEvent) => {
      // Another panel may be open over this one.
      const isShown = element.current?.checkVisibility() === true;
      if (!isShown || !(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      void latest.current();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  const shown = fields.filter((field) => !isSeldom(field));
  const seldom = fields.filter(isSeldom);
  return (
    <form
      class="record-form"
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <div class="sheet fields">
        {shown.map((field) => (
          <FieldInput key={field.key} field={field} path={[field.key]} form={state} />
        ))}
        {seldom.length > 0 && (
          <details>
            <summary>{say(recordWords.more)}</summary>
            {seldom.map((field) => (
              <FieldInput key={field.key} field={field} path={[field.key]} form={state} />
            ))}
          </details>
        )}
      </div>
      <aside class="sheet outcome" aria-label={say(recordWords.outcome)}>
        <div class="actions">
          <button type="submit" class="primary" disabled={isSaving}>
            {say(isSaving ? recordWords.saving : recordWords.save)}
          </button>
          <button
            type="button"
            onClick={() => {
              keepTyped(kind, was, null);
              onDiscarded();
            }}
          >
            {say(recordWords.discard)}
          </button>
          <p class="quiet">{say(recordWords.kept)}</p>
        </div>
        {refused !== null && <Refusal said={refused} />}
        {outcome !== null && (
          <OutcomeView
            outcome={outcome}
            review={review}
            isEdit={isEdit}
            labels={Object.fromEntries(fields.map(({ key, label }) => [key, say(label)]))}
          />
        )}
      </aside>
    </form>
  );
}
