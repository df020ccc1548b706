import { fillPlaceholders, findPlaceholders } from '../facts/placeholders.ts';
import { address } from '../i18n/addresses.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { absolute } from '../citing/site.ts';
import type { Library } from '../library/read-library.ts';
import type { Term } from '../prose/term.ts';
import { one } from './kind.ts';
import { factRow } from './shared.ts';

/** Where a term stands on the page of all of them. */
export const termPath = (id: string, language: Language): string => `${address({ page: 'glossary' }, language)}#${id}`;

/** A term as readers see it. */
export const termRow = ({ catalogue }: Pick<Library, 'catalogue'>, term: Term, language: Language) => ({
  id: term.id,
  word: term.word[language],
  also: term.also[language],
  definition: fillPlaceholders(term.definition[language], language, catalogue),
  href: termPath(term.id, language),
});

export type TermRow = ReturnType<typeof termRow>;

/** Every term in the order of the alphabet of the page's language, each with what it rests on. */
export const glossaryPage = one('glossary', (library, language) => {
  const { catalogue, glossary, site } = library;
  const terms = [...glossary.values()]
    .map((term) => {
      const named = [...findPlaceholders(term.definition[language]).map(({ id }) => id), ...term.facts];
      const rests = [...new Set(named)].flatMap((id) => catalogue.facts.get(id) ?? []);
      return {
        ...termRow(library, term, language),
        rests: rests.map((fact) =>
          factRow(fact, `${fact.place.name[language]} · ${formatPeriod(fact.periodText, language)}`, language),
        ),
      };
    })
    .toSorted((a, b) => a.word.localeCompare(b.word, language));
  const letters = Map.groupBy(terms, ({ word }) => word.slice(0, 1).toLocaleUpperCase(language));
  return {
    letters: [...letters].map(([letter, own]) => ({ letter, terms: own })),
    jsonLd: [
      {
        '@context': 'https://schema.org',
        '@type': 'DefinedTermSet',
        url: absolute(address({ page: 'glossary' }, language), site),
        inLanguage: language,
        hasDefinedTerm: terms.map(({ word, definition, href }) => ({
          '@type': 'DefinedTerm',
          name: word,
          description: definition,
          url: absolute(href, site),
        })),
      },
    ],
  };
});
