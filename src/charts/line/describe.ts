import { formatPeriod } from '../../i18n/dates.ts';
import type { Language } from '../../i18n/locale.ts';
import { changeWords, valueAndPeriod } from '../change-words.ts';
import type { LineSeries } from './line.ts';
import { missingPlaces } from '../missing-sentence.ts';

/** What a line chart shows: each line's first and last value, its change and extremes, and what was not reported. */
export function describeLine(series: readonly LineSeries[], language: Language): readonly string[] {
  const missing = series.flatMap(({ name, rows }) =>
    rows
      .filter(({ fact }) => fact.value === null)
      .map(({ fact }) => `${series.length > 1 ? `${name[language]}, ` : ''}${formatPeriod(fact.periodText, language)}`),
  );
  const opening = {
    id: series.length > 1 ? `Grafik garis dengan ${series.length} garis.` : 'Grafik garis.',
    en: series.length > 1 ? `Line chart with ${series.length} lines.` : 'Line chart.',
  };
  return [
    `${opening[language]} ${series.map((each) => describeSeries(each, language)).join(' ')}`,
    ...missingPlaces(missing, language),
  ];
}

function describeSeries({ name, rows }: LineSeries, language: Language): string {
  const known = rows.flatMap(({ fact }) => (fact.value === null ? [] : [{ fact, value: fact.value }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return '';
  if (first === last) return `${name[language]}: ${valueAndPeriod(first.fact, language)}.`;
  const change = changeWords(first.fact, last.fact, language) ?? '';
  const high = known.reduce((a, b) => (b.value > a.value ? b : a));
  const low = known.reduce((a, b) => (b.value < a.value ? b : a));
  const between = known.filter((point) => point !== first && point !== last);
  const extremes = [
    ...(between.includes(high)
      ? [{ id: `tertinggi ${valueAndPeriod(high.fact, 'id')}`, en: `highest ${valueAndPeriod(high.fact, 'en')}` }]
      : []),
    ...(between.includes(low)
      ? [{ id: `terendah ${valueAndPeriod(low.fact, 'id')}`, en: `lowest ${valueAndPeriod(low.fact, 'en')}` }]
      : []),
  ].map((words) => words[language]);
  const course = {
    id: `${name.id}: dari ${valueAndPeriod(first.fact, 'id')} menjadi ${valueAndPeriod(last.fact, 'id')}, ${change}`,
    en: `${name.en}: from ${valueAndPeriod(first.fact, 'en')} to ${valueAndPeriod(last.fact, 'en')}, ${change}`,
  }[language];
  return `${[course, ...extremes].join('; ')}.`;
}
