import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import { pageTheme } from '../../theme/theme.ts';
import { exampleCatalogue, type Example } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { fixWidth } from '../svg/fix-width.ts';
import { openExample } from '../testing/chart-laws.ts';
import { drawnElements, placedBoxes, wordsOf } from '../testing/placed-boxes.ts';
import { plain } from '../testing/shown.ts';
import { testExamples } from '../testing/test-examples.ts';
import { naturalClasses } from './natural-classes.ts';
import { tileMap } from './tile-map.ts';

testExamples(tileMap);

const example = (name: string): Example => {
  const found = tileMap.examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example "${name}"`);
  return found;
};
const typical = example('typical');

/** What is said against the typical example with other keys, or with other facts. */
function refused(keys: object, facts = typical.facts): readonly string[] {
  const opening = openChart({ ...typical.spec, ...keys }, 'uji', exampleCatalogue(facts, typical.places));
  return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
}

const rolesIn = (chart: ReturnType<typeof openExample>, tag = 'rect') =>
  drawnElements(chart.draw('id').elements, tag).map(({ attributes }) => String(attributes['class']));

describe('the tiles', () => {
  test('are one for each place, hatched where nothing is known, and those are counted in words', () => {
    const chart = openExample(typical);
    const roles = rolesIn(chart);
    expect(roles.filter((role) => role === 'tile-high')).toHaveLength(3);
    expect(roles.filter((role) => role === 'tile-low')).toHaveLength(3);
    expect(rolesIn(chart, 'path')).toEqual(Array.from({ length: 18 }, () => 'hatch-tile'));
    expect(chart.describe('id').join(' ')).toContain('17 kabupaten: tidak ditemukan; bukan berarti nol.');
    expect(chart.describe('en').join(' ')).toContain('17 regencies: not found; which does not mean zero.');
    for (const language of languages) expect(chart.table(language).rows).toHaveLength(24 + 2);
  });

  test('of another period are printed with a sign, explained, and never coloured', () => {
    const chart = openExample(typical);
    const words = drawnElements(
      [...chart.draw('id').elements, ...(chart.draw('id').after ?? []).flatMap(({ elements }) => elements)],
      'text',
    ).map((text) => plain(wordsOf(text)));
    expect(words).toContain('49,88*');
    expect(words).toContain('* Kota Contoh: 49,88 persen');
    expect(words).toContain('31 Juli 2024: tidak ditemukan');
    expect(plain(chart.describe('id').join(' '))).toContain('tidak diwarnai: Kota Contoh, 49,88 persen');
  });

  test('are coloured by what was counted alone, at one time, once for each place', () => {
    const [first, ...others] = typical.facts;
    if (!first) throw new Error('no facts');
    expect(refused({}, [{ ...first, status: 'announced' }, ...others])).toEqual([
      expect.stringContaining('only what was counted may colour a tile'),
    ]);
    expect(refused({}, [{ ...first, period: '2023' }, ...others]).join()).toContain('must be of one period');
    expect(refused({}, [{ ...first, series: ['other'] }, ...others]).join()).toContain('No series holds both');
    expect(refused({}, [{ ...first, place: 'bone' }, ...others])).toEqual([]);
    expect(refused({}, [{ ...first, place: 'gowa' }, ...others]).join()).toContain('A tile holds one figure');
    expect(refused({ beside: [{ fact: 'provinsi' }] }).join()).toContain('has no tile on this map');
    expect(refused({ mark: 'atlantis' }).join()).toContain('is no place on this map');
  });

  test('of a name that is too long for them are refused, with the file that holds it', () => {
    const places = [{ id: 'jauh', tile: { row: 9, column: 1, name: 'Pangkajene Kepulauan' } }];
    const facts = [{ id: 'a', value: 1, place: 'jauh' }];
    const opening = openChart(
      { ...typical.spec, rows: [{ fact: 'a' }], beside: [], reference: undefined, mark: 'jauh' },
      'uji',
      exampleCatalogue(facts, places),
    );
    expect('faults' in opening && opening.faults[0]?.message.en).toContain('data/places.json');
  });
});

test('a picture too low for names has figures alone in lower tiles, and the legend beside them names the places', () => {
  const chart = openExample(typical);
  for (const [narrowest, highest] of [
    [468, 398],
    [793, 333],
    [705, 520],
  ] as const) {
    const drawing = chart.draw('id', pageTheme, { narrowest, highest });
    const { width, height } = fixWidth(drawing, narrowest);
    expect(height).toBeLessThanOrEqual(highest);
    expect(width).toBeLessThanOrEqual(narrowest);
    const inTiles = drawnElements(drawing.elements, 'text').map((text) => plain(wordsOf(text)));
    expect(inTiles.toSorted()).toEqual(['23,41', '24,40', '26,50', '49,88*', '55,43', '55,75', '58,17']);
    const texts = placedBoxes(drawing, narrowest).filter(({ kind }) => kind === 'text');
    const meeting = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.name} meets ${b.name}`),
    );
    expect(meeting).toEqual([]);
    expect(texts.map(({ name }) => plain(name)).join(' ')).toContain('Luwu, Enrekang, Luwu Utara');
  }
  expect(chart.draw('id', pageTheme, { narrowest: 705, highest: 2000 }).height).toBe(chart.draw('id').height);
});

describe('the shades', () => {
  test('part where the gaps are, and no more than they must', () => {
    expect(naturalClasses([58.17, 55.75, 55.43, 26.5, 24.4, 23.41], 3)).toEqual([
      [23.41, 24.4, 26.5],
      [55.43, 55.75, 58.17],
    ]);
    expect(naturalClasses([1, 2, 3, 50, 51, 52, 98, 99, 100], 3).map((values) => values.length)).toEqual([3, 3, 3]);
    expect(naturalClasses([7, 7, 7], 3)).toEqual([[7]]);
    expect(naturalClasses([], 3)).toEqual([]);
  });

  test('hold every value once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 24 }), (values) => {
        const classes = naturalClasses(values, 3);
        expect(classes.length).toBeLessThanOrEqual(3);
        expect(classes.flat()).toEqual([...new Set(values)].toSorted((a, b) => a - b));
      }),
    );
  });
});
