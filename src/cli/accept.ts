/**
 * `npm run accept -- <story> --id "…" --en "…"`: accepts what has moved under a signed story with a correction note in both languages,
 * which appears on the story, the corrections page and the feed; then signs the story anew.
 */
import { openDisk } from '../library/disk.ts';
import { planAccept } from '../library/locks/plan-accept.ts';
import { carryOut, projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';

await runCommand('accept', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const plan = planAccept(openDisk(root), words[0], { id: text('id'), en: text('en') }, today());
  carryOut(root, plan, language);
  console.log(
    language === 'id'
      ? 'Koreksi dicatat; tampil di ceritanya, di halaman koreksi, dan di umpannya sesudah situs dibangun.'
      : 'The correction is recorded; it appears on the story, the corrections page and the feed once the site is built.',
  );
});
