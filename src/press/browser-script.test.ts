import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { embedScriptsFile, writeEmbedScripts } from './browser-script.ts';

test('the scripts of embeds are what their sources say: npm run scripts was run after the last change', async () => {
  expect(readFileSync(new URL(`../../${embedScriptsFile}`, import.meta.url), 'utf8')).toBe(await writeEmbedScripts());
});
