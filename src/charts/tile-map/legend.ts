import type { Fact } from '../../facts/fact.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { labelSize, narrowestDrawing, tickSize } from '../../theme/sizes.ts';
import { wrapLabel } from '../labels/text-width.ts';
import { standingOf } from '../marks.ts';
import { spokenFact } from '../sentences.ts';
import { besideSign, type MapPrint, type Shade, type Tile, type TiledProvince } from './province.ts';
import { countedPlaces, notFound, notZero, rangeWords, unknownTiles, unreportedTiles } from './words.ts';

/** What a tile looks like, on the map and in its legend. */
export interface TileSign {
  /** Null where it is hatched. */
  readonly fill: Shade['role'] | null;
  /** Its hatching is outlined in the colour of what was only announced. */
  readonly announced: boolean;
  readonly marked: boolean;
}

export const isOnlyAnnounced = (fact: Fact | null): boolean => fact !== null && standingOf(fact, true) === 'announced';

/** A small tile as it is drawn, and what it means. */
export interface PlacedEntry {
  readonly sign: TileSign | null;
  /** CSS pixels to its words: what stands over all entries has no room for a sign before it. */
  readonly x: number;
  /** CSS pixels from the top of the legend. */
  readonly y: number;
  readonly texts: readonly { readonly text: string; readonly y: number; readonly isHead: boolean }[];
}

interface Entry {
  readonly sign: PlacedEntry['sign'];
  readonly head: string;
  readonly more: readonly string[];
}

/** CSS pixels: as wide as the column of a phone of 320 px, with a hair to spare, so that nothing has to be moved sideways for it. */
export const legendWidth = narrowestDrawing - 8;
export const signSize = 26;
const textIndent = 38;

/** The shades with their places, what is hatched and how much of it, the figures of other periods, and what all are held against. */
export function layoutLegend(
  map: TiledProvince,
  shades: readonly Shade[],
  print: MapPrint,
  language: Language,
  width: number,
) {
  const { tiles, reference } = map;
  const room = width - textIndent;
  const shown = tiles.flatMap(({ fact }) => fact ?? []);
  const [period = ''] = shown.map(({ periodText }) => formatPeriod(periodText, language));
  const all = [...shown, ...tiles.flatMap(({ beside }) => beside ?? []), ...(reference ? [reference.fact] : [])];
  const differ = all.some(({ periodText }) => periodText !== shown[0]?.periodText);
  const hatched = { fill: null, announced: false, marked: false };
  const [unreported, unknown] = [unreportedTiles(tiles), unknownTiles(tiles)];
  const entries: readonly Entry[] = [
    ...(differ ? [{ sign: null, head: period, more: [] }] : []),
    ...shades.map((shade): Entry => ({
      sign: { fill: shade.role, announced: false, marked: false },
      head: rangeOf(shade, print, language),
      more: [namesOf(shade.tiles)],
    })),
    ...(unreported.length === 0
      ? []
      : [{ sign: hatched, head: capital(chartWords[language].notReported), more: [namesOf(unreported)] }]),
    ...(unknown.length === 0
      ? []
      : [
          {
            sign: hatched,
            head: capital(notFound[language]),
            more: [`${countedPlaces(unknown, language)}; ${notZero[language]}`],
          },
        ]),
    ...tiles.flatMap((tile) => besideEntry(tile, period, print, language)),
    ...tiles.filter(({ marked, beside }) => marked && beside === null).map((tile) => markEntry(tile, shades, language)),
    ...(reference
      ? [
          {
            sign: null,
            head: `${reference.label[language]}: ${print.withUnit(reference.fact)}`,
            more: [
              [
                ...(reference.headcount ? [spokenFact(reference.headcount, language)] : []),
                formatPeriod(reference.fact.periodText, language),
              ].join(', '),
            ],
          },
        ]
      : []),
  ];
  // Beside a map without names every line counts.
  const [top, gap, lineHeight] = width < legendWidth ? [0, 8, 17] : [10, 14, 18];
  let y = top;
  const placed = entries.map(({ sign, head, more }): PlacedEntry => {
    const from = y;
    const lines = [
      ...wrapLabel(head, room, '700').map((text) => ({ text, isHead: true })),
      ...more
        .flatMap((text) => wrapLabel(text, (room * labelSize) / tickSize, '500'))
        .map((text) => ({ text, isHead: false })),
    ];
    y += Math.max(sign === null ? 0 : signSize, lines.length * lineHeight) + gap;
    return {
      sign,
      x: sign === null && more.length === 0 ? 0 : textIndent,
      y: from,
      texts: lines.map((line, index) => ({ ...line, y: from + 13 + index * lineHeight })),
    };
  });
  return { entries: placed, height: y - gap + top, width };
}

const namesOf = (tiles: readonly Tile[]) => tiles.map(({ place }) => place.tile.name).join(', ');

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

function rangeOf({ tiles }: Shade, print: MapPrint, language: Language): string {
  const [high, low] = [tiles[0]?.fact, tiles.at(-1)?.fact];
  return high && low ? rangeWords(print.number(low), print.number(high), print.withUnit(high), language) : '';
}

/** Whose figure is of another period: which one, how it came about where nobody counted it, and that that of the map was not found. */
function besideEntry(
  { place, fact, beside, marked }: Tile,
  period: string,
  print: MapPrint,
  language: Language,
): readonly Entry[] {
  if (beside === null || fact !== null) return [];
  const isCounted = standingOf(beside, true) === 'subject';
  const how = isCounted ? '' : `${chartWords[language].status[beside.status]}, `;
  const own = formatPeriod(beside.periodText, language);
  const missing = own === period ? [] : [`${period}: ${notFound[language]}`];
  return [
    {
      sign: { fill: null, announced: isOnlyAnnounced(beside), marked },
      head: `${besideSign} ${place.tile.name}: ${print.withUnit(beside)}`,
      more: [`${how}${own}`, ...missing],
    },
  ];
}

/** What the ring stands around. */
const markEntry = ({ place }: Tile, shades: readonly Shade[], language: Language): Entry => ({
  sign: {
    fill: shades.find(({ tiles }) => tiles.some((tile) => tile.place === place))?.role ?? null,
    announced: false,
    marked: true,
  },
  head: place.name[language],
  more: [],
});
