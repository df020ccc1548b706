import type { Fact } from '../../facts/fact.ts';
import { valueAsPrinted } from '../../facts/format.ts';
import type { Bilingual } from '../../facts/schema/common.ts';
import type { Place } from '../../facts/schema/subject.ts';
import type { Language } from '../../i18n/locale.ts';
import { tileFigureSize } from '../../theme/sizes.ts';
import type { Role } from '../../theme/theme.ts';
import { areTooLong, fullFigures, shortFigures, withUnit, type FigurePrint } from '../figures.ts';
import { naturalClasses } from './natural-classes.ts';

/** A place that has a tile. */
export type TiledPlace = Place & { readonly tile: NonNullable<Place['tile']> };

/** One tile with what is known of its place. */
export interface Tile {
  readonly place: TiledPlace;
  /** Of the period that the map shows; null where the record has none. Its value is null where it was not reported. */
  readonly fact: Fact | null;
  /** Of another period or series: printed, and never coloured. */
  readonly beside: Fact | null;
  readonly marked: boolean;
}

export interface Reference {
  readonly fact: Fact;
  readonly label: Bilingual;
  readonly headcount: Fact | null;
}

export interface TiledProvince {
  /** From the top left, row by row. */
  readonly tiles: readonly Tile[];
  readonly reference: Reference | null;
}

/** Places of one shade, the largest first. */
export interface Shade {
  readonly role: Extract<Role, `tile-${string}`>;
  readonly tiles: readonly KnownTile[];
}

export type KnownTile = Tile & { readonly fact: Fact };

/** CSS pixels that a line of words may take in a tile, on the narrowest phone with four tiles beside each other. */
export const tileRoom = 70;

/** What stands after a figure of another period, in its tile and in the legend. */
export const besideSign = '*';

/** How the figures of a map are printed: as published, or all of them shortened where one would not fit its tile. */
export interface MapPrint {
  /** `58,17`, `1,5 triliun`. */
  readonly number: FigurePrint;
  /** `58,17 persen`. */
  readonly withUnit: FigurePrint;
}

export function mapPrint({ tiles, reference }: TiledProvince, language: Language): MapPrint {
  const facts = [...tiles.flatMap(({ fact, beside }) => [fact, beside]), reference?.fact].filter(
    (fact) => fact != null,
  );
  const standard = { form: 'standard' } as const;
  return areTooLong(facts, tileRoom, language, { size: tileFigureSize })
    ? { number: shortFigures(facts, language), withUnit: withUnit(shortFigures(facts, language, standard), language) }
    : { number: fullFigures(language), withUnit: withUnit(fullFigures(language, standard), language) };
}

const rolesOf: Readonly<Record<number, readonly Shade['role'][]>> = {
  1: ['tile-high'],
  2: ['tile-low', 'tile-high'],
  3: ['tile-low', 'tile-middle', 'tile-high'],
};

export const isColoured = (tile: Tile): tile is KnownTile => tile.fact !== null && tile.fact.value !== null;

/** The shades of a map, that of the largest figures first, each with its places. */
export function shadesOf(tiles: readonly Tile[]): readonly Shade[] {
  const known = tiles.filter(isColoured);
  const printed = ({ fact }: KnownTile) => valueAsPrinted(fact) ?? 0;
  const classes = naturalClasses(known.map(printed), 3);
  return classes
    .map((values, index) => ({
      role: rolesOf[classes.length]?.[index] ?? 'tile-high',
      tiles: known
        .filter((tile) => values.includes(printed(tile)))
        .toSorted((a, b) => printed(b) - printed(a) || (a.fact.id < b.fact.id ? -1 : 1)),
    }))
    .toReversed();
}
