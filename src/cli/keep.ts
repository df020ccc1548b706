/**
 * `npm run keep -- <story>`: keeps a signed story on the values it was signed with although the record has moved. Its page says so
 * and links the new figures.
 */
import { carryOut } from './carry-out.ts';
import { projectRoot, runCommand } from './command.ts';

await runCommand('keep', ({ words, text }, language) => {
  const root = text('root') ?? projectRoot;
  const because = text('because');
  const lock = carryOut(root, words[0], { what: 'keep', because: because ?? '' }, because, language);
  const kept = lock.kept?.facts ?? [];
  console.log(
    language === 'id'
      ? `Cerita ini tetap mencetak nilai yang disahkan untuk: ${kept.join(', ')}. Halamannya menyebut bahwa datanya sudah bergeser.`
      : `The story goes on printing the signed values of ${kept.join(', ')}. Its page says that the record has moved on.`,
  );
});
