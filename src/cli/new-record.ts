import type { FormContext } from '../facts/forms/suggest-typed.ts';
import type { RecordKind } from '../facts/forms/record-names.ts';
import type { FieldRefusal } from '../facts/forms/typed.ts';
import { writeFormula } from '../facts/forms/write-formula.ts';
import { formatFact } from '../facts/format.ts';
import { ProblemsError } from '../facts/problem.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { openDisk } from '../library/disk.ts';
import { plannedDisk, type PlannedFile } from '../press/planned-files.ts';
import { tryRecord } from '../press/record/try-record.ts';
import { RefusalError } from '../press/refusal.ts';
import type { Answers, Question } from './ask.ts';
import { optionAt, recordQuestions, typedOf } from './record-questions.ts';

const sourcePrefix = 'source-';

/** Whether a number is from a document that the record does not know: it is then recorded with it. */
const isFromNew = (answers: Answers, { catalogue }: FormContext): boolean => {
  const source = answers.get('source') ?? '';
  return source !== '' && !catalogue.sources.has(source);
};

/** What is asked about a new record; about a number’s source as well while the record does not know it. */
export function newRecordQuestions(
  kind: RecordKind,
  id: string | undefined,
  context: FormContext,
): readonly Question[] {
  const own = recordQuestions(kind, context, { id, ...(kind === 'fact' ? { isNew: 'source' } : {}) });
  if (kind !== 'fact') return own;
  const source = recordQuestions('source', context, {
    prefix: sourcePrefix,
    id: 'new',
    when: (answers) => isFromNew(answers, context),
  });
  return own.flatMap((question) => (question.name === 'source' ? [question, ...source] : [question]));
}

function refuseFields(kind: RecordKind, refusals: readonly FieldRefusal[], prefix = ''): never {
  const list = (language: keyof Bilingual) =>
    refusals
      .map(({ path, message }) => {
        const option = optionAt(kind, path);
        return option === null ? message[language] : `--${prefix}${option}: ${message[language]}`;
      })
      .join('\n');
  throw new RefusalError({
    id: `${list('id')}\nTidak ada yang ditulis.`,
    en: `${list('en')}\nNothing was written.`,
  });
}

/** A record that is ready to be written: its files, its id, and how it prints. */
export interface NewRecord {
  readonly id: string;
  readonly files: readonly PlannedFile[];
  readonly note: string;
}

/** Plans what was answered as the desk does. Throws RefusalError with every option that is wrong, ProblemsError for what it would break. */
export async function planNewRecord(
  root: string,
  kind: RecordKind,
  id: string | undefined,
  answers: Answers,
  context: FormContext,
): Promise<NewRecord> {
  const { language } = context;
  const attempt = { was: null, before: null };
  let disk = openDisk(root);
  let files: readonly PlannedFile[] = [];
  if (kind === 'fact' && isFromNew(answers, context)) {
    const typed = { ...typedOf('source', answers, sourcePrefix), id: answers.get('source') ?? '' };
    const source = await tryRecord(root, disk, { ...attempt, kind: 'source', typed }, context);
    if (source.refusals.length > 0) refuseFields('source', source.refusals, sourcePrefix);
    if (source.elsewhere.length > 0) throw new ProblemsError(source.elsewhere, language);
    files = source.files;
    disk = plannedDisk(disk, files);
  }
  const typed = { ...typedOf(kind, answers), ...(id === undefined ? {} : { id }) };
  const trial = await tryRecord(root, disk, { ...attempt, kind, typed }, context);
  if (trial.refusals.length > 0) refuseFields(kind, trial.refusals);
  if (trial.elsewhere.length > 0) throw new ProblemsError(trial.elsewhere, language);
  const { fact, suggested } = trial;
  // Read back in both languages it shows at once when a sign was taken for another.
  const printed = fact && `${formatFact(fact, 'id')} | ${formatFact(fact, 'en')}`.replaceAll('\u00a0', ' ');
  const formula = kind === 'derivation' ? writeFormula(typed, suggested, context.catalogue)?.[language] : null;
  const [reads, works] = language === 'id' ? ['terbaca sebagai', 'hitungannya'] : ['was read as', 'is worked out as'];
  return {
    id: trial.id,
    files: [...files, ...trial.files],
    note: [
      ...(printed === null ? [] : [`${trial.id} ${reads} ${printed}`]),
      ...(formula ? [`${trial.id} ${works} ${formula.replaceAll('\u00a0', ' ')}`] : []),
    ].join('\n'),
  };
}
