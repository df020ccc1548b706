/**
 * `npm run keep -- <story>`: keeps a signed story on the values it was signed with although the record has moved. Its page says so
 * and links the new figures.
 */
import { openDisk } from '../library/disk.ts';
import { planKeep } from '../library/locks/plan-keep.ts';
import { carryOut, projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';

await runCommand('keep', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const plan = planKeep(openDisk(root), words[0], today());
  carryOut(root, plan, language);
  if (!('writes' in plan)) return;
  const kept = plan.lock.kept?.facts ?? [];
  console.log(
    language === 'id'
      ? `Cerita ini tetap mencetak nilai yang disahkan untuk: ${kept.join(', ')}. Halamannya menyebut bahwa datanya sudah bergeser.`
      : `The story goes on printing the signed values of ${kept.join(', ')}. Its page says that the record has moved on.`,
  );
});
