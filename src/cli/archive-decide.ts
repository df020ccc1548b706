import { changeSentences } from '../citing/versions/change-sentences.ts';
import { compareVersions } from '../citing/versions/describe-change.ts';
import { changeReasons, type ChangeReason } from '../citing/versions/version-file.ts';
import { archiveWords } from '../i18n/archive-words.ts';
import type { Language } from '../i18n/locale.ts';
import { type Decision, refuseNoteText, type Unpublished } from '../library/archive/publish.ts';
import { refuseUnexplained } from './describe-unpublished.ts';
import { collectAnswers, isInteractive, type Question } from './ask.ts';
import type { Arguments } from './command.ts';

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
export const noteQuestions: readonly Question[] = [
  noteQuestion('id', { id: 'Apa yang berubah, dalam satu kalimat untuk pembaca, tanpa angka?', en: 'What changed, in a sentence for readers, in Indonesian, without figures?' }, 'Dinas memperbarui angka bulan terakhir.'),
  noteQuestion('en', { id: 'Kalimat yang sama dalam bahasa Inggris?', en: 'The same sentence in English?' }, 'The office revised the figure for the last month.'),
]; // prettier-ignore

const questions: readonly Question[] = [
  {
    name: 'because',
    ask: { id: `Mengapa grafik ini berubah?\n${listReasons('id')}`, en: `Why did this chart change?\n${listReasons('en')}` },
    example: 'source-revised',
    refuse: (answer) =>
      isReason(answer)
        ? null
        : { id: `Alasan "${answer}" tidak ada. Pilihannya:\n${listReasons('id')}`, en: `There is no reason "${answer}". Choose one of:\n${listReasons('en')}` },
  },
  ...noteQuestions,
]; // prettier-ignore

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
  changed: readonly Unpublished[],
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
  for (const { id, chart, content, newest } of changed) {
    if (newest === null) continue;
    console.log(`\n${id}: ${chart.title[language]}`);
    for (const sentence of changeSentences(compareVersions(newest.file, content, language), language))
      console.log(`  ${sentence}`);
    decisions.set(id, await decide(nothingGiven, language));
  }
  return decisions;
}
