import { join } from 'node:path';
import { draftChart } from '../charts/draft-chart.ts';
import type { ChartTypeName } from '../charts/registry.ts';
import { RefusalError } from '../press/refusal.ts';
import type { Fact } from '../facts/fact.ts';
import type { Bilingual } from '../facts/schema/common.ts';
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

/** A new chart over some facts, with labels to start from. */
export async function planChart(
  root: string,
  id: string,
  type: ChartTypeName,
  facts: readonly Fact[],
  title: Bilingual,
): Promise<PlannedFile> {
  const path = `content/charts/${id}.json`;
  const draft = draftChart(type, facts, title);
  if ('refusal' in draft) throw new RefusalError(draft.refusal);
  return planNew(root, path, await formatJson(draft.spec, join(root, path)));
}
