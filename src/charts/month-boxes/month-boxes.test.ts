import { expect, test } from 'vitest';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { openExample } from '../testing/chart-laws.ts';
import { drawnElements, wordsOf } from '../testing/placed-boxes.ts';
import { plain } from '../testing/shown.ts';
import { testExamples } from '../testing/test-examples.ts';
import { monthBoxes } from './month-boxes.ts';

testExamples(monthBoxes);

const example = (name: string) => {
  const found = monthBoxes.examples.find((one) => one.name === name);
  if (!found) throw new Error(`no example "${name}"`);
  return openExample(found);
};

/** How wide the boxes of a row are filled and left empty, in percent of the plot. */
function widthsAt(chart: ReturnType<typeof openExample>, row: number) {
  const boxes = drawnElements(chart.draw('id').elements, 'rect');
  const tops = [...new Set(boxes.map(({ attributes }) => Number(attributes['y'])))].toSorted((a, b) => a - b);
  const own = boxes.filter(({ attributes }) => attributes['y'] === tops[row]);
  const sum = (hollow: boolean) =>
    own
      .filter(({ attributes }) => (attributes['class'] === 'outline') === hollow)
      .reduce((all, { attributes }) => all + Number.parseFloat(String(attributes['width'])), 0);
  return { filled: sum(false), empty: sum(true) };
}

test('twelve boxes are filled as far as the printed months go', () => {
  const chart = example('typical');
  for (const [row, months] of [3.3, 2.5, 2.4].entries()) {
    const { filled, empty } = widthsAt(chart, row);
    expect((12 * filled) / (filled + empty)).toBeCloseTo(months, 1);
  }
});

test('what we computed is filled in ink and says so, and says of which money for how many people', () => {
  const chart = example('typical');
  const { elements, after = [] } = chart.draw('id');
  const words = [...elements, ...after.flatMap((key) => key.elements)].flatMap((element) =>
    drawnElements([element], 'text').map((text) => plain(wordsOf(text))),
  );
  expect(words).toContain('45.684 orang, Rp2,5 miliar');
  expect(words).toContain('hitungan kami');
  expect(drawnElements(elements, 'rect').some(({ attributes }) => attributes['class'] === 'subject')).toBe(false);
  const { columns, rows } = chart.table('id');
  expect(columns.slice(5)).toEqual(['Untuk berapa orang', 'Anggaran', 'Iuran']);
  expect(rows[0]?.slice(5).map(({ fact }) => fact?.id)).toEqual(['orang-kota', 'uang-kota', 'iuran']);
  expect(plain(chart.describe('id').join(' '))).toContain('Kota Contoh: Rp2,5 miliar untuk 45.684 orang');
});

test('nothing is no box filled, and what is not known is no box at all', () => {
  const chart = example('a-whole-year-a-day-nothing-and-unknown');
  expect(widthsAt(chart, 0).empty).toBe(0);
  expect(widthsAt(chart, 1).filled).toBe(1);
  expect(widthsAt(chart, 2).filled).toBe(0);
  expect(widthsAt(chart, 3)).toEqual({ filled: 0, empty: 0 });
  expect(drawnElements(chart.draw('id').elements, 'path').map(({ attributes }) => attributes['class'])).toEqual([
    'hatch',
  ]);
});

test('what is not in months, is longer than a year or goes by a long name is refused', () => {
  const refused = (fact: Omit<ExampleFact, 'id'>, label = 'Kota') => {
    const spec = {
      type: 'month-boxes',
      title: { id: 'a', en: 'a' },
      subtitle: { id: 'a', en: 'a' },
      rows: [{ fact: 'a', label: { id: label, en: label } }],
    };
    const opening = openChart(spec, 'uji', exampleCatalogue([{ id: 'a', ...fact }]));
    return 'faults' in opening ? opening.faults.map(({ message }) => message.en) : [];
  };
  expect(refused({ value: 3, unit: 'months' })).toEqual([]);
  expect(refused({ value: 3, unit: 'people' }).join()).toContain('draws months');
  expect(refused({ value: 12.5, decimals: 1, unit: 'months' }).join()).toContain('more than 12 months');
  expect(refused({ value: -1, unit: 'months' }).join()).toContain('is negative');
  expect(refused({ value: 3, unit: 'months' }, 'Pemerintah Kabupaten Pangkajene dan Kepulauan').join()).toContain(
    'horten',
  );
});
