import type { Place } from '../../facts/schema/subject.ts';
import { address } from '../../i18n/addresses.ts';
import type { Language } from '../../i18n/locale.ts';
import { absolute, type Site } from '../site.ts';
import { context } from './json-ld.ts';

const named = ({ id, name }: Place, language: Language, site: Site) => ({
  '@type': 'Place',
  name: name[language],
  url: absolute(address({ page: 'place', id }, language), site),
});

/**
 * A place for machines, with the numbers by which both offices know it and the place around it.
 * @param around the nearest place that holds it; none for the country
 */
export const placeJsonLd = (place: Place, around: Place | undefined, language: Language, site: Site): object => ({
  '@context': context,
  ...named(place, language, site),
  ...(place.codes === null
    ? {}
    : {
        identifier: [
          { '@type': 'PropertyValue', propertyID: 'BPS', value: place.codes.bps },
          { '@type': 'PropertyValue', propertyID: 'Kemendagri', value: place.codes.kemendagri },
        ],
      }),
  ...(around === undefined ? {} : { containedInPlace: named(around, language, site) }),
});
