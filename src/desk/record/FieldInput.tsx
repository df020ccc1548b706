import { useId } from 'preact/hooks';
import type { Field } from '../../facts/forms/form.ts';
import type { FieldRefusal, Typed, TypedRecord } from '../../facts/forms/typed.ts';
import type { Path } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { type Language, languages } from '../../i18n/locale.ts';
import { useLanguage, useWords } from '../client/words.ts';
import { placeAddress } from '../client/place.ts';
import { newOne, recordWords } from './record-words.ts';
import { Reference } from './Reference.tsx';
import { typedAt } from '../../facts/forms/typed-path.ts';

/** What every field of a form is drawn from. */
export interface FormState {
  readonly typed: TypedRecord;
  readonly suggested: TypedRecord;
  /** Those that are shown by now. */
  readonly refusals: readonly FieldRefusal[];
  readonly names: Readonly<Record<string, Bilingual>>;
  /** The address of the form, to come back to from another; what stands in it is kept until then. */
  readonly here: string;
  readonly hold: () => void;
  /** In which its numbers are read. */
  readonly language: Language;
  readonly isFixed: (key: string) => boolean;
  readonly change: (path: Path, value: Typed) => void;
  readonly leave: (path: Path) => void;
}

const text = (typed: Typed | undefined): string => (typeof typed === 'string' ? typed : '');

const texts = (typed: Typed | undefined): readonly string[] =>
  Array.isArray(typed) ? typed.filter((each): each is string => typeof each === 'string') : [];

const isSame = (one: Path, other: Path): boolean =>
  one.length === other.length && one.every((step, index) => other[index] === step);

interface Props {
  readonly field: Field;
  readonly path: Path;
  readonly form: FormState;
}

/** What a refusal says under its field. */
function Refused({ id, said }: { readonly id: string; readonly said: readonly FieldRefusal[] }) {
  const say = useWords();
  return (
    <p id={id} class="refused" role={said.length > 0 ? 'alert' : undefined}>
      {said.map(({ message }) => say(message)).join(' ')}
    </p>
  );
}

/** A text in both languages: two fields under one name. */
function WordsInput({ field, path, form }: Props) {
  const say = useWords();
  const id = useId();
  return (
    <fieldset class="field" aria-describedby={`${id}-help`}>
      <legend>
        <Name field={field} />
      </legend>
      <Help id={`${id}-help`} field={field} />
      {languages.map((language) => {
        const at = [...path, language];
        const said = form.refusals.filter((refusal) => isSame(refusal.path, at) || isSame(refusal.path, path));
        return (
          <div class="in-language" key={language}>
            <label for={`${id}-${language}`}>
              <abbr title={say(language === 'id' ? recordWords.indonesian : recordWords.english)}>
                {language.toUpperCase()}
              </abbr>
            </label>
            <textarea
              id={`${id}-${language}`}
              rows={1}
              lang={language}
              placeholder={field.example[language]}
              aria-describedby={`${id}-${language}-said`}
              aria-invalid={said.length > 0}
              value={text(typedAt(form.typed, at))}
              onInput={(event) => form.change(at, event.currentTarget.value)}
              onBlur={() => form.leave(at)}
            />
            <Refused id={`${id}-${language}-said`} said={said.slice(0, 1)} />
          </div>
        );
      })}
    </fieldset>
  );
}

function Name({ field }: { readonly field: Field }) {
  const say = useWords();
  return (
    <>
      {say(field.label)}
      {field.empty !== 'refused' && <span class="quiet"> {say(recordWords.optional)}</span>}
    </>
  );
}

const Help = ({ id, field }: { readonly id: string; readonly field: Field }) => {
  const say = useWords();
  return (
    <p id={id} class="quiet">
      {say(field.help)}
    </p>
  );
};

/** Fields of their own under one name, once or several times. */
function GroupInput({ field, path, form }: Props & { readonly field: Field & { readonly kind: 'group' | 'groups' } }) {
  const say = useWords();
  const id = useId();
  const typed = typedAt(form.typed, path);
  const count = field.kind === 'groups' ? Math.max(1, Array.isArray(typed) ? typed.length : 0) : 1;
  const paths = field.kind === 'group' ? [path] : Array.from({ length: count }, (_, index) => [...path, index]);
  const said = form.refusals.filter((refusal) => isSame(refusal.path, path));
  return (
    <fieldset class="field group" aria-describedby={`${id}-help`}>
      <legend>
        <Name field={field} />
      </legend>
      <Help id={`${id}-help`} field={field} />
      <Refused id={`${id}-said`} said={said} />
      {paths.map((at, index) => (
        <div
          class="rows"
          key={index}
          role={field.kind === 'groups' ? 'group' : undefined}
          aria-label={field.kind === 'groups' ? `${say(field.label)} ${index + 1}` : undefined}
        >
          {field.fields.map((inner) => (
            <FieldInput key={inner.key} field={inner} path={[...at, inner.key]} form={form} />
          ))}
        </div>
      ))}
      {field.kind === 'groups' && (
        <button type="button" onClick={() => form.change([...path, count], {})}>
          {say(recordWords.add)}: {say(field.label).toLowerCase()}
        </button>
      )}
    </fieldset>
  );
}

/** A new record of the kind that a field names, from which one comes back here with it chosen. */
function NewOne({
  field,
  path,
  form,
}: Props & { readonly field: Field & { readonly kind: 'reference' | 'references' } }) {
  const language = useLanguage();
  // One more of several stands behind them.
  const at = field.kind === 'references' ? [...path, texts(typedAt(form.typed, path)).length] : path;
  const given = { back: form.here.slice(1), field: at.join('.') };
  return (
    <a class="quiet" href={placeAddress('record', [`new-${field.to}`], given)} onClick={form.hold}>
      {newOne(language, field.to)}…
    </a>
  );
}

/** One field of a form, with its name, its sentence and what is wrong with it. */
export function FieldInput({ field, path, form }: Props) {
  const say = useWords();
  const language = useLanguage();
  const id = useId();
  if (field.kind === 'words') return <WordsInput field={field} path={path} form={form} />;
  if (field.kind === 'group' || field.kind === 'groups') return <GroupInput field={field} path={path} form={form} />;
  const typed = typedAt(form.typed, path);
  const suggested = text(typedAt(form.suggested, path));
  const said = form.refusals.filter((refusal) => path.every((step, index) => refusal.path[index] === step)).slice(0, 1);
  const common = {
    id,
    'aria-describedby': `${id}-help ${id}-said`,
    'aria-invalid': said.length > 0,
    onBlur: () => form.leave(path),
  };
  const isNumber = field.kind === 'value' || field.kind === 'number';
  const placeholder = suggested === '' ? field.example[isNumber ? form.language : language] : suggested;
  const choices = field.kind === 'choice' ? field.choices : field.kind === 'formula' ? field.operations : null;
  const input = () => {
    if (field.kind === 'reference' || field.kind === 'references') {
      const isMany = field.kind === 'references';
      const one = text(typed);
      return (
        <>
          <Reference
            to={field.to}
            isMany={isMany}
            ids={isMany ? texts(typed) : one === '' ? [] : [one]}
            id={id}
            label={say(field.label)}
            describedBy={common['aria-describedby']}
            isInvalid={said.length > 0}
            placeholder={`${say(recordWords.find)}…`}
            names={form.names}
            onChange={(ids) => form.change(path, isMany ? ids : (ids[0] ?? ''))}
          />
          <NewOne field={field} path={path} form={form} />
        </>
      );
    }
    if (choices !== null) {
      const proposed = choices.find(({ value }) => value === suggested);
      return (
        <select {...common} value={text(typed)} onChange={(event) => form.change(path, event.currentTarget.value)}>
          <option value="">{proposed === undefined ? say(recordWords.pick) : say(proposed.label)}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {say(label)}
            </option>
          ))}
        </select>
      );
    }
    const value = field.kind === 'lines' ? texts(typed).join('\n') : text(typed);
    const put = (written: string) => form.change(path, field.kind === 'lines' ? written.split('\n') : written);
    return field.kind === 'lines' ? (
      <textarea
        {...common}
        rows={2}
        placeholder={placeholder}
        value={value}
        onInput={(event) => put(event.currentTarget.value)}
      />
    ) : (
      <input
        {...common}
        type="text"
        spellcheck={field.kind === 'line'}
        readOnly={form.isFixed(field.key)}
        placeholder={placeholder}
        value={value}
        onInput={(event) => put(event.currentTarget.value)}
      />
    );
  };
  return (
    <div class="field">
      <label for={id}>
        <Name field={field} />
      </label>
      <Help id={`${id}-help`} field={field} />
      {input()}
      {field.kind === 'value' && (
        <button
          type="button"
          class="plain"
          onClick={() => form.change(path, say(recordWords.notReported).toLowerCase())}
        >
          {say(recordWords.notReported)}
        </button>
      )}
      {field.kind === 'formula' && <Formula field={field} chosen={text(typed)} />}
      <Refused id={`${id}-said`} said={said} />
    </div>
  );
}

/** What the chosen calculation does, and how it is written on paper. */
function Formula({ field, chosen }: { readonly field: Field & { readonly kind: 'formula' }; readonly chosen: string }) {
  const say = useWords();
  const operation = field.operations.find(({ value }) => value === chosen);
  return operation === undefined ? null : (
    <p class="paper">
      {say(operation.help)} <span>{say(operation.formula)}</span>
    </p>
  );
}
