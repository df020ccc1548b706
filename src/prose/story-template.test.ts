import { expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { findPlaceholderWords, storyTemplate } from './story-template.ts';
import { stringPassage } from './passage.ts';

const found = (text: string, language: 'id' | 'en') =>
  findPlaceholderWords([stringPassage({ text, language, file: `${language}.mdx`, at: { line: 2, column: 8 } })]);

test.each(languages)(
  'words that stand in a new story (%s) are found until somebody writes them, all but the kicker',
  (language) => {
    for (const [part, words] of Object.entries<string | readonly string[]>(storyTemplate[language]))
      for (const each of [words].flat()) expect(found(each, language), each).toHaveLength(part === 'kicker' ? 0 : 1);
    expect(found(`Benar. ${storyTemplate[language].body}`, language)).toMatchObject([{ line: 2, column: 16 }]);
  },
);

test('a title of one’s own that begins like the template is one’s own', () => {
  expect(found('Subjudul baru di kota', 'id')).toEqual([]);
});
