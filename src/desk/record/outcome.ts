import { fieldsFor } from '../../facts/forms/form.ts';
import { aboutRecord } from '../../facts/forms/record-kinds.ts';
import { type RecordKind, recordNames } from '../../facts/forms/record-names.ts';
import { applies, type FormContext } from '../../facts/forms/suggest-typed.ts';
import { type FieldRefusal, type Typed, type TypedRecord, writeTyped } from '../../facts/forms/typed.ts';
import { writeFormula } from '../../facts/forms/write-formula.ts';
import { formatFact } from '../../facts/format.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { RecordEntry } from '../../press/record/plan-record.ts';
import { recordForm } from '../../press/record/record-form.ts';
import { describeChange, type FieldChange } from '../../press/record/review-record.ts';
import { asOpened, type Attempt, type Trial } from '../../press/record/try-record.ts';
import { namesOf, type RecordRow, twinsOf } from '../../search/find-records.ts';
import { mergeTyped, type Merged } from './merge-typed.ts';

export interface FileChange {
  readonly path: string;
  readonly change: Bilingual;
}

/** What somebody else made of a record while its form was open, and what the form becomes when both are kept. */
export interface Meanwhile extends Merged {
  readonly changes: readonly FieldChange[];
  /** The record as it is now: with this the form is sent from then on. */
  readonly before: string;
  /** The form as it would be opened now. */
  readonly theirs: TypedRecord;
}

/** What a form shows of what was typed into it. */
export interface Outcome {
  readonly id: string;
  readonly suggested: TypedRecord;
  /** Fields that have nothing to hold after what was typed. */
  readonly hidden: readonly string[];
  readonly refusals: readonly FieldRefusal[];
  readonly elsewhere: readonly Problem[];
  /** The number as it prints. */
  readonly printed: Bilingual | null;
  /** The calculation with its figures, and its result as far as it can be said. */
  readonly formula: Bilingual | null;
  readonly twins: readonly RecordRow[];
  readonly changes: readonly FieldChange[];
  /** Set while the form does not know of what somebody else changed: nothing can be saved before. */
  readonly meanwhile: Meanwhile | null;
  readonly files: readonly FileChange[];
  /** What the ids in the form are called. */
  readonly names: Readonly<Record<string, Bilingual>>;
}

const textsIn = (typed: Typed): readonly string[] =>
  typeof typed === 'string' ? [typed] : Object.values(typed).flatMap((inner: Typed) => textsIn(inner));

const describeFile = (path: string, of: RecordKind, { before }: Trial): Bilingual => {
  const { path: own } = aboutRecord(of);
  const name = recordNames[of];
  if (!path.startsWith(own)) return { id: 'seri disebut', en: 'series named' };
  return before === null
    ? { id: `+1 ${name.id.toLowerCase()}`, en: `+1 ${name.en.toLowerCase()}` }
    : { id: 'diperbaiki', en: 'corrected' };
};

/** A record as a form was opened with it; nothing where that cannot be told, so that all that was typed counts as changed. */
function readOpened(before: string | null): RecordEntry {
  try {
    const parsed: unknown = JSON.parse(before ?? '{}');
    return typeof parsed === 'object' && parsed !== null ? (parsed as RecordEntry) : {};
  } catch {
    return {};
  }
}

function meanwhileOf(given: Attempt, { before: now, isStale }: Trial, { language }: FormContext): Meanwhile | null {
  if (!isStale || now === null) return null;
  const form = recordForm(given.kind);
  const opened = readOpened(given.before);
  const theirs = writeTyped(form, now, language);
  return {
    ...mergeTyped(writeTyped(form, opened, language), given.typed, theirs),
    changes: describeChange(given.kind, opened, now),
    before: asOpened(now),
    theirs,
  };
}

/** What comes of an attempt, as the page shows it. */
export function outcomeOf(given: Attempt, trial: Trial, context: FormContext): Outcome {
  const { id, suggested, refusals, elsewhere, fact, files, before, after } = trial;
  const { kind, typed } = given;
  const shown = { ...suggested, ...typed };
  return {
    id,
    suggested,
    refusals,
    elsewhere,
    hidden: fieldsFor(recordForm(kind), typed['operation']).flatMap(({ key }) =>
      applies(kind, key, shown) ? [] : [key],
    ),
    printed: fact === null ? null : { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    formula: kind === 'derivation' ? writeFormula(typed, suggested, context.catalogue) : null,
    twins: fact === null || given.was !== null ? [] : twinsOf(fact, context.catalogue),
    changes: before === null || after === null ? [] : describeChange(kind, before, after),
    meanwhile: meanwhileOf(given, trial, context),
    files: files.map(({ path }) => ({ path, change: describeFile(path, kind, trial) })),
    names: namesOf(textsIn(typed), context.catalogue),
  };
}
