/**
 * `npm run accept -- <story> --id "…" --en "…"`: accepts what has moved under a signed story with a correction note in both languages,
 * which appears on the story, the corrections page and the feed; then signs the story anew.
 */
import { carryOut } from './carry-out.ts';
import { projectRoot, runCommand } from './command.ts';

await runCommand('accept', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const note = { id: text('id'), en: text('en') };
  carryOut(root, words[0], { what: 'accept', note }, undefined, language);
  console.log(
    language === 'id'
      ? 'Koreksi dicatat; tampil di ceritanya, di halaman koreksi, dan di umpannya sesudah situs dibangun.'
      : 'The correction is recorded; it appears on the story, the corrections page and the feed once the site is built.',
  );
});
