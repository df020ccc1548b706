import type { Mend } from '../../facts/mend.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { writingWords } from './writing-words.ts';

const same = (text: string): Bilingual => ({ id: text, en: text });

/** What a mend writes, shortened for a button; null when the words before it say enough. */
function written(mend: Mend): string | null {
  if (mend.kind === 'set')
    return Object.entries(mend.set)
      .flatMap(([name, value]) => (typeof value === 'string' ? [`${name}: ${value}`] : []))
      .join(', ');
  if (mend.kind === 'write')
    return mend.write
      .filter((part) => typeof part === 'string')
      .join('')
      .trim();
  return null;
}

/** What stands on the button of a mend. */
export function mendLabel(mend: Mend): Bilingual {
  switch (mend.kind) {
    case 'bind':
      return writingWords.bind;
    case 'count':
      return writingWords.count;
    case 'quote':
      return { id: `${writingWords.quote.id}: ${mend.by}`, en: `${writingWords.quote.en}: ${mend.by}` };
    case 'compose':
      return writingWords.compose;
    case 'literal':
      return mend.where === undefined ? writingWords.literal : writingWords.acknowledge;
    case 'record':
      return writingWords.record;
    case 'set':
    case 'write': {
      const text = written(mend);
      if (text === null || text === '') return mend.kind === 'write' ? writingWords.takeOut : writingWords.correct;
      return mend.kind === 'write' ? same(`→ ${text}`) : { id: `Betulkan: ${text}`, en: `Put it right: ${text}` };
    }
  }
}
