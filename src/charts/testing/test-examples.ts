import { describe, expect, test } from 'vitest';
import { languages, type Language } from '../../i18n/locale.ts';
import type { Example } from '../example.ts';
import type { Chart } from '../open-chart.ts';
import { plainSvg } from '../svg/page-svg.ts';
import { faultsOf } from './random-charts.ts';
import { chartFaults, openExample, reversed } from './chart-laws.ts';

/** A chart in words, as a reader who cannot see it meets it: what it is called, its description, its table. */
function inWords(chart: Chart, language: Language): string {
  const { columns, rows } = chart.table(language);
  const cells = [columns, ...rows.map((row) => row.map(({ text }) => text))].map((row) => row.join(' | '));
  const text = [chart.title[language], chart.subtitle[language], '', ...chart.describe(language), '', ...cells];
  // A no-break space would look like any other in the kept file.
  return `${text.join('\n').replaceAll('\u00a0', '~')}\n`;
}

/** The tests that every example of a type has to pass: the laws, the order of the file, and its picture and words kept on disk. */
export function testExamples({
  name: type,
  examples,
}: {
  readonly name: string;
  readonly examples: readonly Example[];
}) {
  describe.each(examples)(`the ${type} example "$name"`, (example) => {
    const chart = openExample(example);
    const kept = (language: Language, ending: string) => `./__snapshots__/${example.name}.${language}.${ending}`;

    test('keeps the laws of drawings, words and tables in both languages', () => {
      expect(chartFaults(chart)).toEqual([]);
    });

    test('is the same whatever the order of rows in its file, unless that is the order of time', () => {
      const other = { ...example, spec: { ...(reversed(example.spec) as object), type } };
      if (faultsOf(other).some((fault) => fault.includes('is later than'))) return;
      const turned = openExample(other);
      for (const language of languages) {
        expect(plainSvg(turned.draw(language), 'x', 'y')).toBe(plainSvg(chart.draw(language), 'x', 'y'));
        expect(inWords(turned, language)).toBe(inWords(chart, language));
      }
    });

    test.each(languages)('looks as it did when somebody last looked (%s)', async (language) => {
      const drawing = plainSvg(chart.draw(language), chart.title[language], 'uraian');
      await expect(`${drawing.replaceAll('><', '>\n<')}\n`).toMatchFileSnapshot(kept(language, 'svg'));
    });

    test.each(languages)('says what it said when somebody last read it (%s)', async (language) => {
      await expect(inWords(chart, language)).toMatchFileSnapshot(kept(language, 'txt'));
    });
  });
}
