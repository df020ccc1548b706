/**
 * `npm run sign -- <story>`: signs a story as it prints today. From then on the build stops when the record moves under it.
 * Refused while anything is wrong with the story.
 */
import { countCharts, countClaims, countFacts } from './describe-record.ts';
import { carryOut } from './carry-out.ts';
import { projectRoot, runCommand } from './command.ts';

await runCommand('sign', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const because = text('because');
  const lock = carryOut(root, words[0], { what: 'sign', because: because ?? '' }, because, language);
  const { facts, id, charts } = lock;
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
