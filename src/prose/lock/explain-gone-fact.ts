import type { Problem } from '../../facts/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import { bindingSign, type Bound } from '../passage.ts';
import type { Drift } from './find-drift.ts';
import { quoteSentences } from './quote-sentence.ts';
import type { SignedStory } from './signed-story.ts';

type Gone = Extract<Drift, { kind: 'gone' }>;

/** That a fact has left the record, with what was printed of it. There is no value left to accept or to keep. */
export function explainGoneFact(
  { language, id, form, old }: Gone,
  { slug, lock, passages, files, catalogue }: SignedStory,
): readonly Problem[] {
  const wanted = (bound: Bound) => bound.kind === 'fact' && bound.id === id && (bound.form ?? 'standard') === form;
  return quoteSentences(passages[language], catalogue, wanted).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${old} → …]`);
    return { file: files[language], ...at, message: {
      id: `"${id}" sudah tidak ada di data/, padahal kalimat ini disahkan ${formatDate(lock.signed, 'id')} dengan "${old}": “${quoted}” Pulihkan faktanya, atau tulis ulang kalimatnya, lalu: npm run sign -- ${slug}`,
      en: `"${id}" has left data/, but this sentence was signed on ${formatDate(lock.signed, 'en')} with "${old}": “${quoted}” Restore the fact, or rewrite the sentence, then: npm run sign -- ${slug}`,
    } }; // prettier-ignore
  });
}
