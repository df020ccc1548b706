import type { Bilingual } from '../facts/schema/common.ts';

export interface Choice {
  /** What is kept when it is chosen. */
  readonly answer: string;
  readonly label: Bilingual;
}

/** One thing about a table that nobody may guess. */
export interface TableQuestion {
  /** Says what it is about and stays the same from one reading to the next: `place Toraja`, `numbers B`. */
  readonly key: string;
  readonly ask: Bilingual;
  /** What is known that helps to answer it. */
  readonly detail: Bilingual;
  readonly choices: readonly Choice[];
  /** What may be given besides the choices. */
  readonly free?: 'number' | 'place';
  /** What holds until somebody says otherwise; null where the rows wait. */
  readonly fallback: string | null;
  /** The rows that it is about, counted from 1. */
  readonly rows: readonly number[];
}

export const choice = (answer: string, id: string, en: string): Choice => ({ answer, label: { id, en } });

export const skip = choice('skip', 'Lewati', 'Leave out');

/** What was answered, or holds until it is. Null while the rows wait, and for an answer that the question does not take. */
export function answerOf(
  { key, choices, free, fallback }: TableQuestion,
  answers: Readonly<Record<string, string>>,
): string | null {
  const given = answers[key];
  if (given === undefined) return fallback;
  return free !== undefined || choices.some(({ answer }) => answer === given) ? given : fallback;
}

/** Questions as they come up, each once, with the answers that were given. */
export class Questions {
  readonly asked = new Map<string, TableQuestion>();
  readonly #answers: Readonly<Record<string, string>>;

  constructor(answers: Readonly<Record<string, string>>) {
    this.#answers = answers;
  }

  /** Asks, or adds the rows to what is asked already; gives the answer, or null while there is none. */
  ask(question: TableQuestion): string | null {
    const known = this.asked.get(question.key);
    const whole = known === undefined ? question : { ...known, rows: [...new Set([...known.rows, ...question.rows])] };
    this.asked.set(question.key, whole);
    return answerOf(whole, this.#answers);
  }

  /** Whether somebody answered, other than by leaving it as it is. */
  isAnswered(key: string): boolean {
    return this.#answers[key] !== undefined;
  }
}
