import {
  changeReasons,
  changeSentences,
  compareVersions,
  type ChangeReason,
} from '../citing/versions/describe-change.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { archiveWords } from '../i18n/archive-words.ts';
import type { Language } from '../i18n/locale.ts';
import {
  refuseReason,
  refuseNotes,
  refuseNoteText,
  type Decision,
  type Publishable,
  type Unarchived,
} from '../library/archive/publish.ts';
import { planRelease } from '../library/archive/releases.ts';
import type { Library } from '../library/read-library.ts';
import { collectAnswers, isInteractive, type Question } from './ask.ts';
import { CommandError, type Arguments } from './command.ts';

/** Which charts and data readers could not cite as they are shown, with the command that publishes each; null when there are none. */
export function describeUnpublished({ charts, isReleased }: Unarchived, language: Language): string | null {
  const isId = language === 'id';
  const fresh = charts.filter(({ newest }) => newest === null).map(({ id }) => id);
  const changed = charts.flatMap(({ id, newest, said }) =>
    newest === null ? [] : [{ id, isWording: refuseReason(newest.file, said, 'wording') === null }],
  );
  const lines: string[] = [];
  if (fresh.length > 0) {
    lines.push(
      isId ? `Belum pernah diarsipkan: ${fresh.join(', ')}. Jalankan:` : `Never archived: ${fresh.join(', ')}. Run:`,
      '  npm run archive',
    );
  }
  if (changed.length > 0) {
    const reasons = changeReasons.filter((reason) => reason !== 'redrawn').join(', ');
    lines.push(
      isId
        ? 'Berubah sejak versi terbarunya. Sebut alasannya untuk setiap grafik:'
        : 'Changed since the newest version. Give the reason for each chart:',
      ...changed.map(
        ({ id, isWording }) =>
          `  npm run archive -- ${id} --because ${isWording ? 'wording' : 'source-revised'} --id "…" --en "…"`,
      ),
      isId ? `Alasan: ${reasons}.` : `Reasons: ${reasons}.`,
    );
  }
  if (!isReleased && charts.length === 0) {
    lines.push(
      isId
        ? 'Isi data/ berubah sejak terbitan terakhirnya. Sebut apa yang berubah:'
        : 'data/ has changed since its last release. Say what changed:',
      '  npm run archive -- data --id "…" --en "…"',
    );
  }
  return lines.length === 0 ? null : lines.join('\n');
}

/** Stops a command that nobody told why these changed. */
function refuseUnexplained(unarchived: Unarchived): CommandError {
  const [id, en] = (['id', 'en'] as const).map((language) => describeUnpublished(unarchived, language) ?? '');
  return new CommandError({ id: `${id}\nTidak ada yang ditulis.`, en: `${en}\nNothing was written.` });
}

const isReason = (word: string): word is ChangeReason => changeReasons.some((reason) => reason === word);

const listReasons = (language: Language) =>
  changeReasons.map((reason) => `  ${reason.padEnd(15)} ${archiveWords[language].reasons[reason]}`).join('\n');

const noteQuestion = (language: Language, ask: Question['ask'], example: string): Question => ({
  name: language,
  ask,
  example,
  refuse: (answer) => refuseNoteText(answer, language),
});

/** What to ask of whatever changes: a sentence for readers in each language. */
const noteQuestions: readonly Question[] = [
  noteQuestion(
    'id',
    {
      id: 'Apa yang berubah, dalam satu kalimat untuk pembaca, tanpa angka?',
      en: 'What changed, in a sentence for readers, in Indonesian, without figures?',
    },
    'Dinas memperbarui angka bulan terakhir.',
  ),
  noteQuestion(
    'en',
    { id: 'Kalimat yang sama dalam bahasa Inggris?', en: 'The same sentence in English?' },
    'The office revised the figure for the last month.',
  ),
];

const questions: readonly Question[] = [
  {
    name: 'because',
    ask: {
      id: `Mengapa grafik ini berubah?\n${listReasons('id')}`,
      en: `Why did this chart change?\n${listReasons('en')}`,
    },
    example: 'source-revised',
    refuse: (answer) =>
      isReason(answer)
        ? null
        : {
            id: `Alasan "${answer}" tidak ada. Pilihannya:\n${listReasons('id')}`,
            en: `There is no reason "${answer}". Choose one of:\n${listReasons('en')}`,
          },
  },
  ...noteQuestions,
];

const nothingGiven: Arguments = { words: [], text: () => undefined, has: () => false };

async function decide(given: Arguments, language: Language): Promise<Decision> {
  const answers = await collectAnswers(questions, given, language);
  const [reason, id, en] = ['because', 'id', 'en'].map((name) => answers.get(name) ?? '');
  if (reason === undefined || !isReason(reason)) throw new RangeError('the question lets no other reason through');
  return { reason, note: { id: id ?? '', en: en ?? '' } };
}

/**
 * Why each changed chart changed: from the options when it is named, else asked at a terminal. Throws CommandError with the command
 * for each chart when there is nobody to ask.
 */
export async function decideChanges(
  changed: readonly Publishable[],
  given: Arguments,
  language: Language,
): Promise<ReadonlyMap<string, Decision>> {
  const decisions = new Map<string, Decision>();
  const isGiven = ['because', 'id', 'en'].some((name) => given.has(name));
  if (changed.length === 0) return decisions;
  if (isGiven && given.words.length > 0) {
    const decision = await decide(given, language);
    for (const { id } of changed) decisions.set(id, decision);
    return decisions;
  }
  if (isGiven || !isInteractive()) {
    throw refuseUnexplained({ charts: changed, isReleased: true });
  }
  for (const { id, chart, said, newest } of changed) {
    if (newest === null) continue;
    console.log(`\n${id}: ${chart.title[language]}`);
    for (const sentence of changeSentences(compareVersions(newest.file, said, language), language))
      console.log(`  ${sentence}`);
    decisions.set(id, await decide(nothingGiven, language));
  }
  return decisions;
}

/** What stands for the data where a chart would be named. */
export const dataWord = 'data';

export interface PlannedRelease {
  readonly path: string;
  readonly text: string;
}

const firstNote: Bilingual = {
  id: 'Terbitan pertama: semua angka yang tercatat sampai hari ini.',
  en: 'The first release: every figure recorded so far.',
};

/** Why the data changed: what was said of the charts that changed with it, else from the options, else asked at a terminal. */
async function decideNote(
  { releases }: Library,
  given: Arguments,
  decisions: ReadonlyMap<string, Decision>,
  language: Language,
): Promise<Bilingual> {
  if (releases.length === 0) return firstNote;
  const [decision] = decisions.values();
  if (decision !== undefined) return decision.note;
  if (!given.has('id') && !given.has('en') && !isInteractive()) {
    throw refuseUnexplained({ charts: [], isReleased: false });
  }
  const answers = await collectAnswers(noteQuestions, given, language);
  const note = { id: answers.get('id') ?? '', en: answers.get('en') ?? '' };
  const wrong = refuseNotes(note);
  if (wrong !== null) throw new CommandError(wrong);
  return note;
}

/**
 * The release that is due because data/ has changed since the newest one, or null. Throws CommandError when nobody says why.
 * @param anyway whether there is to be one because only the files of /data/ are written otherwise
 */
export async function decideRelease(
  library: Library,
  given: Arguments,
  decisions: ReadonlyMap<string, Decision>,
  date: string,
  anyway: boolean,
  language: Language,
): Promise<PlannedRelease | null> {
  if (planRelease(library, { date, note: firstNote }, anyway) === null) return null;
  return planRelease(library, { date, note: await decideNote(library, given, decisions, language) }, anyway);
}
