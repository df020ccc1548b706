import { address, feedAddress } from '../../i18n/addresses.ts';
import { dataWords } from '../../i18n/data-words.ts';
import { messages } from '../../i18n/messages.ts';
import { releaseWords } from '../../i18n/release-words.ts';
import type { Language } from '../../i18n/locale.ts';
import { pinAnchor } from '../cite/citation.ts';
import { writeFeed } from '../write-feed.ts';
import { describeRelease } from './describe-release.ts';
import type { Release } from './release.ts';
import { writeChangeLine } from './write-changelog.ts';
import { absolute, type Site } from '../site.ts';

/** How many changes an entry spells out; the page of the data has the rest. */
const told = 25;

/** The releases of the data as an Atom feed in one language. */
export function writeReleaseFeed(
  { releases, site }: { readonly releases: readonly Release[]; readonly site: Site },
  language: Language,
): string {
  const words = dataWords[language];
  const page = absolute(address({ page: 'data' }, language), site);
  const entries = releases.map((release, index) => {
    const { number, date, note } = release.file;
    const { summary, lines } = describeRelease(releases, index, language);
    const spelt = index === 0 ? [] : lines.slice(0, told).map((line) => writeChangeLine(line, language));
    return {
      url: `${page}#${pinAnchor(release)}`,
      title: `${releaseWords[language].release} ${number}: ${summary}`,
      date,
      summary: [note[language], ...spelt, ...(index > 0 && lines.length > told ? ['…'] : [])].join('\n'),
    };
  });
  return writeFeed({
    language,
    title: `${words.feedTitle} · ${messages[language].siteName}`,
    author: messages[language].siteName,
    url: page,
    self: absolute(feedAddress('data', language), site),
    since: '1970-01-01',
    entries: entries.toReversed(),
  });
}
