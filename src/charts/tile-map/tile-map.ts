import { z } from 'zod';
import type { Catalogue, Fact } from '../../facts/fact.ts';
import { formatFact } from '../../facts/format.ts';
import type { Fault } from '../../facts/problem.ts';
import { bilingual, identifier } from '../../facts/schema/common.ts';
import { chartWords } from '../../i18n/fact-words.ts';
import { languages } from '../../i18n/locale.ts';
import { tickSize } from '../../theme/sizes.ts';
import { placeLabel, ranksOf, withHeadcounts } from '../begin.ts';
import type { ChartType } from '../chart.ts';
import { obstacleFaults, refuse, type Path } from '../faults.ts';
import { headcountFaults } from '../headcount.ts';
import { textWidth } from '../labels/text-width.ts';
import { standingOf, subjectPlace } from '../marks.ts';
import { samePeriodFaults } from '../periods.ts';
import { referenceFaults } from '../reference-faults.ts';
import { byValue, factsOf, resolveRows, type ResolvedRows, type Row } from '../rows.ts';
import { describeTileMap, tableOfTileMap, type TileMap } from './describe.ts';
import { drawTileMap } from './draw.ts';
import { tileMapExamples } from './examples.ts';
import { fitsTile, layoutTileMap, nameLines, type TileMapLayout } from './layout.ts';
import { mapPrint, tileRoom, type Reference, type TiledPlace } from './province.ts';

const figure = z.strictObject({ fact: identifier });

const shape = {
  /** One figure a place, all of one period and comparable with each other. The other places of the province are hatched. */
  rows: z.array(figure).min(1).max(40),
  /** Figures of another period or series, or that nobody counted: printed on their hatched tile with a sign, and never coloured. */
  beside: z.array(figure).max(3).default([]),
  /** A figure of the whole province, below the legend; `headcount` is the fact with how many people it is. */
  reference: z.strictObject({ fact: identifier, label: bilingual, headcount: identifier.optional() }).optional(),
  /** Id of the place whose tile has a ring. */
  mark: identifier.optional(),
};

/** Equal tiles, one for each place of a province, in few shades with their figures; hatched where nothing was found. */
export const tileMap: ChartType<'tile-map', typeof shape, TileMap, TileMapLayout> = {
  name: 'tile-map',
  shape,
  examples: tileMapExamples,

  begin(facts) {
    const { others, headcounts } = withHeadcounts(facts);
    const { rows, beside, whole } = ranksOf(others);
    const plain = (some: readonly Fact[]) => some.map(({ id }) => ({ fact: id }));
    const counted = rows.filter((fact) => standingOf(fact, true) === 'subject');
    const uncounted = [...rows.filter((fact) => !counted.includes(fact)), ...beside];
    const headcount = whole ? headcounts.get(whole.id) : undefined;
    return {
      keys: {
        rows: plain(counted),
        ...(uncounted.length > 0 && { beside: plain(uncounted) }),
        ...(whole && { reference: { fact: whole.id, label: placeLabel(whole), ...(headcount && { headcount }) } }),
        ...(others.some(({ place }) => place.id === subjectPlace) && { mark: subjectPlace }),
      },
    };
  },

  resolve(spec, catalogue) {
    const plain = (list: readonly { readonly fact: string }[]) => list.map(({ fact }) => ({ fact, highlight: false }));
    const shown = resolveRows(plain(spec.rows), catalogue, ['rows']);
    const seen = resolveRows(plain(spec.beside), catalogue, ['beside']);
    const held = resolveRows(spec.reference ? plain([spec.reference]) : [], catalogue, []);
    const [facts, besides] = [factsOf(shown.rows), factsOf(seen.rows)];
    const parent = facts[0]?.place.parent ?? null;
    const places = [...catalogue.places.values()].filter(
      (place): place is TiledPlace => place.tile !== undefined && parent !== null && place.parent === parent,
    );
    const faults: Fault[] = [
      ...shown.faults,
      ...seen.faults,
      ...held.faults.map((fault) => ({ ...fault, path: ['reference', 'fact'] })),
      ...placeFaults([shown, seen], places),
      ...markFaults(spec.mark, places),
      ...samePeriodFaults(facts, (fact) => shown.pathOf(fact, 'fact')),
      ...obstacleFaults(facts, 'comparison', catalogue, ['rows']),
      ...facts.flatMap((fact) => uncountedFaults(fact, shown.pathOf(fact, 'fact'))),
      ...besides.flatMap((fact) => referenceFaults(fact, facts, seen.pathOf(fact, 'fact'))),
      ...factsOf(held.rows).flatMap((fact) => referenceFaults(fact, facts, ['reference', 'fact'])),
      ...(spec.reference ? headcountFaults(spec.reference, catalogue, ['reference', 'headcount']) : []),
      ...places.flatMap(nameFaults),
    ];
    if (faults.length > 0) return { faults };
    const figureOf = (list: readonly Fact[], id: string) => list.find(({ place }) => place.id === id) ?? null;
    const tiles = places
      .map((place) => ({
        place,
        fact: figureOf(facts, place.id),
        beside: figureOf(besides, place.id),
        marked: place.id === spec.mark,
      }))
      .toSorted((a, b) => a.place.tile.row - b.place.tile.row || a.place.tile.column - b.place.tile.column);
    const reference = resolveReference(spec.reference, catalogue);
    const province = catalogue.places.get(parent ?? '')?.name ?? null;
    const sorted = [shown.rows, seen.rows].flatMap((rows) => factsOf(rows.toSorted(byValue)));
    const whole = reference ? [reference.fact, ...(reference.headcount ? [reference.headcount] : [])] : [];
    const resolved = { tiles, reference, province, facts: [...sorted, ...whole] };
    const tooWide = [shown, seen].flatMap(({ rows, pathOf }) =>
      factsOf(rows).flatMap((fact) => widthFaults(fact, resolved, pathOf(fact, 'fact'))),
    );
    return tooWide.length > 0 ? { faults: tooWide } : { resolved };
  },

  layout: layoutTileMap,

  draw: drawTileMap,

  describe: describeTileMap,

  table: tableOfTileMap,
};

function resolveReference(
  spec:
    { readonly fact: string; readonly label: Reference['label']; readonly headcount?: string | undefined } | undefined,
  { facts }: Catalogue,
): Reference | null {
  const fact = facts.get(spec?.fact ?? '');
  return spec && fact ? { fact, label: spec.label, headcount: facts.get(spec.headcount ?? '') ?? null } : null;
}

/** A figure of no place on the map, and two of one place. */
function placeFaults(lists: readonly ResolvedRows[], places: readonly TiledPlace[]): readonly Fault[] {
  const seen = new Map<string, string>();
  return lists.flatMap(({ rows, pathOf }) =>
    rows.flatMap(({ fact }: Row): readonly Fault[] => {
      const { id, place } = fact;
      if (!places.some((one) => one.id === place.id))
        return refuse(
          pathOf(fact, 'fact'),
          `"${id}" tentang ${place.name.id}, yang tidak punya kotak di peta ini. Peta memuat wilayah satu provinsi yang punya "tile" di data/places.json.`,
          `"${id}" is about ${place.name.en}, which has no tile on this map. A map holds the places of one province that have a "tile" in data/places.json.`,
        );
      const first = seen.get(place.id);
      if (first === undefined) {
        seen.set(place.id, id);
        return [];
      }
      return refuse(
        pathOf(fact, 'fact'),
        `"${id}" dan "${first}" tentang wilayah yang sama. Satu kotak hanya untuk satu angka: hapus salah satunya.`,
        `"${id}" and "${first}" are about one place. A tile holds one figure: remove one of them.`,
      );
    }),
  );
}

const markFaults = (mark: string | undefined, places: readonly TiledPlace[]): readonly Fault[] =>
  mark === undefined || places.some(({ id }) => id === mark)
    ? []
    : refuse(
        ['mark'],
        `"${mark}" bukan wilayah di peta ini. Tulis id wilayah dari data/places.json yang punya kotak, atau hapus "mark".`,
        `"${mark}" is no place on this map. Write the id of a place in data/places.json that has a tile, or remove "mark".`,
      );

/** Only what was counted is coloured. */
const uncountedFaults = (fact: Fact, path: Path): readonly Fault[] =>
  standingOf(fact, true) === 'subject'
    ? []
    : refuse(
        path,
        `"${fact.id}" ${chartWords.id.status[fact.status]}, bukan dihitung, sehingga tidak boleh mewarnai kotak. Pindahkan ke "beside".`,
        `"${fact.id}" is recorded as "${fact.status}", and only what was counted may colour a tile. Move it to "beside".`,
      );

/** A name that needs more than two lines of its tile, or a word that is wider than a tile. */
function nameFaults({ id, tile }: TiledPlace): readonly Fault[] {
  const lines = nameLines(tile.name);
  // Beyond that a word would meet that of the next tile.
  const widest = tileRoom + 6;
  if (lines.length <= 2 && lines.every((line) => textWidth(line, tickSize, '500') <= widest)) return [];
  return refuse(
    [],
    `Nama "${tile.name}" tidak muat di kotaknya. Pendekkan "tile.name" wilayah "${id}" di data/places.json menjadi dua baris pendek.`,
    `The name "${tile.name}" does not fit its tile. Shorten "tile.name" of the place "${id}" in data/places.json to two short lines.`,
  );
}

/** A figure that does not fit its tile, however short it is printed. */
function widthFaults(fact: Fact, map: TileMap, path: Path): readonly Fault[] {
  const isColoured = map.tiles.some((tile) => tile.fact === fact);
  if (fact.value === null || languages.every((language) => fitsTile(fact, isColoured, mapPrint(map, language))))
    return [];
  return refuse(
    path,
    `Angka "${fact.id}", ${formatFact(fact, 'id')}, terlalu panjang untuk sebuah kotak peta, juga bila disingkat. Pakai grafik "ranking" atau "bar".`,
    `The figure "${fact.id}", ${formatFact(fact, 'en')}, is too long for a tile, even in short. Use a chart of the type "ranking" or "bar".`,
  );
}
