import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleCatalogue, exampleFact, type ExampleFact } from '../example.ts';
import { openChart } from '../open-chart.ts';
import { smallSvg } from '../svg/page-svg.ts';
import { drawingFaults, openExample } from '../testing/chart-laws.ts';
import { drawnElements, wordsOf } from '../testing/placed-boxes.ts';
import { testExamples } from '../testing/test-examples.ts';
import { rivalStripExamples } from './examples.ts';
import { rivalStrip } from './rival-strip.ts';
import { rivalWords, smallStrip } from './small-strip.ts';

testExamples(rivalStrip);

const exampleOf = (name: string) => {
  const example = rivalStripExamples.find((each) => each.name === name);
  if (!example) throw new Error(`no example "${name}"`);
  return openExample(example);
};
const textsOf = (name: string): string =>
  exampleOf(name)
    .draw('id')
    .elements.flatMap((element) => drawnElements([element], 'text'))
    .map(wordsOf)
    .join(' | ');

describe('the strip of rivals', () => {
  test('prints the headcount of a figure that has one, and says of the others that none was given', () => {
    expect(textsOf('typical')).toContain('296.178 orang');
    expect(textsOf('typical').match(/tanpa jumlah orang/g)).toHaveLength(2);
    expect(textsOf('many-and-close')).not.toContain('tanpa jumlah orang');
  });

  test('says that its axis does not begin at zero, in the picture and in words', () => {
    expect(textsOf('typical')).toContain('sumbu mulai dari 50');
    expect(exampleOf('typical').describe('id').join(' ')).toContain('Sumbunya tidak mulai dari nol.');
    expect(textsOf('ties-zero-and-null')).not.toContain('sumbu mulai');
  });

  test('sets targets in a row of their own with their years, and as rivals where nothing else competes', () => {
    expect(textsOf('beside-targets')).toMatch(/Target \| 58,34 \| 2025/);
    expect(textsOf('targets-alone')).toContain('pemerintah kota');
    expect(textsOf('targets-alone')).not.toContain('| Target |');
  });

  test('refuses figures that neither compare nor contradict each other on record', () => {
    const facts: readonly ExampleFact[] = [
      { id: 'a', value: 1, series: ['satu'] },
      { id: 'b', value: 2, series: ['dua'] },
    ];
    const words = { title: { id: 'Judul', en: 'Title' }, subtitle: { id: 'Persen', en: 'Percent' } };
    const spec = { type: 'rival-strip', ...words, rows: [{ fact: 'a' }, { fact: 'b', label: { id: 'b', en: 'b' } }] };
    const opening = openChart(spec, 'uji', exampleCatalogue(facts));
    expect('faults' in opening && opening.faults[0]?.message.en).toContain('No series holds both');
  });
});

describe('the small strip', () => {
  const rival = fc.record({
    value: fc.integer({ min: 0, max: 1_000_000_000 }),
    status: fc.constantFrom('measured' as const, 'announced' as const, 'target' as const),
  });

  test('keeps the laws of drawings, in less than two kilobytes and without an id', () => {
    fc.assert(
      fc.property(fc.array(rival, { minLength: 2, maxLength: 8 }), fc.boolean(), (rivals, figures) => {
        const facts = rivals.map((each, index) => exampleFact({ id: `f${index}`, unit: 'people', ...each }));
        const drawing = smallStrip(facts, 'id', { narrowest: 240, figures });
        if (drawing === null) return expect(new Set(rivals.map(({ value }) => value)).size).toBe(1);
        expect(drawingFaults(drawing)).toEqual([]);
        const markup = smallSvg(drawing, rivalWords(facts, 'id'));
        expect(markup).not.toContain(' id=');
        if (rivals.length <= 4) expect(markup.length).toBeLessThan(2048);
        return undefined;
      }),
      { numRuns: 200 },
    );
  });

  test('says in words what it draws, by how it came about', () => {
    const facts = [
      exampleFact({ id: 'a', value: 53 }),
      exampleFact({ id: 'b', value: 63.47, decimals: 2, status: 'announced' }),
      exampleFact({ id: 'c', value: 67, status: 'announced' }),
    ];
    expect(rivalWords(facts, 'id').replaceAll('\u00a0', ' ')).toBe(
      'dihitung 53 persen; diumumkan 63,47 persen dan 67 persen',
    );
  });
});
