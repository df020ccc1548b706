import { changeReasons, changeSentences, type ChangeReason } from '../citing/versions/describe-change.ts';
import { releasedFacts } from '../citing/releases/release.ts';
import { canonicalJson } from '../facts/canonical-json.ts';
import type { PublishedFact } from '../facts/published-fact.ts';
import { nextRelease } from '../citing/releases/compose-release.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { archiveWords } from '../i18n/archive-words.ts';
import type { Language } from '../i18n/locale.ts';
import { refuseReason, refuseNotes, refuseNoteText, type Unarchived } from '../library/archive/publish.ts';
import type { Decision, Publishable } from '../library/archive/publishable.ts';
import { listPrints } from '../prose/lock/story-content.ts';
import { planRelease } from '../library/archive/releases.ts';
import type { Library } from '../library/read-library.ts';
import { collectAnswers, isInteractive, type Question } from './ask.ts';
import { type Arguments } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

/** Which charts, stories and data readers could not cite as they are shown, with the command that publishes each; null when there are none. */
export function describeUnpublished({ things, isReleased }: Unarchived, language: Language): string | null {
  const isId = language === 'id';
  const fresh = things.filter(({ newest }) => newest === null).map(({ id }) => id);
  const changed = things.flatMap(({ id, differ }) => {
    const difference = differ('id');
    return difference === null ? [] : [{ id, isWording: refuseReason(difference, 'wording') === null }];
  });
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
        ? 'Berubah sejak versi terbarunya. Sebut alasannya untuk setiap grafik dan cerita:'
        : 'Changed since the newest version. Give the reason for each chart and story:',
      ...changed.map(
        ({ id, isWording }) =>
          `  npm run archive -- ${id} --because ${isWording ? 'wording' : 'source-revised'} --id "…" --en "…"`,
      ),
      isId ? `Alasan: ${reasons}.` : `Reasons: ${reasons}.`,
    );
  }
  if (!isReleased && things.length === 0) {
    lines.push(
      isId
        ? 'Isi data/ berubah sejak terbitan terakhirnya. Sebut apa yang berubah:'
        : 'data/ has changed since its last release. Say what changed:',
      '  npm run archive -- data --id "…" --en "…"',
    );
  }
  return lines.length === 0 ? null : lines.join('\n');
}

/** The numbers that changed, the first few of many. */
function listChanged(ids: readonly string[]): Bilingual {
  const [shown, more] = [ids.slice(0, 8).join(', '), ids.length - 8];
  return {
    id: `Angka yang berubah: ${shown}${more > 0 ? `, dan ${more} lagi` : ''}.`,
    en: `Numbers that changed: ${shown}${more > 0 ? ` and ${more} more` : ''}.`,
  };
}

/**
 * Stops a command that nobody told why these changed.
 * @param words what was named in the command
 * @param numbers the numbers for which that is so, where it is known
 */
function refuseUnexplained(
  unarchived: Unarchived,
  words: readonly string[] = [],
  numbers: readonly string[] = [],
): RefusalError {
  const named = words.filter((word) => word !== dataWord).join(' ');
  const tell = (language: Language) => {
    const asked =
      named === ''
        ? describeUnpublished(unarchived, language)
        : [
            language === 'id'
              ? 'Yang disebut itu tidak menampilkannya. Sebut alasannya sendiri, di samping alasan grafik atau ceritanya:'
              : 'What was named does not show them. Give them a reason of their own, beside that of the chart or story:',
            `  npm run archive -- ${named} --because … --id "…" --en "…" --data-id "…" --data-en "…"`,
          ].join('\n');
    const nothing = language === 'id' ? 'Tidak ada yang ditulis.' : 'Nothing was written.';
    return [...(numbers.length === 0 ? [] : [listChanged(numbers)[language]]), asked ?? '', nothing].join('\n');
  };
  return new RefusalError({ id: tell('id'), en: tell('en') });
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
      id: `Mengapa ini berubah?\n${listReasons('id')}`,
      en: `Why did this change?\n${listReasons('en')}`,
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
 * Why each changed chart or story changed: from the options when it is named, else asked at a terminal. Throws RefusalError with the command
 * for each when there is nobody to ask.
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
    throw refuseUnexplained({ things: changed, isReleased: true });
  }
  for (const { id, title, differ } of changed) {
    const difference = differ(language);
    if (difference === null) continue;
    console.log(`\n${id}: ${title[language]}`);
    for (const sentence of changeSentences(difference, language)) console.log(`  ${sentence}`);
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

/** What a release says of itself when each number in it has a reason of its own. */
const eachItsOwn: Bilingual = {
  id: 'Angka di grafik yang berubah; alasannya ada pada tiap angka.',
  en: 'Figures of charts that changed; the reason stands with each of them.',
};

/** The reason of each number that a changed chart or story shows or counts with: it is that of the first of them, and of no other number. */
function notesOf(
  { charts, stories, catalogue }: Library,
  decisions: ReadonlyMap<string, Decision>,
): ReadonlyMap<string, Bilingual> {
  const notes = new Map<string, Bilingual>();
  const tell = (fact: Fact, note: Bilingual): void => {
    if (!notes.has(fact.id)) notes.set(fact.id, note);
    if (fact.kind === 'derivation') for (const operand of fact.operands) tell(operand, note);
  };
  for (const [id, { note }] of decisions) {
    const story = stories.get(id);
    const inStory = story === undefined ? [] : listPrints(story.id, 'id', catalogue);
    for (const { id: shown } of charts.get(id)?.facts ?? inStory) {
      const fact = catalogue.facts.get(shown);
      if (fact !== undefined) tell(fact, note);
    }
  }
  return notes;
}

/** The options that say why numbers changed which the named chart does not show; with `data` alone they are those of every note. */
const dataOptions = { id: 'data-id', en: 'data-en' } as const;

/** What was given for the data: its own options, or where no chart is named those of every note. */
function givenForData(given: Arguments): Arguments {
  const isAlone = given.words.every((word) => word === dataWord);
  const option = (name: string) => (name === 'id' || name === 'en' ? dataOptions[name] : name);
  const text = (name: string) => given.text(option(name)) ?? (isAlone ? given.text(name) : undefined);
  return { words: given.words, text, has: (name) => text(name) !== undefined };
}

/**
 * Whether a number changed in nothing but figures that follow from others: the result of a calculation, or a figure that its words
 * mention. Whatever changed those is its reason too.
 */
function follows(before: PublishedFact | undefined, now: PublishedFact | null | undefined): boolean {
  if (before === undefined || !now || (now.kind === 'observation' && before.value !== now.value)) return false;
  // What a calculation gives, and how it is written on paper, is nothing of its own.
  const own = (fact: PublishedFact) =>
    fact.kind === 'observation' ? fact : { ...fact, formula: null, printed: null, value: null, decimals: null };
  const withoutFigures = (fact: PublishedFact) => canonicalJson(own(fact)).replace(/-?\d[\d.,e+-]*/g, '#');
  return withoutFigures(before) === withoutFigures(now);
}

/** Why the numbers changed that no changed chart shows: from the options, else asked at a terminal. */
async function decideNote(given: Arguments, unexplained: readonly string[], language: Language): Promise<Bilingual> {
  const said = givenForData(given);
  if (!said.has('id') && !said.has('en') && !isInteractive()) {
    throw refuseUnexplained({ things: [], isReleased: false }, given.words, unexplained);
  }
  if (unexplained.length > 0 && !said.has('id')) console.log(`\n${listChanged(unexplained)[language]}`);
  const answers = await collectAnswers(noteQuestions, said, language);
  const note = { id: answers.get('id') ?? '', en: answers.get('en') ?? '' };
  const wrong = refuseNotes(note);
  if (wrong !== null) throw new RefusalError(wrong);
  return note;
}

/**
 * The release that is due because data/ has changed since the newest one, or null: each number with its own reason, that of the chart or story
 * that shows it, else the one for the data. Throws RefusalError when nobody says why.
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
  const due = nextRelease(library, { date, note: firstNote }, anyway);
  if (due === null) return null;
  if (library.releases.length === 0) return planRelease(library, { date, note: firstNote }, anyway);
  const notes = new Map(notesOf(library, decisions));
  const before = releasedFacts(library.releases);
  // In the order of the formulas: what a derivation is computed from has its reason first.
  for (const fact of library.catalogue.facts.values()) {
    const operand = fact.kind === 'derivation' ? fact.operands.find(({ id }) => notes.has(id)) : undefined;
    const note = operand && notes.get(operand.id);
    if (note !== undefined && !notes.has(fact.id) && follows(before.get(fact.id), due.facts[fact.id]))
      notes.set(fact.id, note);
  }
  const unexplained = Object.keys(due.facts).filter(
    (id) => !notes.has(id) && !(notes.size > 0 && follows(before.get(id), due.facts[id])),
  );
  const isTold = Object.keys(due.facts).length > 0 && unexplained.length === 0;
  const note = isTold ? eachItsOwn : await decideNote(given, unexplained, language);
  return planRelease(library, { date, note, notes }, anyway);
}
