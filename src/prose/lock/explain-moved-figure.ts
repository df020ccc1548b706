import { withKind } from '../../facts/publish-fact.ts';
import type { Problem } from '../../facts/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import { bindingSign, type Bound } from '../passage.ts';
import type { Drift } from './find-drift.ts';
import { quoteSentences } from './quote-sentence.ts';
import { topOfFile, type SignedStory } from './signed-story.ts';
import { waysOut } from './ways-out.ts';

type Moved = Extract<Drift, { kind: 'print' }>;

/** That a sentence would print differently, at each place that prints the figure, with the figure as it was and as it is. */
export function explainMovedFigure(
  drift: Moved,
  { slug, lock, passages, files, catalogue }: SignedStory,
): readonly Problem[] {
  const { language, id, form, old, now, before, after } = drift;
  const file = files[language];
  const [was, is] = old === now ? [withKind(old, before, language), withKind(now, after, language)] : [old, now];
  const ways = waysOut(slug);
  const wanted = (bound: Bound) => bound.kind === 'fact' && bound.id === id && (bound.form ?? 'standard') === form;
  const quotations = quoteSentences(passages[language], catalogue, wanted);
  return (quotations.length > 0 ? quotations : [{ at: topOfFile, sentence: bindingSign }]).map(({ at, sentence }) => {
    const quoted = sentence.replace(bindingSign, () => `[${was} → ${is}]`);
    return { file, ...at, message: {
      id: `Kalimat yang disahkan ${formatDate(lock.signed, 'id')} akan tercetak lain, dulu "${was}", kini "${is}" (${id}): “${quoted}” ${ways.id}`,
      en: `A sentence signed on ${formatDate(lock.signed, 'en')} would print differently, "${was}" then, "${is}" now (${id}): “${quoted}” ${ways.en}`,
    } }; // prettier-ignore
  });
}
