import type { Bilingual } from '../../facts/schema/common.ts';
import type { Language } from '../../i18n/locale.ts';
import { isColoured, type Tile } from './province.ts';

/** The places of a map of which the record has no figure at all. */
export const unknownTiles = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles.filter(({ fact, beside }) => fact === null && beside === null);

/** Those whose figure was asked for and not given. */
export const unreportedTiles = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles.filter((tile) => tile.fact !== null && !isColoured(tile));

const levels = {
  both: { id: 'kabupaten dan kota', en: ['regency or city', 'regencies and cities'] },
  regency: { id: 'kabupaten', en: ['regency', 'regencies'] },
  city: { id: 'kota', en: ['city', 'cities'] },
} as const;

/** `17 kabupaten dan kota`, `1 city`: so many places of a map, as they are administered. */
export function countedPlaces(tiles: readonly Tile[], language: Language): string {
  const [level, other] = new Set(tiles.map(({ place }) => (place.level === 'city' ? 'city' : 'regency')));
  const words = levels[other === undefined ? (level ?? 'regency') : 'both'];
  return `${tiles.length} ${language === 'id' ? words.id : words.en[tiles.length === 1 ? 0 : 1]}`;
}

/** Absence from what we searched is no proof of nothing. */
export const notFound: Bilingual = { id: 'tidak ditemukan', en: 'not found' };
export const notZero: Bilingual = { id: 'bukan berarti nol', en: 'which does not mean zero' };

/** `55,43 sampai 58,17 persen`; one figure where both ends print alike. */
export const rangeWords = (low: string, high: string, highWithUnit: string, language: Language): string =>
  low === high ? highWithUnit : { id: `${low} sampai ${highWithUnit}`, en: `${low} to ${highWithUnit}` }[language];
