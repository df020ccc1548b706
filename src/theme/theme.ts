import type { Colour } from './palette.ts';
import { figureSize, labelSize, tickSize, tileFigureSize } from './sizes.ts';

/** What a role looks like, as attributes of SVG without units; `fill` and `stroke` name a colour. */
export type Paint = Readonly<Record<string, string>> & { readonly fill?: Colour | 'none'; readonly stroke?: Colour };

/** What it is where a reader has set the colours: a system colour for each part. */
type ForcedPaint = Readonly<Partial<Record<'fill' | 'stroke' | 'stroke-opacity', string>>>;

/** What all text in a drawing is, unless its own role says otherwise. */
export const baseText = { fill: 'ink', 'font-size': String(labelSize), 'font-weight': '500' } as const;

const text = (fill: Colour, weight: '500' | '700' = '500', size: number = labelSize) => ({
  fill,
  'font-size': String(size),
  'font-weight': weight,
});

const line = (stroke: Colour, more: Paint = {}): Paint => ({
  fill: 'none',
  stroke,
  'stroke-width': '2',
  'vector-effect': 'non-scaling-stroke',
  ...more,
});

const hollow = (stroke: Colour, more: Paint = {}) => line(stroke, { fill: 'paper', ...more });
const thin = { 'stroke-width': '1' };

const words = { fill: 'CanvasText' };

const tile = (fill: Colour): Paint => ({ fill, stroke: 'paper', 'stroke-width': '3' });

/** A line inside the edge of what clips it, half as wide as it is written. */
const ring = (stroke: Colour, width: number): Paint => ({ fill: 'none', stroke, 'stroke-width': String(width) });

/**
 * What a mark or a label is for, and how it is painted: the page's style sheet, the downloaded picture and the frozen version all read this.
 * Colour follows the role and never the value: subject is what the story is about, context what stands beside it, announced what was said
 * against what was counted.
 */
const paints = {
  subject: { paint: { fill: 'subject' }, forced: { fill: 'Highlight' } },
  // Hollow beside solid: no two of these colours are sure to differ.
  // Outlined, because its fill alone is too pale to be told from the paper.
  context: {
    paint: { fill: 'context', stroke: 'context-ink', 'stroke-width': '1' },
    forced: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  // A dot is too small to be seen in the colour of a bar: it takes that of its line.
  'context-dot': { paint: { fill: 'context-ink' }, forced: { fill: 'GrayText' } },
  announced: { paint: { fill: 'announced' }, forced: { fill: 'LinkText' } },
  'subject-line': { paint: line('subject'), forced: { stroke: 'Highlight' } },
  'subject-line-gap': { paint: line('subject', { 'stroke-dasharray': '2 5' }), forced: { stroke: 'Highlight' } },
  'context-line': { paint: line('context-ink'), forced: { stroke: 'GrayText' } },
  'announced-line': { paint: line('announced'), forced: { stroke: 'LinkText' } },
  'target-tick': { paint: line('ink', { 'stroke-width': '3' }), forced: { stroke: 'CanvasText' } },
  'target-hollow': {
    paint: hollow('ink', { 'stroke-dasharray': '5 3' }),
    forced: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  // What we computed ourselves.
  'arithmetic-hollow': { paint: hollow('ink'), forced: { fill: 'Canvas', stroke: 'CanvasText' } },
  // Our arithmetic where only what is filled can be read: dark, and not teal, because nobody counted it.
  arithmetic: {
    paint: { fill: 'quiet', stroke: 'quiet', 'stroke-width': '1.5' },
    forced: { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  // A part that is not the subject, as an outline: people who are not covered yet.
  outline: {
    paint: { fill: 'paper', stroke: 'context-ink', 'stroke-width': '1.5', 'vector-effect': 'non-scaling-stroke' },
    forced: { fill: 'Canvas', stroke: 'CanvasText' },
  },
  // Strokes across what was not published or not found.
  hatch: { paint: line('context-ink', thin), forced: { stroke: 'GrayText' } },
  // A thin line in ink that bounds a finding or holds others against one figure.
  bracket: { paint: line('ink', { 'stroke-width': '1.5' }), forced: { stroke: 'CanvasText' } },
  'subject-hollow': { paint: hollow('subject'), forced: { fill: 'Canvas', stroke: 'Highlight' } },
  'context-hollow': { paint: hollow('context-ink'), forced: { fill: 'Canvas', stroke: 'GrayText' } },
  'announced-hollow': { paint: hollow('announced'), forced: { fill: 'Canvas', stroke: 'LinkText' } },
  grid: { paint: line('rule', thin), forced: { stroke: 'GrayText', 'stroke-opacity': '0.45' } },
  // From zero to a mark of the context.
  track: { paint: line('context-ink', thin), forced: { stroke: 'GrayText' } },
  // The thin line from a mark to a label that had to move away from it.
  leader: { paint: line('context-ink', thin), forced: { stroke: 'GrayText' } },
  axis: { paint: text('quiet', '500', tickSize), forced: words },
  label: { paint: text('ink'), forced: words },
  'label-strong': { paint: text('ink', '700'), forced: words },
  'label-subject': { paint: text('subject', '700'), forced: words },
  'label-announced': { paint: text('announced', '700'), forced: words },
  // A number that is the finding of the picture.
  'figure-subject': { paint: text('subject', '700', figureSize), forced: words },
  'figure-announced': { paint: text('announced', '700', figureSize), forced: words },
  'figure-strong': { paint: text('ink', '700', figureSize), forced: words },
  'label-note': { paint: text('ink', '500', tickSize), forced: words },
  'label-quiet': { paint: text('quiet', '500', tickSize), forced: words },
  halo: {
    paint: { stroke: 'paper', 'stroke-width': '4', 'stroke-linejoin': 'round', 'paint-order': 'stroke' },
    forced: { stroke: 'Canvas' },
  },
  divider: { paint: { fill: 'paper' }, forced: { fill: 'Canvas' } },
  // Tiles of a map, from few to many, parted by a line of paper. Where a reader has set the colours, the figure in the tile is enough.
  'tile-low': { paint: tile('subject-pale'), forced: { fill: 'Canvas', stroke: 'CanvasText' } },
  'tile-middle': { paint: tile('subject-middle'), forced: { fill: 'Canvas', stroke: 'CanvasText' } },
  'tile-high': { paint: tile('subject'), forced: { fill: 'Highlight', stroke: 'Canvas' } },
  // Paler than a hatched row, because a name stands on it.
  'hatch-tile': { paint: line('context', thin), forced: { stroke: 'GrayText' } },
  'tile-outline': { paint: ring('context', 5), forced: { stroke: 'GrayText' } },
  'announced-ring': { paint: ring('announced', 7), forced: { stroke: 'LinkText' } },
  'tile-edge': { paint: ring('paper', 3), forced: { stroke: 'Canvas' } },
  // A tile that is marked has a ring of its own, parted by paper from what the tile is filled with.
  'mark-ring': { paint: ring('subject', 11), forced: { stroke: 'Highlight' } },
  'mark-gap': { paint: ring('paper', 15), forced: { stroke: 'Canvas' } },
  'figure-tile': { paint: text('ink', '700', tileFigureSize), forced: words },
  'figure-on-subject': { paint: text('paper', '700', tileFigureSize), forced: { fill: 'HighlightText' } },
  'label-on-subject': { paint: text('paper', '500', tickSize), forced: { fill: 'HighlightText' } },
  'label-strong-on-subject': { paint: text('paper', '700'), forced: { fill: 'HighlightText' } },
} as const satisfies Readonly<Record<string, { readonly paint: Paint; readonly forced: ForcedPaint }>>;

export type Role = keyof typeof paints;

export const rolePaints: Readonly<Record<Role, { readonly paint: Paint; readonly forced: ForcedPaint }>> = paints;

/** How a role is put on an element: a class on the page, written-out colours in a downloaded file. */
export interface Theme {
  paint(role: Role): Readonly<Record<string, string>>;
}

/** The page's theme: the style sheet decides, so one drawing serves light, dark, forced colours and print. */
export const pageTheme: Theme = { paint: (role) => ({ class: role }) };
