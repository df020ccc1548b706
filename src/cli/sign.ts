/**
 * `npm run sign -- <story>`: signs a story as it prints today. From then on the build stops when the record moves under it.
 * Refused while anything is wrong with the story.
 */
import { openDisk } from '../library/disk.ts';
import { planSign } from '../library/locks/plan-sign.ts';
import { countCharts, countClaims, countFacts } from './describe-record.ts';
import { carryOut, projectRoot, runCommand } from './command.ts';
import { today } from '../press/today.ts';

await runCommand('sign', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const plan = planSign(openDisk(root), words[0], today());
  carryOut(root, plan, language);
  if (!('writes' in plan)) return;
  const { facts, id, charts } = plan.lock;
  const counts = [
    countFacts(Object.keys(facts).length, language),
    countClaims(id.claims.length, language),
    countCharts(Object.keys(charts).length, language),
  ].join(', ');
  console.log(
    language === 'id'
      ? `Disahkan: ${counts}. Bila datanya bergeser, npm run check memberi tahu.`
      : `Signed: ${counts}. When the record moves, npm run check says so.`,
  );
});
