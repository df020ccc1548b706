/**
 * `npm run sign -- <story>`: signs a story as it prints today. From then on the build stops when the record moves under it.
 * Refused while anything is wrong with the story.
 */
import { openDisk } from '../library/disk.ts';
import { planSign } from '../library/locks/plan-sign.ts';
import { carryOut, projectRoot, runCommand, today } from './command.ts';

await runCommand('sign', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const plan = planSign(openDisk(root), words[0], today());
  carryOut(root, plan, language);
  if (!('writes' in plan)) return;
  const { facts, id, charts } = plan.lock;
  const counts = [Object.keys(facts).length, id.claims.length, Object.keys(charts).length] as const;
  console.log(
    language === 'id'
      ? `Disahkan: ${counts[0]} fakta, ${counts[1]} klaim, ${counts[2]} grafik. Bila datanya bergeser, npm run check memberi tahu.`
      : `Signed: ${counts[0]} facts, ${counts[1]} claims, ${counts[2]} charts. When the record moves, npm run check says so.`,
  );
});
