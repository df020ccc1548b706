import type { Problem } from '../../facts/problem.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Bound } from '../passage.ts';
import { claimForm } from './claim-form.ts';
import type { Drift } from './find-drift.ts';
import { quoteSentences } from './quote-sentence.ts';
import { topOfFile, type SignedStory } from './signed-story.ts';
import { signAgain } from './ways-out.ts';

type Rewritten = Extract<Drift, { kind: 'added' | 'removed' }>;

/** That an editor has bound something more, or less, than was signed. */
export function explainRewriting(
  { kind, language, what, name }: Rewritten,
  { slug, lock, files, passages, catalogue, chartAt }: SignedStory,
): Problem {
  const [id = name] = name.split('"');
  const wanted = (bound: Bound) =>
    (bound.kind === 'fact' && bound.id === id) || (bound.kind === 'claim' && claimForm(bound.that) === name);
  const at =
    kind === 'removed'
      ? topOfFile
      : what === 'Chart'
        ? chartAt(name)
        : (quoteSentences(passages[language], catalogue, wanted)[0]?.at ?? topOfFile);
  const written = what === 'Claim' ? `<Claim that="${name}">` : `<${what} id="${name}" />`;
  const again = signAgain(slug);
  return { file: files[language], ...at, message: {
    id: `${written} ${kind === 'added' ? 'ditambahkan' : 'dihapus'} sesudah cerita ini disahkan ${formatDate(lock.signed, 'id')}. ${again.id}`,
    en: `${written} was ${kind === 'added' ? 'added' : 'removed'} after this story was signed on ${formatDate(lock.signed, 'en')}. ${again.en}`,
  } }; // prettier-ignore
}
