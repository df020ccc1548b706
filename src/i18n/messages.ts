import { id } from './messages/id.ts';
import { en } from './messages/en.ts';
import type { Language } from './locale.ts';

/** Every word of the interface. Indonesian is the original: English must have the same keys. */
export type Messages = typeof en;

export const messages: Readonly<Record<Language, Messages>> = { id, en };
