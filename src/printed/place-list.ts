import { factsOf, placesIn } from '../facts/places/place-tree.ts';
import { subjectPlace } from '../charts/marks.ts';
import type { Place } from '../facts/schema/subject.ts';
import type { Language } from '../i18n/locale.ts';
import type { Library } from '../library/read-library.ts';
import { one } from './kind.ts';
import { tilesOf } from './place-map.ts';
import { placePath } from './shared.ts';

/** From so many on, the places inside one are folded. */
const foldFrom = 12;

/** Every place on record, as a reader looks for one: the country, the province this is about, the others with what is in them. */
export const placesPage = one('places', ({ catalogue }: Library, language: Language) => {
  const entry = (place: Place) => {
    const count = factsOf(place, catalogue).length;
    return { id: place.id, name: place.name[language], href: placePath(place.id, language), count };
  };
  const byName = (a: { readonly name: string }, b: { readonly name: string }) => a.name.localeCompare(b.name, language);
  const all = [...catalogue.places.values()];
  const of = (...levels: readonly Place['level'][]) => all.filter(({ level }) => levels.includes(level));
  const subject = catalogue.places.get(catalogue.places.get(subjectPlace)?.parent ?? '');
  const provinces = of('province').filter((place) => place !== subject);
  const within = (place: Place) =>
    placesIn(place, catalogue)
      .filter(({ level }) => level === 'regency' || level === 'city')
      .map(entry)
      .toSorted(byName);
  const listProvince = (place: Place) => {
    const tiles = tilesOf(place, null, catalogue, language);
    /** On the map or, where there is none, in a list. */
    const unmapped = within(place).filter(({ href }) => !tiles?.tiles.some((tile) => tile.href === href));
    return { ...entry(place), tiles, places: unmapped };
  };
  return {
    countries: of('country').map(entry),
    province: subject && listProvince(subject),
    others: provinces
      .map((place) => {
        const places = within(place);
        return { ...entry(place), places, isFolded: places.length >= foldFrom };
      })
      .toSorted(byName),
    areas: of('region', 'branch-area', 'unspecified').map(entry).toSorted(byName),
  };
});
