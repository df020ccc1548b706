import type { Problem } from '../../facts/problem.ts';
import { formatDate } from '../../i18n/date.ts';
import type { Language } from '../../i18n/locale.ts';
import { bindingSign, type Bound } from '../passage.ts';
import { claimForm } from './claim-form.ts';
import type { Drift } from './find-drift.ts';
import { quoteSentences } from './quote-sentence.ts';
import { topOfFile, type SignedStory } from './signed-story.ts';
import { waysOut } from './ways-out.ts';

type Turned = Extract<Drift, { kind: 'claim' }>;

const truth = { id: ['salah', 'benar'], en: ['false', 'true'] } as const;

/** That a claim is no longer what it was when signed, at its first place. */
export function explainTurnedClaim(
  { language, that, words, now }: Turned,
  { slug, lock, passages, files, catalogue }: SignedStory,
): readonly Problem[] {
  const ways = waysOut(slug);
  const wanted = (bound: Bound) => bound.kind === 'claim' && claimForm(bound.that) === that;
  const [quotation = { at: topOfFile, sentence: bindingSign }] = quoteSentences(passages[language], catalogue, wanted);
  const quoted = quotation.sentence.replace(bindingSign, () => `[${words}]`);
  const say = (tongue: Language) => [truth[tongue][now ? 0 : 1], truth[tongue][now ? 1 : 0]] as const;
  return [{ file: files[language], ...quotation.at, message: {
    id: `Klaim "${that}" ${say('id')[0]} ketika disahkan ${formatDate(lock.signed, 'id')}, kini ${say('id')[1]}: “${quoted}” ${ways.id}`,
    en: `The claim "${that}" was ${say('en')[0]} when signed on ${formatDate(lock.signed, 'en')} and is ${say('en')[1]} now: “${quoted}” ${ways.en}`,
  } }]; // prettier-ignore
}
