/**
 * `npm run proof -- <story>`: writes one file for a second pair of eyes, with nothing beside it that it needs: each sentence with its
 * numbers, their sources and its claims, both languages side by side, the charts, what is still wrong, and room for remarks.
 */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ProblemsError } from '../facts/problem.ts';
import { suggest } from '../facts/suggest.ts';
import { openDisk } from '../library/disk.ts';
import { readRecord } from '../library/read-library.ts';
import { storySlugs } from '../library/story-states.ts';
import { planProof } from '../press/proof/plan-proof.ts';
import { readProofLook, writeProof } from '../press/proof/write-proof.ts';
import { RefusalError } from '../press/refusal.ts';
import { projectRoot as root, runCommand } from './command.ts';

await runCommand('proof', async ({ words: [given] }, language) => {
  if (given === undefined) {
    throw new RefusalError({
      id: 'Tulis nama folder ceritanya: npm run proof -- slug-cerita',
      en: 'Write the name of the story’s folder: npm run proof -- slug-of-the-story',
    });
  }
  const slug = given.replace(/^.*content\/stories\//, '').split('/')[0] ?? given;
  const disk = openDisk(root);
  const slugs = storySlugs(disk);
  if (!slugs.includes(slug)) {
    const help = suggest(slug, slugs);
    throw new RefusalError({
      id: `Cerita "${slug}" tidak ada di content/stories/. ${help.id}`,
      en: `There is no story "${slug}" in content/stories/. ${help.en}`,
    });
  }
  const reading = readRecord(disk, undefined, 'with drafts');
  const sheet = planProof(slug, { disk, reading, typed: null, language, now: new Date() });
  const html = await writeProof(sheet, await readProofLook(root));
  if (html === null) throw new ProblemsError(sheet.problems, language);
  const folder = join(root, '.cache/proof');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${slug}.html`);
  writeFileSync(`${path}.new`, html);
  renameSync(`${path}.new`, path);
  console.log(
    language === 'id'
      ? `Ditulis: ${path}\nSatu berkas: buka dengan peramban, kirim ke ponsel, atau cetak di A4.`
      : `Written: ${path}\nOne file: open it in a browser, send it to a telephone, or print it on A4.`,
  );
});
