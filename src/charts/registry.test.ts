import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { chartTypes } from './registry.ts';

describe.each(Object.entries(chartTypes))('the chart type %s', (type, { name, examples }) => {
  const filesIn = (folder: string) => readdirSync(new URL(`./${folder}/`, import.meta.url)).toSorted();

  test('goes by the name of its folder, and has its examples and tests there', () => {
    expect(name).toBe(type);
    expect(filesIn(type)).toEqual(expect.arrayContaining([`${type}.ts`, 'examples.ts', `${type}.test.ts`]));
  });

  test('is named to editors in content/README.md, in both languages', () => {
    const guide = readFileSync(new URL('../../content/README.md', import.meta.url), 'utf8');
    expect(guide.split(`\`${type}\``).length - 1).toBeGreaterThanOrEqual(2);
  });

  test('has at least five examples, each with a name of its own', () => {
    expect(new Set(examples.map((example) => example.name)).size).toBe(examples.length);
    expect(examples.length).toBeGreaterThanOrEqual(5);
  });

  test('keeps the picture and the words of each example, and of none that is gone', () => {
    const kept = examples.flatMap((example) =>
      languages.flatMap((language) => ['svg', 'txt'].map((ending) => `${example.name}.${language}.${ending}`)),
    );
    expect(filesIn(`${type}/__snapshots__`)).toEqual(kept.toSorted());
  });
});
