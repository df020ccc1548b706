import type { Bilingual } from './schema/common.ts';

/** Whether a part of a record is a text in both languages: `{ id, en }` and nothing else. */
export const isBilingual = (value: object): value is Bilingual =>
  Object.keys(value).length === 2 &&
  'id' in value &&
  'en' in value &&
  typeof value.id === 'string' &&
  typeof value.en === 'string';
