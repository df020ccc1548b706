import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import { inkTheme } from '../../theme/ink-theme.ts';
import { palettes } from '../../theme/palette.ts';
import { allExamples, openExample, xmlError } from '../testing/chart-laws.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { placedBoxes } from '../testing/placed-boxes.ts';
import { fixWidth } from './fix-width.ts';
import { allowedTags, serialize, svg, type SvgNode } from './svg.ts';

const theme = inkTheme(palettes.light);
const widths = [362, 664];
/** Less than a screen can show. */
const hair = 0.6;

const everywhere = allExamples.map(
  (example) => [`${example.spec.type} ${example.name}`, openExample(example)] as const,
);

const allOf = (node: SvgNode) => [...allowedTags].flatMap((tag) => drawnElements([node], tag));

describe.each(everywhere)('%s in plain numbers', (_name, chart) => {
  test.each(languages)('holds nothing that an old program cannot read (%s)', (language) => {
    for (const width of widths) {
      const { element } = fixWidth(chart.draw(language, theme, { narrowest: width }), width);
      const nodes = allOf(element);
      expect(nodes.filter(({ tag }) => tag === 'svg')).toEqual([]);
      for (const { tag, attributes } of nodes) {
        for (const [name, value] of Object.entries(attributes)) {
          expect(`${tag} ${name}=${String(value)}`).not.toMatch(/%|NaN|vector-effect|preserveAspectRatio|viewBox/);
          expect(['class', 'style', 'overflow', 'paint-order']).not.toContain(name);
        }
      }
      const ids = nodes.flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
      expect(new Set(ids).size).toBe(ids.length);
      for (const { attributes } of nodes) {
        const reference = attributes['clip-path'];
        if (reference !== undefined) expect(ids.map((id) => `url(#${id})`)).toContain(reference);
      }
      expect(xmlError(serialize(element))).toBeNull();
    }
  });

  test.each(languages)('keeps inside its width and lets no two texts meet (%s)', (language) => {
    for (const width of widths) {
      const boxes = placedBoxes(chart.draw(language, undefined, { narrowest: width }), width);
      for (const { left, right } of boxes) {
        expect(left).toBeGreaterThan(-hair);
        expect(right).toBeLessThan(width + hair);
      }
      const texts = boxes.filter(({ kind }) => kind === 'text');
      const meeting = texts.flatMap((a, index) =>
        texts
          .slice(index + 1)
          .filter(
            (b) =>
              Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
              Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair,
          )
          .map((b) => `${a.name} / ${b.name} at ${width}`),
      );
      expect(meeting).toEqual([]);
    }
  });
});

const drawing = (...elements: readonly SvgNode[]) => ({ height: 60, margin: { left: 8, right: 48 }, elements });

test('a text in a halo is drawn in paper first and in ink after it', () => {
  const words = svg('text', { x: '50%', y: 20, dx: 4, ...theme.paint('label') }, 'Luwu');
  const { element } = fixWidth(drawing(svg('g', theme.paint('halo'), words)), 256);
  const [below, above] = drawnElements([element], 'text');
  expect(below?.attributes).toMatchObject({ x: 104, fill: '#fbfaf5', stroke: '#fbfaf5', 'stroke-width': '4' });
  expect(above?.attributes).toMatchObject({ x: 104, fill: '#171511' });
  expect(above?.attributes).not.toHaveProperty('stroke');
});

test('a transform that is no shift stops the press', () => {
  expect(() => fixWidth(drawing(svg('rect', { transform: 'rotate(45)' })), 256)).toThrow(TypeError);
});

test('a drawing that does not grow so far is as wide as it gets', () => {
  expect(fixWidth({ ...drawing(), widest: 200 }, 256).width).toBe(200);
});

/** The elements of a drawing between margins of 8 and 48 px, in plain numbers at 256 px: the plot is 200 px wide. */
const fixed = (...elements: readonly SvgNode[]) =>
  fixWidth(drawing(...elements), 256).element.children.map((child) =>
    typeof child === 'string' ? child : serialize(child),
  );

test('every length is in pixels of the plot, and a shift becomes part of the place', () => {
  const text = svg(
    'text',
    { x: '50%', dx: 4, y: 20, dy: 1, 'text-anchor': 'end' },
    'Luwu',
    svg('tspan', { dx: 6 }, '2024'),
  );
  const moved = svg('rect', { x: '25%', y: 3, width: '10%', height: 16, transform: 'translate(-1.5 2)' });
  expect(
    fixed(
      text,
      moved,
      svg('circle', { cx: '100%', cy: 5, r: 4 }),
      svg('line', { x1: -8, x2: '100%', y1: 9, y2: 9 }),
      svg('g', { transform: 'translate(3)' }, svg('rect', { width: 1, height: 2 })),
    ),
  ).toEqual([
    '<text x="104" y="21" text-anchor="end">Luwu<tspan dx="6">2024</tspan></text>',
    '<rect x="48.5" y="5" width="20" height="16"/>',
    '<circle cx="200" cy="5" r="4"/>',
    '<line x1="-8" x2="200" y1="9" y2="9"/>',
    '<g transform="translate(3 0)"><rect x="0" y="0" width="1" height="2"/></g>',
  ]);
});

test('the whole is as far to the right as its left margin is wide', () => {
  expect(fixWidth(drawing(), 256)).toMatchObject({
    width: 256,
    height: 60,
    element: { attributes: { transform: 'translate(8 0)' } },
  });
});

test('a nested drawing is a group at its place, a stretched layer one whose paths are stretched', () => {
  const path = svg('path', { d: 'M0 10L100 20', 'vector-effect': 'non-scaling-stroke' });
  const stretchedTo = (width: string | number) =>
    svg('svg', { width, viewBox: '0 0 100 60', preserveAspectRatio: 'none', overflow: 'visible' }, path);
  expect(
    fixed(
      svg('svg', { x: '50%', y: 12, overflow: 'visible' }, path, svg('rect', { x: '10%', width: 1, height: 1 })),
      stretchedTo('100%'),
      stretchedTo(50),
    ),
  ).toEqual([
    '<g transform="translate(100 12)"><path d="M0 10L100 20"/><rect x="20" y="0" width="1" height="1"/></g>',
    '<g><path d="M0 10L200 20"/></g>',
    '<g><path d="M0 10L50 20"/></g>',
  ]);
  expect(() => fixed(svg('svg', { viewBox: '0 0 100 60' }))).toThrow(TypeError);
});

test('on a page a nested drawing clips what it hides, so that nothing there has a name that another may have', () => {
  const clipped = svg('svg', { x: 5, y: 6, width: 7, height: 25, overflow: 'hidden' }, svg('path', { d: 'M0 0v9' }));
  expect(serialize(fixWidth(drawing(clipped), 256, 'by-nesting').element)).toContain(
    '<g transform="translate(5 6)"><svg width="7" height="25" overflow="hidden"><path d="M0 0v9"/></svg></g>',
  );
});

test('what a nested drawing hides is clipped, each by a clip of its own', () => {
  const clipped = svg('svg', { x: 5, y: 6, width: 7, height: 25, overflow: 'hidden' }, svg('path', { d: 'M0 0v9' }));
  expect(fixed(clipped, clipped)).toEqual(
    ['clip-1', 'clip-2'].flatMap((id) => [
      `<clipPath id="${id}"><rect width="7" height="25"/></clipPath>`,
      `<g transform="translate(5 6)" clip-path="url(#${id})"><path d="M0 0v9"/></g>`,
    ]),
  );
});
