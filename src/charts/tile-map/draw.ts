import type { Theme } from '../../theme/theme.ts';
import type { Drawing } from '../chart.ts';
import { percent, svg, type SvgNode } from '../svg/svg.ts';
import { tileHeight, type PlacedTile, type TileMapLayout } from './layout.ts';
import { signSize, type PlacedEntry, type TileSign } from './legend.ts';

/** Tiles first and words over them, so that no tile covers the name of its neighbour. */
export const drawTileMap = ({ tiles, legend, height, widest }: TileMapLayout, theme: Theme): Drawing => ({
  height,
  // The longest name of the last column is wider than its tile.
  margin: { left: 0, right: 8 },
  widest,
  elements: [
    ...tiles.flatMap((tile) => drawTile(tile, theme)),
    ...tiles.flatMap(({ x, width, fill, marked, texts }) => {
      const words = texts.map(({ text, y, role }) =>
        svg('text', { x: percent(x + width / 2), y, 'text-anchor': 'middle', ...theme.paint(role) }, text),
      );
      // A halo would eat into the ring of a marked tile.
      return fill === null && !marked ? [svg('g', theme.paint('halo'), ...words)] : words;
    }),
  ],
  after: [drawLegend(legend, theme)],
});

/** Strokes that lean to the right, enough for the widest tile; a nested drawing cuts them off at its edges. */
const stroke = 9;
const hatching = `M-${tileHeight} ${tileHeight}${`l${tileHeight}-${tileHeight}m${stroke - tileHeight} ${tileHeight}`.repeat(20)}`;

/** What a tile is filled with: a shade, or strokes where nothing is known; inside it the ring of the one that is marked. */
function drawTile({ x, y, width, height, ...tile }: PlacedTile, theme: Theme): readonly SvgNode[] {
  const box = { x: percent(x), y, width: percent(width), height };
  if (tile.fill !== null && !tile.marked) return [svg('rect', { ...box, ...theme.paint(tile.fill) })];
  return [svg('svg', { ...box, overflow: 'hidden' }, ...fillTile(tile, '100%', height, theme))];
}

const fillTile = (
  { fill, announced, marked }: TileSign,
  width: string | number,
  height: number,
  theme: Theme,
): readonly SvgNode[] => {
  const whole = (role: Parameters<Theme['paint']>[0]) => svg('rect', { width, height, ...theme.paint(role) });
  return [
    ...(fill === null
      ? [
          svg('path', { d: hatching, ...theme.paint('hatch-tile') }),
          whole(announced ? 'announced-ring' : 'tile-outline'),
        ]
      : [whole(fill)]),
    ...(marked ? [whole('mark-gap'), whole('mark-ring')] : []),
    ...(marked || fill === null ? [whole('tile-edge')] : []),
  ];
};

function drawLegend({ entries, height, width }: TileMapLayout['legend'], theme: Theme): Drawing {
  const drawSign = ({ sign, y }: PlacedEntry): readonly SvgNode[] => {
    if (sign === null) return [];
    const box = { x: 0, y, width: signSize, height: signSize };
    return [svg('svg', { ...box, overflow: 'hidden' }, ...fillTile(sign, signSize, signSize, theme))];
  };
  return {
    height,
    margin: { left: 0, right: 0 },
    widest: width,
    elements: entries.flatMap((entry) => [
      ...drawSign(entry),
      ...entry.texts.map(({ text, y, isHead }) =>
        svg('text', { x: entry.x, y, ...theme.paint(isHead ? 'label-strong' : 'axis') }, text),
      ),
    ]),
  };
}
