import { shelvesOfSources, sourceShelvesById, undatedShelf, type SourceShelf } from '../facts/source-shelves.ts';
import { address } from '../i18n/addresses.ts';
import { formatDate } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { messages } from '../i18n/messages.ts';
import { sourceListWords } from '../i18n/number-words.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { each, one } from './kind.ts';

/** How many documents of a year the first page shows, and of each part of a divided year. */
const newest = 8;

function nameOf(steps: readonly string[], language: Language): string {
  if (steps.at(-1) === undatedShelf) return messages[language].undated;
  const [year = '', month] = steps;
  return /^\d\d$/.test(month ?? '') ? formatDate(`${year}-${month}`, language) : steps.join(', ');
}

const printPart = (shelf: SourceShelf, language: Language, most: number) => ({
  id: shelf.steps.join('-'),
  name: nameOf(shelf.steps, language),
  href: address({ page: 'sourceShelf', id: shelf.steps.join('/') }, language),
  count: formatNumber(shelf.things.length, 0, language),
  sources: shelf.things.slice(0, most),
});

/** The years in which documents were published, each with its newest: a year has a page of its own. */
export const sourcesPage = one('sources', ({ catalogue, links }, language) => ({
  links,
  count: formatNumber(catalogue.sources.size, 0, language),
  years: shelvesOfSources(catalogue).map((shelf) => printPart(shelf, language, newest)),
}));

export const sourceShelfPage = each(
  'sourceShelf',
  ({ catalogue }) => sourceShelvesById(catalogue).keys(),
  ({ catalogue, links }, language, id) => {
    const shelf = sourceShelvesById(catalogue).get(id);
    if (!shelf) throw new Error(`No list of sources has the address "${id}"`);
    const name = nameOf(shelf.steps, language);
    const words = sourceListWords[language];
    return {
      id,
      links,
      title: words.title(name),
      lead: words.lead(name, formatNumber(shelf.things.length, 0, language)),
      sources: shelf.shelves.length === 0 ? shelf.things : [],
      parts: shelf.shelves.map((part) => printPart(part, language, newest)),
    };
  },
);
