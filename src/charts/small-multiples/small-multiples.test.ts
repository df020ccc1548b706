import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageTheme } from '../../theme/theme.ts';
import { pageFrame } from '../chart.ts';
import { drawingFaults } from '../testing/chart-laws.ts';
import { defineChart } from '../define-chart.ts';
import { drawnElements } from '../testing/placed-boxes.ts';
import { exampleCatalogue, type ExampleFact } from '../example.ts';
import { smallMultiples } from './small-multiples.ts';
import { testExamples } from '../testing/test-examples.ts';

testExamples(smallMultiples);

const chart = defineChart(smallMultiples);
const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Anak judul', en: 'Subtitle' } };

const value = fc.option(fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1e9, noNaN: true })), { nil: null });
const panels = fc
  .array(fc.array(value, { minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 12 })
  .filter((all) => all.flat().some((each) => each !== null));

function open(values: readonly (readonly (number | null)[])[], turned = false) {
  const facts = values.flatMap((rows, panel) =>
    rows.map((each, row): ExampleFact => ({
      id: `f-${panel}-${row}`,
      value: each,
      unit: 'people',
      period: `${2020 + (row % 3)}`,
      series: [`panel-${panel}`],
    })),
  );
  const specs = values.map((rows, panel) => {
    const list = rows.map((_, row) => ({ fact: `f-${panel}-${row}`, label: { id: `Baris ${row}`, en: `Row ${row}` } }));
    return { title: { id: `Panel ${panel}`, en: `Panel ${panel}` }, rows: turned ? list.toReversed() : list };
  });
  const opening = chart.open({ type: 'small-multiples', ...words, panels: specs }, exampleCatalogue(facts));
  if ('faults' in opening) throw new Error(opening.faults.map(({ message }) => message.en).join('\n'));
  return opening.picture;
}

describe('small multiples', () => {
  test('keep every bar and every word inside the drawing, and no words overlap on any screen', () => {
    fc.assert(
      fc.property(panels, (values) => {
        expect(drawingFaults(open(values).draw('id', pageTheme, pageFrame))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('share one scale from zero: a bar is as long as its value says, in whichever panel it stands', () => {
    fc.assert(
      fc.property(panels, (values) => {
        const picture = open(values);
        const most = Math.max(...values.flat().map((each) => each ?? 0)) || 1;
        const known = picture.facts.flatMap((fact) => fact.value ?? []);
        const bars = drawnElements(picture.draw('id', pageTheme, pageFrame).elements, 'rect');
        expect(bars).toHaveLength(known.length);
        bars.forEach(({ attributes }, index) => {
          const share = ((known[index] ?? 0) / most) * 100;
          // What is thinner than a screen can show is a hairline of one pixel.
          if (share > 0 && share < 0.1) expect(attributes['width']).toBe(1);
          else expect(Number.parseFloat(String(attributes['width']))).toBeCloseTo(share, 1);
        });
      }),
      { numRuns: 200 },
    );
  });

  test('draw nothing for what was not reported, and say so', () => {
    fc.assert(
      fc.property(panels, (values) => {
        const texts = drawnElements(open(values).draw('id', pageTheme, pageFrame).elements, 'text').flatMap(
          ({ children }) => children,
        );
        expect(texts.filter((text) => text === 'tidak dilaporkan')).toHaveLength(
          values.flat().filter((each) => each === null).length,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('are the same in whichever order the file lists the rows of a panel', () => {
    fc.assert(
      fc.property(panels, (values) => {
        expect(open(values, true).draw('id', pageTheme, pageFrame)).toEqual(
          open(values).draw('id', pageTheme, pageFrame),
        );
      }),
      { numRuns: 200 },
    );
  });

  const refused = (first: readonly string[], second: readonly string[]) => {
    const panel = (title: string, facts: readonly string[]) => ({
      title: { id: title, en: title },
      rows: facts.map((fact) => ({ fact })),
    });
    const opening = chart.open(
      { type: 'small-multiples', ...words, panels: [panel('Satu', first), panel('Dua', second)] },
      exampleCatalogue([
        { id: 'a', value: 1, series: ['satu'] },
        { id: 'b', value: 2, series: ['dua'] },
        { id: 'orang', value: 2, unit: 'people', series: ['dua'] },
        { id: 'minus', value: -2, series: ['dua'] },
      ]),
    );
    return 'faults' in opening ? opening.faults.map(({ path, message }) => `${path.join('.')}: ${message.en}`) : [];
  };

  test('compare rows only inside one series', () => {
    expect(refused(['a', 'b'], ['a'])[0]).toContain('No series holds both');
    expect(refused(['a'], ['b'])).toEqual([]);
  });

  test('hold one unit, and nothing below zero', () => {
    expect([...refused(['a'], ['orang']), ...refused(['a'], ['minus'])]).toMatchInlineSnapshot(`
      [
        "panels: The unit of "a" is percent, and that of the others people. One scale holds one unit: take this figure out.",
        "panels.1.rows.0.fact: "minus" is negative, and a "small-multiples" chart draws values from zero upwards. Use a chart of type "ranking" or "slope".",
      ]
    `);
  });
});
