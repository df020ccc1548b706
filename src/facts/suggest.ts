import type { Bilingual } from './schema/common.ts';
import { asList, asWritten } from './as-written.ts';
import { nearest } from './nearest.ts';

/** What to write instead of a word that is not one of the candidates: the nearest one, else the list when it is short. */
export function suggest(written: string, candidates: Iterable<string>): Bilingual {
  const known = [...candidates];
  const near = nearest(written, known);
  if (near !== null) return { id: `Mungkin maksudnya ${asWritten(near)}.`, en: `Did you mean ${asWritten(near)}?` };
  if (known.length > 0 && known.length <= 16)
    return { id: `Pilihannya: ${asList(known)}.`, en: `Use one of ${asList(known)}.` };
  return { id: 'Periksa ejaannya, atau tambahkan dulu.', en: 'Check the spelling, or add it first.' };
}
