import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { components, componentsIn } from './components.ts';

test('what editors are told to write is what prose may hold, in both languages of content/README.md', () => {
  const readme = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
  const halves = readme.split('\n# content/: stories');
  for (const name of Object.keys(components)) {
    for (const half of halves) expect(half, name).toMatch(new RegExp(`<${name}[ >]`));
  }
  for (const [, name] of readme.matchAll(/<([A-Z]\w*)/g)) expect(Object.keys(components)).toContain(name);
});

test('a chart stands in a story, and not in a standing text', () => {
  expect(componentsIn('story')).toContain('Chart');
  expect(componentsIn('text')).not.toContain('Chart');
});
