import { feedAddress, type FeedForm } from '../i18n/addresses.ts';
import type { Language } from '../i18n/locale.ts';
import type { PageWithFeed } from '../i18n/page-kinds.ts';
import { absolute, type Site } from './site.ts';

/** Where a feed stands on the web, in each of its forms. */
export const feedAddresses = (
  page: PageWithFeed,
  language: Language,
  site: Site,
): Readonly<Record<FeedForm, string>> => ({
  atom: absolute(feedAddress(page, language, 'atom'), site),
  json: absolute(feedAddress(page, language, 'json'), site),
});
