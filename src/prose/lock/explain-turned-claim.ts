import type { Problem } from '../../facts/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { bindingSign, type Bound } from '../passage.ts';
import { claimForm } from './claim-form.ts';
import type { Drift } from './find-drift.ts';
import { quoteSentences } from './quote-sentence.ts';
import { topOfFile, type SignedStory } from './signed-story.ts';
import { waysOut } from './ways-out.ts';

type Turned = Extract<Drift, { kind: 'claim' }>;

const truth = { id: ['salah', 'benar'], en: ['false', 'true'] } as const;

/** That a claim is no longer what it was when signed, at each place that makes it. */
export function explainTurnedClaim(
  { language, that, words, now }: Turned,
  { slug, lock, passages, files, catalogue }: SignedStory,
): readonly Problem[] {
  const ways = waysOut(slug);
  const wanted = (bound: Bound) =>
    bound.kind === 'claim' && claimForm(bound.that) === that && bound.words.replaceAll(bindingSign, '…') === words;
  const quotations = quoteSentences(passages[language], catalogue, wanted);
  const say = (tongue: Language) => [truth[tongue][now ? 0 : 1], truth[tongue][now ? 1 : 0]] as const;
  return (quotations.length > 0 ? quotations : [{ at: topOfFile, sentence: bindingSign }]).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${words}]`);
    return { file: files[language], ...at, message: {
      id: `Klaim "${that}" ${say('id')[0]} ketika disahkan ${formatDate(lock.signed, 'id')}, kini ${say('id')[1]}: “${quoted}” ${ways.id}`,
      en: `The claim "${that}" was ${say('en')[0]} when signed on ${formatDate(lock.signed, 'en')} and is ${say('en')[1]} now: “${quoted}” ${ways.en}`,
    } }; // prettier-ignore
  });
}
