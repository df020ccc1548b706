import type { Fact } from '../../facts/fact.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import { listWords } from '../../i18n/list-words.ts';
import type { Language } from '../../i18n/locale.ts';
import type { ResolvedBase, Table } from '../chart.ts';
import { factTable } from '../fact-table.ts';
import { standingOf } from '../marks.ts';
import { byPlace, defaultLabel, factsOf } from '../rows.ts';
import { sayPlace, spokenFact, valueAndPeriod, valueOfAll } from '../sentences.ts';
import { isColoured, shadesOf, type Tile, type TiledPlace, type TiledProvince } from './province.ts';
import { countedPlaces, notFound, notZero, unknownTiles, unreportedTiles } from './words.ts';

export interface TileMap extends ResolvedBase, TiledProvince {
  /** The name of the province, where the record knows it. */
  readonly province: TiledPlace['name'] | null;
}

/** How many places have a figure, from where to where, in which shades; what is of another time, and what was not found. */
export function describeTileMap(map: TileMap, language: Language): readonly string[] {
  const { tiles, reference } = map;
  const [unknown, unreported] = [unknownTiles(tiles), unreportedTiles(tiles)];
  const names = (some: readonly Tile[]) =>
    listWords(
      some.map(({ place }) => place.tile.name),
      language,
    );
  const shades = shadesOf(tiles).map((shade) => names(shade.tiles));
  const held = [
    ...tiles.flatMap(({ place, beside }) => (beside ? [{ label: same(place.tile.name), fact: beside }] : [])),
  ];
  const others = [...held, ...(reference ? [reference] : [])].map(({ label, fact }) => {
    const how = standingOf(fact, true) === 'subject' ? '' : `, ${chartWords[language].status[fact.status]}`;
    return `${label[language]}, ${valueAndPeriod(fact, language)}${how}`;
  });
  const inPeople = reference?.headcount
    ? `; ${{ id: 'jumlah orangnya', en: 'in people' }[language]} ${spokenFact(reference.headcount, language)}`
    : '';
  const marked = tiles.find((tile) => tile.marked);
  return [
    openingSentence(map, language),
    ...endsSentence(map, language),
    ...(shades.length < 2
      ? []
      : [
          {
            id: `Dari warna tertua: ${shades.join('; ')}.`,
            en: `From the darkest shade: ${shades.join('; ')}.`,
          }[language],
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            id: `Sebagai pembanding, tidak diwarnai: ${others.join('; ')}${inPeople}.`,
            en: `For reference, not coloured: ${others.join('; ')}${inPeople}.`,
          }[language],
        ]),
    ...(marked
      ? [{ id: `Yang ditandai: ${marked.place.name.id}.`, en: `Marked: ${marked.place.name.en}.` }[language]]
      : []),
    ...(unreported.length === 0
      ? []
      : [{ id: `Tidak dilaporkan: ${names(unreported)}.`, en: `Not reported: ${names(unreported)}.` }[language]]),
    ...(unknown.length === 0
      ? []
      : [
          `${countedPlaces(unknown, language)}: ${notFound[language]}; ${notZero[language]}. ${{ id: 'Yaitu', en: 'They are' }[language]} ${names(unknown)}.`,
        ]),
  ];
}

/** Every place of the province: who has a figure by size, then all others in the order of their names. */
export function tableOfTileMap({ tiles, reference, facts }: TileMap, language: Language): Table {
  const nameOf = (fact: Fact) => same(tiles.find(({ place }) => place.id === fact.place.id)?.place.tile.name ?? '');
  const labelled = facts.map((fact) => ({
    fact,
    label:
      fact === reference?.fact ? reference.label : fact === reference?.headcount ? defaultLabel(fact) : nameOf(fact),
  }));
  const { columns, rows } = factTable(labelled, language);
  const period = formatPeriod(facts[0]?.periodText ?? '', language);
  const others = unknownTiles(tiles)
    .map(({ place }) => place.tile.name)
    .toSorted()
    .map((name) => [name, notFound[language], period, '–', '–'].map((text) => ({ text })));
  return { columns, rows: [...rows, ...others] };
}

const same = (name: string) => ({ id: name, en: name });

const openingSentence = ({ tiles, province }: TileMap, language: Language): string => {
  const where = province && { id: ` di ${province.id}`, en: ` of ${province.en}` }[language];
  const places = countedPlaces(tiles, language);
  return {
    id: `Peta ${places}${where ?? ''}: satu kotak untuk tiap wilayah, semuanya sama besar, letaknya disederhanakan.`,
    en: `A map of ${places}${where ?? ''}: one tile for each place, all of one size, their positions simplified.`,
  }[language];
};

/** The first and the last of the places with a figure, and of when all are. */
function endsSentence({ tiles }: TileMap, language: Language): readonly string[] {
  const rows = tiles
    .filter(isColoured)
    .map(({ place, fact }) => ({ fact, label: same(place.tile.name), highlight: false }));
  const places = byPlace(rows);
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return [];
  const when = formatPeriod(first[0].fact.periodText, language);
  const [highest, lowest] = [
    sayPlace(first, factsOf(rows), language, ','),
    sayPlace(last, factsOf(rows), language, ','),
  ];
  const figure = valueOfAll(first, factsOf(rows), language);
  const sentences =
    rows.length === 1
      ? { id: `Hanya satu yang punya angka (${when}): ${highest}.`, en: `Only one has a figure (${when}): ${highest}.` }
      : first === last
        ? {
            id: `${rows.length} punya angka (${when}), semuanya ${figure}.`,
            en: `${rows.length} have a figure (${when}), all of them ${figure}.`,
          }
        : {
            id: `${rows.length} punya angka (${when}), dari yang tertinggi (${highest}) sampai yang terendah (${lowest}).`,
            en: `${rows.length} have a figure (${when}), from the highest (${highest}) to the lowest (${lowest}).`,
          };
  return [sentences[language]];
}
