import type { z } from 'zod';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Refused } from '../answer.ts';
import type { RequestName, Requests } from '../requests.ts';

export type Given<Name extends RequestName> = z.input<Requests[Name]['input']>;
export type Answer<Name extends RequestName> = Awaited<ReturnType<Requests[Name]['answer']>>;

/** The desk said no, and why; or it is not there any more. Nothing was changed. */
export class AskError extends Error {
  override name = 'AskError';

  /** As HTTP has them; 0 when nobody answered. */
  readonly status: number;
  readonly said: Refused;

  constructor(status: number, said: Refused) {
    super(said.refused.en);
    this.status = status;
    this.said = said;
  }
}

/** What is said when nobody answers. */
export const gone: Bilingual = {
  id: 'Meja tidak menjawab. Jalankan npm run desk lagi; yang Anda ketik tetap ada.',
  en: 'The desk does not answer. Run npm run desk again; what you typed is still here.',
};

/** Asks the desk. Throws AskError with what it says when it refuses. */
export async function ask<Name extends RequestName>(name: Name, given: Given<Name>): Promise<Answer<Name>> {
  const response = await fetch(`/_desk/ask/${name}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(given),
  }).catch(() => null);
  if (response === null) throw new AskError(0, { refused: gone });
  const body = (await response.json().catch(() => ({ refused: gone }))) as { readonly answer: Answer<Name> } | Refused;
  if ('refused' in body) throw new AskError(response.status, body);
  return body.answer;
}
