import { expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { openDisk } from './disk.ts';
import { readRecord } from './read-library.ts';

test('the site’s own stories and texts raise no false alarm, and hold claims that are checked in both languages', () => {
  const { library, problems } = readRecord(openDisk(`${import.meta.dirname}/../..`));
  const stories = [...library.stories.values(), ...library.texts.values(), ...library.guide.values()];
  const texts = stories.flatMap((story) => languages.map((language) => story[language]));
  const passages = texts.flatMap((text) => text.passages);
  const claims = texts.flatMap((text) => text.claims);
  const disputed = claims.filter(({ result }) => !result);
  console.log(
    `own sentences: ${passages.length} passages, ${claims.length} claims (${disputed.length} printed as a source’s, with the dispute), ${problems.length} alarms`,
  );
  expect(problems).toEqual([]);
  expect(claims.length).toBeGreaterThan(20);
  for (const { attributed, dispute } of disputed) expect([attributed, dispute === null]).toEqual([true, false]);
});
