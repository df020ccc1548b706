import { describe, expect, test } from 'vitest';
import { pageTheme } from '../../theme/theme.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { widthsFor, type Box } from './label-box.ts';
import {
  dotBox,
  drawPointLabels,
  fitted,
  placeLabels,
  placesAround,
  textBox,
  type PointLabel,
  type Side,
  type Surroundings,
} from './place-labels.ts';
import { textWidth } from './text-width.ts';

const widths = widthsFor(288, 0, 0);
const at = (x: number, cost: number, y = 10): PointLabel => ({
  text: `${x}`,
  role: 'label',
  x,
  dx: 0,
  y,
  anchor: 'start',
  halo: false,
  covers: false,
  box: { left: { percent: x, px: 0 }, right: { percent: x, px: 20 }, top: y - 10, bottom: y },
  cost,
});
const required = (...places: readonly PointLabel[]) => ({ places, required: true });
const optional = (...places: readonly PointLabel[]) => ({ places, required: false });

describe('labels are placed', () => {
  test('each where it costs least, when none is in the way of another', () => {
    expect(placeLabels([required(at(50, 4), at(0, 1)), required(at(90, 0))], widths)?.map((label) => label?.x)).toEqual(
      [0, 90],
    );
  });

  test('so that all of them together cost least: the first one gives way', () => {
    const labels = [required(at(0, 0), at(50, 3)), required(at(0, 1), at(50, 9))];
    expect(placeLabels(labels, widths)?.map((label) => label?.x)).toEqual([50, 0]);
  });

  test('or left off, if they may be and nothing else helps', () => {
    expect(placeLabels([required(at(0, 0)), optional(at(0, 0))], widths)).toEqual([at(0, 0), null]);
    expect(placeLabels([optional(at(0, 59)), optional(at(50, 61))], widths)).toEqual([at(0, 59), null]);
    expect(placeLabels([optional()], widths)).toEqual([null]);
  });

  test('or not at all, when a required one has no place', () => {
    expect(placeLabels([required(at(0, 0)), required(at(0, 1))], widths)).toBeNull();
    expect(placeLabels([required(), required(at(0, 1))], widths)).toBeNull();
    expect(() => fitted(null)).toThrow(RangeError);
    expect(fitted('a layout')).toBe('a layout');
  });

  test('never in time without end: a crowd is given up with the best that was found', () => {
    const crowd = Array.from({ length: 24 }, (_, index) =>
      optional(...Array.from({ length: 8 }, (_unused, place) => at((index * 4 + place) % 90, place))),
    );
    expect(placeLabels(crowd, widths)).toHaveLength(24);
  });
});

const nowhere: Surroundings = { widths, top: 0, bottom: 200, marks: [], lines: [], grid: [] };
const places = (prefer: readonly Side[], around: Partial<Surroundings> = {}, x = 50) =>
  placesAround({ x, y: 100, radius: 4, text: '53', role: 'label', prefer }, { ...nowhere, ...around });
const width = textWidth('53', 14, '700');

describe('a label stands around its mark', () => {
  test('on the side that is asked for, six pixels from the rim', () => {
    const first = (side: Side) => {
      const [{ dx, y, anchor } = at(0, 0)] = places([side]);
      return [dx, y - 100, anchor];
    };
    expect(first('right')).toEqual([10, 5, 'start']);
    expect(first('left')).toEqual([-10, 5, 'end']);
    expect(first('above')).toEqual([0, -10, 'middle']);
    expect(first('below')).toEqual([0, 20, 'middle']);
    expect(first('above-right')).toEqual([-4, -10, 'start']);
    expect(first('below-left')).toEqual([4, 20, 'end']);
  });

  test('first where it is preferred, then a little further off', () => {
    expect(places(['above', 'below']).map(({ y, cost }) => [y - 100, cost])).toEqual([
      [-10, 0],
      [-19, 5],
      [-28, 10],
      [-38, 15],
      [20, 1],
      [29, 6],
      [38, 11],
      [48, 16],
    ]);
    expect(places(['right']).map(({ y, cost }) => [y - 105, cost])).toEqual([
      [0, 0],
      [-9, 5],
      [-18, 10],
      [-28, 15],
      [9, 5],
      [18, 10],
      [28, 15],
    ]);
  });

  test('inside the drawing at every width', () => {
    expect(places(['right'], {}, 100)).toEqual([]);
    expect(places(['left'], {}, 0)).toEqual([]);
    // Its letters reach from 12 px above their line to 4 px below it, and may touch the edge.
    expect(places(['above'], { top: 78 }).map(({ y }) => y)).toEqual([90]);
    expect(places(['above'], { top: 78.5 })).toEqual([]);
    expect(places(['below'], { bottom: 124 }).map(({ y }) => y)).toEqual([120]);
    expect(places(['below'], { bottom: 123.5 })).toEqual([]);
  });

  test('off every other mark, and rather not close to one', () => {
    const below = dotBox(50, 118, 3);
    expect(places(['below'], { marks: [below] }).map(({ y }) => y)).toEqual([138, 148]);
    const near: Box = { left: { percent: 50, px: 14 }, right: { percent: 50, px: 20 }, top: 80, bottom: 90 };
    expect(places(['above'], { marks: [near] })[0]?.cost).toBe(4);
    const own = dotBox(50, 100, 4);
    expect(places(['above'], { marks: [own] })[0]?.cost).toBe(0);
  });

  test('over a dot or a line in a halo when nothing else is left, and over a grid line in a halo at no cost', () => {
    expect(places(['above'], { dots: [dotBox(50, 85, 2)] })[0]).toMatchObject({ cost: 14, covers: true, halo: true });
    const many = Array.from({ length: 5 }, () => dotBox(50, 85, 2));
    expect(places(['above'], { dots: many })[0]?.cost).toBe(42);
    const level = [
      { x: 0, y: 85 },
      { x: 100, y: 85 },
    ] as const;
    expect(places(['above'], { lines: [level] })[0]).toMatchObject({ cost: 50, covers: true, halo: true });
    expect(places(['above'], { grid: [85] })[0]).toMatchObject({ cost: 0, covers: false, halo: true });
    // A hair off its letters, a grid line needs no halo.
    expect(places(['above'], { grid: [77, 95] })[0]).toMatchObject({ halo: false });
    expect(places(['above'], { grid: [77.5] })[0]).toMatchObject({ halo: true });
    expect(places(['above'], { grid: [94.5] })[0]).toMatchObject({ halo: true });
  });

  test('and covers its letters from above their height to below their foot', () => {
    expect(textBox(50, 10, 100, width, 'start')).toEqual({
      left: { percent: 50, px: 10 },
      right: { percent: 50, px: 10 + width },
      top: 88,
      bottom: 104,
    });
    expect(textBox(50, 10, 100, 30, 'end')).toMatchObject({ left: { px: -20 }, right: { px: 10 } });
    expect(textBox(50, 10, 100, 30, 'middle')).toMatchObject({ left: { px: -5 }, right: { px: 25 } });
    expect(dotBox(50, 100, 4)).toEqual({
      left: { percent: 50, px: -5 },
      right: { percent: 50, px: 5 },
      top: 95,
      bottom: 105,
    });
  });
});

test('labels with something behind them are drawn first, in one halo', () => {
  const drawn = drawPointLabels([at(10, 0), { ...at(20, 0), halo: true, dx: 7, anchor: 'end' }], pageTheme);
  expect(drawn.map(({ tag }) => tag)).toEqual(['g', 'text']);
  expect(drawnElements(drawn, 'text').map(({ attributes }) => attributes)).toEqual([
    { x: '20%', y: 10, dx: 7, 'text-anchor': 'end', class: 'label' },
    { x: '10%', y: 10, dx: undefined, 'text-anchor': undefined, class: 'label' },
  ]);
  expect(drawPointLabels([at(10, 0)], pageTheme).map(({ tag }) => tag)).toEqual(['text']);
});
