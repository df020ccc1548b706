import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../i18n/locale.ts';
import { exampleFact } from './example.ts';
import { figureRoom, pictureFigures } from './figures.ts';
import { textWidth } from './labels/text-width.ts';

const rupiah = (...values: readonly (number | null)[]) =>
  values.map((value, index) => exampleFact({ id: `f${index}`, value, unit: 'rupiah' }));
const printed = (values: readonly (number | null)[], room = figureRoom) => {
  const facts = rupiah(...values);
  return facts.map((fact) => pictureFigures(facts, room, 'id')(fact).replaceAll('\u00a0', ' '));
};

test('figures stand in full while they have room', () => {
  expect(printed([281_105, 16_800, null])).toEqual(['281.105', '16.800', 'tidak dilaporkan']);
});

test('a figure too long for its room shortens all of the chart, each in its largest scale', () => {
  expect(printed([1_512_345_678_900, 350_000_000_000, 7, null])).toEqual([
    'Rp1,5 triliun',
    'Rp350 miliar',
    'Rp7',
    'tidak dilaporkan',
  ]);
  expect(printed([1e16 - 2])).toEqual(['Rp10.000 triliun']);
  expect(printed([999_960_000_000_000, 1])[0]).toBe('Rp1.000 triliun');
  expect(printed([-1_512_345_678_900])).toEqual(['Rp−1,5 triliun']);
});

test('different figures stay different where three decimals can tell them apart', () => {
  expect(printed([1_512_345_678_900, 1_514_345_678_900])).toEqual(['Rp1,512 triliun', 'Rp1,514 triliun']);
});

test('figures of up to sixteen digits fit a phone, in both languages', () => {
  const value = fc.integer({ min: -9e15, max: 9e15 });
  fc.assert(
    fc.property(value, fc.constantFrom(...languages), (one, language) => {
      const facts = rupiah(one);
      for (const fact of facts)
        expect(textWidth(pictureFigures(facts, figureRoom, language)(fact), 14, '700')).toBeLessThanOrEqual(figureRoom);
    }),
    { numRuns: 300 },
  );
});
