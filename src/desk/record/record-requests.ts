import { z } from 'zod';
import { describeForm } from '../../facts/forms/describe-form.ts';
import { type Field, fieldsFor, type Form } from '../../facts/forms/form.ts';
import { aboutRecord } from '../../facts/forms/record-kinds.ts';
import { type RecordKind, recordKindNames, recordNames } from '../../facts/forms/record-names.ts';
import { applies, type FormContext, operandsTyped } from '../../facts/forms/suggest-typed.ts';
import { type FieldRefusal, textOf, type Typed, type TypedRecord, writeTyped } from '../../facts/forms/typed.ts';
import { formatFact } from '../../facts/format.ts';
import { operations } from '../../facts/operations.ts';
import { type Problem, ProblemsError } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { derivationSchema } from '../../facts/schema/derivation.ts';
import { unitSchema } from '../../facts/schema/subject.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { describeChange, type FieldChange, type Review, reviewRecord } from '../../press/record/review-record.ts';
import { findRecord } from '../../press/record/plan-record.ts';
import { membersKey, type Trial, tryRecord } from '../../press/record/try-record.ts';
import { RefusalError } from '../../press/refusal.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { findRecords, namesOf, type RecordRow, twinsOf } from './find-records.ts';

const kind = z.enum(recordKindNames as [RecordKind, ...RecordKind[]]);
const referred = z.enum(['source', 'place', 'indicator', 'series', 'dispute', 'fact']);
const typedValue: z.ZodType<Typed> = z.lazy(() =>
  z.union([z.string(), z.array(typedValue), z.record(z.string(), typedValue)]),
);
const attempt = z.strictObject({
  kind,
  was: z.string().max(80).nullable(),
  typed: z.record(z.string(), typedValue),
  language: z.enum(languages as unknown as [Language, ...Language[]]),
});
type Attempted = z.output<typeof attempt>;

/** The numbers of a series are named in its form, though they name the series themselves. */
const members: Field = {
  key: membersKey,
  kind: 'references',
  to: 'fact',
  label: { id: 'Angka yang ditambahkan', en: 'Numbers to add' },
  help: {
    id: 'Angka tercatat yang akan menyebut seri ini. Angka baru menyebut serinya sendiri.',
    en: 'Recorded numbers that are to name this series. A new number names its series itself.',
  },
  example: { id: '', en: '' },
  empty: 'absent',
};

const formOf = (of: RecordKind): Form => {
  const form = describeForm(of);
  return of === 'series' ? { ...form, fields: [...form.fields, members] } : form;
};

const contextOf = (desk: Desk, language: Language): FormContext => ({
  catalogue: desk.record().library.catalogue,
  today: desk.today(),
  language,
});

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
  readonly files: readonly FileChange[];
  /** What the ids in the form are called. */
  readonly names: Readonly<Record<string, Bilingual>>;
}

export interface FileChange {
  readonly path: string;
  readonly change: Bilingual;
}

const textsIn = (typed: Typed): readonly string[] =>
  typeof typed === 'string' ? [typed] : Object.values(typed).flatMap((inner: Typed) => textsIn(inner));

/** A calculation as one would write it on paper, with its result while it has one. */
function formulaOf({ typed }: Attempted, suggested: TypedRecord, context: FormContext): Bilingual | null {
  const name = derivationSchema.options.find(({ shape }) => shape.operation.value === typed['operation'])?.shape
    .operation.value;
  const operands = operandsTyped(typed, context.catalogue);
  if (name === undefined || operands.length === 0) return null;
  const unit = unitSchema.safeParse(textOf(typed['unit']) || suggested['unit']).data;
  const value = operations[name].compute(operands.map((fact) => fact.value ?? NaN));
  const decimals = Number((textOf(typed['decimals']) || textOf(suggested['decimals']) || '0').replace('−', '-'));
  const isKnown = unit !== undefined && Number.isFinite(value) && Number.isInteger(decimals) && Math.abs(decimals) <= 6;
  const write = (printed: Language) => {
    const formula = operations[name].write(operands.map((fact) => formatFact(fact, printed)));
    return isKnown ? `${formula} = ${formatFact({ value, unit, decimals, scale: 'one' }, printed)}` : formula;
  };
  return { id: write('id'), en: write('en') };
}

const describeFile = (path: string, of: RecordKind, { before }: Trial): Bilingual => {
  const { path: own } = aboutRecord(of);
  const name = recordNames[of];
  if (!path.startsWith(own)) return { id: 'seri disebut', en: 'series named' };
  return before === null
    ? { id: `+1 ${name.id.toLowerCase()}`, en: `+1 ${name.en.toLowerCase()}` }
    : { id: 'diperbaiki', en: 'corrected' };
};

async function attemptOn(
  desk: Desk,
  given: Attempted,
): Promise<{ readonly trial: Trial; readonly context: FormContext }> {
  const context = contextOf(desk, given.language);
  return { trial: await tryRecord(desk.root, desk.disk, given, context), context };
}

async function outcomeOf(desk: Desk, given: Attempted): Promise<Outcome> {
  const { trial, context } = await attemptOn(desk, given);
  const { id, suggested, refusals, elsewhere, fact, files, before, after } = trial;
  const { kind: of } = given;
  const shown = { ...suggested, ...given.typed };
  return {
    id,
    suggested,
    refusals,
    elsewhere,
    hidden: fieldsFor(formOf(of), given.typed['operation']).flatMap(({ key }) =>
      applies(of, key, shown) ? [] : [key],
    ),
    printed: fact === null ? null : { id: formatFact(fact, 'id'), en: formatFact(fact, 'en') },
    formula: of === 'derivation' ? formulaOf(given, suggested, context) : null,
    twins: fact === null || given.was !== null ? [] : twinsOf(fact, context.catalogue),
    changes: before === null || after === null ? [] : describeChange(of, before, after),
    files: files.map(({ path }) => ({ path, change: describeFile(path, of, trial) })),
    names: namesOf(textsIn(given.typed), context.catalogue),
  };
}

/** What the page of this panel may ask. */
export const recordRequests = {
  'record.list': request(
    z.strictObject({ kind, query: z.string().max(200) }),
    (desk, { kind: of, query }): { readonly rows: readonly RecordRow[]; readonly count: number } =>
      findRecords(of, query, desk.record().library.catalogue, 60),
  ),
  'record.options': request(
    z.strictObject({ to: referred, query: z.string().max(200) }),
    (desk, { to, query }): readonly RecordRow[] =>
      findRecords(to, query, desk.record().library.catalogue, 12, true).rows,
  ),
  'record.open': request(
    z.strictObject({ kind, was: z.string().max(80).nullable(), language: attempt.shape.language }),
    (desk, { kind: of, was, language }): { readonly form: Form; readonly typed: TypedRecord } => {
      const form = formOf(of);
      if (was === null) return { form, typed: {} };
      const found = findRecord(desk.disk, of, was);
      if (found === null)
        throw new RefusalError({ id: `"${was}" tidak ada dalam catatan.`, en: `There is no "${was}" in the record.` });
      return { form, typed: writeTyped(form, found.entry, language) };
    },
  ),
  'record.try': request(attempt, outcomeOf),
  'record.review': request(attempt, async (desk, given): Promise<Review> => {
    const { trial } = await attemptOn(desk, given);
    return trial.files.length === 0
      ? { moved: [], broken: [], charts: [] }
      : reviewRecord(desk.disk, desk.record(), trial, trial.files);
  }),
  'record.save': request(
    attempt,
    async (desk, given): Promise<{ readonly id: string; readonly paths: readonly string[] }> => {
      const { trial } = await attemptOn(desk, given);
      const { refusals, elsewhere, files, id } = trial;
      if (elsewhere.length > 0) throw new ProblemsError(elsewhere, given.language);
      const [first] = refusals;
      if (first !== undefined) throw new RefusalError(first.message);
      // A correction may leave stories to be decided on, which was shown; what is new may break nothing.
      const { broken } = given.was === null ? reviewRecord(desk.disk, desk.record(), trial, files) : { broken: [] };
      if (broken.length > 0) throw new ProblemsError(broken, given.language);
      desk.write(files);
      return { id, paths: files.map(({ path }) => path) };
    },
  ),
};
