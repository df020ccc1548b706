import { withKind } from '../../facts/publish-fact.ts';
import type { Problem } from '../../facts/problem.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import { formatDate } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import type { Drift } from './find-drift.ts';
import type { SignedStory } from './signed-story.ts';
import { signAgain, waysOut } from './ways-out.ts';

type Moved = Extract<Drift, { kind: 'chart' }>;

/** That a chart shows something else: which figures moved, or that its file was edited. */
export function explainMovedChart({ id, facts }: Moved, { slug, lock, files, chartAt }: SignedStory): Problem {
  const moved = (language: Language) =>
    facts
      .map(({ id: factId, before, after }) => {
        if (after === null) return factId;
        const [was, is] = [before.printed[language], after.printed[language]];
        return was === is
          ? `${factId} ${withKind(was, before, language)} → ${withKind(is, after, language)}`
          : `${factId} ${was} → ${is}`;
      })
      .join('; ');
  const [ways, again] = [waysOut(slug), signAgain(slug)];
  const message: Bilingual =
    facts.length > 0
      ? {
          id: `Grafik "${id}" tidak lagi memperlihatkan yang disahkan ${formatDate(lock.signed, 'id')}: ${moved('id')}. ${ways.id}`,
          en: `The chart "${id}" no longer shows what was signed on ${formatDate(lock.signed, 'en')}: ${moved('en')}. ${ways.en}`,
        }
      : {
          id: `Kata-kata, isi, atau urutan grafik "${id}" diubah sesudah cerita ini disahkan ${formatDate(lock.signed, 'id')}. Pulihkan content/charts/${id}.json. ${again.id}`,
          en: `The words, contents or order of the chart "${id}" were changed after this story was signed on ${formatDate(lock.signed, 'en')}. Restore content/charts/${id}.json. ${again.en}`,
        };
  return { file: files.id, ...chartAt(id), message };
}
