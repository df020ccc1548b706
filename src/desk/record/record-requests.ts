import { z } from 'zod';
import type { Form } from '../../facts/forms/form.ts';
import { type RecordKind, recordKindNames, recordNames } from '../../facts/forms/record-names.ts';
import type { FormContext } from '../../facts/forms/suggest-typed.ts';
import { type Typed, type TypedRecord, writeTyped } from '../../facts/forms/typed.ts';
import { ProblemsError } from '../../facts/problem.ts';
import { languages, type Language } from '../../i18n/locale.ts';
import { findRecord } from '../../press/record/plan-record.ts';
import { recordForm } from '../../press/record/record-form.ts';
import { type Review, reviewRecord } from '../../press/record/review-record.ts';
import { asOpened, type Trial, tryRecord } from '../../press/record/try-record.ts';
import { RefusalError } from '../../press/refusal.ts';
import type { Desk } from '../desk.ts';
import { request } from '../request.ts';
import { findRecords, type RecordRow } from '../../search/find-records.ts';
import { type Outcome, outcomeOf } from './outcome.ts';

const kind = z.enum(recordKindNames as [RecordKind, ...RecordKind[]]);
const referred = z.enum(['source', 'place', 'indicator', 'series', 'dispute', 'fact']);
const typedValue: z.ZodType<Typed> = z.lazy(() =>
  z.union([z.string(), z.array(typedValue), z.record(z.string(), typedValue)]),
);
const attempt = z.strictObject({
  kind,
  was: z.string().max(80).nullable(),
  typed: z.record(z.string(), typedValue),
  before: z.string().nullable(),
  language: z.enum(languages as unknown as [Language, ...Language[]]),
});
type Attempted = z.output<typeof attempt>;

const contextOf = (desk: Desk, language: Language): FormContext => ({
  catalogue: desk.record().library.catalogue,
  today: desk.today(),
  language,
});

const attemptOn = (desk: Desk, given: Attempted): Promise<Trial> =>
  tryRecord(desk.root, desk.disk, given, contextOf(desk, given.language));

/** A form as it is opened, in the language in which its numbers are read from then on. */
export interface OpenedForm {
  readonly form: Form;
  readonly typed: TypedRecord;
  /** To be sent back with what is typed; null for a new record. */
  readonly before: string | null;
  readonly language: Language;
}

export interface SavedRecord {
  readonly id: string;
  readonly paths: readonly string[];
  /** The record as it is from now on. */
  readonly before: string | null;
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
    (desk, { kind: of, was, language }): OpenedForm => {
      const form = recordForm(of);
      if (was === null) return { form, typed: {}, before: null, language };
      const found = findRecord(desk.disk, of, was);
      if (found === null)
        throw new RefusalError({ id: `"${was}" tidak ada dalam catatan.`, en: `There is no "${was}" in the record.` });
      return { form, typed: writeTyped(form, found.entry, language), before: asOpened(found.entry), language };
    },
  ),
  'record.try': request(attempt, async (desk, given): Promise<Outcome> =>
    outcomeOf(given, await attemptOn(desk, given), contextOf(desk, given.language)),
  ),
  'record.review': request(attempt, async (desk, given): Promise<Review> => {
    const trial = await attemptOn(desk, given);
    return trial.files.length === 0
      ? { moved: [], broken: [], charts: [] }
      : reviewRecord(desk.disk, desk.record(), trial, trial.files);
  }),
  'record.save': request(attempt, async (desk, given): Promise<SavedRecord> => {
    const trial = await attemptOn(desk, given);
    const { refusals, elsewhere, files, id, isStale, after } = trial;
    if (isStale)
      throw new RefusalError({
        id: `${recordNames[given.kind].id} ini diubah di tempat lain sejak Anda membukanya. Tidak ada yang ditulis; lihat dulu apa yang berubah.`,
        en: `This ${recordNames[given.kind].en.toLowerCase()} was changed elsewhere since you opened it. Nothing was written; look first at what changed.`,
      });
    if (elsewhere.length > 0) throw new ProblemsError(elsewhere, given.language);
    const [first] = refusals;
    if (first !== undefined) throw new RefusalError(first.message);
    // A correction may leave stories to be decided on, which was shown; what is new may break nothing.
    const { broken } = given.was === null ? reviewRecord(desk.disk, desk.record(), trial, files) : { broken: [] };
    if (broken.length > 0) throw new ProblemsError(broken, given.language);
    desk.write(files);
    return { id, paths: files.map(({ path }) => path), before: after === null ? given.before : asOpened(after) };
  }),
};
