import { describeForm } from '../../facts/forms/describe-form.ts';
import { type Field, fieldsFor } from '../../facts/forms/form.ts';
import type { RecordKind } from '../../facts/forms/record-names.ts';
import { type Typed, writeTyped } from '../../facts/forms/typed.ts';
import { notAmong, type Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Disk } from '../../library/disk.ts';
import { type LibraryReading, readRecord } from '../../library/read-library.ts';
import { plannedDisk, type PlannedFile } from '../planned-files.ts';
import type { RecordEntry } from './plan-record.ts';
import type { Trial } from './try-record.ts';

/** A field that changes, with what it says before and after. */
export interface FieldChange {
  readonly label: Bilingual;
  readonly was: Bilingual;
  readonly is: Bilingual;
}

/** A sentence of a signed story, or a chart in it, that would no longer be what was signed. */
export interface MovedSentence {
  readonly story: string;
  readonly language: Language;
  /** With U+FFFC where it moved; null for a chart. */
  readonly sentence: string | null;
  readonly changes: readonly { readonly name: string; readonly was: Bilingual | null; readonly is: Bilingual | null }[];
}

/** What follows from a change of the record, in the stories and charts that stand on it. */
export interface Review {
  readonly moved: readonly MovedSentence[];
  /** What would be wrong in content/ besides that. */
  readonly broken: readonly Problem[];
  /** Charts that show the number. */
  readonly charts: readonly string[];
}

const flat = (typed: Typed | undefined, language: Language): string => {
  if (typed === undefined) return '';
  if (typeof typed === 'string') return typed;
  if (Array.isArray(typed)) return typed.map((inner: Typed) => flat(inner, language)).join(' · ');
  const inner = typed as Readonly<Record<string, Typed>>;
  return 'id' in inner && 'en' in inner && Object.keys(inner).length === 2
    ? flat(inner[language], language)
    : Object.values(inner)
        .map((each) => flat(each, language))
        .join(' · ');
};

/** In words: the choice that a code stands for. */
const said = (field: Field, text: string, language: Language): string =>
  (field.kind === 'choice' ? field.choices : field.kind === 'formula' ? field.operations : []).find(
    ({ value }) => value === text,
  )?.label[language] ?? text;

/** What a correction changes, field by field; everything that is filled in where the record is new. */
export function describeChange(
  kind: RecordKind,
  before: RecordEntry | null,
  after: RecordEntry,
): readonly FieldChange[] {
  const form = describeForm(kind);
  const typed = (entry: RecordEntry | null, language: Language) =>
    entry === null ? {} : writeTyped(form, entry, language);
  const fields = new Map(
    [before, after].flatMap((entry) =>
      fieldsFor(form, entry?.['operation']).map((field) => [field.key, field] as const),
    ),
  );
  return [...fields.values()].flatMap((field): readonly FieldChange[] => {
    const words = (entry: RecordEntry | null): Bilingual => {
      const [id, en] = languages.map((language) => {
        const value: Typed | undefined = Reflect.get(typed(entry, language), field.key);
        return said(field, flat(value, language), language);
      });
      return { id: id ?? '', en: en ?? '' };
    };
    const [was, is] = [words(before), words(after)];
    return was.id === is.id && was.en === is.en ? [] : [{ label: field.label, was, is }];
  });
}

/** What would follow in stories and charts once the files are written. */
export function reviewRecord(
  disk: Disk,
  before: LibraryReading,
  { id, before: was }: Pick<Trial, 'id' | 'before'>,
  files: readonly PlannedFile[],
): Review {
  const after = readRecord(plannedDisk(disk, files));
  const told = [...before.drift.values()].flat();
  const moved = [...after.drift].flatMap(([story, problems]) =>
    notAmong(problems, told)
      .filter((problem) => problem.moved.cause === 'record')
      .map(({ moved: { language, sentence, changes } }) => ({ story, language, sentence, changes })),
  );
  const broken = notAmong(after.problems, [...[...after.drift.values()].flat(), ...before.problems]);
  const names = [`"${id}"`, `{${id}}`, `{${id}|`];
  const charts =
    was === null
      ? []
      : [...after.specs].filter(([, spec]) => names.some((name) => JSON.stringify(spec).includes(name)));
  return { moved, broken, charts: charts.map(([chart]) => chart) };
}
