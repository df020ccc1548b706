import { useEffect, useRef, useState } from 'preact/hooks';
import { fieldsFor, type Field, type Form } from '../../facts/forms/form.ts';
import { isBlank } from '../../facts/forms/typed.ts';
import type { Path } from '../../facts/problem.ts';
import { Refusal } from '../client/Refusal.tsx';
import { useLanguage, useWords } from '../client/words.ts';
import { FieldInput, type FormState } from './FieldInput.tsx';
import { OutcomeView } from './OutcomeView.tsx';
import { recordWords } from './record-words.ts';
import { formAddress, type FormPlace, forgetForm, type KeptForm } from './kept-forms.ts';
import { useRecord } from './use-record.ts';

interface Props {
  readonly place: FormPlace;
  readonly form: Form;
  readonly first: KeptForm;
  readonly onSaved: (id: string) => void;
  readonly onDiscarded: () => void;
}

/** The address comes last: it is proposed from everything else. */
const inOrder = (fields: readonly Field[]): readonly Field[] => [
  ...fields.filter(({ key }) => key !== 'id'),
  ...fields.filter(({ key }) => key === 'id'),
];

/** A form with what comes of it beside it. */
export function RecordForm({ place, form, first, onSaved, onDiscarded }: Props) {
  const say = useWords();
  const spoken = useLanguage();
  const { was } = place;
  const { typed, language, outcome, review, refused, isSaving, change, take, save, at, hold } = useRecord(place, first);
  // Where a field stands is decided once: it must not move away under the hands of who fills it in.
  const [held] = useState(
    () => new Set(Object.entries(typed).flatMap(([key, value]) => (isBlank(value) ? [] : [key]))),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [isAsked, setAsked] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const isEdit = was !== null;
  const seen = (path: Path) => isAsked || isEdit || [...left].some((each) => path.join('.').startsWith(each));
  const hidden = outcome?.hidden ?? [];
  const fields = inOrder(fieldsFor(form, at(['operation']))).filter(({ key }) => !hidden.includes(key));
  const isSeldom = ({ key, empty }: Field) =>
    empty === 'absent' && key !== 'rule' && key !== 'members' && !held.has(key);
  const state: FormState = {
    typed,
    suggested: outcome?.suggested ?? {},
    refusals: (outcome?.refusals ?? []).filter(({ path }) => seen(path)),
    names: outcome?.names ?? {},
    here: formAddress(place),
    language,
    hold,
    isFixed: (key) => isEdit && key === 'id',
    change,
    leave: (path) => setLeft((known) => new Set([...known, path.join('.')])),
  };
  const submit = async () => {
    setAsked(true);
    const id = await save();
    if (id !== null) return onSaved(id);
    requestAnimationFrame(() => {
      const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid=true]');
      wrong?.closest('details')?.setAttribute('open', '');
      wrong?.focus();
    });
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
        {language !== spoken && <p class="quiet">{say(recordWords.readAs[language])}</p>}
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
              forgetForm(place);
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
            take={take}
            labels={Object.fromEntries(fields.map(({ key, label }) => [key, say(label)]))}
          />
        )}
      </aside>
    </form>
  );
}
