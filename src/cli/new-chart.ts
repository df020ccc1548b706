import { join } from 'node:path';
import { chartTypes, type ChartTypeName } from '../charts/registry.ts';
import { RefusalError } from '../press/refusal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
import { formatPeriod } from '../i18n/dates.ts';
import type { Language } from '../i18n/locale.ts';
import { unitName } from '../i18n/units.ts';
import { chartTemplate } from '../prose/story-template.ts';
import type { Question } from './ask.ts';

import { formatJson, planNew, type PlannedFile } from '../press/planned-files.ts';

export const chartTitle: Bilingual = chartTemplate;

export const chartQuestions: readonly Question[] = [
  {
    name: 'title-id',
    ask: {
      id: 'Judul yang menyatakan temuannya, bahasa Indonesia',
      en: 'Title that states the finding, in Indonesian',
    },
    example: chartTitle.id,
    fallback: () => chartTitle.id,
  },
  {
    name: 'title-en',
    ask: { id: 'Judul yang sama, bahasa Inggris', en: 'The same title, in English' },
    example: chartTitle.en,
    fallback: () => chartTitle.en,
  },
];

/** What is counted, in which unit and when: a subtitle to start from. */
function subtitleOf(facts: readonly Fact[]): Bilingual {
  const [first] = facts;
  if (first === undefined) return { id: 'Apa yang dihitung, satuan, masa', en: 'What is counted, unit, period' };
  const name = first.kind === 'observation' ? first.indicator.name : first.derivation.name;
  const years = facts.map(({ period }) => period.to.last.slice(0, 4)).toSorted();
  const [from = '', to = from] = [years[0], years.at(-1)];
  const samePeriod = facts.every(({ periodText }) => periodText === first.periodText);
  const subtitle = (language: Language, until: string) => {
    const when = samePeriod ? formatPeriod(first.periodText, language) : from === to ? from : `${from} ${until} ${to}`;
    return `${name[language]}, ${unitName(first.unit, language)}, ${when}`;
  };
  return { id: subtitle('id', 'sampai'), en: subtitle('en', 'to') };
}

/** A new chart over some facts, with labels to start from. */
export async function planChart(
  root: string,
  id: string,
  type: ChartTypeName,
  facts: readonly Fact[],
  title: Bilingual,
): Promise<PlannedFile> {
  const path = `content/charts/${id}.json`;
  const beginning = chartTypes[type].begin(facts);
  if ('refusal' in beginning) throw new RefusalError(beginning.refusal);
  const spec = {
    $schema: '../schemas/chart.schema.json',
    type,
    title,
    subtitle: subtitleOf(facts),
    ...beginning.keys,
  };
  return planNew(root, path, await formatJson(spec, join(root, path)));
}
