import type { Catalogue } from '../facts/fact.ts';
import type { Language } from '../i18n/locale.ts';
import type { Question } from './ask.ts';
import { storyTemplate } from '../prose/story-template.ts';

const words = (language: Language, name: 'title' | 'kicker' | 'standfirst', id: string, en: string): Question => ({
  name: `${name}-${language}`,
  ask: { id, en },
  example: storyTemplate[language][name],
  fallback: () => storyTemplate[language][name],
});

export const storyQuestions: readonly Question[] = [
  words('id', 'title', 'Judul, dalam bahasa Indonesia', 'Title, in Indonesian'),
  words('en', 'title', 'Judul, dalam bahasa Inggris', 'Title, in English'),
  words(
    'id',
    'kicker',
    'Jenis tulisan di atas judul, dalam bahasa Indonesia',
    'Kind of piece, above the title, in Indonesian',
  ),
  words(
    'en',
    'kicker',
    'Jenis tulisan di atas judul, dalam bahasa Inggris',
    'Kind of piece, above the title, in English',
  ),
  words(
    'id',
    'standfirst',
    'Isinya dalam satu atau dua kalimat, bahasa Indonesia',
    'What it says in a sentence or two, in Indonesian',
  ),
  words(
    'en',
    'standfirst',
    'Isinya dalam satu atau dua kalimat, bahasa Inggris',
    'What it says in a sentence or two, in English',
  ),
  {
    name: 'byline',
    ask: { id: 'Penulis', en: 'By' },
    example: 'Redaksi Terlindungi',
    fallback: () => 'Redaksi Terlindungi',
  },
];

/** The facts of a list of ids; the ids that are none. */
export function lookUp(ids: readonly string[], { facts }: Pick<Catalogue, 'facts'>) {
  const found = ids.flatMap((id) => facts.get(id) ?? []);
  return { found, unknown: ids.filter((id) => !facts.has(id)) };
}
