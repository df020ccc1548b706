import { address } from '../../i18n/addresses.ts';
import { languages } from '../../i18n/locale.ts';
import { creator, licence } from '../licence.ts';
import type { PastFact } from '../releases/release.ts';
import { absolute, type Site } from '../site.ts';
import { pinAnchor } from './citation.ts';

/** Where a number stands as data: one file beside its Indonesian page, for both languages. */
export const factJsonAddress = (id: string): string => `${address({ page: 'fact', id }, 'id')}${id}.json`;

const inBoth = (write: (language: (typeof languages)[number]) => string) =>
  Object.fromEntries(languages.map((language) => [language, write(language)]));

/**
 * A number with every state in which it was published, the newest first. Each has its fingerprint (SHA-256 of its canonical content) and the
 * addresses that cite it for ever; a state without content is the day on which the number was withdrawn.
 */
export function writeFactJson(id: string, history: readonly PastFact[], site: Site): string {
  const page = inBoth((language) => absolute(address({ page: 'fact', id }, language), site));
  const states = history.map(({ release, date, note, hash, short, content }) => ({
    release,
    date,
    note,
    fingerprint: hash,
    cite: short === null ? null : inBoth((language) => `${page[language]}#${pinAnchor({ short })}`),
    content,
  }));
  const licensed = { id: licence.spdx, url: licence.url, credit: creator };
  return `${JSON.stringify({ id, page, publisher: site.publisher, licence: licensed, states }, null, 2)}\n`;
}
