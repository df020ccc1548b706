import type { Bilingual } from '../facts/schema/common.ts';
import type { Language } from '../i18n/locale.ts';
import { refuseNotes, type Decision } from '../library/archive/publish.ts';
import type { Library } from '../library/read-library.ts';
import { planRelease } from '../library/archive/releases.ts';
import { noteQuestions } from './archive-decide.ts';
import { collectAnswers, isInteractive } from './ask.ts';
import { refuseUnexplained } from './describe-unpublished.ts';
import { CommandError, type Arguments } from './command.ts';

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

/** The release that is due because data/ has changed since the newest one, or null. Throws CommandError when nobody says why. */
export async function decideRelease(
  library: Library,
  given: Arguments,
  decisions: ReadonlyMap<string, Decision>,
  date: string,
  language: Language,
): Promise<PlannedRelease | null> {
  const due = planRelease(library, { date, note: firstNote });
  if (due === null) return null;
  return planRelease(library, { date, note: await decideNote(library, given, decisions, language) });
}
