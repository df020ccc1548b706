import { userInfo } from 'node:os';
import type { Language } from '../i18n/locale.ts';
import { openDisk } from '../library/disk.ts';
import { type Decision, planDecision, planSaidDecision } from '../press/decide.ts';
import { momentOf, today } from '../press/today.ts';
import { writeFiles } from '../press/planned-files.ts';
import type { Lock } from '../prose/lock/lock.ts';

/**
 * Carries out what an editor decides and names the files; a reason, where one was given, goes among the notes of the story. Throws what
 * stands in the way, with nothing written.
 */
export function carryOut(
  root: string,
  slug: string | undefined,
  decision: Decision,
  because: string | undefined,
  language: Language,
): Lock {
  const disk = openDisk(root);
  const decider = { by: userInfo().username, at: momentOf(), today: today() };
  const { files, lock } =
    because === undefined || slug === undefined
      ? planDecision(disk, slug, decision, decider.today, language)
      : planSaidDecision(disk, slug, decision, decider, language);
  writeFiles(root, files);
  const names = files.map(({ path }) => path).join(', ');
  console.log(language === 'id' ? `Ditulis: ${names}.` : `Written: ${names}.`);
  return lock;
}
