import { createInterface } from 'node:readline/promises';
import type { Bilingual } from '../facts/schema/common.ts';
import { refuseText } from '../facts/text-signs.ts';
import type { Language } from '../i18n/locale.ts';
import { type Arguments } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

/** One thing that has to be known: it is an option of the command, and a question where it was not given. */
export interface Question {
  /** The option without its dashes. */
  readonly name: string;
  readonly ask: Bilingual;
  readonly example: string;
  /** What it is when nothing is given: null for "nothing". Left out, or undefined, where there must be an answer. */
  readonly fallback?: (answers: Answers) => string | null | undefined;
  /** Whether it is taken as an option and not asked about, being seldom needed. */
  readonly isSeldom?: boolean;
  /** What is wrong with an answer, or null. */
  readonly refuse?: (answer: string, answers: Answers) => Bilingual | null;
  /** Whether it has to be asked at all, after what was said before. */
  readonly when?: (answers: Answers) => boolean;
}

/** By the name of the question; null where there is no answer. */
export type Answers = ReadonlyMap<string, string | null>;

/** What was answered in a run that came to nothing, so that it need not be typed again. */
export interface KeptAnswers {
  /** Undefined for what was never answered. */
  readonly get: (name: string) => string | null | undefined;
  readonly set: (name: string, answer: string | null) => void;
}

const forgotten: KeptAnswers = { get: () => undefined, set: () => undefined };

type Ask = (prompt: string) => Promise<string>;

/** Where a person answers. Its question throws RefusalError when they stop. */
export interface Terminal {
  readonly ask: Ask;
  readonly close: () => void;
}

/** Questions can be asked where a person sits at a terminal. */
export const isInteractive = (): boolean => process.stdin.isTTY && process.stdout.isTTY;

/** Asks at a terminal. Ctrl+C and Ctrl+D end the command, and say that nothing has happened. */
function openTerminal(): Terminal {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const closed = new Promise<never>((_, reject) => {
    terminal.once('close', () =>
      reject(
        new RefusalError({
          id: '\nDibatalkan. Tidak ada yang ditulis; jawaban tadi disimpan dan ditawarkan lagi bila perintah yang sama dijalankan.',
          en: '\nCancelled. Nothing was written; your answers are kept and offered again when you run the same command.',
        }),
      ),
    );
  });
  // Closing it when all is answered is no mistake.
  closed.catch(() => {});
  return { ask: (prompt) => Promise.race([terminal.question(prompt), closed]), close: () => terminal.close() };
}

async function askUntilRight(
  { name, ask, example, refuse, fallback }: Question,
  answers: Answers,
  prompt: Ask,
  language: Language,
  kept: string | null | undefined,
) {
  const preset = kept === undefined ? fallback?.(answers) : kept;
  const hint =
    preset === undefined
      ? example === ''
        ? ''
        : language === 'id'
          ? `misalnya ${example}`
          : `such as ${example}`
      : preset === null
        ? language === 'id'
          ? 'Enter bila tidak ada'
          : 'Enter for none'
        : `Enter: ${preset}`;
  console.log(`\n${ask[language]}${hint === '' ? '' : ` · ${hint}`}`);
  for (;;) {
    const answer = (await prompt('> ')).trim();
    if (answer === '' && preset !== undefined) return preset;
    const wrong =
      answer === ''
        ? { id: 'Ini harus diisi.', en: 'This needs an answer.' }
        : (refuseText(answer, name.replace(/-(id|en)$/, '')) ?? refuse?.(answer, answers));
    if (!wrong) return answer;
    console.log(`  ${wrong[language]}`);
  }
}

function refuseAll(missing: readonly Question[], wrong: readonly (readonly [string, Bilingual])[]): never {
  const list = (language: Language) => [
    ...wrong.map(([name, message]) => `--${name}: ${message[language]}`),
    ...(missing.length > 0 ? [language === 'id' ? 'Belum diisi:' : 'Still missing:'] : []),
    ...missing.map(({ name, ask, example }) => `  --${name} "${example}"   ${ask[language]}`),
    language === 'id' ? 'Tidak ada yang ditulis.' : 'Nothing was written.',
  ];
  throw new RefusalError({ id: list('id').join('\n'), en: list('en').join('\n') });
}

/**
 * Answers to all questions: from the options, else asked at a terminal one after another, else the fallback. Throws RefusalError
 * with everything that is missing or wrong when there is nobody to ask.
 * @param kept what was answered before, which is offered again, and takes each answer as it comes
 * @param open opens the terminal; null where there is nobody to ask
 */
export async function collectAnswers(
  questions: readonly Question[],
  given: Arguments,
  language: Language,
  kept: KeptAnswers = forgotten,
  open: (() => Terminal) | null = isInteractive() ? openTerminal : null,
): Promise<Answers> {
  const answers = new Map<string, string | null>();
  const missing: Question[] = [];
  const wrong: (readonly [string, Bilingual])[] = [];
  // Whoever gave all that is needed is not asked about the rest.
  const told = new Map(questions.flatMap(({ name }) => (given.text(name) ? [[name, given.text(name) ?? null]] : [])));
  const needed = questions.filter(
    ({ name, fallback, when }) => !told.has(name) && when?.(told) !== false && fallback?.(told) === undefined,
  );
  const terminal = needed.length > 0 ? (open?.() ?? null) : null;
  try {
    for (const question of questions) {
      if (question.when?.(answers) === false) continue;
      const { name, fallback, refuse } = question;
      const written = given.text(name)?.trim();
      if (written !== undefined && written !== '') {
        answers.set(name, written);
        const message = refuseText(written, name.replace(/-(id|en)$/, '')) ?? refuse?.(written, answers) ?? null;
        if (message !== null) wrong.push([name, message]);
      } else if (terminal !== null && question.isSeldom !== true) {
        answers.set(name, await askUntilRight(question, answers, terminal.ask, language, kept.get(name)));
        kept.set(name, answers.get(name) ?? null);
      } else {
        const unasked = kept.get(name) ?? fallback?.(answers);
        if (unasked === undefined) missing.push(question);
        else answers.set(name, unasked);
      }
    }
  } finally {
    terminal?.close();
  }
  if (missing.length > 0 || wrong.length > 0) refuseAll(missing, wrong);
  return answers;
}
