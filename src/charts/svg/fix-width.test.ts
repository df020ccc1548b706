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
