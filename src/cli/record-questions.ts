import { applies, completeTyped, type FormContext, suggestTyped } from '../facts/forms/suggest-typed.ts';
import type { Field } from '../facts/forms/form.ts';
import { describeForm } from '../facts/forms/describe-form.ts';
import type { RecordKind } from '../facts/forms/record-names.ts';
import { isBlank, readTyped, textOf, type Typed, type TypedRecord } from '../facts/forms/typed.ts';
import { typedAt, withTyped } from '../facts/forms/typed-path.ts';
import type { Path } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { asWritten, suggest } from '../facts/suggest.ts';
import { languages } from '../i18n/locale.ts';
import { recordForm } from '../press/record/record-form.ts';
import { membersKey } from '../press/record/try-record.ts';
import { findRecords, idsOf } from '../search/find-records.ts';
import type { Answers, Question } from './ask.ts';

/** One thing to be typed: a field, one of its halves, or a field inside it. */
interface Leaf {
  readonly name: string;
  readonly field: Field;
  readonly path: Path;
  /** What this is a half or a part of, where that may be left out: it is then, when its first part is. */
  readonly partOf: Path | null;
  /** The calculation that it belongs to. */
  readonly operation: string | null;
  readonly inLanguage: Bilingual | null;
}

const tongue = {
  id: { id: ', dalam bahasa Indonesia', en: ', in Indonesian' },
  en: { id: ', dalam bahasa Inggris', en: ', in English' },
} as const;

/** A list of things may have so many entries in a terminal; the desk and the file have room for more. */
const mostEntries = 4;

const kebab = (key: string): string =>
  key === membersKey ? 'facts' : key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function leavesOf(field: Field, above: Pick<Leaf, 'path' | 'name' | 'partOf' | 'operation'>): readonly Leaf[] {
  const path = [...above.path, field.key];
  const name = above.name === '' ? kebab(field.key) : `${above.name}-${kebab(field.key)}`;
  const own: Leaf = { ...above, name, field, path, inLanguage: null };
  const partOf = above.partOf ?? (field.empty === 'refused' ? null : path);
  const inside = (at: Pick<Leaf, 'path' | 'name' | 'partOf'>, fields: readonly Field[]) =>
    fields.flatMap((inner) => leavesOf(inner, { ...above, ...at }));
  switch (field.kind) {
    case 'words':
      return languages.map((language) => ({
        ...own,
        partOf,
        path: [...path, language],
        name: `${name}-${language}`,
        inLanguage: tongue[language],
      }));
    case 'group':
      return inside({ path, name, partOf }, field.fields);
    case 'groups':
      return Array.from({ length: mostEntries }, (_, index) => {
        const at = [...path, index];
        return inside({ path: at, name: `${name}-${index + 1}`, partOf: index === 0 ? partOf : at }, field.fields);
      }).flat();
    case 'formula':
      return [
        own,
        ...field.operations.flatMap(({ value, fields }) =>
          fields.flatMap((inner) => leavesOf(inner, { ...above, operation: value })),
        ),
      ];
    default:
      return [own];
  }
}

const made = new Map<RecordKind, readonly Leaf[]>();

/** Everything that is asked about a record, its id last: it is proposed from the rest. */
const leavesFor = (kind: RecordKind): readonly Leaf[] => {
  const known = made.get(kind);
  if (known !== undefined) return known;
  const all = recordForm(kind).fields.flatMap((field) =>
    leavesOf(field, { path: [], name: '', partOf: null, operation: null }),
  );
  const leaves = [...all.filter(({ name }) => name !== 'id'), ...all.filter(({ name }) => name === 'id')];
  made.set(kind, leaves);
  return leaves;
};

const split = (text: string, sign: string): readonly string[] =>
  text
    .split(sign)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const typedIn = ({ kind }: Field, answer: string): Typed =>
  kind === 'references' ? split(answer, ',') : kind === 'lines' ? split(answer, ';') : answer;

/** What was answered, as the form of the desk would hold it. */
export function typedOf(kind: RecordKind, answers: Answers, prefix = ''): TypedRecord {
  return leavesFor(kind).reduce<TypedRecord>((typed, { name, field, path, operation }) => {
    const answer = answers.get(prefix + name);
    const isOther = operation !== null && operation !== answers.get(`${prefix}operation`);
    return isOther || answer === undefined || answer === null || answer === ''
      ? typed
      : (withTyped(typed, path, typedIn(field, answer)) as TypedRecord);
  }, {});
}

/** The option that stands for a field of the record, for what is wrong with it. */
export const optionAt = (kind: RecordKind, path: Path): string | null =>
  leavesFor(kind).find((leaf) => leaf.path.every((step, index) => path[index] === step))?.name ?? null;

const startsWith = (path: Path, start: Path): boolean => start.every((step, index) => path[index] === step);

/** What is wrong with the ids of an answer: with those that are found by the same words, to choose from. */
function refuseReference(field: Field, answer: string, { catalogue, language }: FormContext): Bilingual | null {
  if (field.kind !== 'reference' && field.kind !== 'references') return null;
  const known = idsOf(field.to, catalogue);
  const unknown = (field.kind === 'references' ? split(answer, ',') : [answer]).find((id) => !known.has(id));
  if (unknown === undefined) return null;
  const { rows } = findRecords(field.to, unknown, catalogue, 8, true);
  if (rows.length === 0) {
    const help = suggest(unknown, known);
    return { id: `${asWritten(unknown)} tidak ada. ${help.id}`, en: `There is no ${asWritten(unknown)}. ${help.en}` };
  }
  const list = rows
    .map(({ id, title, value, detail }) =>
      [`\n    ${id}`, value?.[language], title[language], detail[language]].filter(Boolean).join('  '),
    )
    .join('');
  return { id: `Tulis idnya:${list}`, en: `Write its id:${list}` };
}

const both = (write: (language: keyof Bilingual) => string): Bilingual => ({ id: write('id'), en: write('en') });

function promptOf({ field, inLanguage }: Leaf): Bilingual {
  const choices = field.kind === 'choice' ? field.choices : field.kind === 'formula' ? field.operations : [];
  const several: Bilingual =
    field.kind === 'references'
      ? { id: ' Beberapa dipisah koma.', en: ' Several are parted by commas.' }
      : field.kind === 'lines'
        ? { id: ' Beberapa dipisah titik koma.', en: ' Several are parted by semicolons.' }
        : { id: '', en: '' };
  return both((language) =>
    [
      `${field.label[language]}${inLanguage?.[language] ?? ''}. ${field.help[language]}${several[language]}`,
      ...choices.map(({ value, label }) => `  ${value}: ${label[language]}`),
    ].join('\n'),
  );
}

/** An answer to go by: of what names a record, one that is there. */
function exampleOf({ field, inLanguage }: Leaf, { catalogue, language }: FormContext): string {
  if (field.kind === 'choice') return field.choices[0]?.value ?? '';
  const written = field.example[inLanguage === tongue.en ? 'en' : language];
  if (field.kind !== 'reference' && field.kind !== 'references') return written;
  const known = idsOf(field.to, catalogue);
  return known.has(written) ? written : ([...known][0] ?? written);
}

/** Fields that are seldom used are taken as options and not asked about. */
const isSeldom = (kind: RecordKind, { path: [key] }: Leaf): boolean =>
  key !== 'rule' &&
  key !== membersKey &&
  recordForm(kind).fields.some((field) => field.key === key && field.empty === 'absent');

interface Asking {
  /** Stands before each option: `source-` for the source of a new number. */
  readonly prefix?: string;
  /** Whether anything is asked at all, after what was said before. */
  readonly when?: (answers: Answers) => boolean;
  /** The id that was given with the command. */
  readonly id?: string | undefined;
  /** A field whose id may be new. */
  readonly isNew?: string;
}

/** The questions of a kind of record, made from the form that the desk shows, with the same proposals and the same refusals. */
export function recordQuestions(
  kind: RecordKind,
  context: FormContext,
  { prefix = '', when = () => true, id, isNew }: Asking = {},
): readonly Question[] {
  const leaves = leavesFor(kind).filter(({ name }) => name !== 'id' || id === undefined);
  const typed = (answers: Answers): TypedRecord => ({
    ...typedOf(kind, answers, prefix),
    ...(id === undefined ? {} : { id }),
  });
  return leaves.map((leaf): Question => {
    const { name, field, path, partOf, operation } = leaf;
    const [key = ''] = path;
    const rest = partOf === null ? [] : leaves.filter(({ path: other }) => startsWith(other, partOf));
    const isFirst = partOf !== null && rest[0] === leaf;
    const isGiven = (answers: Answers, at: Path) => !isBlank(typedAt(typed(answers), at));
    /** The entry before this one of several. */
    const before = partOf === null || partOf.length < 2 ? null : [...partOf.slice(0, -1), Number(partOf.at(-1)) - 1];
    const example = exampleOf(leaf, context);
    return {
      name: prefix + name,
      ask: promptOf(leaf),
      example,
      isSeldom: isSeldom(kind, leaf),
      when: (answers) =>
        when(answers) &&
        (operation === null || operation === answers.get(`${prefix}operation`)) &&
        applies(kind, String(key), { ...suggestTyped(kind, typed(answers), context), ...typed(answers) }) &&
        (partOf === null ||
          (isFirst ? before === null || isGiven(answers, before) : isGiven(answers, rest[0]?.path ?? []))),
      fallback: (answers) => {
        if (partOf !== null) return isFirst || (field.empty !== 'refused' && field.kind !== 'words') ? null : undefined;
        const suggested = textOf(typedAt(suggestTyped(kind, typed(answers), context), path));
        // Without its other words there is nothing to propose an id from, and they are asked for first.
        return suggested !== '' ? suggested : field.empty === 'refused' && name !== 'id' ? undefined : null;
      },
      refuse: (answer, answers) => {
        const wrong = name === isNew ? null : refuseReference(field, answer, context);
        if (wrong !== null) return wrong;
        const next = typed(new Map([...answers, [prefix + name, answer]]));
        const reading = readTyped(describeForm(kind), completeTyped(kind, next, context), context.language);
        return 'refusals' in reading
          ? (reading.refusals.find((each) => startsWith(each.path, path))?.message ?? null)
          : null;
      },
    };
  });
}
