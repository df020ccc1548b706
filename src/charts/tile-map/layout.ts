import { max } from 'd3';
import type { Fact } from '../../facts/fact.ts';
import type { Language } from '../../i18n/locale.ts';
import { drawingWidths, keyGap, labelSize, tickSize, tileFigureSize } from '../../theme/sizes.ts';
import type { Role } from '../../theme/theme.ts';
import type { Frame } from '../chart.ts';
import { textWidth, wrapLabel } from '../labels/text-width.ts';
import { figureRoles, standingOf } from '../marks.ts';
import { isOnlyAnnounced, layoutLegend, legendWidth, type PlacedEntry, type TileSign } from './legend.ts';
import {
  besideSign,
  mapPrint,
  shadesOf,
  tileRoom,
  type MapPrint,
  type Shade,
  type Tile,
  type TiledProvince,
} from './province.ts';

interface PlacedText {
  readonly text: string;
  /** CSS pixels from the top of the drawing to the baseline. */
  readonly y: number;
  readonly role: Role;
}

export interface PlacedTile extends TileSign {
  /** Percent of the plot. */
  readonly x: number;
  readonly width: number;
  /** CSS pixels, from the top and high. */
  readonly y: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

export interface TileMapLayout {
  readonly tiles: readonly PlacedTile[];
  readonly legend: { readonly entries: readonly PlacedEntry[]; readonly height: number; readonly width: number };
  readonly height: number;
  /** CSS pixels beyond which it does not grow. */
  readonly widest: number;
}

const [widestMap] = drawingWidths;

/** CSS pixels from one row of tiles to the next: a square on a phone of 360 px, hardly taller than wide on the narrowest, and wider on a screen. */
export const tileHeight = 84;
/** Words of a tile are set small: a label is wrapped as if it were large, in as much more room. */
export const nameLines = (name: string): readonly string[] => wrapLabel(name, (tileRoom * labelSize) / tickSize, '500');

const nameLine = 15;

/**
 * Where a picture is too low for names, tiles are lower and the map is as wide as the legend beside it leaves it, which alone names the places.
 * CSS pixels; `room` is what a figure may take.
 */
const low = { least: 36, most: 56, widest: 240, narrowestLegend: 200, room: 56 } as const;

/** Whether a map has to do without names in its tiles, and can. */
function isLow({ tiles }: TiledProvince, print: MapPrint, rows: number, { highest }: Frame): boolean {
  if (highest === undefined || rows * tileHeight <= highest) return false;
  return tiles.every(({ fact, beside }) =>
    [fact, beside].every(
      (one) => one?.value == null || textWidth(`${print.number(one)}${besideSign}`, labelSize, '700') <= low.room,
    ),
  );
}

/** Tiles of one size in the places that they have on the map of their province. */
export function layoutTileMap(map: TiledProvince, frame: Frame, language: Language): TileMapLayout {
  const { tiles } = map;
  const print = mapPrint(map, language);
  const shades = shadesOf(tiles);
  const columns = max(tiles, ({ place }) => place.tile.column) ?? 1;
  const rows = max(tiles, ({ place }) => place.tile.row) ?? 1;
  const width = 100 / columns;
  const isCompact = isLow(map, print, rows, frame);
  const { narrowest, highest = 0 } = frame;
  const height = isCompact ? Math.min(low.most, Math.max(low.least, Math.floor(highest / rows))) : tileHeight;
  const beside = narrowest - keyGap;
  const legendRoom = isCompact
    ? Math.max(low.narrowestLegend, Math.min(legendWidth, beside - low.widest))
    : legendWidth;
  return {
    tiles: tiles.map((tile): PlacedTile => {
      const { row, column } = tile.place.tile;
      const fill = shades.find((shade) => shade.tiles.some(({ place }) => place === tile.place))?.role ?? null;
      const y = (row - 1) * height;
      const texts = isCompact ? figureAlone(tile, fill, y + height / 2 + 5, print) : textsOf(tile, fill, y, print);
      const announced = fill === null && isOnlyAnnounced(tile.beside);
      return { x: (column - 1) * width, width, y, height, fill, announced, marked: tile.marked, texts };
    }),
    legend: layoutLegend(map, shades, print, language, legendRoom),
    height: rows * height,
    widest: isCompact ? Math.max(low.widest, Math.min(widestMap, beside - legendRoom)) : widestMap,
  };
}

/** Whether every line of a figure has room in its tile, at the size at which it stands there: large alone, smaller with the word of its scale. */
export function fitsTile(fact: Fact, isColoured: boolean, print: MapPrint): boolean {
  const lines = `${print.number(fact)}${isColoured ? '' : besideSign}`.split('\u00a0');
  const [first = '', ...words] = lines;
  const size = !isColoured ? tickSize : words.length === 0 ? tileFigureSize : labelSize;
  return (
    textWidth(first, size, isColoured ? '700' : '500') <= tileRoom &&
    words.every((word) => textWidth(word, tickSize, '500') <= tileRoom)
  );
}

/** Its name at the top and its figure below it; a name alone, or with a figure of another period, in the middle. */
function textsOf(
  { place, fact, beside }: Tile,
  fill: Shade['role'] | null,
  top: number,
  print: MapPrint,
): readonly PlacedText[] {
  const names = nameLines(place.tile.name);
  if (fact !== null && fill !== null) {
    const roles = fill === 'tile-high' ? onSubject : inInk;
    const figure = print.number(fact).split('\u00a0');
    const large = figure.length === 1;
    return [
      ...names.map((text, index) => ({
        text,
        y: top + 22 + index * nameLine,
        role: roles.name,
      })),
      ...figure.map((text, index) => ({
        text,
        y: top + (large ? 67 : 55 + index * nameLine),
        role: index > 0 ? roles.name : roles[large ? 'figure' : 'number'],
      })),
    ];
  }
  const figure = beside === null ? [] : `${print.number(beside)}${besideSign}`.split('\u00a0');
  const lines = [...names, ...figure];
  const first = top + tileHeight / 2 + 5 - ((lines.length - 1) * nameLine) / 2;
  return lines.map((text, index) => ({
    text,
    y: first + index * nameLine + (index >= names.length ? 2 : 0),
    // What is wider than its tile stands in small letters.
    role:
      beside === null || index < names.length || textWidth(text, labelSize, '700') > tileRoom
        ? 'label-note'
        : figureRoles[standingOf(beside, true)],
  }));
}

/** A figure without a name, in the middle of its tile. */
function figureAlone(
  { fact, beside }: Tile,
  fill: Shade['role'] | null,
  y: number,
  print: MapPrint,
): readonly PlacedText[] {
  if (fact !== null && fill !== null)
    return [{ text: print.number(fact), y, role: (fill === 'tile-high' ? onSubject : inInk).number }];
  if (beside === null) return [];
  return [{ text: `${print.number(beside)}${besideSign}`, y, role: figureRoles[standingOf(beside, true)] }];
}

/** Letters on a tile: its name and the word of a scale, its figure, and a figure that takes two lines. */
const inInk = { name: 'label-note', figure: 'figure-tile', number: 'label-strong' } as const;
const onSubject = {
  name: 'label-on-subject',
  figure: 'figure-on-subject',
  number: 'label-strong-on-subject',
} as const;
