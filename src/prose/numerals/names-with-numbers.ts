import type { Catalogue } from '../../facts/fact.ts';
import { languages } from '../../i18n/locale.ts';
import { findAllNumerals } from './find-numerals.ts';

const hasNumber = (name: string) => languages.some((language) => findAllNumerals(name, language).length > 0);

/** The places, publishers and speakers of the record whose names hold a number, such as `Liputan6.com`, longest first. */
export function namesWithNumbers({ places, sources }: Pick<Catalogue, 'places' | 'sources'>): readonly string[] {
  const names = [
    ...[...places.values()].flatMap(({ name }) => [name.id, name.en]),
    ...[...sources.values()].flatMap(({ publisher, speakers }) => [publisher, ...speakers]),
  ];
  return [...new Set(names)].filter(hasNumber).toSorted((a, b) => b.length - a.length);
}
