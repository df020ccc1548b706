import { describe, expect, test } from 'vitest';
import { languages } from '../../i18n/locale.ts';
import { chartFaults, openExample, reversed } from './chart-laws.ts';
import type { Example } from '../example.ts';
import { pageSvg } from '../svg/page-svg.ts';

/** The tests that every example of every type has to pass: the laws, the order of the file, and its picture kept on disk. */
export function testExamples(type: string, examples: readonly Example[]): void {
  describe.each(examples)(`the ${type} example "$name"`, (example) => {
    const chart = openExample(example);

    test('keeps the laws of drawings, words and tables in both languages', () => {
      expect(chartFaults(chart)).toEqual([]);
    });

    test('is the same whatever the order of rows in its file', () => {
      const { type: name } = example.spec;
      const turned = openExample({ ...example, spec: { ...Object(reversed(example.spec)), type: name } });
      for (const language of languages) {
        expect(pageSvg(turned.draw(language), 'x', 'y')).toBe(pageSvg(chart.draw(language), 'x', 'y'));
        expect(turned.describe(language)).toEqual(chart.describe(language));
        expect(turned.table(language)).toEqual(chart.table(language));
      }
    });

    test.each(languages)('looks as it did when somebody last looked (%s)', async (language) => {
      const drawing = pageSvg(chart.draw(language), chart.title[language], 'uraian');
      await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(
        `./__snapshots__/${example.name}.${language}.svg`,
      );
    });
  });
}
