import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { glossary, sourceWords, type Term } from '../../src/i18n/glossary.ts';
import { languages, type Language } from '../../src/i18n/locale.ts';
import { root } from '../folders.ts';

/** Words that a reader sees, and where they stand. */
interface Words {
  readonly where: string;
  readonly language: Language;
  readonly text: string;
}

/** Keys whose strings are another's words or no words at all. */
const notOurs = /\/(wording|title|url|publisher|quoted|speakers|never|why|also|sought)(\/|$)/;
const isLanguage = (key: string): key is Language => languages.some((language) => language === key);

/** Every string of a value under a key that names its language, such as `messages/id/period`. */
function wordsIn(value: unknown, where: string, language: Language | null = null): readonly Words[] {
  if (typeof value === 'string') return language === null ? [] : [{ where, language, text: value }];
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    // An “id” without an “en” beside it is a name.
    wordsIn(inner, `${where}/${key}`, isLanguage(key) && languages.every((one) => one in value) ? key : language),
  );
}

const json = (path: string): unknown => JSON.parse(readFileSync(`${root}${path}`, 'utf8'));
const filesIn = (folder: string, ending: string) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith(ending) && !path.includes('/schemas/'));

const tables = [
  ...filesIn('src/i18n', '.ts').filter((path) => !/\.test\.ts$|glossary\.ts$/.test(path)),
  ...filesIn('src/desk', '-words.ts'),
  'src/prose/claims/functions.ts',
];
const ours = (
  await Promise.all(
    tables.map(async (path) => wordsIn({ ...((await import(`${root}${path}`)) as Record<string, unknown>) }, path)),
  )
).flat();
const recorded = filesIn('data', '.json').flatMap((path) => wordsIn(json(path), path));
const explained = ['content/glossary.json', 'content/topics.json'].flatMap((path) => wordsIn(json(path), path));
const drawn = filesIn('content/charts', '.json').flatMap((path) => wordsIn(json(path), path));
const written = ['content/stories', 'content/texts', 'content/guide']
  .flatMap((folder) => filesIn(folder, '.mdx'))
  .flatMap((path) => {
    const language = languages.find((one) => path.endsWith(`/${one}.mdx`));
    const text = readFileSync(`${root}${path}`, 'utf8').replaceAll(/<[^>]*>|\]\([^)]*\)/g, '');
    return language === undefined
      ? []
      : text.split('\n').map((line, index) => ({ where: `${path}:${index + 1}`, language, text: line }));
  });

/** Without what stands in quotation marks, which is a source's own word, and in braces, which is a name of ours. */
const spoken = (text: string): string => text.replace(/“[^”]*”/g, '').replace(/\{[^}]*\}/g, '');

const breaches = (terms: readonly Term[], words: readonly Words[]) =>
  words
    .filter(({ where }) => !notOurs.test(where) || where.startsWith('content/charts/'))
    .flatMap(({ where, language, text }) =>
      terms
        .filter(({ never }) => never[language]?.test(spoken(text)) === true)
        .map(({ word }) => `${where}: write “${word[language]}”: ${text.slice(0, 120)}`),
    );

describe('One thing goes by one word', () => {
  test('in the interface, in both languages', () => {
    expect(ours.length).toBeGreaterThan(400);
    expect(breaches(glossary, ours)).toEqual([]);
  });

  test('in every name and note of the record', () => {
    expect(recorded.length).toBeGreaterThan(1000);
    expect(breaches(glossary, recorded)).toEqual([]);
  });

  test('in every chart', () => {
    expect(breaches(glossary, drawn)).toEqual([]);
  });

  test('in every topic and every term that readers are told', () => {
    expect(explained.length).toBeGreaterThan(100);
    expect(breaches(glossary, explained)).toEqual([]);
  });

  test('in every story and text', () => {
    expect(written.length).toBeGreaterThan(100);
    expect(breaches(glossary, written)).toEqual([]);
  });

  test('so that a source’s words are never called what a reader takes away from here', () => {
    expect(breaches([sourceWords], recorded)).toEqual([]);
  });

  test('and the glossary keeps to itself', () => {
    const own = glossary.flatMap(({ word }) =>
      languages.map((language) => ({ where: 'glossary', language, text: word[language] })),
    );
    expect(breaches(glossary, own)).toEqual([]);
  });
});
