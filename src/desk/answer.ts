import type { z } from 'zod';
import type { Bilingual } from '../facts/schema/common.ts';
import { type Problem, ProblemsError } from '../facts/problem.ts';
import { RefusalError } from '../press/refusal.ts';
import { type Conflict, ConflictError, type Desk } from './desk.ts';
import type { DeskRequest } from './request.ts';

/** What a request that was refused says. */
export interface Refused {
  readonly refused: Bilingual;
  /** What is wrong in which file, where that is why. */
  readonly problems?: readonly Problem[];
  readonly conflicts?: readonly Conflict[];
}

/** An answer as it is sent: its status and what becomes its JSON. */
export type Answered =
  | { readonly status: 200; readonly body: { readonly answer: unknown } }
  | { readonly status: 400 | 404 | 409 | 422; readonly body: Refused };

/** The page asks for what the desk does not know: one of them is of another day. */
const notUnderstood: Bilingual = {
  id: 'Halaman ini dan meja tidak lagi sepadan. Muat ulang halaman ini; yang Anda ketik tetap tercatat.',
  en: 'This page and the desk no longer match. Reload this page; what you typed is kept.',
};

/** What an editor can do about what does not fit. */
function explainInput({ issues }: z.ZodError): Bilingual {
  const long = issues.find((issue) => issue.code === 'too_big' && issue.origin === 'string');
  if (long?.code !== 'too_big') return notUnderstood;
  return {
    id: `Teks ini terlalu panjang; paling banyak ${long.maximum} karakter. Persingkat.`,
    en: `This text is too long; ${long.maximum} characters at most. Shorten it.`,
  };
}

/**
 * Answers one request by its name. Throws only what is a mistake of the program.
 * @param text the JSON that came with it
 */
export async function answer(
  table: Readonly<Record<string, DeskRequest<z.ZodType, unknown>>>,
  desk: Desk,
  name: string,
  text: string,
): Promise<Answered> {
  const asked = Object.hasOwn(table, name) ? table[name] : undefined;
  if (asked === undefined) return { status: 404, body: { refused: notUnderstood } };
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { status: 400, body: { refused: notUnderstood } };
  }
  const parsed = asked.input.safeParse(given);
  if (!parsed.success) return { status: 400, body: { refused: explainInput(parsed.error) } };
  try {
    return { status: 200, body: { answer: (await asked.answer(desk, parsed.data)) ?? null } };
  } catch (error) {
    if (error instanceof ConflictError)
      return { status: 409, body: { refused: error.bilingual, conflicts: error.conflicts } };
    if (error instanceof RefusalError) return { status: 422, body: { refused: error.bilingual } };
    if (error instanceof ProblemsError) {
      const { problems } = error;
      const count = problems.length;
      return {
        status: 422,
        body: {
          refused: {
            id: `Ada ${count} masalah.`,
            en: count === 1 ? 'There is a problem.' : `There are ${count} problems.`,
          },
          problems,
        },
      };
    }
    throw error;
  }
}
