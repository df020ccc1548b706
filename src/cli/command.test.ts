import { expect, test } from 'vitest';
import { commandLanguage, readArguments } from './command.ts';
import { RefusalError } from '../press/refusal.ts';

const refused = (argv: readonly string[]): string => {
  try {
    readArguments(argv, 'check', { type: { value: 'bar', does: { id: 'jenis', en: 'type' } } });
    return '';
  } catch (error) {
    if (error instanceof RefusalError) return error.bilingual.id;
    throw error;
  }
};

test('a misspelt option gets the nearest one, and one without its value is told so', () => {
  expect(refused(['--jso'])).toBe(
    'Pilihan --jso tidak dikenal. Mungkin maksudnya --json. Bantuan: npm run check -- --help',
  );
  expect(refused(['x', '--type'])).toContain('--type "…"');
  expect(refused(['--lang', 'jv'])).toContain('--lang id');
  expect(refused(['kata', '--json', '--type=bar'])).toBe('');
});

test('messages are in the language that was asked for, else in that of the machine', () => {
  expect(commandLanguage(['--lang', 'en'], { LANG: 'id_ID' })).toBe('en');
  expect(commandLanguage(['--lang=id'], {})).toBe('id');
  expect(commandLanguage(['lang'], { LANG: 'id_ID.UTF-8' })).toBe('id');
});
