import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { exampleOf, functions, isFunction } from './functions.ts';

test('editors are told of every claim, what it means and how far it stretches, in both languages of content/README.md', () => {
  const readme = readFileSync(new URL('../../../content/README.md', import.meta.url), 'utf8');
  const rows = readme.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [name, { meaning, tolerance }] of Object.entries(functions)) {
    if (!isFunction(name)) throw new RangeError(name);
    for (const language of ['id', 'en'] as const) {
      const row = ['', `\`${exampleOf(name)}\``, meaning[language], tolerance?.[language] ?? '', ''];
      expect(rows).toContainEqual(row);
    }
  }
});
