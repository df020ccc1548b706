import { shadesOf, type Tile, type TiledPlace } from '../charts/tile-map/province.ts';
import { rangeWords } from '../charts/tile-map/words.ts';
import type { Catalogue, Fact } from '../facts/fact.ts';
import { formatFact, type Form } from '../facts/format.ts';
import { countedCoverage } from '../facts/places/coverage-of-place.ts';
import { comparedWithin } from '../facts/places/neighbours.ts';
import { factsOf, placesIn } from '../facts/places/place-tree.ts';
import type { Place } from '../facts/schema/subject.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { placeWords } from '../i18n/place-words.ts';
import { asText, fillPieces } from './place-lead.ts';
import { countOfFigures, placePath } from './shared.ts';

const isTiled = (place: Place): place is TiledPlace => place.tile !== undefined;

/** The places of a province that have a tile, from the top left, row by row. */
const tiledIn = (province: Place, catalogue: Catalogue): readonly TiledPlace[] =>
  placesIn(province, catalogue)
    .filter(isTiled)
    .toSorted((a, b) => a.tile.row - b.tile.row || a.tile.column - b.tile.column);

/** After a figure of another time in its tile and in the legend. */
const otherTime = '*';

/**
 * The tiles of a province as links, shaded as in the chart of that type: each with its figure where it compares, and else with how much there
 * is about its place. Null where nothing compares, or no place has a tile.
 * @param mark the place whose page the map stands on: it is no link, and its own newest count is printed, uncoloured, where it is of another time
 */
export function tilesOf(province: Place, mark: Place | null, catalogue: Catalogue, language: Language) {
  const words = placeWords[language];
  const within = comparedWithin(province, catalogue);
  const places = tiledIn(province, catalogue);
  if (within === null || places.length === 0) return null;
  const figureOf = ({ id }: Place) => within.facts.find((fact) => fact.place.id === id) ?? null;
  const tiles = places.map((place): Tile => ({ place, fact: figureOf(place), beside: null, marked: false }));
  const shades = shadesOf(tiles);
  const hatched = tiles.filter(({ fact }) => fact === null);
  const found = hatched.filter(({ place }) => factsOf(place, catalogue).length > 0);
  const print = (fact: Fact | undefined, form: Form) => (fact ? formatFact(fact, language, form) : '');
  const when = formatPeriod(within.periodText, language);
  const beside = mark === null || figureOf(mark) !== null ? undefined : countedCoverage(mark, catalogue)[0];
  const valueIn = (place: Place, fact: Fact | null): string | null => {
    if (fact !== null) return formatFact(fact, language, 'number');
    return place === mark && beside ? `${formatFact(beside, language, 'number')}${otherTime}` : null;
  };
  return {
    title: asText(fillPieces(words.tilesTitle, { place: [province.name[language]], when: [when] })),
    lead: asText(fillPieces(words.tilesLead, { when: [when] })),
    note: within.series.note[language],
    tiles: tiles.map(({ place, fact }) => ({
      name: place.tile.name,
      href: placePath(place.id, language),
      row: Math.floor(place.tile.row),
      column: place.tile.column,
      /** An island that lies further off than the next row. */
      isLower: !Number.isInteger(place.tile.row),
      value: valueIn(place, fact),
      isMarked: place === mark,
      none: factsOf(place, catalogue).length === 0,
      told: countOfFigures(factsOf(place, catalogue).length, language),
      shade: shades.find((shade) => shade.tiles.some((tile) => tile.place === place))?.role ?? null,
    })),
    legend: [
      ...shades.map(({ role, tiles: known }) => {
        const [high, low] = [known[0]?.fact, known.at(-1)?.fact];
        const text = rangeWords(print(low, 'number'), print(high, 'number'), print(high, 'standard'), language);
        return { shade: role, text, more: known.map(({ place }) => place.tile.name).join(', ') };
      }),
      {
        shade: null,
        text: `${words.elsewhen}: ${found.length}`,
        more: `${words.nothingFound}: ${hatched.length - found.length}, ${words.notZero}`,
      },
      ...(beside
        ? [
            {
              shade: 'marked',
              text: `${otherTime} ${mark?.tile?.name ?? ''}: ${words.otherTime}`,
              more: `${formatFact(beside, language)}, ${formatPeriod(beside.periodText, language)}`,
            } as const,
          ]
        : []),
    ],
  };
}
