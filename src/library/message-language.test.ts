import { expect, test } from 'vitest';
import { messageLanguage } from './message-language.ts';

test.each([
  [{ LANG: 'id_ID.UTF-8' }, 'id'],
  [{ LANG: 'id' }, 'id'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'id_ID' }, 'id'],
  [{ LANG: 'id_ID', LC_MESSAGES: 'C' }, 'en'],
  [{ LANG: 'id_ID', LC_ALL: '' }, 'id'],
  [{ LANG: 'idx' }, 'en'],
  [{}, 'en'],
] as const)('a machine set to %j is spoken to in %s', (env, language) => expect(messageLanguage(env)).toBe(language));
